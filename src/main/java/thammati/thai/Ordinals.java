package thammati.thai;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers that tell one of a series from the others: the meeting, phase, edition, district of
 * "ครั้งที่ 9", "ระยะที่ 2", "ฉบับที่ 114", "เขต 9".
 */
public final class Ordinals {
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(ครั้ง|ระยะ|เฟส|ฉบับ|ไตรมาส|เขต(?:เลือกตั้ง)?|รุ่น|ชุด|รอบ|สมัย|สมัยสามัญ|มาตรา|ม\\.)\\s*(?:ที่)?\\s*([0-9]{1,4}(?:/[0-9]{1,4})?)(?![0-9])");

  private static final Pattern ENGLISH =
      Pattern.compile(
          "\\b(?:([0-9]{1,3})(?:st|nd|rd|th)|(phase|no\\.?|session|round)\\s+([0-9]{1,4}))\\b",
          Pattern.CASE_INSENSITIVE);

  private Ordinals() {}

  /** The numbers by the kind of series. */
  public static Map<String, Set<String>> of(String text) {
    Map<String, Set<String>> found = new TreeMap<>();
    Matcher m = NUMBERED.matcher(ThaiText.plain(text));
    while (m.find()) {
      found.computeIfAbsent(kind(m.group(1)), _ -> new TreeSet<>()).add(m.group(2));
    }
    Matcher english = ENGLISH.matcher(text);
    while (english.find()) {
      boolean counted = english.group(1) != null;
      String kind = counted ? "ครั้ง" : kind(ThaiText.lowerCase(english.group(2)));
      String number = english.group(counted ? 1 : 3);
      found.computeIfAbsent(kind, _ -> new TreeSet<>()).add(number);
    }
    return found;
  }

  private static String kind(String written) {
    return switch (written) {
      case "เฟส", "phase" -> "ระยะ";
      case "เขตเลือกตั้ง" -> "เขต";
      case "no", "no." -> "ฉบับ";
      case "round" -> "รอบ";
      case "สมัยสามัญ", "session" -> "สมัย";
      case "ม." -> "มาตรา";
      default -> written;
    };
  }
}
