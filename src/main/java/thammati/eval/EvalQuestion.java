package thammati.eval;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A question with a known answer, one line of a questions file.
 *
 * @param id its name
 * @param type what it tries, such as amount or list; empty if not told
 * @param history earlier questions of the conversation
 * @param question the question
 * @param answerable whether the archive holds the answer
 * @param answers groups of alternatives; a right answer holds one of each group; none if only the
 *     place of the answer is known
 * @param sources where the answer stands, any one of which suffices
 * @param allSources whether all sources are wanted and not any one
 * @param evidence words that prove the answer; empty if not given
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record EvalQuestion(
    String id,
    String type,
    List<String> history,
    String question,
    boolean answerable,
    List<List<String>> answers,
    List<EvalSource> sources,
    boolean allSources,
    String evidence) {
  /** Reads a line; what it leaves out is empty, and answerable unless it says otherwise. */
  @JsonCreator
  static EvalQuestion read(
      @JsonProperty("id") @Nullable String id,
      @JsonProperty("type") @Nullable String type,
      @JsonProperty("history") @Nullable List<String> history,
      @JsonProperty("question") @Nullable String question,
      @JsonProperty("answerable") @Nullable Boolean answerable,
      @JsonProperty("answers") @Nullable List<List<String>> answers,
      @JsonProperty("sources") @Nullable List<EvalSource> sources,
      @JsonProperty("all_sources") @Nullable Boolean allSources,
      @JsonProperty("evidence") @Nullable String evidence) {
    return new EvalQuestion(
        text(id),
        text(type),
        Objects.requireNonNullElse(history, List.of()),
        text(question),
        answerable == null || answerable,
        Objects.requireNonNullElse(answers, List.of()),
        Objects.requireNonNullElse(sources, List.of()),
        allSources != null && allSources,
        text(evidence));
  }

  private static String text(@Nullable String text) {
    return Objects.requireNonNullElse(text, "");
  }

  /**
   * A place where an answer stands.
   *
   * @param date ISO day of the meeting; null if unknown
   * @param item agenda number; null if unknown
   * @param title title of the resolution; null if not given
   * @param file name of the document; null if it is told by date and item
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record EvalSource(
      @Nullable String date,
      @Nullable Integer item,
      @Nullable String title,
      @Nullable String file) {}
}
