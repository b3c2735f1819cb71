package thammati.channel.slack;

/** Names of our buttons, as they come back when they are pressed. */
final class Actions {
  /** What a reader thinks of an answer. */
  static final String FEEDBACK = "feedback";

  /** Value of {@link #FEEDBACK}, followed by what was answered. */
  static final String HELPFUL = "helpful:";

  /** Value of {@link #FEEDBACK}, followed by what was answered. */
  static final String WRONG = "wrong:";

  /** Followed by a number: asks the question that it carries. */
  static final String ASK = "ask:";

  /** Followed by a number: the same from the home tab, where there is no conversation yet. */
  static final String START = "start:";

  private Actions() {}
}
