package thammati.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thammati.text.Span;

/**
 * Finds persons: a title, rank or degree, a given name and a surname. Words that only look so
 * ("นายกรัฐมนตรี", "นายแพทย์ทรงคุณวุฒิ", "ศาสตราจารย์ระดับ 11") are posts.
 */
final class PersonNames {
  private static final String RANK =
      "(?:พล(?:ตำรวจ|อากาศ|เรือ)?(?:เอก|โท|ตรี|จัตวา)|พันตำรวจ(?:เอก|โท|ตรี)|พัน(?:เอก|โท|ตรี)|ร้อยตำรวจ(?:เอก|โท|ตรี)|ร้อย(?:เอก|โท|ตรี)"
          + "|นาวา(?:อากาศ)?(?:เอก|โท|ตรี)|เรือ(?:อากาศ)?(?:เอก|โท|ตรี)|พ(?:ล)?\\.(?:ต\\.)?[อทต]\\.|จ่าสิบ(?:ตำรวจ)?(?:เอก|โท|ตรี)|สิบ(?:เอก|โท|ตรี)|ดาบตำรวจ)"
          + "(?:\\s?\\(พิเศษ\\))?";
  private static final String TITLE =
      "(?:ว่าที่\\s?"
          + RANK
          + "|"
          + RANK
          + "|(?:ผู้ช่วย|รอง)?ศาสตราจารย์(?:\\s?\\(?(?:พิเศษ|เกียรติคุณ|กิตติคุณ|คลินิก|เชี่ยวชาญพิเศษ)\\)?)?|ผศ\\.|รศ\\.|ศ\\.|ดร\\.|ด็อกเตอร์"
          + "|นายแพทย์|แพทย์หญิง|ทันตแพทย์(?:หญิง)?|สัตวแพทย์(?:หญิง)?|นายสัตวแพทย์|เภสัชกร(?:หญิง)?|นพ\\.|พญ\\.|ทพ\\.(?:ญ\\.)?"
          + "|หม่อม(?:ราชวงศ์|หลวง|เจ้า)|ม\\.(?:ร\\.ว|ล|จ)\\.|คุณหญิง|ท่านผู้หญิง|นางสาว|น\\.ส\\.|นาง|นาย|Mr\\.|Mrs\\.|Ms\\.|Miss|Dr\\.|บาทหลวง|Datuk|Dato[’']?|H\\.E\\.)";
  private static final String LETTER = "[ก-ฮะ-ฺเ-ๅ็-๎]";
  private static final String GIVEN = "(?<given>" + LETTER + "{2,30}+|[A-Z][A-Za-z.'-]{1,30}+)";
  private static final String SURNAME =
      "(?<surname>"
          + LETTER
          + "{2,40}+(?:\\s?ณ\\s"
          + LETTER
          + "{2,20}+)?|ณ\\s"
          + LETTER
          + "{2,20}+|[A-Z][A-Za-z'-]{1,30}+)";
  private static final Pattern PERSON =
      Pattern.compile(
          "(?<title>"
              + TITLE
              + "(?:\\s{0,20}"
              + TITLE
              + "){0,3})\\s{0,30}"
              + GIVEN
              + "\\s{1,40}"
              + SURNAME);

  /** What follows "นาย", "นาง", "ศาสตราจารย์" in a post, not in a name. */
  private static final Pattern POST =
      Pattern.compile(
          "(?:กรัฐมนตรี|กเทศมนตรี|กองค์การ|กสภา|กสมาคม|กเมือง|กฯ|ทะเบียน|จ้าง|ทหาร|อำเภอ|หน้า|ประกัน|ช่าง|เรือ(?:$|น)|สถานี|ตรวจ|ทรงคุณวุฒิ|เชี่ยวชาญ"
              + "|ชำนาญการ|สาธารณสุข|ปฏิบัติ|ประจำ|ผู้|ระดับ|ด้าน|สาขา|แพทย์(?:ทรง|เชี่ยว|ชำนาญ|สาธารณสุข|ใหญ่|ปฏิบัติ)|สัตวแพทย์|พยาบาล|พล(?:เอก|โท|ตรี)$|หรือ|และ)");

  private static final Pattern NO_SURNAME =
      Pattern.compile(
          "(?:เป็น|ดำรง|ตำแหน่ง|ให้|และ|หรือ|ใน|ที่|ซึ่ง|ตาม|กรม|กระทรวง|สำนัก|โรงพยาบาล|ผู้|รอง|อธิบดี|ปลัด|ประธาน|กรรมการ|เลขาธิการ|ตั้งแต่|จำนวน|เสนอ|ด้าน|สาขา|ลง|ได้|มี|จะ)");

  /** Words "นาย" and "นาง" may follow without a blank; elsewhere they are the end of a word. */
  private static final Pattern GLUED =
      Pattern.compile(
          "(?:แต่งตั้ง|โอน|ให้|และ|แทน|คือ|ได้แก่|เสนอ|ว่า|โดย|ของ|หรือ|กับ|แก่|จาก|ย้าย|เลื่อน|ที่|มอบหมาย|ด้วย|ต่อ|เชิญ|ถึง|ชื่อ|ตั้ง)$");

  private PersonNames() {}

  /**
   * A person.
   *
   * @param span title, name and surname
   * @param name name and surname, one blank between
   */
  record Person(Span span, String name) {}

  /** The persons between two offsets, in order. */
  static List<Person> find(String text, int from, int to) {
    List<Person> found = new ArrayList<>();
    Matcher m = PERSON.matcher(text).region(from, to);
    m.useTransparentBounds(true);
    int next = from;
    while (next < to && m.find(next)) {
      if (m.start() >= to) break;
      if (isPerson(text, m)) {
        String name = m.group("given") + " " + m.group("surname").replaceAll("\\s+", " ");
        found.add(new Person(new Span(m.start(), m.end()), name));
        next = m.end();
      } else {
        next = m.start("given");
      }
    }
    return found;
  }

  private static boolean isPerson(String text, Matcher m) {
    String title = m.group("title");
    boolean plain = title.startsWith("นาย") || title.startsWith("นาง") || title.startsWith("ศ.");
    if (plain && m.start() > 0 && isThai(text.charAt(m.start() - 1))) {
      if (!GLUED.matcher(text.substring(Math.max(0, m.start() - 10), m.start())).find())
        return false;
    }
    if (POST.matcher(m.group("given")).lookingAt()) return false;
    return !NO_SURNAME.matcher(m.group("surname")).lookingAt();
  }

  private static boolean isThai(char c) {
    return (c >= 'ก' && c <= 'ฺ' && c != 'ฯ') || (c >= 'เ' && c <= '๎');
  }
}
