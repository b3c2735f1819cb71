package thammati.channel.web;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.jspecify.annotations.Nullable;
import thammati.channel.web.Wire.AnswerJson;
import thammati.channel.web.Wire.CitationJson;
import thammati.channel.web.Wire.StatementJson;

/** The shapes of what readers ask to be kept. They change only by addition. */
final class WireReaders {
  private WireReaders() {}

  /** The part of an answer that is sealed: what is shown of it to others. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record SealedJson(
      @Nullable String question,
      @Nullable String day,
      @Nullable String outcome,
      @Nullable String answer,
      @Nullable List<StatementJson> statements,
      @Nullable List<CitationJson> citations,
      @Nullable String mode,
      @Nullable String note) {
    static SealedJson of(AnswerJson answer) {
      return new SealedJson(
          answer.question(),
          answer.day(),
          answer.outcome(),
          answer.answer(),
          answer.statements(),
          answer.citations(),
          answer.mode(),
          answer.note());
    }

    /** The document that the seal is of: the same bytes after every way through JSON. */
    String document(ObjectMapper json) {
      try {
        return json.writeValueAsString(this);
      } catch (JsonProcessingException e) {
        throw new IllegalStateException("an answer is always JSON", e);
      }
    }
  }

  /** An answer that is to be kept under an address of its own. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record ShareRequest(@Nullable SealedJson answer, @Nullable String seal) {}

  /** Where it is kept. */
  record SharedJson(String id, String path) {}

  /**
   * What a reader thinks of an answer. {@code statement} counts from 0, {@code citation} is a
   * number of the answer; both null for the whole answer.
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record FeedbackRequest(
      @Nullable SealedJson answer,
      @Nullable String seal,
      @Nullable String verdict,
      @Nullable String reason,
      @Nullable String comment,
      @Nullable Integer statement,
      @Nullable Integer citation) {}

  /** That it was kept. */
  record ThanksJson(boolean kept) {}
}
