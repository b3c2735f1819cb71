package thammati.thai;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import thammati.text.Span;
import thammati.thai.DateStarts.Kind;

/**
 * Dates in Thai and English text, in either calendar, and their Thai form for people.
 *
 * <p>A year of two digits is Buddhist from 40 to 99 (2540-2599) and Gregorian below; one of four
 * digits is Buddhist above 2400. Buddhist years are 543 ahead of Gregorian ones.
 */
public final class ThaiDates {
  private static final int BUDDHIST_OFFSET = 543;

  private static final List<String> MONTHS =
      List.of(
          "มกราคม",
          "กุมภาพันธ์",
          "มีนาคม",
          "เมษายน",
          "พฤษภาคม",
          "มิถุนายน",
          "กรกฎาคม",
          "สิงหาคม",
          "กันยายน",
          "ตุลาคม",
          "พฤศจิกายน",
          "ธันวาคม");
  private static final List<String> ABBREVIATED =
      List.of(
          "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.",
          "ธ.ค.");
  private static final List<String> ENGLISH =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private static final Map<String, Integer> MONTH_OF = monthTable();
  private static final String MONTH = "(?<month>" + monthAlternatives() + ")";
  private static final String DAY = "(?<day>0?[1-9]|[12][0-9]|3[01])(?![0-9])";
  private static final String ERA = "(?:ปี\\s*)?(?:พ\\.?\\s?ศ\\.?\\s*|ค\\.?\\s?ศ\\.?\\s*)?";
  private static final String WHOLE = "(?![0-9])(?![,.][0-9])";
  private static final String YEAR = "(?<year>[0-9]{4}|[0-9]{2})" + WHOLE;

  // One alternative a form, the most complete first; group names say which parts were told.
  private static final List<Form> FORMS =
      List.of(
          form(
              Kind.FIGURE,
              "(?<![0-9,.])" + DAY + "(?:st|nd|rd|th)?\\s*" + MONTH + "\\s*" + ERA + YEAR),
          form(
              Kind.MONTH,
              MONTH + "\\s+" + DAY + "(?:st|nd|rd|th)?,?\\s+(?<year>[0-9]{4})(?![0-9])"),
          form(Kind.FIGURE, "(?<![0-9/])(?<year>[12][0-9]{3})-(?<month>0[1-9]|1[0-2])-" + DAY),
          form(Kind.FIGURE, "(?<![0-9/])" + DAY + "/(?<month>0?[1-9]|1[0-2])/" + YEAR),
          // A day of several, "1 - 5 มกราคม 2565": the month and year behind the last are its own.
          form(
              Kind.FIGURE,
              "(?<![0-9,./])"
                  + DAY
                  + "(?=(?:\\s*(?:[-–—,]|ถึง|และ)\\s*(?:วันที่\\s*)?[0-9]{1,2}){1,5}\\s*"
                  + MONTH
                  + "(?:\\s*"
                  + ERA
                  + YEAR
                  + ")?)"),
          form(Kind.MONTH, MONTH + "\\s*" + ERA + YEAR),
          form(Kind.FIGURE, "(?<![0-9,.])" + DAY + "\\s*" + MONTH),
          // "5 ปี 10 เดือน" is a length of time; a short year behind "ปี" is Buddhist.
          form(
              Kind.YEAR,
              "(?:ปีงบประมาณ|ปีงบฯ?|ปีการศึกษา|(?<![0-9]\\s{0,2})ปี|พ\\.\\s?ศ\\.|ค\\.\\s?ศ\\.)\\s*"
                  + ERA
                  + "(?<year>[0-9]{4}|[4-9][0-9])"
                  + WHOLE),
          form(Kind.FIGURE, "(?<![0-9,.])(?<year>2[45][0-9]{2}|20[0-9]{2}|19[0-9]{2})" + WHOLE),
          form(Kind.MONTH, "(?<month>" + String.join("|", MONTHS) + ")"));

  private static final DateStarts STARTS =
      new DateStarts(Stream.concat(MONTHS.stream(), ENGLISH.stream()).toList(), ABBREVIATED);

  private ThaiDates() {}

  /** The text with its dates blank; same length. */
  public static String without(String text) {
    StringBuilder rest = new StringBuilder(text);
    for (DateMention mention : find(text)) {
      for (int i = mention.span().start(); i < mention.span().end(); i++) rest.setCharAt(i, ' ');
    }
    return rest.toString();
  }

  /** All dates the text mentions, in order, none inside another. */
  public static List<DateMention> find(String text) {
    String plain = ThaiText.plain(text);
    List<DateMention> found = new ArrayList<>();
    BitSet taken = new BitSet(plain.length());
    for (Form form : FORMS) {
      Matcher m = form.pattern().matcher(plain).useTransparentBounds(true);
      int at = STARTS.next(plain, 0, form.start());
      while (at >= 0) {
        boolean matches = m.region(at, plain.length()).lookingAt();
        if (matches && !isTaken(taken, m)) add(found, taken, m);
        at = STARTS.next(plain, matches ? m.end() : at + 1, form.start());
      }
    }
    found.sort((a, b) -> a.span().compareTo(b.span()));
    return List.copyOf(found);
  }

