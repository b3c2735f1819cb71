package thammati.retrieval;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days told from the day of asking: yesterday, last week, this year. */
final class RelativeDates {
  private static final Pattern DAY =
      Pattern.compile("(วันนี้|today)|(เมื่อวานนี้|เมื่อวาน|yesterday)");
  private static final Pattern PERIOD =
      Pattern.compile(
          "(สัปดาห์|อาทิตย์|เดือน|ปี)(ที่แล้ว|ก่อน|ที่ผ่านมา|นี้)(?!หน้า)"
              + "|\\b(last|this) (week|month|year)\\b");

  private RelativeDates() {}

  static List<DateWish> read(String text, LocalDate today) {
    List<DateWish> wishes = new ArrayList<>();
    Matcher day = DAY.matcher(text);
    while (day.find()) {
      LocalDate meant = day.group(1) == null ? today.minusDays(1) : today;
      wishes.add(new DateWish(day.group(), meant, meant, true));
    }
    Matcher period = PERIOD.matcher(text);
    while (period.find()) {
      String unit = period.group(1) == null ? period.group(4) : period.group(1);
      String which = period.group(1) == null ? period.group(3) : period.group(2);
      int back = which.equals("นี้") || which.equals("this") ? 0 : 1;
      wishes.add(period(period.group(), unit, back, today));
    }
    return wishes;
  }

  private static DateWish period(String label, String unit, int back, LocalDate today) {
    return switch (unit) {
      case "เดือน", "month" -> {
        LocalDate from = today.withDayOfMonth(1).minusMonths(back);
        yield new DateWish(label, from, from.plusMonths(1).minusDays(1), true);
      }
      case "ปี", "year" -> {
        LocalDate from = today.withDayOfYear(1).minusYears(back);
        yield new DateWish(label, from, from.plusYears(1).minusDays(1), true);
      }
      default -> {
        LocalDate from =
            today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(back);
        yield new DateWish(label, from, from.plusDays(6), true);
      }
    };
  }
}
