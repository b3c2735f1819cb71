package thammati.answer;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import thammati.answer.reading.AskedFor;
import thammati.answer.reading.AskedFor.Kind;
import thammati.answer.reading.Measures;
import thammati.text.Span;
import thammati.thai.DateMention;
import thammati.thai.ThaiDates;
import thammati.thai.ThaiNumbers;
import thammati.thai.ThaiText;

/**
 * The one figure or day that answers, to be shown large. Only where the question asks for such a
 * thing and the first statement tells exactly one: of two, no rule tells which is meant.
 */
public final class KeyValue {
  private static final Set<Kind> FIGURES =
      EnumSet.of(Kind.MONEY, Kind.NUMBER, Kind.PERCENT, Kind.DURATION);

  private static final String SCALE = "(?:\\s*(?:พันล้าน|หมื่นล้าน|แสนล้าน|ล้าน|แสน|หมื่น))?";

  private KeyValue() {}

  /** The value in the words of the answer; empty if none is certain. */
  public static Optional<String> of(Answer answer) {
    if (!(answer.outcome() instanceof Outcome.Answered(var statements))) return Optional.empty();
    AskedFor asked = AskedFor.of(answer.question());
    Set<Kind> kinds = asked.kinds();
    String text = statements.getFirst().text();
    boolean figure = kinds.stream().anyMatch(FIGURES::contains);
    boolean day = kinds.contains(Kind.DATE);
    if (figure == day || kinds.contains(Kind.LIST) || kinds.contains(Kind.CHANGE)) {
      return Optional.empty();
    }
    List<Span> spans = figure ? figures(text, asked) : days(text);
    return spans.size() == 1 ? Optional.of(spans.getFirst().in(text).strip()) : Optional.empty();
  }

  private static List<Span> figures(String text, AskedFor asked) {
    if (!asked.units().isEmpty()) {
      return asked.units().stream().flatMap(u -> counted(text, u).stream()).toList();
    }
    List<Span> all = Measures.in(text, new Span(0, text.length()));
    if (!asked.kinds().contains(Kind.MONEY)) return all;
    List<Span> money = all.stream().filter(s -> s.in(text).endsWith("บาท")).toList();
    return asked.kinds().contains(Kind.NUMBER) && money.isEmpty() ? all : money;
  }

  /** Figures of just what is asked for: "กี่ต้น" wants a figure before "ต้น". */
  private static List<Span> counted(String text, String unit) {
    Pattern figure =
        Pattern.compile("(?<![0-9.,])" + ThaiNumbers.FIGURE + SCALE + "\\s*" + Pattern.quote(unit));
    return figure
        .matcher(ThaiText.plain(text))
        .results()
        .map(m -> new Span(m.start(), m.end()))
        .toList();
  }

  private static List<Span> days(String text) {
    return ThaiDates.find(ThaiText.plain(text)).stream().map(DateMention::span).toList();
  }
}
