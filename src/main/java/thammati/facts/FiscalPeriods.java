package thammati.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thammati.facts.DatedFact.Kind;
import thammati.text.Span;
import thammati.thai.ThaiDates;

/** Finds fiscal years and their quarters. The year 2566 runs from 1 October 2565. */
final class FiscalPeriods {
  private static final String OF_QUARTER =
      "ไตรมาส(?:ที่)?\\s{0,3}(?<quarter>[1-4]|แรก|หนึ่ง|สอง|สาม|สี่|สุดท้าย)\\s{0,3}(?:ของ)?\\s{0,3}";
  private static final Pattern QUARTER = Pattern.compile(OF_QUARTER + "$");
  private static final Pattern PERIOD =
      Pattern.compile(
          "(?:"
              + OF_QUARTER
              + ")?(?:ปีงบประมาณ|ปีงบฯ)\\s{0,5}(?:พ\\.\\s?ศ\\.)?\\s{0,5}(?<year>2[45][0-9]{2}|[5-9][0-9])(?![0-9])");
  private static final Map<String, Integer> QUARTERS =
      Map.of("แรก", 1, "หนึ่ง", 1, "สอง", 2, "สาม", 3, "สี่", 4, "สุดท้าย", 4);

  private static final String YEAR_WORD = "ปีงบ";
  private static final int QUARTER_WITHIN = 40;

  private FiscalPeriods() {}

  /** The periods in a text of plain digits, in order, each place where one is named. */
  static List<DatedFact> find(String text) {
    List<DatedFact> found = new ArrayList<>();
    Matcher m = PERIOD.matcher(text);
    int at = text.indexOf(YEAR_WORD);
    for (; at >= 0; at = text.indexOf(YEAR_WORD, at + 1)) {
      if (!m.region(quarterStart(text, at), text.length()).lookingAt()) continue;
      int year = ThaiDates.gregorian(Integer.parseInt(m.group("year")));
      LocalDate start = LocalDate.of(year - 1, 10, 1);
      String named = m.group("quarter");
      Span span = new Span(m.start(), m.end());
      if (named == null) {
        LocalDate end = start.plusYears(1).minusDays(1);
        found.add(new DatedFact(Kind.FISCAL_YEAR, start, end, span, span, Confidence.SURE));
      } else {
        Integer word = QUARTERS.get(named);
        int quarter = word == null ? Integer.parseInt(named) : word;
        LocalDate from = start.plusMonths(3L * (quarter - 1));
        LocalDate to = from.plusMonths(3).minusDays(1);
        found.add(new DatedFact(Kind.FISCAL_QUARTER, from, to, span, span, Confidence.SURE));
      }
    }
    return found;
  }

  private static int quarterStart(String text, int year) {
    Matcher m = QUARTER.matcher(text).region(Math.max(0, year - QUARTER_WITHIN), year);
    return m.find() ? m.start() : year;
  }
}
