package thammati.facts;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thammati.text.Span;

/** Finds the post that a person is put into, behind the name or once for a whole list. */
final class Positions {
  private static final int WITHIN = 700;
  private static final int LONGEST = 260;
  private static final Pattern POST =
      Pattern.compile(
          "(?:(?<!ผู้|ที่)(?:ให้)?ดำรงตำแหน่ง(?!เดิม|ดังกล่าว|ที่ว่าง|ครบ|ต่อ|ประเภท)|(?<![ก-๎(])เป็น(?!ต้นไป|ผู้มี|วันที่|การ|เวลา|ข้าราชการการเมือง)|(?:ให้)?รักษาราชการแทน|(?:ให้)?รักษาการ(?:ใน)?(?:ตำแหน่ง)?|(?<!ทดแทน|แทน|จาก|ประจำ|พ้น|เงิน)ตำแหน่ง(?!ที่(?:ว่าง|จะ)|เดิม|ดังกล่าว|ประเภท|ข้าราชการ))");
  private static final Pattern STOP =
      Pattern.compile(
          "\\n|\\s{0,9}(?:ทั้งนี้|ตั้งแต่|นับแต่|เพื่อ(?:ทด)?แทน|แทน(?:ตำแหน่ง|นาย|นาง|\\s|ผู้|คน|กรรมการ|ประธาน|พล|รอง|ศาสตรา|อนุกรรมการ)|โดย(?:ผู้|มี|ให้|ได้)|ซึ่ง|ตามมติ|ตามคำสั่ง|ตามที่|เนื่องจาก|และนาย|และนาง|และให้|มีวาระ|สืบแทน|ที่ว่าง)|\\s[0-9]{1,2}[.)]\\s|;");
  private static final Pattern ASIDE =
      Pattern.compile("\\s{0,20}\\([^()\\n]{2,80}\\)(?=\\s{0,30}[ก-๎])");

  /** A field, not a post. */
  private static final Pattern FIELD =
      Pattern.compile("\\(?(?:ด้าน|สาขา|ผู้มีความ|ผู้เชี่ยวชาญด้าน)");

  private static final Pattern SHARED =
      Pattern.compile(
          "(?:แต่งตั้ง|เป็น|ดำรงตำแหน่ง)\\s{0,9}(?:ผู้มีรายนามต่อไปนี้|บุคคล[ก-๎]{0,20})?\\s{0,9}(?:ให้)?(?:ดำรงตำแหน่ง|เป็น)?\\s{0,9}(?<post>(?:ประธาน|รองประธาน|กรรมการ|คณะกรรมการ|ผู้ทรงคุณวุฒิ|สมาชิก|ที่ปรึกษา|ผู้ช่วย|ผู้แทน|ข้าราชการการเมือง|อนุกรรมการ|โฆษก|ตุลาการ|(?:ผู้)?รักษาราชการแทน|ผู้ประสานงาน)[^\\n]{2,160}?)\\s{0,9}(?:จำนวน|ในกรณี|ของส่วน|ให้ดำรง|รวม|ดังนี้|แทน|เนื่องจาก|ตาม|ประกอบด้วย|ชุดใหม่|\\()");

  private Positions() {}

  /** The post of the person at {@code name}, told before {@code stop}; empty if none is. */
  static Span of(String text, Span name, int stop) {
    int lineEnd = Math.min(stop, Lines.end(text, name.end(), WITHIN));
    Matcher m = POST.matcher(text).region(name.end(), lineEnd);
    m.useTransparentBounds(true);
    int from = -1;
    while (m.find()) {
      if (from >= 0 && !m.group().endsWith("ดำรงตำแหน่ง") && !m.group().endsWith("ตำแหน่ง"))
        continue;
      if (from >= 0 && text.substring(from, m.start()).matches("(?s).*(?:แทน|โอนไป|ลาออก).*"))
        break;
      from = m.end();
    }
    if (from >= 0) return cut(text, from, lineEnd);
    // Columns run together: the post stands right behind the name.
    return cut(text, name.end(), lineEnd);
  }

  /** The post told once above a list that holds the name. */
  static Span shared(String text, int name) {
    int from = Math.max(0, name - 4 * WITHIN);
    Matcher m = SHARED.matcher(text).region(from, name);
    Span last = new Span(name, name);
    while (m.find()) last = new Span(m.start("post"), m.end("post"));
    return last;
  }

  /** Whether the words are no post by themselves: empty, or a field of learning. */
  static boolean isOpen(String text, Span span) {
    return span.length() == 0 || FIELD.matcher(span.in(text)).lookingAt();
  }

  /** The words of a post, one blank between. */
  static String name(String text, Span span) {
    return span.in(text).replaceAll("[\\s\u00a0]+", " ").strip();
  }

  private static Span cut(String text, int from, int limit) {
    int to = Math.min(limit, from + LONGEST);
    Matcher aside = ASIDE.matcher(text).region(from, to);
    int start = aside.lookingAt() ? aside.end() : from;
    while (start < to
        && (Character.isWhitespace(text.charAt(start)) || ",:-–".indexOf(text.charAt(start)) >= 0))
      start++;
    Matcher stop = STOP.matcher(text).region(start, to);
    Span span = new Span(start, stop.find() ? stop.start() : to).trimmedIn(text);
    boolean joined = span.in(text).startsWith("และ") || span.in(text).startsWith(")");
    return joined ? new Span(from, from) : span;
  }
}
