package thammati.llm;

import java.time.Duration;
import thammati.store.ModelCalls.Caps;

/**
 * What a question may take.
 *
 * @param deadline all calls of a question together
 * @param idle a pause within an answer
 * @param help the call that helps to read a question; zero for none
 * @param promptTokens most tokens given at once, by estimate
 * @param caps what a day may cost
 * @param inputPrice price of a million tokens given, in the caps' currency
 * @param outputPrice price of a million tokens answered
 */
public record Limits(
    Duration deadline,
    Duration idle,
    Duration help,
    int promptTokens,
    Caps caps,
    double inputPrice,
    double outputPrice) {
  /** Cost in millionths, rounded up. */
  long cost(long input, long output) {
    return (long) Math.ceil(input * inputPrice + output * outputPrice);
  }
}
