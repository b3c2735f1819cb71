package thammati.channel.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import thammati.answer.Answer;
import thammati.chat.ArchiveInfo;

/** An answer as {@code POST /api/ask} gives it, for programs that call the command line. */
public final class AnswerDocument {
  private AnswerDocument() {}

  /** The JSON document on one line; its latency is 0, since nothing was served. */
  public static String json(Answer answer, ArchiveInfo archive, boolean explain) {
    try {
      return new ObjectMapper()
          .writeValueAsString(WireAnswers.answer(answer, archive, List.of(), "", 0, explain));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an answer is always JSON", e);
    }
  }
}
