package thammati.llm;

/** What became of a call. */
sealed interface Called {
  /**
   * It ended well.
   *
   * @param text all that was said
   * @param inputTokens as the server counts, or our estimate where it does not
   * @param outputTokens likewise
   */
  record Said(String text, long inputTokens, long outputTokens) implements Called {}

  /** It brought nothing that may be used. */
  record Failed(Fault fault) implements Called {}
}
