package thammati.answer;

/**
 * What became of a question.
 *
 * @param question as asked
 * @param english whether the reader is answered in English
 * @param outcome what became of it
 * @param searched how it was read and what was looked through
 */
public record Answer(String question, boolean english, Outcome outcome, Searched searched) {}
