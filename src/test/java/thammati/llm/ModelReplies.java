package thammati.llm;

/** What a model may answer, as it is asked to. */
final class ModelReplies {
  private ModelReplies() {}

  /** A reply of one statement that answers all. */
  static String said(String text, String token) {
    return reply("complete", one(text, token));
  }

  /** A statement that rests on one source. */
  static String one(String text, String token) {
    return "{\"text\":\""
        + text
        + "\",\"sources\":[\""
        + token
        + "\"],\"completeness\":\"complete\"}";
  }

  /** A reply of statements, by how far they answer. */
  static String reply(String completeness, String... statements) {
    return "{\"completeness\":\""
        + completeness
        + "\",\"statements\":["
        + String.join(",", statements)
        + "]}";
  }
}
