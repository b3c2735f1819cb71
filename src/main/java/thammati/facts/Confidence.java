package thammati.facts;

/** How far a fact may be relied on. The words that prove it are exact at every step. */
public enum Confidence {
  /** The text states it in a form of the genre that has one reading. */
  SURE,
  /** The text states it in a loose form; a careful reader would take it so. */
  LIKELY,
  /** The words stand there, but they bear another reading, or the text breaks off or errs here. */
  DOUBTFUL
}
