package thammati.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import thammati.citation.Citation;
import thammati.citation.Statement;
import thammati.facts.DecisionReader;
import thammati.message.Messages;
import thammati.resolution.Decision;
import thammati.resolution.DecisionCode;
import thammati.resolution.DocumentKind;
import thammati.resolution.Resolution;
import thammati.text.Span;
import thammati.thai.Clauses;
import thammati.thai.ThaiDates;

/** Sentences of our own around the words of the sources, in the reader's language. */
final class Frames {
  private static final int LONGEST_TITLE = 36;

  /** Of a title that a quotation beside it says. */
  private static final int LONGEST_SAID = 20;

  /** Characters by which a title is known in a quotation. */
  private static final int HEAD = 28;

  private final boolean english;
  private final Messages words;

  Frames(boolean english) {
    this.english = english;
    this.words = Messages.of(english);
  }

  /**
   * Which resolution it is: decision, day and title. Rests on the words of the decision.
   *
   * @param beside the statements it stands beside; a title they say is told by its first words
   */
  Statement resolution(Resolution resolution, List<Decision> decisions, List<Statement> beside) {
    Citation citation = new Citation(resolution, lead(resolution, decisions), decisions);
    LocalDate date = resolution.id().date();
    String verbs =
        decisions.stream()
            .map(d -> verb(d.code()))
            .distinct()
            .collect(Collectors.joining(separator()));
    String day = date == null ? words.get("undated") : day(date);
    String title = title(resolution, beside);
    String text =
        resolution.source().kind() == DocumentKind.NEWS
            ? words.get("frame.news", day, title)
            : words.get("frame.resolution", verbs, day, title).replaceAll(" {2,}", " ");
    return new Statement(text, List.of(citation));
  }

  /** Other resolutions on a like matter, by their days. */
  Statement related(List<Resolution> resolutions) {
    List<Citation> citations = new ArrayList<>();
    for (Resolution resolution : resolutions) {
      List<Decision> decisions = DecisionReader.read(resolution.body());
      citations.add(new Citation(resolution, lead(resolution, decisions), decisions));
    }
    List<String> days =
        resolutions.stream().map(r -> day(Objects.requireNonNull(r.id().date()))).toList();
    return new Statement(words.get("frame.related", String.join(", ", days)), citations);
  }

  private static String title(Resolution resolution, List<Statement> beside) {
    String title = resolution.title();
    String head = title.substring(0, Math.min(title.length(), HEAD));
    boolean said = beside.stream().anyMatch(s -> s.text().contains(head));
    return Titles.shortened(title, said ? LONGEST_SAID : LONGEST_TITLE);
  }

  private String verb(DecisionCode code) {
    String key = "decision." + code.code();
    return english ? words.get(key) : code.verb();
  }

  private String separator() {
    return english ? ", " : " ";
  }

  private String day(LocalDate date) {
    return english ? ThaiDates.formatEnglish(date) : ThaiDates.format(date);
  }

  /** The clause of the first decision, else the first clause. */
  private static Span lead(Resolution resolution, List<Decision> decisions) {
    List<Span> clauses = Clauses.of(resolution.body());
    if (clauses.isEmpty()) return new Span(0, 0);
    int at = decisions.isEmpty() ? 0 : decisions.getFirst().span().start();
    return clauses.stream().filter(c -> c.end() > at).findFirst().orElse(clauses.getFirst());
  }
}
