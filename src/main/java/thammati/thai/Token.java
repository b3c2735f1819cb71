package thammati.thai;

import thammati.text.Span;

/**
 * One word of a text.
 *
 * @param term the word in the form under which words compare equal
 * @param span where it stands in the unaltered text
 */
public record Token(String term, Span span) {}
