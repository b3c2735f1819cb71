package thammati.chat;

import java.util.List;
import thammati.answer.Inquiry;
import thammati.answer.Outcome.Choice;

/** What came of reading a question in its conversation. */
sealed interface Understood {
  /** The question, with what it takes over. */
  Inquiry inquiry();

  /**
   * It is known what the question is about.
   *
   * @param talk where the conversation stands with it, before it is answered
   */
  record Clear(Inquiry inquiry, Talk talk) implements Understood {}

  /**
   * It is not known; the reader is to choose.
   *
   * @param choices one to three
   */
  record Unclear(Inquiry inquiry, List<Choice> choices) implements Understood {}
}
