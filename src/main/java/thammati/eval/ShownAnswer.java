package thammati.eval;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import thammati.answer.Answer;
import thammati.answer.Outcome;
import thammati.chat.ArchiveInfo;
import thammati.chat.NumberedAnswer;
import thammati.citation.Citation;
import thammati.resolution.Resolution;

/**
 * An answer as a reader sees it, one line of an answers file.
 *
 * @param id name of the question
 * @param answer the whole text shown
 * @param abstained whether it declines to answer
 * @param citations the citations in the order shown
 * @param ms time it took, in milliseconds
 */
record ShownAnswer(
    String id,
    String answer,
    boolean abstained,
    List<ShownCitation> citations,
    @JsonProperty("latency_ms") double ms) {
  /** What the reader of this archive sees of an answer. */
  static ShownAnswer of(String id, Answer answer, ArchiveInfo archive, double ms) {
    NumberedAnswer numbered = NumberedAnswer.of(answer, archive);
    List<ShownCitation> citations =
        numbered.citations().stream()
            .map(c -> ShownCitation.of(numbered.citations().indexOf(c) + 1, c))
            .toList();
    boolean abstained = !(answer.outcome() instanceof Outcome.Answered);
    double tenths = Math.round(ms * 10) / 10.0;
    return new ShownAnswer(id, numbered.text(), abstained, citations, tenths);
  }

  /**
   * A citation as shown.
   *
   * @param n its number, from 1
   * @param date ISO day of the meeting; null if unknown
   * @param item agenda number; null if it has none
   * @param title title of the resolution
   * @param url address of the document; null if it has none
   * @param file name of the document
   * @param text the words cited
   */
  record ShownCitation(
      int n,
      @Nullable String date,
      @Nullable Integer item,
      String title,
      @Nullable String url,
      @Nullable String file,
      String text) {
    static ShownCitation of(int n, Citation citation) {
      Resolution r = citation.resolution();
      var date = r.id().date();
      var number = r.id().number();
      return new ShownCitation(
          n,
          date == null ? null : date.toString(),
          number.isPresent() ? number.getAsInt() : null,
          r.title(),
          r.source().url(),
          r.source().file(),
          citation.quote());
    }
  }
}
