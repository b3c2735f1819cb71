package thammati.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thammati.facts.CabinetPart.Line;
import thammati.facts.CabinetPart.Role;
import thammati.text.Span;

/** The lines behind the lead that still belong to the cabinet, and where the background begins. */
final class PartLines {
  private static final int MOST_LINES = 80;
  private static final int FIRST_POINTS = 6;

  private static final Pattern NUMBER =
      Pattern.compile(
          "\\s*(?:\\(?[0-9]{1,2}(?:\\.[0-9]{1,2}){0,3}(?:[.)]+\\s*|\\s+)|[-•–▪*]\\s*)(?=\\S)");

  /** Heads the background, whatever number stands before. */
  private static final Pattern HEADING =
      Pattern.compile(
          "\\s*(?:สรุป|โดยมี|ซึ่งมี)?\\s*(?:สาระสำคัญ|เรื่องเดิม|ข้อเท็จจริง|ความเป็นมา|เดิม|หลักการและเหตุผล"
              + "|เหตุผล|ประเด็น|หัวข้อ|ตาราง|ผลการ(?!พิจารณาของ)|รายการ|หมายเหตุ|ข้อสั่งการ|ความเห็น)"
              + "|[^\\n]{0,160}?(?:เสนอ|รายงาน|แจ้ง|ชี้แจง|พิจารณาแล้วเห็น|เห็น|ยืนยัน)ว่า");

  /** The same inside a line that runs on. */
  private static final Pattern INLINE =
      Pattern.compile(
          "\\s(?:สรุป)?สาระสำคัญ(?:ของเรื่อง|ของร่าง|และข้อเท็จจริง|\\s*ข้อเท็จจริง)|\\sเรื่องเดิม\\s"
              + "|\\sข้อเท็จจริงและ|ทั้งนี้\\s[^\\n]{2,100}?(?:เสนอ|รายงาน|แจ้ง|ชี้แจง)ว่า");

  private static final Pattern CONTENT =
      Pattern.compile("(?:สรุป|สาระสำคัญ|รายละเอียด|องค์ประกอบ)[^\\n]{0,40}$");
  private static final Pattern ANNOUNCES =
      Pattern.compile("(?:เสนอ|:|คือ|ได้แก่|มีมติ|รับทราบ|เห็นชอบ|อนุมัติ)\\s*$");
  private static final Pattern DELEGATES =
      Pattern.compile("(?:ให้|มอบหมาย)[^\\n]{2,160}(?:ดำเนินการ|ปฏิบัติ)[^\\n]{0,80}ดังนี้\\s*$");

  private static final Pattern CONTINUES =
      Pattern.compile(
          "\\s*(?:(?:ทั้งนี้|อนึ่ง|นอกจากนี้|อย่างไรก็ตาม)[\\s,]*)?(?:และ|โดย|รวมทั้ง|พร้อมทั้ง|ตลอดจน)?\\s*"
              + "(?:(?:ขอ|เห็นควร)?ให้\\s?(?!ความ|บริการ)|(?:ได้)?มอบหมาย|(?:หาก|ถ้า|ในกรณี|กรณี|สำหรับ|ส่วน|เมื่อ|ในส่วน|ในการ)"
              + "[^\\n]{2,400}?\\s(?:(?:จึง)?(?:เห็น(?:สม)?ควร|ขอ)?(?:ให้|มอบหมาย))"
              + "|(?:(?:ภาระ|วงเงิน)?(?:ค่าใช้จ่าย|งบประมาณ)|การ(?:ดำเนิน|จัดสรร|ใช้จ่าย|เบิกจ่าย)|ในครั้งต่อ|ตั้งแต่วันที่)"
              + "(?:(?!ว่า|มีมติ|เป็นการ|กำหนด)[^\\n]){2,300}?\\s(?:เห็น(?:สม)?ควร|ขอ)?ให้\\s?(?="
              + AgentWords.HEAD.pattern()
              + ")|คณะรัฐมนตรี(?:ได้)?มีมติ(?!\\s*(?:\\(|เมื่อ)))");

