package thammati.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thammati.text.Span;
import thammati.thai.DateMention;
import thammati.thai.ThaiDates;

/** Figures, years and whole dates in their places; figures besides with what they count. */
final class PlacedFigures {
  private static final Pattern FIGURE =
      Pattern.compile("(?<![0-9.,])[0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?(?![0-9])");

  private static final int BUDDHIST = 543;
  private static final int CENTURY = 100;

  private PlacedFigures() {}

  /** Adds the figures, years and whole dates of the text that stand elsewhere in the source. */
  static void check(String said, String known, List<Violation> violations) {
    Placed.check(figures(said, false), figures(known, false), 0, Violation.Kind.NUMBER, violations);
    Placed.check(figures(said, true), figures(known, true), 0, Violation.Kind.DATE, violations);
    Placed.check(wholeDates(said), wholeDates(known), 0, Violation.Kind.DATE, violations);
  }

  /** The figures that are part of a date, or those that are not; the others stand beside both. */
  private static List<Placed> figures(String text, boolean ofDates) {
    List<DateMention> dates = ThaiDates.find(text);
    List<Placed> placed = new ArrayList<>();
    Matcher m = FIGURE.matcher(text);
    while (m.find()) {
      Span span = new Span(m.start(), m.end());
      boolean dated = dates.stream().anyMatch(d -> d.span().contains(span));
      if (dated == ofDates) placed.add(Placed.in(text, span, value(m.group(), dated), !dated));
    }
    return placed;
  }

  private static List<Placed> wholeDates(String text) {
    List<Placed> placed = new ArrayList<>();
    for (DateMention date : ThaiDates.find(text)) {
      if (date.day() == 0 || date.month() == 0 || date.year() == 0) continue;
      String value = date.year() + "-" + date.month() + "-" + date.day();
      placed.add(Placed.in(text, date.span(), value, false));
    }
    return placed;
  }

  /** Digits without grouping; a year of a date in the Buddhist calendar. */
  private static String value(String figure, boolean dated) {
    String digits = figure.replace(",", "");
    if (digits.contains(".")) return digits.replaceAll("\\.?0+$", "");
    if (!dated || digits.length() != 4) return digits;
    int year = Integer.parseInt(digits);
    return year / CENTURY == 19 || year / CENTURY == 20 ? "" + (year + BUDDHIST) : digits;
  }
}
