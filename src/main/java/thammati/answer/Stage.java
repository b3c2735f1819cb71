package thammati.answer;

/** Where an answer stands, for a reader who waits. */
public enum Stage {
  /** The question is read. */
  READING,
  /** The archive is searched. */
  SEARCHING,
  /** Statements are composed. */
  COMPOSING,
  /** Statements are held against their sources. */
  VERIFYING
}
