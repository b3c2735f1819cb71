package thammati.facts;

import thammati.text.Span;

/**
 * Who put the matter to the cabinet.
 *
 * @param agency full name by the dictionary or by the text's own definition; else as written
 * @param span the words that name it
 * @param confidence sure where the resolution says "ตามที่ ... เสนอ", likely where the sentence
 *     behind it tells who reports
 */
public record Proposer(String agency, Span span, Confidence confidence) implements Fact {}
