package thammati.retrieval;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much a meeting's date is what a question asks for. A preference that reorders: a filter did
 * worse, since a question's dates are often those of the matter and not of the meeting. The weights
 * are flat: a dozen others changed the rank of few questions.
 */
final class DatePreference {
  /** What is left of a score where the question does not want the period. */
  private static final double RULED_OUT = 0.5;

  private final List<DateWish> wishes;
  private final List<DateWish> ruledOut;
  private final double strength;

  DatePreference(Query query, Weights weights) {
    this.wishes = query.dates();
    this.ruledOut = query.datesRuledOut();
    // English words match little of a Thai text, so their scores lie closer together.
    this.strength = weights.of(query.english() ? "date.english" : "date");
  }

  /** Factor on a score, from a half up; 1 where the question names no date. */
  double factor(@Nullable LocalDate date) {
    if (date == null) return 1;
    double out = ruledOut.stream().anyMatch(w -> w.holds(date)) ? RULED_OUT : 1;
    double day = 0;
    double cuedDay = 0;
    double month = 0;
    double cuedMonth = 0;
    double period = 0;
    for (DateWish wish : wishes) {
      if (wish.isDay()) {
        double near = nearDay(wish.from(), date);
        day = Math.max(day, near);
        if (wish.cued()) cuedDay = Math.max(cuedDay, near);
      } else if (wish.isMonth()) {
        double near = nearMonth(wish, date);
        month = Math.max(month, near);
        if (wish.cued()) cuedMonth = Math.max(cuedMonth, near);
      } else {
        period = Math.max(period, nearPeriod(wish, date));
      }
    }
    double wanted = .5 * cuedDay + .2 * day + .3 * cuedMonth + .15 * month + .12 * period;
    return out * (1 + strength * wanted);
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
  private static double nearMonth(DateWish wanted, LocalDate date) {
    if (wanted.holds(date)) return 1;
    LocalDate first = wanted.from().withDayOfMonth(1);
    long months = ChronoUnit.MONTHS.between(first, date.withDayOfMonth(1));
    if (months == 0) return .7;
    if (months == 1) return .35;
    if (months == -1 || months == 2) return .25;
    return !wanted.cued() && months > 0 && months <= 8 ? .2 : 0;
  }

  private static double nearPeriod(DateWish wanted, LocalDate date) {
    if (wanted.holds(date)) return 1;
    long length = ChronoUnit.DAYS.between(wanted.from(), wanted.to()) + 1;
    if (date.isAfter(wanted.to())) {
      return ChronoUnit.DAYS.between(wanted.to(), date) <= Math.min(length, 366) ? .6 : 0;
    }
    return ChronoUnit.DAYS.between(date, wanted.from()) <= Math.min(length, 366) ? .3 : 0;
  }
}
