package thammati.chat;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thammati.thai.ThaiText;

/** Words by which a question leans on what was said before it. Pure functions. */
final class Cues {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE;

  /** Openings that go on from something. */
  private static final Pattern OPENS =
      Pattern.compile(
          "^\\s*(?:แล้ว(?!เสร็จ)|และ|ส่วน(?!ราชการ|กลาง|ภูมิภาค|ท้องถิ่น)|ของ(?!ขวัญ|เสีย|เล่น|ที่ระลึก|ฝาก|เหลว|กลาง)|งั้น|ถ้างั้น|ถ้าอย่างนั้น|นอกจากนี้|ที่(?=\\s*(?:ครม|คณะรัฐมนตรี))|(?:and|what"
              + " about|how about|then|so)\\b)",
          FLAGS);

  private static final String CLOSING =
      "(?:ล่ะ|หล่ะ|หละ)\\s*(?:ครับ|ค่ะ|คะ|นะ|จ๊ะ)?[\\s?!.]*(?=$|\\s)";

  private static final Pattern CLOSES = Pattern.compile(CLOSING);

  /** Words that point to what was named before. */
  private static final Pattern POINTS =
      Pattern.compile(
          "(?:เรื่อง|มติ|โครงการ|มาตรการ|กฎหมาย|ร่าง|อัน|ข้อ|ตัว|กรณี|งบ|เงิน|วงเงิน|แผน|ประเด็น|รายการ|กองทุน)(?:นี้|นั้น|ดังกล่าว)"
              + "|(?<![ก-๎])มัน(?!สำปะหลัง|ฝรั่ง|เทศ|เส้น)|(?<![ก-๎])ท่าน(?!ผู้)|(?<!ตาม)ที่ว่า(?=นี้|นั้น)"
              + "|\\b(?:it|its|this|that|these|those|they|them|their)\\b(?!\\s+(?:year|month|week))",
          FLAGS);

  /** Words of what can be asked of any resolution, and so name none. */
  static final String GENERIC =
      "คณะรัฐมนตรี ครม. รายละเอียด เพิ่มเติม ข้อมูล เนื้อหา สาระสำคัญ งบประมาณ งบ วงเงิน จำนวน เงิน"
          + " รับผิดชอบ หน่วยงาน กระทรวง เจ้าภาพ ผู้เสนอ เสนอ ระยะเวลา กำหนด เมื่อใด เหตุผล เพราะ"
          + " มีผล บังคับใช้ มติ เรื่อง โครงการ มาตรการ อนุมัติ เห็นชอบ รับทราบ อธิบาย สรุป ขอ ดู"
          + " ใช้ จ่าย เริ่ม สิ้นสุด ต่อ ด้วย หน่อย ประธาน ดังกล่าว วันนี้ พรุ่งนี้ เมื่อวาน"
          + " เมื่อวานนี้ ครับ ค่ะ คะ นะ what who when where why how much many about the a an of is"
          + " was are were did does do for in on to and it its this that they tell me more please"
          + " detail details budget cost amount money deadline date agency ministry responsible"
          + " reason cabinet approve approved decide decided resolution project";

  private static final Pattern POINT =
      Pattern.compile(
          "(?:ข้อ|อัน|เรื่อง|ประเด็น|ตัวเลือก|item|point|number|no\\.?)\\s*(?:ที่)?\\s*(?<n>[0-9]{1,2}|แรก|หนึ่ง|สอง|สาม)(?![0-9])",
          FLAGS);

  private static final Pattern BARE_NUMBER = Pattern.compile("^\\s*(?<n>[1-9])\\s*[.)]?\\s*$");
  private static final Set<Character> MARKS = Set.of('?', '!', '.', ',', '/', '-');

  private Cues() {}

  /** Whether the question leans on something said before, by its wording alone. */
  static boolean lean(String question) {
    String text = ThaiText.plain(question);
    return OPENS.matcher(text).find() || CLOSES.matcher(text).find() || points(text);
  }

  /** Whether a pronoun or "this ..." stands in it. */
  static boolean points(String question) {
    return POINTS.matcher(question).find();
  }

  /** The question without its openings and closings. */
  static String bare(String question) {
    String open = OPENS.matcher(question).replaceFirst(" ");
    return CLOSES.matcher(open).replaceAll(" ").replaceAll("\\s+", " ").strip();
  }

  /** The same without words that point to what was named before. */
  static String unpointed(String question) {
    String bare = POINTS.matcher(bare(question)).replaceAll(" ").replaceAll("\\s+", " ").strip();
    return bare.replaceAll("[\\s?!.]+$", "");
  }

  /** The number of the point or choice that is all it asks for; 0 if it asks otherwise. */
  static int point(String question) {
    String bare = bare(ThaiText.plain(question));
    Matcher number = BARE_NUMBER.matcher(bare);
    if (number.find()) return Integer.parseInt(number.group("n"));
    Matcher point = POINT.matcher(bare);
    if (!point.find()) return 0;
    String rest = bare.substring(0, point.start()) + bare.substring(point.end());
    if (letters(rest.replaceAll("ว่า|อะไร|อย่างไร|คือ|ของมติ|มติ", "")) > 0) return 0;
    return switch (point.group("n")) {
      case "แรก", "หนึ่ง" -> 1;
      case "สอง" -> 2;
      case "สาม" -> 3;
      default -> Integer.parseInt(point.group("n"));
    };
  }

  /** How many letters and digits there are. */
  static long letters(String text) {
    return text.chars()
        .filter(c -> Character.isLetterOrDigit(c) && !MARKS.contains((char) c))
        .count();
  }
}
