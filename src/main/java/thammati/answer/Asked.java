package thammati.answer;

import java.util.List;
import thammati.answer.Explanation.Read;

/**
 * A question as it was put, with what it may lean on.
 *
 * @param question its words
 * @param history earlier questions of the conversation, oldest first
 * @param read how the question was read
 */
public record Asked(String question, List<String> history, List<Read> read) {
  /** Copies the lists. */
  public Asked {
    history = List.copyOf(history);
    read = List.copyOf(read);
  }
}
