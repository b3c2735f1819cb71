package thammati.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import thammati.text.Span;
import thammati.thai.DateMention;
import thammati.thai.ThaiDates;
import thammati.thai.ThaiText;

/** Holds the days that facts claim against the words that are to tell them. */
final class ClaimedDays {
  private static final int BUDDHIST = 543;

  private ClaimedDays() {}

  /**
   * Whether the words tell the day: as a date, or, in a list whose last day alone has month and
   * year, by its number.
   *
   * @return the fault; empty if they do
   */
  static Optional<String> says(LocalDate day, String words) {
    String plain = ThaiText.plain(words);
    List<DateMention> told = ThaiDates.find(plain).stream().filter(d -> d.day() > 0).toList();
    boolean says =
        told.isEmpty()
            ? holds(plain, day.getDayOfMonth()) && yearFits(plain, day)
            : told.stream().anyMatch(d -> fits(d, day));
    return says ? Optional.empty() : Optional.of("\"" + words + "\" does not tell " + day);
  }

  /** The fault of a dated fact; empty if its words tell its days. */
  static Optional<String> fault(DatedFact fact, String body) {
    String words = fact.span().in(body);
    return switch (fact.kind()) {
      case FISCAL_YEAR, FISCAL_QUARTER -> {
        boolean told =
            FiscalPeriods.find(ThaiText.plain(words)).stream()
                .anyMatch(p -> p.from().equals(fact.from()) && p.to().equals(fact.to()));
        String period = fact.from() + ".." + fact.to();
        yield told ? Optional.empty() : Optional.of("\"" + words + "\" does not tell " + period);
      }
      default -> says(fact.from(), words).or(() -> says(fact.to(), words));
    };
  }

  /** The fault of a deadline; empty if its words, counted from the meeting, give its day. */
  static Optional<String> fault(Deadline deadline, String body, @Nullable LocalDate meeting) {
    Span span = deadline.span();
    if (span.length() == 0) return Optional.of("a deadline without words");
    if (deadline.date().isEmpty()) return Optional.empty();
    boolean told =
        DeadlineReader.read(ThaiText.plain(span.in(body)), new Span(0, span.length()), meeting)
            .stream()
            .anyMatch(d -> d.date().equals(deadline.date()));
    return told
        ? Optional.empty()
        : Optional.of("\"" + span.in(body) + "\" does not tell " + deadline.date().get());
  }

  private static boolean fits(DateMention told, LocalDate day) {
    return told.day() == day.getDayOfMonth()
        && (told.month() == 0 || told.month() == day.getMonthValue())
        && (told.year() == 0 || told.year() == day.getYear());
  }

  /** A month may be misspelt, a year may not. */
  private static boolean yearFits(String plain, LocalDate day) {
    boolean told = Pattern.compile("(?<![0-9])[0-9]{4}(?![0-9])").matcher(plain).find();
    return !told || holds(plain, day.getYear()) || holds(plain, day.getYear() + BUDDHIST);
  }

  private static boolean holds(String plain, int number) {
    return Pattern.compile("(?<![0-9])0?" + number + "(?![0-9])").matcher(plain).find();
  }
}
