package thammati.answer;

/**
 * What became of a question.
 *
 * @param question as asked
 * @param english whether the reader is answered in English
 * @param outcome what became of it
 * @param searched how it was read and what was looked through
 * @param wording who put it into words
 */
public record Answer(
    String question, boolean english, Outcome outcome, Searched searched, Wording wording) {
  /** One that no model had to do with. */
  public Answer(String question, boolean english, Outcome outcome, Searched searched) {
    this(question, english, outcome, searched, Wording.QUOTED);
  }
}