  /** Ends the sentence of the lead behind a list that stands in its midst. */
  private static final Pattern CLOSES =
      Pattern.compile(
          "\\s*(?:(?:รวม|จำนวน)[^\\n]{1,60}?)?\\s*(?:ทั้งนี้\\s*)?ตามที่(?:(?!เมื่อวันที่|มีมติ|คำสั่ง)[^\\n]){2,200}?(?<!ได้|มี|เคย)เสนอ(?!ว่า)(?![^\\n]*นั้น\\s*(?:\\n|$))");

  private static final Pattern CLOSES_WITH_ORDER =
      Pattern.compile(
          "\\s*(?:และ|รวมทั้ง|พร้อมทั้ง)\\s?(?:ให้\\s?(?!ความ|บริการ)|มอบหมาย)|\\s*ทั้งนี้[^\\n]{2,160}?\\s(?:และ|โดย)(?:ให้|มอบหมาย)");

  /** No sentence begins so: the line before was broken where it filled the page. */
  private static final Pattern BROKEN =
      Pattern.compile(
          "(?:และ|หรือ|ของ|ใน(?!กรณี|การ|ส่วน)|ที่(?!ประชุม|มา)|ซึ่ง|เพื่อ|แก่|จาก(?!การ|นั้น|เดิม)|กับ|ต่อ(?!มา|ไป)|ตลอดจน|รวมทั้ง|พร้อมทั้ง)\\s?[ก-๙]");

  private static final Pattern SKIPPED =
      Pattern.compile("\\s*(?:[\\[(][_\\s]|ทั้งนี้[^\\n]{0,200}$|\\*|_)");

  private PartLines() {}

  /** The lines behind the lead, up to the background. */
  static List<Line> behind(String text, Span lead) {
    String announcing = lead.in(text);
    String tail = announcing.substring(Math.max(0, announcing.length() - 80));
    boolean announces = announcing.contains("ดังนี้") || ANNOUNCES.matcher(tail).find();
    boolean list = announces && !CONTENT.matcher(tail).find();
    boolean delegates = list && delegates(announcing);
    boolean notes = announcing.startsWith("รับทราบ") && !announcing.contains("เห็นชอบ");
    boolean open = !announcing.contains("เสนอ");
    if (list && decides(text, lead.end(), delegates, notes)) return gather(text, lead.end(), true);
    return announces || open ? closing(text, lead.end(), notes) : gather(text, lead.end(), false);
  }

  /** The lines behind a list of things, not of decisions, that go on with the lead. */
  private static List<Line> closing(String text, int from, boolean notes) {
    List<Line> lines = new ArrayList<>();
    boolean goesOn = true;
    int start = from + 1;
    for (int n = 0; n < MOST_LINES / 2 && start < text.length(); n++) {
      int end = lineEnd(text, start);
      Span line = new Span(start, end).trimmedIn(text);
      start = end + 1;
      if (line.length() == 0) continue;
      boolean closes = matches(CLOSES, text, line);
      if (!closes && headsBackground(text, afterNumber(text, line), line.end())) break;
      boolean continues =
          ((lines.isEmpty() && n < 3) || (goesOn && n < 6)) && matches(CONTINUES, text, line);
      goesOn = closes || (!notes && (continues || matches(CLOSES_WITH_ORDER, text, line)));
      if (goesOn) {
        lines.add(
            new Line(
                new Span(line.start(), background(text, line.start(), line.end())),
                Role.CONTINUATION));
      }
    }
    return lines;
  }

