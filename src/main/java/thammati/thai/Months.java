package thammati.thai;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names of months as they end a stretch of text, found by looking back. */
final class Months {
  private static final String[][] NAMES = {
    {"มกราคม", "ม.ค.", "ม.ค", "january", "jan", "jan."},
    {"กุมภาพันธ์", "ก.พ.", "ก.พ", "february", "feb", "feb."},
    {"มีนาคม", "มี.ค.", "มี.ค", "march", "mar", "mar."},
    {"เมษายน", "เม.ย.", "เม.ย", "april", "apr", "apr."},
    {"พฤษภาคม", "พ.ค.", "พ.ค", "may", "may."},
    {"มิถุนายน", "มิ.ย.", "มิ.ย", "june", "jun", "jun."},
    {"กรกฎาคม", "ก.ค.", "ก.ค", "july", "jul", "jul."},
    {"สิงหาคม", "ส.ค.", "ส.ค", "august", "aug", "aug."},
    {"กันยายน", "ก.ย.", "ก.ย", "september", "sep", "sept."},
    {"ตุลาคม", "ต.ค.", "ต.ค", "october", "oct", "oct."},
    {"พฤศจิกายน", "พ.ย.", "พ.ย", "november", "nov", "nov."},
    {"ธันวาคม", "ธ.ค.", "ธ.ค", "december", "dec", "dec."}
  };

  private static final List<Name> ALL = all();

  private Months() {}

  /** The month whose name ends there; null if none does. */
  static @Nullable Ending before(String text, int end) {
    if (end <= 0) return null;
    char last = text.charAt(end - 1);
    for (Name name : ALL) {
      if (name.last != last) continue;
      int start = end - name.text.length();
      if (!text.startsWith(name.text, start)) continue;
      if (!endsAnother(text, start)) return new Ending(name.month, start);
    }
    return null;
  }

  /** Behind a letter with a dot it is the end of another abbreviation: อ.ส.ค. */
  private static boolean endsAnother(String text, int start) {
    if (start <= 0) return false;
    char before = text.charAt(start - 1);
    if (before == '.') return start > 1 && ThaiText.isThaiLetter(text.charAt(start - 2));
    return before >= 'a' && before <= 'z';
  }

  private static List<Name> all() {
    List<Name> all = new ArrayList<>();
    for (int month = 1; month <= 12; month++) {
      for (String name : NAMES[month - 1]) {
        all.add(new Name(name, name.charAt(name.length() - 1), month));
      }
    }
    return List.copyOf(all);
  }

  /**
   * A month found.
   *
   * @param month 1-12
   * @param start where its name begins
   */
  record Ending(int month, int start) {}

  private record Name(String text, char last, int month) {}
}