  /** The day in words people read: 18 มิถุนายน 2567. */
  public static String format(LocalDate date) {
    return date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1) + " " + buddhist(date);
  }

  /** The day in English words: 18 June 2024. */
  public static String formatEnglish(LocalDate date) {
    return date.getDayOfMonth() + " " + english(date.getMonthValue()) + " " + date.getYear();
  }

  private static String english(int month) {
    String name = ENGLISH.get(month - 1);
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** The month in words people read: มิถุนายน 2567. */
  public static String month(YearMonth month) {
    return MONTHS.get(month.getMonthValue() - 1) + " " + (month.getYear() + BUDDHIST_OFFSET);
  }

  /** The mention in words people read, with the parts that were told. */
  public static String format(DateMention mention) {
    List<String> parts = new ArrayList<>();
    if (mention.day() > 0) parts.add(Integer.toString(mention.day()));
    if (mention.month() > 0) parts.add(MONTHS.get(mention.month() - 1));
    if (mention.year() > 0) {
      String year = Integer.toString(mention.year() + BUDDHIST_OFFSET);
      parts.add(parts.isEmpty() ? "ปี " + year : year);
    }
    return String.join(" ", parts);
  }

  /** The mention in English words, with the parts that were told, its year of the common era. */
  public static String formatEnglish(DateMention mention) {
    List<String> parts = new ArrayList<>();
    if (mention.day() > 0) parts.add(Integer.toString(mention.day()));
    if (mention.month() > 0) parts.add(english(mention.month()));
    if (mention.year() > 0) parts.add(Integer.toString(mention.year()));
    return String.join(" ", parts);
  }

  /** The year as written in a text, Buddhist or Gregorian, two digits or four, as Gregorian. */
  public static int gregorian(int written) {
    if (written < 40) return 2000 + written;
    if (written < 100) return 2500 + written - BUDDHIST_OFFSET;
    return written > 2400 ? written - BUDDHIST_OFFSET : written;
  }

  private static int buddhist(LocalDate date) {
    return date.getYear() + BUDDHIST_OFFSET;
  }

  private static boolean isTaken(BitSet taken, Matcher m) {
    int next = taken.nextSetBit(m.start());
    return next >= 0 && next < m.end();
  }

  private static void add(List<DateMention> found, BitSet taken, Matcher m) {
    Map<String, Integer> groups = m.namedGroups();
    String written = groups.containsKey("year") ? m.group("year") : null;
    int year = written == null ? 0 : gregorian(Integer.parseInt(written));
    int month = groups.containsKey("month") ? month(m.group("month")) : 0;
    int day = groups.containsKey("day") ? Integer.parseInt(m.group("day")) : 0;
    if (year == 0 || (year >= 1800 && year <= 2200)) {
      found.add(new DateMention(new Span(m.start(), m.end()), year, month, day));
      taken.set(m.start(), m.end());
    }
  }

  private static int month(String written) {
    if (Character.isDigit(written.charAt(0))) return Integer.parseInt(written);
    String name = written.replaceAll("[.\\s]", "").toLowerCase(Locale.ROOT);
    return Objects.requireNonNull(MONTH_OF.get(name), name);
  }

  /** A way to write dates; {@code start} is what all of its kind begin with. */
  private record Form(Kind start, Pattern pattern) {}

  private static Form form(Kind start, String regex) {
    return new Form(start, Pattern.compile(regex, Pattern.CASE_INSENSITIVE));
  }

  private static Map<String, Integer> monthTable() {
    Map<String, Integer> table = new HashMap<>();
    for (int i = 0; i < 12; i++) {
      table.put(MONTHS.get(i), i + 1);
      table.put(stem(MONTHS.get(i)), i + 1);
      table.put(ABBREVIATED.get(i).replace(".", ""), i + 1);
      table.put(ENGLISH.get(i), i + 1);
      table.put(ENGLISH.get(i).substring(0, 3), i + 1);
    }
    table.put("sept", 9);
    return Map.copyOf(table);
  }

  private static String monthAlternatives() {
    List<String> forms = new ArrayList<>(MONTHS);
    for (String abbreviation : ABBREVIATED) {
      String[] letters = abbreviation.split("\\.");
      // Behind a letter with a dot it is the end of another abbreviation: อ.ส.ค.
      forms.add("(?<![ก-๎]\\.)" + letters[0] + "\\.?\\s?" + letters[1] + "\\.?(?![ก-๎])");
    }
    MONTHS.forEach(m -> forms.add(stem(m) + "(?![ก-๎])"));
    ENGLISH.forEach(m -> forms.add("\\b" + m + "\\b"));
    ENGLISH.forEach(m -> forms.add("\\b" + m.substring(0, 3) + "\\b\\.?"));
    forms.add("\\bsept\\b\\.?");
    return String.join("|", forms);
  }

  /** The month as people say it, without the ending that tells its length. */
  private static String stem(String month) {
    return month.replaceAll("(?:คม|ยน|พันธ์)$", "");
  }
}
