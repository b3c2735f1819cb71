package thammati.chat;

import java.util.Set;

/**
 * One question of a conversation as its reader put it.
 *
 * @param question 1 to {@value #LONGEST} characters, not blank
 * @param without names of parts of the reading that the reader refused; those the question has not
 *     make no difference
 */
public record Turn(String question, Set<String> without) {
  /** Longest question in characters. */
  public static final int LONGEST = 1000;

  /** Most parts that can be refused. */
  public static final int MOST_WITHOUT = 20;

  /** Longest name of a part: a label may be as long as the words it was read from. */
  public static final int LONGEST_PART = 400;

  /** Checks the limits; the message names the rule and the value. */
  public Turn {
    if (question.isBlank()) throw new IllegalArgumentException("question must not be blank");
    if (question.length() > LONGEST) {
      throw new IllegalArgumentException(
          "question must have at most " + LONGEST + " characters, got " + question.length());
    }
    without = Set.copyOf(without);
    if (without.size() > MOST_WITHOUT) {
      throw new IllegalArgumentException(
          "at most " + MOST_WITHOUT + " parts can be refused, got " + without.size());
    }
  }

  /** A question with nothing refused. */
  public static Turn of(String question) {
    return new Turn(question, Set.of());
  }
}
