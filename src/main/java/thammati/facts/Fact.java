package thammati.facts;

import thammati.text.Span;

/** One thing that a resolution states, with the words that prove it. */
public interface Fact {
  /** The words, in UTF-16 offsets of the unaltered body; never empty. */
  Span span();

  /** How far it may be relied on. */
  Confidence confidence();
}
