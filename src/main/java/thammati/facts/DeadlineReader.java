package thammati.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import thammati.facts.Deadline.Start;
import thammati.text.Span;
import thammati.thai.ThaiNumbers;

/** Reads deadlines: as written, and as a day where the words and the day of the meeting tell it. */
final class DeadlineReader {
  private static final String WORDS =
      "(?:หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|เอ็ด|ยี่|สิบ|ร้อย){1,6}";

  private static final Pattern PERIOD =
      Pattern.compile(
          "(?<opens>ภายใน(?:กำหนด)?(?:ระยะ)?(?:เวลา)?|ไม่เกิน(?:กว่า)?|ไม่ช้ากว่า|ให้แล้วเสร็จใน(?:ระยะเวลา)?)\\s*(?:ไม่เกิน\\s*)?"
              + "(?:(?:[0-9]{1,3}|"
              + WORDS
              + ")\\s*(?:-|–|ถึง|หรือ)\\s*)?(?<n>[0-9]{1,3}|"
              + WORDS
              + ")\\s*(?<unit>ชั่วโมง|วัน(?!ที่)|สัปดาห์|เดือน(?!\\s*[มกพสตธ])|ปี(?!บริบูรณ์))(?<working>ทำการ)?"
              + "(?:(?<half>ครึ่ง)|\\s*(?<more>[0-9]{1,3})\\s*(?<moreunit>เดือน|วัน(?!ที่)))?(?!ละ)"
              + "(?<from>\\s*(?:นับ|(?:ภาย)?หลัง)(?:ถัด)?(?:ตั้ง)?(?:แต่|จาก)?(?<what>[^\\n,;()]{2,160}?)(?=\\s+(?:และ|โดย|เพื่อ|ทั้งนี้|ก่อน|แล้ว|รวมทั้ง|แต่|จึง|ตาม(?:ที่|มติ|ความเห็น)|[0-9(])|และให้|เพื่อ|จนถึง|แต่(?:ต้อง|ไม่|ทั้งนี้)|[\\n,;()]|$))?");

  /** An act must be done before another; the text does not tell the day of either. */
  private static final Pattern BEFORE_EVENT =
      Pattern.compile(
          "(?:ให้)?(?:แล้วเสร็จ|เสร็จสิ้น|ได้ข้อยุติ)\\s*(?:ทัน)?ก่อน(?=เสนอ|นำ|การ|วันที่\\s*[ก-ฮเ-ไ]|มี|เริ่ม|เปิด|ครบ)[^\\n,;()]{2,100}?(?=\\s+(?:และ|โดย|เพื่อ|ทั้งนี้|แล้ว|รวมทั้ง|แต่|จึง|[0-9(])|\\s{2}|[\\n,;()]|$)");

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
    while (period.find()) {
      if (!isLength(period)) found.add(period(period, text, meeting));
    }
    CalendarDeadlines.read(text, span, meeting).forEach(d -> add(found, d));
    Matcher event = BEFORE_EVENT.matcher(text).region(span.start(), span.end());
    while (event.find()) {
      Span words = new Span(event.start(), event.end()).trimmedIn(text);
      add(found, new Deadline(Start.EVENT, Optional.empty(), words, Confidence.SURE));
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

  /** "อยู่ได้ไม่เกิน 2 ปี" tells how long something may last, not by when an order is due. */
  private static boolean isLength(Matcher m) {
    return m.group("opens").startsWith("ไม่เกิน")
        && m.group("unit").equals("ปี")
        && m.group("from") == null;
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
    // Which days are holidays the text does not tell.
    if (n == 0 || m.group("working") != null) {
      return new Deadline(start, Optional.empty(), span, Confidence.LIKELY);
    }
    LocalDate day = plus(meeting, n, m.group("unit"));
    if (m.group("half") != null) {
      day = m.group("unit").equals("ปี") ? day.plusMonths(6) : day.plusDays(15);
    } else if (m.group("more") != null) {
      day = plus(day, Integer.parseInt(m.group("more")), m.group("moreunit"));
    }
    Confidence confidence = start == Start.UNSTATED ? Confidence.LIKELY : Confidence.SURE;
    return new Deadline(start, Optional.of(day), span, confidence);
  }

  /** "30" or "สามสิบ"; 0 if the words are no number. */
  private static int number(String written) {
    if (Character.isDigit(written.charAt(0))) return Integer.parseInt(written);
    return ThaiNumbers.words(written).map(BigDecimal::intValue).orElse(0);
  }

  private static LocalDate plus(LocalDate day, int n, String unit) {
    return switch (unit) {
      case "ชั่วโมง" -> day.plusDays((n + 23L) / 24);
      case "วัน" -> day.plusDays(n);
      case "สัปดาห์" -> day.plusWeeks(n);
      case "เดือน" -> day.plusMonths(n);
      default -> day.plusYears(n);
    };
  }
}
