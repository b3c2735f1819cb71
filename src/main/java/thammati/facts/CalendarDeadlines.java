package thammati.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import thammati.facts.Deadline.Start;
import thammati.text.Span;

/**
 * Reads deadlines that name a day, week, month, quarter or year: "ภายในเดือนกันยายน 2565",
 * "ก่อนสิ้นปีงบประมาณ พ.ศ. 2566", "ภายในสัปดาห์หน้า". Where the year is left out, the next such
 * time is meant; a day that is over before the meeting is doubtful.
 */
final class CalendarDeadlines {
  private static final Pattern OPENS =
      Pattern.compile(
          "(?:(?:ให้)?(?:แล้วเสร็จ|เสร็จสิ้น)\\s*)?(?:(?:ภายใน|ก่อน|ไม่เกิน|จนถึง|ไม่ช้ากว่า)\\s*(?:ช่วง)?"
              + "(?<part>สิ้น(?:สุด)?|ปลาย|กลาง|ต้น|ครึ่ง(?:ปี|เดือน)?(?:แรก|หลัง)(?:ของ)?)?\\s*|เมื่อ(?<end>สิ้น(?:สุด)?)"
              + "|ใน(?=(?:สัปดาห์|เดือน|ไตรมาส|ปี)หน้า))"
              + "(?=วัน(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|ศุกร์|เสาร์|อาทิตย์)?ที่|วันสิ้น|สิ้น|สัปดาห์|เดือน|ไตรมาส|ปี"
              + "|[0-9]{1,2}\\s*(?:ม|ก|พ|เม|มิ|ส|ต|ธ)|มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน"
              + "|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม)");

  private static final int WINDOW = 60;

  private CalendarDeadlines() {}

  /** The deadlines in the words of a span; {@code meeting} is null if unknown. */
  static List<Deadline> read(String text, Span span, @Nullable LocalDate meeting) {
    List<Deadline> found = new ArrayList<>();
    Matcher m = OPENS.matcher(text).region(span.start(), span.end());
    while (m.find()) {
      int end = Math.min(span.end(), m.end() + WINDOW);
      deadline(text, m, end, meeting).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Deadline> deadline(
      String text, Matcher opening, int end, @Nullable LocalDate meeting) {
    String part = opening.group("part");
    boolean ending = part != null && part.startsWith("สิ้น");
    if (part == null) part = opening.group("end");
    boolean before = opening.group().contains("ก่อน");
    boolean ends = part != null && part.startsWith("สิ้น");
    Optional<NamedTime> named = NamedTime.at(text, opening.end(), end, ending, meeting);
    if (named.isEmpty()) return Optional.empty();
    NamedTime time = named.get();
    Span span = new Span(opening.start(), time.end()).trimmedIn(text);
    if (time.recurs()) {
      return Optional.of(new Deadline(Start.RECURRING, Optional.empty(), span, Confidence.SURE));
    }
    Optional<LocalDate> day = last(time, part, before);
    boolean over = meeting != null && day.isPresent() && day.get().isBefore(meeting);
    boolean impossible = time.impossible();
    boolean told = time.told() && (part == null || ends);
    Confidence confidence =
        over || impossible ? Confidence.DOUBTFUL : told ? Confidence.SURE : Confidence.LIKELY;
    Start start = time.relative() ? Start.UNSTATED : Start.CALENDAR;
    return Optional.of(new Deadline(start, day, span, confidence));
  }

  /** The last day that the words leave; empty where they leave it open. */
  private static Optional<LocalDate> last(NamedTime time, @Nullable String part, boolean before) {
    LocalDate first = time.first();
    LocalDate last = time.last();
    if (first == null || last == null) return Optional.empty();
    if (time.ends() || (part != null && part.startsWith("สิ้น"))) return Optional.of(last);
    if (part == null) return Optional.of(before ? first.minusDays(1) : last);
    if (before || part.equals("ต้น")) return Optional.empty();
    if (part.equals("ปลาย") || part.contains("หลัง")) return Optional.of(last);
    long days = last.toEpochDay() - first.toEpochDay() + 1;
    if (days > 300) return Optional.of(first.plusMonths(6).minusDays(1));
    return days > 27 && days < 32 ? Optional.of(first.plusDays(14)) : Optional.empty();
  }
}
