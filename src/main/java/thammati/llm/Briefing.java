package thammati.llm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import thammati.answer.Draft;
import thammati.citation.Citation;
import thammati.citation.Statement;
import thammati.thai.ThaiDates;

/**
 * What a model is given for one question: the sources as S1, S2 ..., without addresses and names of
 * ours. It goes as JSON, so that no text can pretend to be more than a text.
 */
final class Briefing {
  private static final int MOST_SOURCES = 8;
  private static final int LONGEST_SOURCE = 2_000;

  private final Draft draft;
  private final Map<String, Citation> sources = new LinkedHashMap<>();

  /**
   * The briefing for a draft.
   *
   * @param mostTokens what it may amount to, by estimate; sources beyond are left out, the first
   *     stays
   */
  Briefing(Draft draft, long mostTokens) {
    this.draft = draft;
    long tokens = Tokens.estimate(draft.question()) + Tokens.estimate(Given.json(statements()));
    for (Citation citation : draft.sources()) {
      tokens += Tokens.estimate(citation.quote()) + Tokens.estimate(citation.resolution().title());
      if (sources.size() == MOST_SOURCES || (!sources.isEmpty() && tokens > mostTokens)) break;
      sources.put("S" + (sources.size() + 1), citation);
    }
  }

  /** Whether the reader is answered in English. */
  boolean isEnglish() {
    return draft.english();
  }

  /** The source of a token; empty if there is none of that name. */
  Optional<Citation> source(String token) {
    return Optional.ofNullable(sources.get(token));
  }

  /** Whether one of these tokens names a source. */
  boolean hasAny(List<String> tokens) {
    return tokens.stream().anyMatch(sources::containsKey);
  }

  /** The statements of the answer that quotes which rest on one of these sources alone. */
  List<Statement> quoting(List<String> tokens) {
    return draft.statements().stream()
        .filter(s -> s.citations().stream().allMatch(c -> tokens.contains(token(c))))
        .toList();
  }

  /** What is sent for wording an answer. */
  String forWording() {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("language", language());
    all.put("question", Screen.shown(draft.question()));
    all.put("history", Given.earlier(draft.history()));
    all.put("read", Given.read(draft.read()));
    all.put("sources", shownSources());
    all.put("draft", statements());
    return Given.json(all);
  }

  /**
   * What is sent for mending.
   *
   * @param failed what did not hold, and why
   */
  String forRepair(List<Judged.Fails> failed) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("language", language());
    all.put("question", Screen.shown(draft.question()));
    all.put("sources", shownSources());
    all.put(
        "failed",
        failed.stream()
            .map(f ->
                Map.of(
                    "text", Screen.shown(f.said().text()),
                    "sources", f.said().sources(),
                    "beyond", f.violations().stream().map(v -> Screen.shown(v.words())).toList()))
            .toList());
    return Given.json(all);
  }

  private String language() {
    return draft.english() ? "en" : "th";
  }

  private List<Map<String, String>> shownSources() {
    List<Map<String, String>> shown = new ArrayList<>();
    sources.forEach((token, citation) -> {
      Map<String, String> one = new LinkedHashMap<>();
      one.put("token", token);
      one.put("title", Screen.shown(citation.resolution().title()));
      var date = citation.resolution().id().date();
      one.put("date", date == null ? "" : ThaiDates.format(date));
      String quote = Screen.shown(citation.quote());
      one.put("text", quote.substring(0, Math.min(LONGEST_SOURCE, quote.length())));
      shown.add(one);
    });
    return shown;
  }

  private List<Map<String, Object>> statements() {
    List<Map<String, Object>> shown = new ArrayList<>();
    for (Statement statement : draft.statements()) {
      List<String> tokens =
          statement.citations().stream()
              .map(this::token)
              .filter(Objects::nonNull)
              .distinct()
              .toList();
      shown.add(Map.of("text", Screen.shown(statement.text()), "sources", tokens));
    }
    return shown;
  }

  /** The token of the source that holds what the draft cites; null if none was taken along. */
  private @Nullable String token(Citation cited) {
    for (var source : sources.entrySet()) {
      Citation citation = source.getValue();
      if (citation.resolution().equals(cited.resolution())
          && citation.span().contains(cited.span())) {
        return source.getKey();
      }
    }
    return null;
  }
}
