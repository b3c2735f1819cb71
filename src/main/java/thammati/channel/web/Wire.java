package thammati.channel.web;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shapes of the HTTP interface. They change only by addition. Null means: not told. */
final class Wire {
  private Wire() {}

  /** A question as a client sends it. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record AskRequest(
      @Nullable String question,
      @Nullable String conversation,
      @Nullable List<@Nullable TurnRequest> history,
      @Nullable FilterRequest filters,
      @Nullable List<@Nullable String> without,
      @Nullable Boolean explain) {}

  /**
   * An earlier question: its text alone, or with the parts that were refused of how it was read.
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record TurnRequest(@Nullable String question, @Nullable List<@Nullable String> without) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static TurnRequest of(String question) {
      return new TurnRequest(question, null);
    }

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    static TurnRequest of(
        @JsonProperty("question") @Nullable String question,
        @JsonProperty("without") @Nullable List<@Nullable String> without) {
      return new TurnRequest(question, without);
    }
  }

  /** Conditions as a client sends them: ISO days, a section's title, an agency's full name. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record FilterRequest(
      @Nullable String from,
      @Nullable String to,
      @Nullable String section,
      @Nullable String agency) {}

  /**
   * An answer; {@code note} is one small line besides it, such as that the model failed. {@code
   * day} is the day in Thailand on which it was given, {@code seal} what proves that it was given
   * here; neither where nothing was served.
   */
  record AnswerJson(
      String question,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String day,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String seal,
      String outcome,
      String answer,
      List<StatementJson> statements,
      List<CitationJson> citations,
      List<ChoiceJson> choices,
      List<String> followUps,
      String mode,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String note,
      SearchedJson searched,
      String conversation,
      long latencyMs) {
    AnswerJson served(String day, String seal) {
      return new AnswerJson(
          question,
          day,
          seal,
          outcome,
          answer,
          statements,
          citations,
          choices,
          followUps,
          mode,
          note,
          searched,
          conversation,
          latencyMs);
    }
  }

  /**
   * What an unclear question could be about: a resolution, what the unclear word would then mean
   * (empty where the matter is unclear), and the question put so that it stands by itself.
   */
  record ChoiceJson(
      String resolution, @Nullable String date, String title, String meaning, String question) {}

  /**
   * A statement and the numbers of its citations; {@code quoted} are the stretches of its text that
   * are the sources' own words, start and end in UTF-16 units.
   */
  record StatementJson(String text, List<Integer> citations, List<List<Integer>> quoted) {}

  /**
   * A citation; {@code document} is the hash of what is quoted, {@code start} and {@code end} count
   * in the resolution's body, in UTF-16 units.
   */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record CitationJson(
      int n,
      String resolution,
      @Nullable String date,
      @Nullable Integer item,
      String title,
      String section,
      String url,
      String file,
      String kind,
      List<String> decisions,
      String text,
      int start,
      int end,
      String document) {}

  /**
   * What was searched, and how the question was read. {@code near} tells what scores are made of
   * where nothing was found or where that was asked for; null otherwise. {@code removed} are the
   * parts that the client refused; {@code meaning} is what came of searching by meaning.
   */
  record SearchedJson(
      int resolutions,
      @Nullable String first,
      @Nullable String last,
      List<String> terms,
      List<String> dates,
      List<String> agencies,
      String section,
      boolean relaxed,
      List<NearestJson> nearest,
      List<WireSearch.ReadJson> read,
      List<WireSearch.ReadJson> removed,
      String meaning,
      @Nullable FilterRequest filters,
      @Nullable List<WireSearch.NearJson> near) {}

  /** A resolution that came near, with the words looked for that it has, and those it lacks. */
  record NearestJson(
      String resolution,
      @Nullable String date,
      String title,
      List<String> has,
      List<String> lacks) {}

  /** A resolution whole. */
  record ResolutionJson(
      String id,
      @Nullable String date,
      @Nullable Integer item,
      String title,
      String section,
      String kind,
      List<String> decisions,
      String publisher,
      String url,
      String file,
      String note,
      String document,
      List<SourceJson> sources,
      String body) {}

  /** A document that tells a resolution. */
  record SourceJson(String document, String kind, String file, String url, String publisher) {}

  /** What the archive holds. */
  record ArchiveJson(
      int resolutions,
      int meetings,
      int documents,
      @Nullable String first,
      @Nullable String last,
      @Nullable String updated,
      List<String> suggestions,
      List<String> suggestionsEn) {}

  /** A step on the way to an answer. */
  record StatusJson(String stage, int found) {}

  /** A fault, after RFC 9457, with the words in both languages. */
  record ProblemJson(
      String type, String title, int status, String detail, String titleEn, String detailEn) {}
}
