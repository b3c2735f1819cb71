package thammati.chat;

import java.util.List;
import thammati.resolution.Filters;

/**
 * A question to be answered.
 *
 * @param question 1 to {@value #LONGEST} characters, not blank
 * @param history earlier questions of the conversation, oldest first, at most {@value
 *     #MOST_HISTORY}
 * @param filters conditions the reader set
 */
public record Ask(String question, List<String> history, Filters filters) {
  /** Longest question in characters. */
  public static final int LONGEST = 1000;

  /** Most earlier questions that are looked at. */
  public static final int MOST_HISTORY = 6;

  /** Checks the limits; the message names the rule and the value. */
  public Ask {
    if (question.isBlank()) throw new IllegalArgumentException("question must not be blank");
    if (question.length() > LONGEST) {
      throw new IllegalArgumentException(
          "question must have at most " + LONGEST + " characters, got " + question.length());
    }
    int from = Math.max(0, history.size() - MOST_HISTORY);
    history = List.copyOf(history.subList(from, history.size()));
  }
}
