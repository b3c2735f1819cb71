package thammati.llm;

import java.util.Optional;

/** Reads the words that a model puts a question into; hostile until who asked has judged them. */
final class Rewritten {
  private static final int LONGEST = 2_000;

  private Rewritten() {}

  /**
   * The words, one line of visible characters; empty if there are none, or more than a question.
   */
  static Optional<String> of(String all) {
    if (all.length() > LONGEST) return Optional.empty();
    return StrictJson.bare(all)
        .filter(root -> StrictJson.hasExactly(root, "query") && root.path("query").isTextual())
        .map(root -> root.path("query").asText())
        .map(query -> Screen.visible(query).replaceAll("\\s+", " ").strip())
        .filter(query -> !query.isEmpty() && Screen.shown(query).equals(query))
        .filter(query -> !Prompts.query().isRepeatedBy(query));
  }
}
