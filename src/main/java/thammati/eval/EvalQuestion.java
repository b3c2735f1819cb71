package thammati.eval;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question with a known answer, one line of a questions file.
 *
 * @param id its name
 * @param type what it tries, such as amount or list
 * @param history earlier questions of the conversation; null for none
 * @param question the question
 * @param answerable whether the archive holds the answer
 * @param sources where the answer stands, any one of which suffices; null for none
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record EvalQuestion(
    String id,
    @Nullable String type,
    @Nullable List<String> history,
    String question,
    boolean answerable,
    @Nullable List<EvalSource> sources) {
  /**
   * A place where an answer stands.
   *
   * @param date ISO day of the meeting; null if unknown
   * @param item agenda number; null if unknown
   * @param file name of the document; null if it is told by date and item
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record EvalSource(@Nullable String date, @Nullable Integer item, @Nullable String file) {}
}
