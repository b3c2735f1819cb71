package thammati.facts;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the cabinet's own words end. The genre puts them first; the matter, its history and its
 * reasons follow under a heading ("สาระสำคัญของเรื่อง") or behind "ทั้งนี้ กระทรวงการคลังเสนอว่า".
 */
final class OperativePart {
  private static final Pattern HEADING =
      Pattern.compile(
          "[ \\t]{0,40}(?:(?:โดย|และ)?(?:มี)?(?:สรุป)?สาระสำคัญ|ข้อเท็จจริง|เรื่องเดิม|ความเป็นมา|หลักการและเหตุผล"
              + "|ข้อมูลประกอบ|รายละเอียด|ผลการ|เหตุผลความจำเป็น|ข้อเสนอ|ประเด็น|[^\\n]{0,60}(?:เสนอว่า|รายงานว่า|ชี้แจงว่า|แจ้งว่า))");

  /** In the middle of a line; "สรุปสาระสำคัญได้ ดังนี้" leads over to the matter. */
  private static final Pattern INLINE =
      Pattern.compile(
          "[ \\t]{2,60}สาระสำคัญ(?:ของ|[ \\t]{0,3}\\n)"
              + "|(?:สรุป|มี)?(?:สาระสำคัญ)?(?:สรุป)?(?:ผล)?[ \\t]{0,3}(?:ได้[ \\t]{0,3})?ดังนี้");

  private static final String MATTER = "สาระสำคัญ";
  private static final String SUMMED = "สรุป";
  private static final int INDENT = 60;

  private OperativePart() {}

  /** The offset behind the operative part; the length of the text if nothing else follows. */
  static int end(String text) {
    Matcher heading = HEADING.matcher(text);
    int start = 0;
    while (start < text.length()) {
      if (start > 0 && heading.region(start, text.length()).lookingAt()) return start - 1;
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      int inline = inline(text, start, end);
      if (inline >= 0) return inline;
      start = end + 1;
    }
    return text.length();
  }

  private static int inline(String text, int from, int to) {
    Matcher m = INLINE.matcher(text);
    for (String word : new String[] {MATTER, SUMMED}) {
      int at = text.indexOf(word, from, to);
      for (; at >= 0; at = text.indexOf(word, at + 1, to)) {
        int start = at;
        while (start > from && at - start < INDENT && text.charAt(start - 1) == ' ') start--;
        if (at - start >= 2 && m.region(start, text.length()).lookingAt()) return start;
        if (m.region(at, text.length()).lookingAt()) return at;
      }
    }
    return -1;
  }
}
