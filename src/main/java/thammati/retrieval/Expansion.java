package thammati.retrieval;

import java.util.List;

/**
 * What is looked for beside words of the question.
 *
 * @param kind why
 * @param said the question's words
 * @param forms how resolutions may put it, likeliest first, at least one
 */
public record Expansion(QueryPart.Kind kind, String said, List<Form> forms) {
  /**
   * One way to put it.
   *
   * @param text words to look for
   * @param share how likely it is meant, above 0 up to 1
   */
  public record Form(String text, double share) {}

  /** Copies the list. */
  public Expansion {
    forms = List.copyOf(forms);
  }
}
