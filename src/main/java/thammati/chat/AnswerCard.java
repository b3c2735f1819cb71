package thammati.chat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import thammati.answer.Answer;
import thammati.answer.KeyValue;
import thammati.answer.Outcome;
import thammati.answer.Outcome.Choice;
import thammati.citation.Citation;
import thammati.message.Messages;
import thammati.resolution.Decision;
import thammati.resolution.Resolution;
import thammati.text.Span;

/**
 * An answer as a channel of messages shows it. All words come from here, so that they are the same
 * in each and the same as on the web; a channel decides only where they stand.
 *
 * @param english whether the reader is answered in English
 * @param code the outcome's name: answered, not_found, unclear, refused or failed
 * @param words the answer with its numbered citations
 * @param badge what the cabinet decided, or what became of the question, in a few words
 * @param value the one figure or day that answers; empty if none is certain
 * @param note a small line besides; empty if none
 * @param sources what is cited, one of each resolution
 * @param choices what an unclear question could be about
 * @param nearest what came nearest, where nothing was found
 */
public record AnswerCard(
    boolean english,
    String code,
    NumberedAnswer words,
    String badge,
    String value,
    String note,
    List<Source> sources,
    List<Choice> choices,
    List<Source> nearest) {
  /** Copies the lists. */
  public AnswerCard {
    sources = List.copyOf(sources);
    choices = List.copyOf(choices);
    nearest = List.copyOf(nearest);
  }

  /**
   * A resolution that is cited.
   *
   * @param numbers the marks that stand for it; empty if it is not cited
   * @param resolution as cited
   * @param reference how it is named
   * @param badge what the cabinet decided; empty if that is not told
   * @param spans where the words cited stand in its body, in the order of the marks
   */
  public record Source(
      List<Integer> numbers,
      Resolution resolution,
      String reference,
      String badge,
      List<Span> spans) {
    /** Copies the lists; each mark stands for one span. */
    public Source {
      numbers = List.copyOf(numbers);
      spans = List.copyOf(spans);
      if (numbers.size() != spans.size()) {
        throw new IllegalArgumentException(numbers + " do not stand for " + spans);
      }
    }

    /** The words cited, unaltered, in the order of the marks. */
    public List<String> quotes() {
      return spans.stream().map(span -> span.in(resolution.body())).toList();
    }

    /** Path of the page on which it is read. */
    public String path() {
      return "/resolutions/" + resolution.id();
    }

    /**
     * The same, open at words of it. The document is named, since places are counted in its text
     * and another may be shown later.
     */
    public String path(Span span) {
      String place = "#p=" + span.start() + "-" + span.end();
      return path() + "?document=" + resolution.source().hash() + place;
    }

    /** Its marks, such as [1] [3]. */
    public String marks() {
      return String.join(" ", numbers.stream().map(n -> "[" + n + "]").toList());
    }
  }

  /** The card of an answer. */
  public static AnswerCard of(Answer answer, ArchiveInfo archive) {
    boolean english = answer.english();
    NumberedAnswer words = NumberedAnswer.of(answer, archive);
    List<Source> sources = sources(words.citations(), english);
    String code = NumberedAnswer.code(answer.outcome());
    String decided = sources.isEmpty() ? "" : sources.getFirst().badge();
    List<Source> nearest =
        answer.outcome() instanceof Outcome.NotFound
            ? answer.searched().nearest().stream()
                .map(r -> new Source(List.of(), r, Reference.of(r, english), "", List.of()))
                .toList()
            : List.of();
    return new AnswerCard(
        english,
        code,
        words,
        decided.isEmpty() ? Messages.of(english).get("badge." + code) : decided,
        KeyValue.of(answer).orElse(""),
        NumberedAnswer.noteWithSearch(answer),
        sources,
        answer.outcome() instanceof Outcome.Unclear(var choices) ? choices : List.of(),
        nearest);
  }

  /** The whole answer as one text: the words, the small line, the sources by their marks. */
  public String text() {
    Messages said = Messages.of(english);
    List<String> lines = new ArrayList<>(List.of(words.text()));
    if (!note.isEmpty()) lines.add(note);
    if (!sources.isEmpty()) {
      lines.add("");
      lines.add(said.get("sources"));
      sources.forEach(s -> lines.add(s.marks() + " " + s.reference()));
      lines.add("");
      lines.add(said.get("official"));
    }
    if (!nearest.isEmpty()) {
      lines.add("");
      lines.add(said.get("nearest"));
      nearest.forEach(s -> lines.add("- " + s.reference()));
    }
    return String.join("\n", lines);
  }

  private static List<Source> sources(List<Citation> citations, boolean english) {
    Map<String, List<Integer>> numbers = new LinkedHashMap<>();
    for (int i = 0; i < citations.size(); i++) {
      Resolution of = citations.get(i).resolution();
      String key = of.id() + " " + of.source().hash();
      numbers.computeIfAbsent(key, _ -> new ArrayList<>()).add(i + 1);
    }
    return numbers.values().stream()
        .map(marks -> {
          Citation first = citations.get(marks.getFirst() - 1);
          List<Span> spans = marks.stream().map(n -> citations.get(n - 1).span()).toList();
          return new Source(
              marks,
              first.resolution(),
              Reference.of(first.resolution(), english),
              badge(first.decisions(), english),
              spans);
        })
        .toList();
  }

  private static String badge(List<Decision> decisions, boolean english) {
    Messages words = Messages.of(english);
    return String.join(
        " · ",
        decisions.stream()
            .map(d -> "decision." + d.code().code())
            .map(words::get)
            .distinct()
            .toList());
  }
}
