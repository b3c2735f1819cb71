package thammati.facts;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thammati.text.Span;

/**
 * A place that names earlier resolutions.
 *
 * @param start where "มติคณะรัฐมนตรี" begins
 * @param days the days, at least one
 * @param about what the resolutions were about; where nothing follows, the clause before
 * @param named whether "เรื่อง" leads over to that
 * @param confidence how sure it is that a resolution is named
 */
record ReferenceMention(
    int start, List<DayList.Day> days, Span about, boolean named, Confidence confidence) {
  private static final int ABOUT = 220;
  private static final Pattern NAMED =
      Pattern.compile(
          "\\s{0,20}[)\\]]?\\s{0,20}(?<open>[(\\[])?\\s{0,9}(?:ใน)?เรื่อง\\s{0,20}:?\\s{0,9}");
  private static final Pattern UNNAMED =
      Pattern.compile("[ \\t]{0,20}[)\\]]{0,2}[ \\t]{0,20}(?:ที่|ซึ่ง)?");

  /** Words that lead over to something else than the subject. */
  private static final Pattern FILLER =
      Pattern.compile("(?:[\\p{P}\\s]|ดังนี้|ด้วย|แล้ว|นั้น|ดังกล่าว|ต่อไป|เป็นต้น|เดิม)*");

  private static final int BEFORE = 160;

  /** Behind these a clause begins that may name the subject before the mention. */
  private static final Pattern OPENS =
      Pattern.compile(
          "\\n|[ \\t]{2}|\\s(?:ทั้งนี้|โดย|ซึ่ง|เพื่อ|และ|รวมถึง|รวมทั้ง|แต่|ว่า|ดังนี้)|[:;•]");

  private static final Pattern STOP =
      Pattern.compile(
          "\\n|\\s(?:ทั้งนี้|ดังนี้|ตามที่|แล้ว|และให้|โดยให้|โดยมี|ซึ่ง|ต่อไป)|\\s{3}");

  /** Where the last day ends. */
  int end() {
    return days.getLast().span().end();
  }

  /** The mention at {@code start} of days that end at {@code end}. */
  static ReferenceMention at(
      String text, int start, List<DayList.Day> days, int end, Confidence confidence) {
    Matcher named = NAMED.matcher(text).region(end, Math.min(text.length(), end + 90));
    return new ReferenceMention(
        start, days, subject(text, start, end), named.lookingAt(), confidence);
  }

  private static Span subject(String text, int start, int end) {
    Span behind = aboutAt(text, end);
    return FILLER.matcher(behind.in(text)).matches() ? aboutBefore(text, start) : behind;
  }

  /** "โครงการสวนผักที่คณะรัฐมนตรีเห็นชอบเมื่อ": the clause before, where nothing is told behind. */
  private static Span aboutBefore(String text, int start) {
    int from = Math.max(0, start - BEFORE);
    Matcher m = OPENS.matcher(text).region(from, start);
    while (m.find()) from = m.end();
    return new Span(from, start).trimmedIn(text);
  }

  /** What follows the days at {@code end}: the words behind "เรื่อง", or the rest of the clause. */
  private static Span aboutAt(String text, int end) {
    Matcher named = NAMED.matcher(text).region(end, Math.min(text.length(), end + 90));
    if (named.lookingAt()) {
      int from = named.end();
      int to = Math.min(text.length(), from + ABOUT);
      return named.group("open") != null
          ? new Span(from, closing(text, from, to)).trimmedIn(text)
          : new Span(from, stop(text, from, to)).trimmedIn(text);
    }
    Matcher unnamed = UNNAMED.matcher(text).region(end, Math.min(text.length(), end + 60));
    int from = unnamed.lookingAt() ? unnamed.end() : end;
    return new Span(from, stop(text, from, Math.min(text.length(), from + ABOUT))).trimmedIn(text);
  }

  private static int closing(String text, int from, int to) {
    int depth = 1;
    for (int at = from; at < to; at++) {
      char c = text.charAt(at);
      if (c == '(' || c == '[') depth++;
      if ((c == ')' || c == ']') && --depth == 0) return at;
    }
    return stop(text, from, to);
  }

  private static int stop(String text, int from, int to) {
    Matcher m = STOP.matcher(text).region(from, to);
    return m.find() ? m.start() : to;
  }
}
