package thammati.citation;

import java.util.List;

/**
 * One sentence of an answer and what it rests on. Cannot exist without.
 *
 * @param text the sentence
 * @param citations at least one
 * @param computed figures of the sentence that no text says and that follow from cited ones
 */
public record Statement(String text, List<Citation> citations, List<Computed> computed) {
  /** A sentence all of whose figures stand in what it cites. */
  public Statement(String text, List<Citation> citations) {
    this(text, citations, List.of());
  }

  /** Refuses a sentence that rests on nothing. */
  public Statement {
    citations = List.copyOf(citations);
    computed = List.copyOf(computed);
    if (citations.isEmpty())
      throw new IllegalArgumentException("statement has no citation: " + text);
  }
}
