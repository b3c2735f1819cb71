package thammati.resolution;

import thammati.text.Span;

/**
 * One thing the cabinet decided.
 *
 * @param code the verb
 * @param span the words that say so, in the body
 */
public record Decision(DecisionCode code, Span span) {}
