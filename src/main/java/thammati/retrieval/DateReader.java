package thammati.retrieval;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import thammati.text.Span;
import thammati.thai.DateMention;
import thammati.thai.Periods;
import thammati.thai.ThaiDates;
import thammati.thai.ThaiText;

/**
 * Reads what a question says of time: dates, parts of years, quarters, fiscal years, "last year".
 */
final class DateReader {
  private static final int CUE_BEFORE = 24;
  private static final int CUE_AFTER = 14;
  private static final int STRETCH = 24;

  private static final Pattern MEETING_CUE =
      Pattern.compile(
          "ครม|คณะรัฐมนตรี|มติ|ประชุม|เห็นชอบ|อนุมัติ|รับทราบ|รายงาน|เคาะ|ไฟเขียว"
              + "|cabinet|approv|resol|meeting|acknowledg|agreed",
          Pattern.CASE_INSENSITIVE);

  /** Words that make a full day a bound or a term of something, not the day of the meeting. */
  private static final Pattern TERM_BEFORE =
      Pattern.compile(
          "(?i)(?:ตั้งแต่|ถึง|มีผล|วาระ|ภายใน|ก่อน|หลัง|สิ้นสุด|from|until|since|by|between|to)\\s*(?:วันที่)?\\s*$");

  private static final Pattern RULED_OUT =
      Pattern.compile(
          "(?i)(?:ไม่เอา|ไม่ใช่|ไม่รวม|ยกเว้น|นอกจาก|นอกเหนือจาก|not|except|excluding)"
              + "\\s*(?:ของ|อัน|มติ|ครั้ง)?\\s*(?:ปี|เดือน|วันที่|in|of|on|for)?\\s*$");

  private static final Pattern PART =
      Pattern.compile("(?:(ต้น|กลาง|ปลาย|สิ้น)|\\b(early|mid|late)[- ]?)\\s*(?:เดือน|ปี|in)?\\s*$");

  private static final Pattern QUARTER =
      Pattern.compile(
          "(?:ไตรมาส(?:ที่)?\\s*(แรก|หนึ่ง|สอง|สาม|สี่|สุดท้าย|[1-4])|\\bq([1-4]))"
              + "\\s*(?:/|ของ|ปี|of)?\\s*(?:ปี)?\\s*$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern HALF =
      Pattern.compile("ครึ่ง(?:ปี)?\\s*(แรก|หลัง)\\s*(?:ของ)?\\s*(?:ปี)?\\s*$");

  private final Supplier<LocalDate> today;
  private final Governments governments = Governments.bundled();

  /** Counts "last year" from the day told. */
  DateReader(Supplier<LocalDate> today) {
    this.today = today;
  }

  DateWishes read(String question) {
    String text = ThaiText.plain(question);
    List<DateWish> wanted = new ArrayList<>();
    List<DateWish> ruledOut = new ArrayList<>();
    StringBuilder said = new StringBuilder(text);
    for (DateMention mention : ThaiDates.find(text)) {
      Span span = mention.span();
      String before = text.substring(0, span.start());
      // A day or month of no year names no meeting.
      if (mention.year() == 0) continue;
      boolean out = RULED_OUT.matcher(before).find();
      DateWish wish = wish(text, mention, before, !out && isCued(text, mention, before));
      if (wish == null) continue;
      (out ? ruledOut : wanted).add(wish);
      if (out) {
        for (int i = span.start(); i < span.end(); i++) said.setCharAt(i, ' ');
      }
    }
    wanted.addAll(RelativeDates.read(text, today.get()));
    wanted.addAll(governments.read(text, today.get()));
    Set<String> named = Periods.of(said.toString());
    List<String> periods =
        named.stream()
            .filter(p -> p.length() > 4 || named.stream().noneMatch(q -> q.startsWith(p + "-")))
            .toList();
    return new DateWishes(wanted, ruledOut, periods);
  }

  private static boolean isCued(String text, DateMention mention, String before) {
    Span span = mention.span();
    String near =
        text.substring(Math.max(0, span.start() - CUE_BEFORE), span.start())
            + "\n"
            + text.substring(span.end(), Math.min(text.length(), span.end() + CUE_AFTER));
    boolean term = TERM_BEFORE.matcher(before).find();
    return MEETING_CUE.matcher(near).find() || (mention.day() > 0 && !term);
  }

  private static @Nullable DateWish wish(
      String text, DateMention mention, String before, boolean cued) {
    String label = ThaiDates.format(mention);
    if (mention.day() > 0) {
      return mention.date().map(d -> new DateWish(label, d, d, cued)).orElse(null);
    }
    Matcher part = PART.matcher(before);
    boolean partial = part.find();
    int third = partial ? third(part.group()) : -1;
    if (mention.yearMonth().isPresent()) {
      YearMonth month = mention.yearMonth().get();
      if (!partial) {
        YearMonth from = stretchStart(text, mention.span(), month);
        String named = from.equals(month) ? label : ThaiDates.month(from) + " - " + label;
        return new DateWish(named, from.atDay(1), month.atEndOfMonth(), cued);
      }
      LocalDate from = month.atDay(1 + 10 * third);
      LocalDate to = third == 2 ? month.atEndOfMonth() : from.plusDays(9);
      return new DateWish(part.group().strip() + label, from, to, cued);
    }
    LocalDate first = LocalDate.of(mention.year(), 1, 1);
    if (mention.span().in(text).contains("งบ")) first = first.minusMonths(3);
    if (partial) {
      LocalDate from = first.plusMonths(4L * third);
      return new DateWish(
          part.group().strip() + label, from, from.plusMonths(4).minusDays(1), cued);
    }
    Matcher quarter = QUARTER.matcher(before);
    if (quarter.find()) {
      int number = quarter(quarter.group(1) == null ? quarter.group(2) : quarter.group(1));
      LocalDate from = first.plusMonths(3L * (number - 1));
      String named = "ไตรมาสที่ " + number + " " + label;
      return new DateWish(named, from, from.plusMonths(3).minusDays(1), cued);
    }
    Matcher half = HALF.matcher(before);
    if (half.find()) {
      LocalDate from = half.group(1).equals("แรก") ? first : first.plusMonths(6);
      String named = "ครึ่ง" + half.group(1) + label;
      return new DateWish(named, from, from.plusMonths(6).minusDays(1), cued);
    }
    return new DateWish(label, first, first.plusYears(1).minusDays(1), cued);
  }

  /** The first month of "ก.ย. - พ.ย. 2564"; the month itself where it stands alone. */
  private static YearMonth stretchStart(String text, Span span, YearMonth month) {
    String near = text.substring(Math.max(0, span.start() - STRETCH), span.end());
    YearMonth first = month;
    Set<String> named = Periods.of(near);
    while (named.contains(first.minusMonths(1).toString())) first = first.minusMonths(1);
    return first;
  }

  private static int third(String part) {
    if (part.contains("ต้น") || part.contains("early")) return 0;
    return part.contains("กลาง") || part.contains("mid") ? 1 : 2;
  }

  private static int quarter(String word) {
    return switch (word) {
      case "แรก", "หนึ่ง", "1" -> 1;
      case "สอง", "2" -> 2;
      case "สาม", "3" -> 3;
      default -> 4;
    };
  }
}
