package thammati.answer.silence;

import java.util.List;
import java.util.regex.Pattern;
import thammati.answer.reading.Pair;

/**
 * A question may claim the opposite of what was decided: that something was cut which was raised,
 * refused which was approved. Held against the title and what the cabinet itself decided, not
 * against the background, which tells of both.
 */
final class Opposites {
  private static final List<Pair> PAIRS =
      List.of(
          pair(
              "(?<!ส่วน)ลด(?:ลง|เหลือ|ค่า|งบ|วงเงิน|อัตรา|ราคา|เงิน|ภาษี|จำนวน|ทุน)|(?:ถึง|ให้|สั่ง)ลด|\\bcut\\b|reduc",
              "ลด|ต่ำ|ยกเว้น|บรรเทา",
              "เพิ่ม|ขึ้น|ขยาย"),
          pair(
              "ขึ้นค่า|ขึ้นราคา|ขึ้นภาษี|ขึ้นเงิน|ปรับขึ้น|เพิ่มค่า|เพิ่มภาษี|\\braise|increase",
              "เพิ่มขึ้น|ปรับเพิ่ม|ปรับขึ้น|ขึ้นค่า|ขึ้นราคา|เพิ่มอัตรา|เพิ่มค่า|เพิ่มภาษี|เพิ่มเงิน|สูงขึ้น",
              "ลด|ยกเว้น|ยกเลิก"),
          pair(
              "เพิ่ม.{1,40}(?:เข้า|ใน)(?:บัญชี|รายชื่อ|กลุ่ม)|กำหนดให้.{1,30}เป็น",
              "กำหนดเพิ่ม|เพิ่มรายการ|เพิ่มโรค|เพิ่มเข้า",
              "ยกเลิก|ถอด|ตัด"),
          pair(
              "ตัด.{1,24}ออก|ถอด.{1,24}ออก",
              "ตัด|ถอด|ยกเลิก|เพิกถอน|ปรับลด",
              "เพิ่ม|เห็นชอบ|อนุมัติ"),
          pair(
              "ถอนตัว|ลาออกจาก|เลิกเป็นสมาชิก|withdraw",
              "ถอน|ลาออก|ยุติ|ยกเลิก|สิ้นสุด",
              "เข้าร่วม|เพิ่มทุน|สมาชิก|ลงนาม|รับรอง"),
          pair(
              "ปิด(?:เหมือง|โรงงาน|ด่าน|โรงเรียน|กิจการ|บริษัท|โครงการ|สนามบิน|ท่าเรือ|ธนาคาร|ตลาด)|สั่งปิด|\\bclos(?:e|ing)\\b",
              "ปิด|ระงับ|ยุติ|หยุด",
              "เปิด|รับทราบ|เห็นชอบ|อนุมัติ"),
          pair("รื้อ|ทุบ|demolish", "รื้อ|ทุบ", "ก่อสร้าง|สร้าง|อนุมัติ|เห็นชอบ"),
          pair(
              "ตีกลับ|ตีตก|ปัดตก|ส่งกลับ|ไม่(?:เห็นชอบ|อนุมัติ|รับหลักการ|ให้ผ่าน|ผ่าน)|ปฏิเสธ|reject|refus",
              "ไม่เห็นชอบ|ไม่อนุมัติ|ไม่เห็นควร|ปฏิเสธ|ไม่รับ|ส่งคืน|ส่งกลับ|กลับไป|ทบทวนอีกครั้ง|ถอน",
              "เห็นชอบ|อนุมัติ|รับทราบ|รับหลักการ"),
          pair("ไม่(?:ให้|ยอม)ยกเว้น|เลิกยกเว้น", "ไม่ยกเว้น|ยกเลิกการยกเว้น", "ยกเว้น"),
          pair(
              "เรียก.{0,24}คืน|ทวงคืน|คืนเงิน|ได้เงินคืน|เงินคืน",
              "คืน",
              "จ่าย|ช่วยเหลือ|อนุมัติ|เห็นชอบ|บริจาค|รายงาน"),
          pair(
              "ปลด(?!หนี้|ล็อก)|ไล่ออก|ให้ออกจาก|ถูกย้ายเพราะ",
              "ปลด|ไล่ออก|ให้ออก|พักราชการ",
              "แต่งตั้ง|โอน|เสนอ"),
          pair(
              "ระงับ|พักโครงการ|หยุดโครงการ|ชะลอ(?!การ)|suspend",
              "ระงับ|พัก|หยุด|ชะลอ|ยุติ|เลื่อน",
              "เห็นชอบ|อนุมัติ|ดำเนินการ"));

  private Opposites() {}

  /**
   * How many claims of the question what was decided contradicts.
   *
   * @param decided title and the cabinet's own words
   */
  static double claimed(String asked, String decided) {
    return PAIRS.stream()
        .filter(p -> p.claim().matcher(asked).find())
        .filter(p -> !p.told().matcher(decided).find() && p.opposite().matcher(decided).find())
        .count();
  }

  private static Pair pair(String claim, String told, String opposite) {
    return new Pair(
        Pattern.compile(claim, Pattern.CASE_INSENSITIVE),
        Pattern.compile(told),
        Pattern.compile(opposite));
  }

  private record Pair(Pattern claim, Pattern told, Pattern opposite) {}
}
