package thammati.facts;

import static thammati.facts.Squeezed.squeeze;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether two spellings name one term of an order: same words, same day or same time span. */
final class Terms {
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
  private static final Pattern DAY =
      Pattern.compile("(\\d{1,2})(" + String.join("|", MONTHS) + ")(?:พ\\.ศ\\.)?(\\d{4})");
  private static final Pattern ISO_DAY = Pattern.compile("20\\d\\d-\\d\\d-\\d\\d");
  private static final Pattern SPAN = Pattern.compile("(\\d+)(วัน|เดือน|ปี|สัปดาห์)(?!ที่)");
  private static final Set<String> NO_TERM = Set.of("", "null", "none", "-", "ไม่ระบุ");
  private static final int BUDDHIST = 2400;
  private static final int TELLING = 4;

  private Terms() {}

  static boolean isTerm(String text) {
    return !NO_TERM.contains(squeeze(text).toLowerCase(Locale.ROOT));
  }

  static boolean same(String one, String other) {
    String a = squeeze(one);
    String b = squeeze(other);
    if (a.isEmpty() || b.isEmpty()) return false;
    if (a.equals(b) || holds(a, b) || holds(b, a)) return true;
    Set<String> keys = keys(a);
    keys.retainAll(keys(b));
    return !keys.isEmpty();
  }

  private static boolean holds(String whole, String part) {
    return part.length() >= TELLING && whole.contains(part);
  }

  private static Set<String> keys(String squeezed) {
    Set<String> keys = new HashSet<>();
    Matcher day = DAY.matcher(squeezed);
    while (day.find()) keys.add(date(day));
    Matcher iso = ISO_DAY.matcher(squeezed);
    while (iso.find()) keys.add(iso.group());
    Matcher span = SPAN.matcher(squeezed);
    while (span.find()) {
      if (!span.group(1).matches("2[45]\\d\\d")) keys.add(span.group());
    }
    return keys;
  }

  private static String date(Matcher day) {
    int year = Integer.parseInt(day.group(3));
    LocalDate month =
        LocalDate.of(year > BUDDHIST ? year - 543 : year, MONTHS.indexOf(day.group(2)) + 1, 1);
    return month.plusDays(Integer.parseInt(day.group(1)) - 1L).toString();
  }
}
