package thammati.answer.silence;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thammati.text.Span;

/**
 * Verbs by which a question takes something for granted of a thing: that it was raised, cancelled,
 * imported. Held against what a text says about that very thing, since a long text somewhere raises
 * and somewhere lowers.
 */
final class Antonyms {
  private static final List<Verb> VERBS =
      List.of(
          verb(
              "เพิ่ม(?!เติม)|(?:ปรับ|ให้)ขึ้น|ขึ้น(?=ค่า|ราคา|ภาษี|เงิน|อัตรา)|increase|raise",
              "เพิ่ม(?!เติม)|ปรับขึ้น|(?:สูง|มาก|แพง)ขึ้น|ขยายกรอบ|ขึ้น(?:ค่า|ราคา|ภาษี|เงิน|อัตรา)",
              "ลด|ตัด|ยกเลิก|ชะลอ|งด"),
          verb(
              "(?<!ส่วน)ลด(?!หย่อน)|หั่น|ตัดงบ|reduc|\\bcut\\b",
              "ลด|หั่น|ตัด|(?<!ขั้น)ต่ำ|น้อยลง|ยกเว้น|บรรเทา|ผ่อน",
              "เพิ่ม|ขยาย|ขึ้น"),
          verb(
              "ยกเลิก|เลิก(?!จ้าง)|ยุติ|cancel|abolish|repeal",
              "ยกเลิก|เลิก|ยุติ|สิ้นสุด|เพิกถอน|ถอน",
              "เห็นชอบ|อนุมัติ|ขยาย|ดำเนิน|จัดทำ|เข้าร่วม|เพิ่ม"),
          verb(
              "ขยาย(?:เวลา|ระยะ|อายุ|กำหนด)|ต่ออายุ|ยืด(?:เวลา|อายุ)|extend",
              "ขยาย|ต่ออายุ|ต่อไป|เลื่อน|ออกไป",
              "ยกเลิก|ลด|สิ้นสุด|ยุติ"),
          verb("นำเข้า|ขาเข้า|import", "นำเข้า|ขาเข้า|เข้ามา", "ส่งออก|ขาออก"),
          verb("ส่งออก|ขาออก|export", "ส่งออก|ขาออก|ส่งไป", "นำเข้า|ขาเข้า"),
          verb("ยกเว้น|ผ่อนผัน|exempt|waive", "ยกเว้น|ผ่อนผัน|งดเว้น|ลด", "เก็บ|ชำระ|เสียภาษี"),
          verb("อนุญาต|permit", "อนุญาต|ยินยอม|ให้", "ห้าม|ระงับ|เพิกถอน"),
          verb(
              "ห้าม|\\bban(?:s|ned|ning)?\\b",
              "ห้าม|งด|มิให้|ไม่ให้|ควบคุม",
              "อนุญาต|ให้|ส่งเสริม"),
          verb("(?<!ปรึก)ซื้อ|\\bbuy|purchas", "ซื้อ|จัดหา", "ขาย|จำหน่าย|บริจาค|เช่า"),
          verb("ขาย|sell|sold", "ขาย|จำหน่าย|จัดจำหน่าย", "ซื้อ|จัดหา|เช่า"),
          verb("(?<!เกี่ยว)แยก|split", "แยก|แบ่ง", "ควบรวม|รวม"),
          verb("ควบรวม|ยุบรวม|merge", "ควบรวม|รวม|ยุบ", "แยก|แบ่ง"),
          verb("ชะลอ|เลื่อน(?!ตำแหน่ง|ขั้น|ระดับ|วิทย)|postpone", "ชะลอ|เลื่อน|ขยาย|ระงับ", "เร่ง"),
          verb("ระงับ|พักโครงการ|suspend", "ระงับ|พัก|หยุด|ชะลอ|ยุติ", "เห็นชอบ|อนุมัติ|ดำเนินการ"),
          verb(
              "ถอด|ถอน|withdraw|remove",
              "ถอด|ถอน|ตัด|ยกเลิก|ลาออก",
              "เสนอ|เพิ่ม|รับรอง|เข้าร่วม|เห็นชอบ"),
          verb("ยุบ|dissol", "ยุบ|เลิก", "เรียก|จัดตั้ง|ตั้ง"),
          verb("จัดตั้ง|establish", "จัดตั้ง|ตั้ง|กำหนด", "ยุบ|เลิก|ยกเลิก"),
          verb("ปิด|\\bclos", "ปิด|ระงับ|ยุติ|หยุด", "เปิด"),
          verb("(?<!ทดลอง)เปิด(?!เผย)|\\bopen", "เปิด|เริ่ม|จัด", "ปิด|ระงับ"),
          verb("รื้อ|ทุบ|demolish", "รื้อ|ทุบ", "ก่อสร้าง|สร้าง|ปรับปรุง"),
          verb(
              "ตีกลับ|ตีตก|ปัดตก|ไม่(?:เห็นชอบ|อนุมัติ|รับหลักการ|ผ่าน)|ปฏิเสธ|reject|refus",
              "ไม่เห็นชอบ|ไม่อนุมัติ|ไม่เห็นควร|ปฏิเสธ|ไม่รับ|ส่งคืน|ส่งกลับ|กลับไป|ทบทวนอีกครั้ง",
              "เห็นชอบ|อนุมัติ|รับทราบ|รับหลักการ"),
          verb("บริจาค|donat", "บริจาค|สมทบ|สนับสนุน", "กู้|รับ"),
          verb("กู้|loan|borrow", "กู้|สินเชื่อ|เงินยืม", "บริจาค|ให้เปล่า"),
          verb("ปลด(?!หนี้|ล็อก)|ไล่ออก|dismiss", "ปลด|ไล่ออก|ให้ออก|พ้น", "แต่งตั้ง"),
          verb("ย้าย|relocat", "ย้าย|โอน|พ้น|สับเปลี่ยน", "คง|ต่อเวลา"));

  private Antonyms() {}

  /** How far a verb's claim is from being told. */
  enum Told {
    /** The opposite stands by the thing. */
    OPPOSED,
    /** Neither. */
    UNTOLD
  }

  /** A verb that the text does not say of its thing. */
  record Claimed(Span span, Told told) {}

  /**
   * The verbs of the question that the text does not say of their things.
   *
   * @param near whether the text says what a pattern finds near one of those things
   */
  static List<Claimed> of(String question, BiPredicate<Span, Pattern> near) {
    List<Claimed> claimed = new ArrayList<>();
    for (Verb verb : VERBS) {
      Matcher m = verb.said().matcher(question);
      while (m.find()) {
        Span span = new Span(m.start(), m.end());
        if (near.test(span, verb.told())) continue;
        boolean opposed = near.test(span, verb.opposite());
        claimed.add(new Claimed(span, opposed ? Told.OPPOSED : Told.UNTOLD));
      }
    }
    return claimed;
  }

  private static Verb verb(String said, String told, String opposite) {
    return new Verb(
        Pattern.compile(said, Pattern.CASE_INSENSITIVE),
        Pattern.compile(told),
        Pattern.compile(opposite));
  }

  private record Verb(Pattern said, Pattern told, Pattern opposite) {}
}