  private static List<Line> gather(String text, int from, boolean list) {
    List<Line> lines = new ArrayList<>();
    boolean duties = false;
    int start = from + 1;
    int strays = 0;
    for (int n = 0; n < MOST_LINES && start < text.length(); n++) {
      int end = lineEnd(text, start);
      Span line = new Span(start, end).trimmedIn(text);
      start = end + 1;
      if (line.length() == 0) continue;
      int content = afterNumber(text, line);
      boolean decisive = DecisionWords.at(text, content).isPresent() || opensOrder(text, content);
      boolean numbered = content > line.start();
      if (duties && numbered) decisive |= DutyList.isDuty(text, content);
      if (!decisive && headsBackground(text, content, line.end())) break;
      if (list && (numbered || (decisive && strays <= 2))) {
        int cut = background(text, content, line.end());
        lines.add(new Line(new Span(content, cut), Role.POINT));
        duties |= delegates(text.substring(content, cut));
        strays = 0;
      } else if (!numbered && matches(CONTINUES, text, line)) {
        lines.add(new Line(new Span(line.start(), line.end()), Role.CONTINUATION));
      } else if (list && follows(text, lines, line) && matches(BROKEN, text, line)) {
        Line broken = lines.removeLast();
        int cut = background(text, line.start(), line.end());
        lines.add(new Line(new Span(broken.span().start(), cut), broken.role()));
      } else if (numbered || !(matches(SKIPPED, text, line) || (list && ++strays <= 12))) {
        break;
      }
    }
    return lines;
  }

  /** Whether only a line's end stands between the last line read and this one. */
  private static boolean follows(String text, List<Line> lines, Span line) {
    return !lines.isEmpty() && text.substring(lines.getLast().span().end(), line.start()).isBlank();
  }

  /** Whether the list behind the lead tells decisions rather than what a report contains. */
  private static boolean decides(String text, int from, boolean delegates, boolean notes) {
    int start = from + 1;
    int seen = 0;
    for (int n = 0; n < 4 * FIRST_POINTS && seen < FIRST_POINTS && start < text.length(); n++) {
      int end = lineEnd(text, start);
      Span line = new Span(start, end).trimmedIn(text);
      start = end + 1;
      if (line.length() == 0) continue;
      int content = afterNumber(text, line);
      if (DecisionWords.at(text, content).isPresent() || opensOrder(text, content)) return true;
      if (headsBackground(text, content, line.end())) return false;
      if (content > line.start()) seen++;
      if (notes && seen > 0) return false;
      if (delegates && (AgentList.opens(text, content) || DutyList.isDuty(text, content)))
        return true;
    }
    return seen == 0;
  }

  /** Whether an order stands exactly here: "ให้" or "มอบหมาย" with someone to carry it out. */
  static boolean opensOrder(String text, int at) {
    return OrderWords.opener(text, at)
        .filter(o -> o.assigns() || AgentList.opens(text, o.end()) || o.sends())
        .isPresent();
  }

  /** Whether a sentence leaves to the list behind it who is to do what. */
  static boolean delegates(String sentence) {
    String tail = sentence.substring(Math.max(0, sentence.length() - 300));
    return DELEGATES.matcher(tail).find();
  }

  /** Where the background begins in the rest of a line, else {@code end}. */
  static int background(String text, int from, int end) {
    if (from >= end) return end;
    Matcher m = INLINE.matcher(text).region(from, end);
    return m.find() ? m.start() : end;
  }

  static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  private static boolean headsBackground(String text, int from, int end) {
    return HEADING.matcher(text).region(from, Math.min(end, from + 240)).lookingAt();
  }

  private static int afterNumber(String text, Span line) {
    Matcher m = NUMBER.matcher(text).region(line.start(), line.end());
    int at = line.start();
    // Two may stand in a row: "1. (1)".
    for (int i = 0; i < 2 && m.lookingAt(); i++) {
      at = m.end();
      m.region(at, line.end());
    }
    return at;
  }

  private static boolean matches(Pattern pattern, String text, Span line) {
    return pattern.matcher(text).region(line.start(), line.end()).lookingAt();
  }
}
