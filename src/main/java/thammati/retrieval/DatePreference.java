package thammati.retrieval;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import thammati.thai.DateMention;
import thammati.thai.ThaiDates;

/**
 * How much a meeting's date is what a question asks for. A preference that reorders: a filter did
 * worse, since a question's dates are often those of the matter and not of the meeting. The weights
 * are flat: a dozen others changed the rank of few questions.
 */
final class DatePreference {
  private static final double TITLE_YEAR = 1.15;
  private static final double OTHER_TITLE_YEAR = 0.9;

  private final List<DateWish> wishes;
  private final double strength;
  private final Set<Integer> bareYears;

  DatePreference(Query query) {
    this.wishes = query.dates();
    // English words match little of a Thai text, so their scores lie closer together.
    this.strength = query.english() ? 2 : 1;
    this.bareYears =
        wishes.stream()
            .map(DateWish::mention)
            .filter(m -> m.month() == 0 && m.year() > 0)
            .map(DateMention::year)
            .collect(Collectors.toSet());
  }

  /** Factor on a score, from 0.9 up; 1 where the question names no date. */
  double factor(@Nullable LocalDate date, String title) {
    if (wishes.isEmpty()) return 1;
    return meetingFactor(date) * titleFactor(title);
  }

  private double meetingFactor(@Nullable LocalDate date) {
    if (date == null) return 1;
    double day = 0;
    double cuedDay = 0;
    double month = 0;
    double cuedMonth = 0;
    double year = 0;
    for (DateWish wish : wishes) {
      DateMention m = wish.mention();
      if (m.date().isPresent()) {
        double near = nearDay(m.date().get(), date);
        day = Math.max(day, near);
        if (wish.cued()) cuedDay = Math.max(cuedDay, near);
      } else if (m.yearMonth().isPresent()) {
        double near = nearMonth(m, date, wish.cued());
        month = Math.max(month, near);
        if (wish.cued()) cuedMonth = Math.max(cuedMonth, near);
      } else if (m.year() > 0) {
        year = Math.max(year, nearYear(m.year(), date));
      }
    }
    double wanted = .5 * cuedDay + .2 * day + .3 * cuedMonth + .15 * month + .1 * year;
    return 1 + strength * wanted;
  }

  private static double nearDay(LocalDate wanted, LocalDate date) {
    long days = Math.abs(ChronoUnit.DAYS.between(wanted, date));
    if (days == 0) return 1;
    if (days <= 2) return .7;
    if (days <= 8) return .35;
    boolean sameMonth = wanted.withDayOfMonth(1).equals(date.withDayOfMonth(1));
    return sameMonth ? .15 : 0;
  }

  /** Reports on a month come to the cabinet after it, so later months are nearer than earlier. */
  private static double nearMonth(DateMention wanted, LocalDate date, boolean cued) {
    LocalDate first = LocalDate.of(wanted.year(), wanted.month(), 1);
    long months = ChronoUnit.MONTHS.between(first, date.withDayOfMonth(1));
    if (months == 0) return 1;
    if (months == 1) return .35;
    if (months == -1 || months == 2) return .25;
    return !cued && months > 0 && months <= 8 ? .2 : 0;
  }

  private static double nearYear(int wanted, LocalDate date) {
    return switch (date.getYear() - wanted) {
      case 0 -> 1;
      case 1 -> .6;
      case -1 -> .3;
      default -> 0;
    };
  }

  /** Yearly reports share their title but for the year. */
  private double titleFactor(String title) {
    if (bareYears.isEmpty()) return 1;
    Set<Integer> years =
        ThaiDates.find(title).stream()
            .map(DateMention::year)
            .filter(y -> y > 0)
            .collect(Collectors.toSet());
    if (years.isEmpty()) return 1;
    return years.stream().anyMatch(bareYears::contains) ? TITLE_YEAR : OTHER_TITLE_YEAR;
  }
}
