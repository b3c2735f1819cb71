package thammati.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import thammati.facts.Deadline.Start;
import thammati.text.Span;
import thammati.thai.DateMention;
import thammati.thai.ThaiDates;
import thammati.thai.ThaiNumbers;

/** Reads deadlines: as written, and as a day where the words and the day of the meeting tell it. */
final class DeadlineReader {
  private static final Pattern PERIOD =
      Pattern.compile(
          "(?:ภายใน(?:ระยะเวลา|กำหนด)?|ไม่เกิน|ให้แล้วเสร็จใน)\\s*(?:ไม่เกิน\\s*)?(?<n>[0-9]{1,3}|(?:หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|เอ็ด|ยี่|สิบ|ร้อย){1,6})\\s*(?<unit>วัน(?!ที่)|สัปดาห์|เดือน(?!\\s*[มกพสตธ])|ปี(?!บริบูรณ์))(?:ทำการ)?"
              + "(?<from>\\s*(?:นับ|หลัง)(?:ตั้ง)?(?:แต่|จาก)?(?<what>[^\\n,;()]{2,160}?)(?=\\s+(?:และ|โดย|เพื่อ|ทั้งนี้|ก่อน|แล้ว|รวมทั้ง|[0-9(])|และให้|เพื่อ|[\\n,;()]|$))?");

  private static final Pattern CALENDAR =
      Pattern.compile(
          "(?:(?:ให้)?(?:แล้วเสร็จ|เสร็จสิ้น)\\s*)?(?:(?:ภายใน|ก่อน|ไม่เกิน|จนถึง|ไม่ช้ากว่า)\\s*(?:สิ้น(?:สุด)?|ปลาย|กลาง)?|เมื่อสิ้น(?:สุด)?)"
              + "(?=วันที่|[0-9]{1,2}\\s*(?:ม|ก|พ|เม|มิ|ส|ต|ธ)|เดือน|สิ้นเดือน|ไตรมาส|ปี|วันสิ้นปี|สิ้นปี|ธันวาคม|กันยายน)");

  private static final Pattern QUARTER =
      Pattern.compile(
          "ไตรมาส(?:ที่)?\\s*(?<q>[1-4]|แรก|หนึ่ง|สอง|สาม|สี่|สุดท้าย)(?:\\s*ของ)?\\s*(?<fiscal>ปีงบประมาณ)?(?:ปี)?\\s*(?:พ\\.ศ\\.)?\\s*(?<year>[0-9]{4})?");
  private static final Pattern YEAR =
      Pattern.compile(
          "(?:วัน)?(?:สิ้น)?(?<fiscal>ปีงบประมาณ)?(?:ปี)?\\s*(?:พ\\.ศ\\.)?\\s*(?<year>2[45][0-9]{2})(?![0-9])");

  private static final Pattern RECURRING =
      Pattern.compile(
          "(?:(?:ภายใน|เป็นประจำ|ใน)\\s*)?ทุก\\s*(?:วันที่\\s*[0-9]{1,2}\\s*ของ(?:ทุก)?เดือน|(?:[0-9]{1,2}|สาม|หก)\\s*(?:เดือน|ปี|สัปดาห์)|เดือน|ไตรมาส|สิ้นปี(?:งบประมาณ)?|ปี(?:งบประมาณ)?|สัปดาห์)"
              + "|ภายใน(?:ทุก)?วันที่\\s*[0-9]{1,2}\\s*ของ(?:ทุก\\s?)?(?:เดือน|ปี)(?:ถัด(?:ไป|จาก[^\\s]{2,40}))?"
              + "|(?<=(?:รายงาน|ติดตาม|สรุปผล)[^\\n]{0,120})(?:เป็น)?ราย(?:เดือน|ไตรมาส)|ปีละ\\s*[0-9]\\s*ครั้ง");

  private static final Pattern OF_RESOLUTION =
      Pattern.compile(
          "(?:วัน)?(?:ที่)?\\s*(?:คณะรัฐมนตรี(?:ได้)?มีมติ|มีมติ|มติคณะรัฐมนตรี(?!เมื่อ|\\s*\\())|วันนี้|บัดนี้");

  private DeadlineReader() {}

