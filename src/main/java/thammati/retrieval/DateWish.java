package thammati.retrieval;

import thammati.thai.DateMention;

/**
 * A date in a question, as a preference.
 *
 * @param mention the date
 * @param cued whether the question's words tie it to a meeting ("ครม. เมื่อ ...", "มติ ...
 *     เห็นชอบ")
 */
public record DateWish(DateMention mention, boolean cued) {}
