package thammati.facts;

import thammati.text.Span;

/**
 * Someone whom a text names as acting: an agency, an office holder, or a group of agencies.
 *
 * @param name full name by the dictionary or by the text's own definition; else as written
 * @param span the words that name them, in the body
 */
public record Agent(String name, Span span) {}