  /**
   * The deadlines in the words of a span, in order; {@code meeting} is the day of the resolution.
   */
  static List<Deadline> read(String text, Span span, @Nullable LocalDate meeting) {
    List<Deadline> found = new ArrayList<>();
    Matcher period = PERIOD.matcher(text).region(span.start(), span.end());
    while (period.find()) found.add(period(period, text, meeting));
    Matcher calendar = CALENDAR.matcher(text).region(span.start(), span.end());
    while (calendar.find()) {
      calendar(text, calendar.start(), calendar.end(), span.end()).ifPresent(d -> add(found, d));
    }
    Matcher recurring = RECURRING.matcher(text).region(span.start(), span.end());
    while (recurring.find()) {
      Span words = new Span(recurring.start(), recurring.end());
      add(found, new Deadline(Start.RECURRING, Optional.empty(), words, Confidence.SURE));
    }
    found.sort((a, b) -> a.span().compareTo(b.span()));
    return List.copyOf(found);
  }

  private static void add(List<Deadline> found, Deadline deadline) {
    if (found.stream().noneMatch(d -> d.span().overlaps(deadline.span()))) found.add(deadline);
  }

  private static Deadline period(Matcher m, String text, @Nullable LocalDate meeting) {
    Span span = new Span(m.start(), m.end()).trimmedIn(text);
    String from = m.group("what");
    boolean resolution = from != null && OF_RESOLUTION.matcher(from).find();
    Start start = from == null ? Start.UNSTATED : resolution ? Start.RESOLUTION : Start.EVENT;
    if (start == Start.EVENT || meeting == null) {
      return new Deadline(start, Optional.empty(), span, Confidence.SURE);
    }
    int n = number(m.group("n"));
    if (n == 0) return new Deadline(start, Optional.empty(), span, Confidence.LIKELY);
    LocalDate day =
        switch (m.group("unit")) {
          case "วัน" -> meeting.plusDays(n);
          case "สัปดาห์" -> meeting.plusWeeks(n);
          case "เดือน" -> meeting.plusMonths(n);
          default -> meeting.plusYears(n);
        };
    Confidence confidence = start == Start.UNSTATED ? Confidence.LIKELY : Confidence.SURE;
    return new Deadline(start, Optional.of(day), span, confidence);
  }

  /** "30" or "สามสิบ"; 0 if the words are no number. */
  private static int number(String written) {
    if (Character.isDigit(written.charAt(0))) return Integer.parseInt(written);
    return ThaiNumbers.words(written).map(BigDecimal::intValue).orElse(0);
  }

  private static Optional<Deadline> calendar(String text, int from, int at, int limit) {
    int end = Math.min(limit, at + 60);
    boolean before = text.startsWith("ก่อน", from);
    Matcher quarter = QUARTER.matcher(text).region(at, end);
    if (quarter.lookingAt()) {
      return Optional.of(named(text, from, quarter.end(), quarterEnd(quarter)));
    }
    Matcher year = YEAR.matcher(text).region(at, end);
    if (year.lookingAt()) {
      int y = ThaiDates.gregorian(Integer.parseInt(year.group("year")));
      LocalDate last =
          year.group("fiscal") != null ? LocalDate.of(y, 9, 30) : LocalDate.of(y, 12, 31);
      return Optional.of(named(text, from, year.end(), Optional.of(last)));
    }
    for (DateMention date : ThaiDates.find(text.substring(at, end))) {
      if (date.span().start() > 10) break;
      Optional<LocalDate> day = date.date().or(() -> date.yearMonth().map(YearMonth::atEndOfMonth));
      Optional<LocalDate> last = before && date.day() > 0 ? day.map(d -> d.minusDays(1)) : day;
      return Optional.of(named(text, from, at + date.span().end(), last));
    }
    return Optional.empty();
  }

  private static Deadline named(String text, int from, int end, Optional<LocalDate> day) {
    Span span = new Span(from, end).trimmedIn(text);
    return new Deadline(Start.CALENDAR, day, span, Confidence.SURE);
  }

  private static Optional<LocalDate> quarterEnd(Matcher m) {
    if (m.group("year") == null) return Optional.empty();
    int quarter =
        switch (m.group("q")) {
          case "1", "แรก", "หนึ่ง" -> 1;
          case "2", "สอง" -> 2;
          case "3", "สาม" -> 3;
          default -> 4;
        };
    int year = ThaiDates.gregorian(Integer.parseInt(m.group("year")));
    YearMonth last = YearMonth.of(year, 3 * quarter);
    // The fiscal year begins on 1 October of the year before.
    YearMonth month = m.group("fiscal") != null ? last.minusMonths(3) : last;
    return Optional.of(month.atEndOfMonth());
  }
}
