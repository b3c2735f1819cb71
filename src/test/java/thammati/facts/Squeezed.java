package thammati.facts;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import thammati.thai.ThaiText;

/** Text less blanks, in which the line breaks and spellings of extractors do not count. */
final class Squeezed {
  private static final Pattern BLANK = Pattern.compile("[\\s\u00a0\u200b\ufeff]+");
  private static final int RUN = 6;

  private Squeezed() {}

  static String squeeze(String text) {
    return ThaiText.arabicDigits(
        BLANK.matcher(text).replaceAll("").replace("\u0e4d\u0e32", "\u0e33"));
  }

  /** Whether one text holds the other or tells that share of the wanted one's runs of letters. */
  static boolean tells(String told, String wanted, double share) {
    String a = squeeze(told);
    String b = squeeze(wanted);
    if (a.isEmpty() || b.isEmpty()) return false;
    if (a.contains(b) || b.contains(a)) return true;
    Set<String> common = runs(b);
    int all = common.size();
    common.retainAll(runs(a));
    return common.size() >= share * all;
  }

  private static Set<String> runs(String squeezed) {
    Set<String> runs = new HashSet<>();
    for (int i = 0; i + RUN <= squeezed.length(); i++) runs.add(squeezed.substring(i, i + RUN));
    if (runs.isEmpty()) runs.add(squeezed);
    return runs;
  }
}
