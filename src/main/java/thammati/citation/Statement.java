package thammati.citation;

import java.util.List;

/**
 * One sentence of an answer and what it rests on. Cannot exist without.
 *
 * @param text the sentence
 * @param citations at least one
 */
public record Statement(String text, List<Citation> citations) {
  /** Refuses a sentence that rests on nothing. */
  public Statement {
    citations = List.copyOf(citations);
    if (citations.isEmpty())
      throw new IllegalArgumentException("statement has no citation: " + text);
  }
}
