package thammati.chat;

import java.util.List;
import thammati.resolution.Filters;

/**
 * A question to be answered.
 *
 * @param turn the question, less what its reader refuses of how it is read
 * @param history earlier questions of the conversation, oldest first, at most {@value
 *     #MOST_HISTORY}
 * @param filters conditions the reader set
 */
public record Ask(Turn turn, List<Turn> history, Filters filters) {
  /** Longest question in characters. */
  public static final int LONGEST = Turn.LONGEST;

  /** Most earlier questions that are looked at. */
  public static final int MOST_HISTORY = 6;

  /** Keeps the newest of the history. */
  public Ask {
    int from = Math.max(0, history.size() - MOST_HISTORY);
    history = List.copyOf(history.subList(from, history.size()));
  }

  /** A question and earlier ones, nothing refused; blank earlier ones say nothing. */
  public Ask(String question, List<String> history, Filters filters) {
    this(
        Turn.of(question),
        history.stream().filter(h -> !h.isBlank()).map(Turn::of).toList(),
        filters);
  }

  /** The question's words. */
  public String question() {
    return turn.question();
  }
}
