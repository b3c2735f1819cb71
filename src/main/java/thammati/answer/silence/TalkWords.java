package thammati.answer.silence;

import java.util.Set;
import thammati.thai.ThaiText;

/**
 * Words of talk around a matter. A text that does not say them can be on it all the same, while one
 * that lacks the crop, animal, craft or place of the question is on another.
 */
public final class TalkWords {
  private static final Set<String> WORDS =
      Set.of(
          ("ชวน ชว ใช้ ตรง ตอน ถาม ตอบ กลับ ใหม่ เก่า เดิม ชุด ถ้า ล่วง หน้า คิด คาด ตก คน คนละ ทำ"
               + " เอา เลือก ดูแล อยาก วาง ตัวอย่าง ยกตัวอย่าง กำลัง ใหญ่ เล็ก ธรรมดา ทุก หลัง ก่อน"
               + " แรก สุด สุดท้าย วิ่ง คัน เข้า ออก เรื่อง ยัง ไง หยุด เกี่ยว เพดาน ลง ช่วย"
               + " ทั้งหมด ช่วง ดึง กลุ่ม วิธี หัก กรณี แต่ละ มอบ รู้ อยู่ อ้าง ปลาย ต้น กลาง แทน"
               + " ชื่อ ล่ะ ท่าน ถูก ผล โดน เสีย โอน เพราะ ใช้ได้ ถึง ซ่อม รอบ เคย แก้ ไว้ ตัว เกิน"
               + " ครึ่ง เทียบ หน่วย แห่ง ติดลบ เปอร์เซ็นต์ สั่ง เปลี่ยน พอ นาน ทำไม เหตุผล เมื่อ"
               + " เมื่อไร เริ่ม จ่าย แบบ สู้ หัว คืน เงิน บาท ล้าน ปี เดือน วัน อื่น อัน แค่ หน่อย"
               + " อธิบาย ขอ บอก สรุป รวม มาก น้อย ครบ เหลือ ต่อ เก็บ ลูก ขึ้น ระบุ ให้ตั้ง ตั้ง"
               + " เปิด ปิด รื้อ เคาะ ไฟเขียว ผ่าน ว่า โยก ย้าย กัน กิน คุม ห้าม เลิก ยืด ขยับ ปรับ"
               + " เพิ่ม ลด โครงการ เรียก ใส่ จริง บ้าน ชาว ไม่ทัน ทัน รับ ส่ง จัด หา ดู เจ้าของ"
               + " ราคา ค่า ผู้ สาย ที่ไหน ที่มา ข้อมูล เนื้อหา รายละเอียด มติ ครม คณะรัฐมนตรี"
               + " รัฐบาล อนุมัติ เห็นชอบ ชอบ รับทราบ เสนอ กำหนด สำหรับ ประจำ จำนวน สำนัก สำนักงาน"
               + " ตำแหน่ง อำเภอ ตำบล น้ำ นำ คำ ดำเนิน ลำดับ บำเหน็จ จำกัด แอป อันดับ นั่ง สี่ ยาว"
               + " ต่าง พวก ฝั่ง ออฟฟิศ อีก เลข ฝ่าย แพง ภายใน ถูกต้อง สั้น สูง ต่ำ หนึ่ง สอง สาม"
               + " ห้า เฟส ระยะ ครั้ง ฉบับ รุ่น กรุณา โปรด ที่สุด มากที่สุด น้อยที่สุด")
              .split(" "));

  /** Below it a word stands in so many texts that it names none. */
  private static final double COMMON = 3;

  /** Above it a word stands in hardly any text, and one of a few letters is often cut amiss. */
  private static final double SLIP = 9.5;

  private static final int WHOLE = 6;

  private TalkWords() {}

  /** Whether the word is one of talk, in the form under which words compare equal or as written. */
  public static boolean isTalk(String term) {
    return WORDS.contains(ThaiText.composeSaraAm(term));
  }

  /**
   * Whether the word names a matter: it is told seldom and not of talk.
   *
   * @param idf how telling it is
   * @param unheard how telling a word is that no text has; in an archive of a few texts less than
   *     many a known word is in a large one
   */
  public static boolean isMatter(String term, double idf, double unheard) {
    boolean slip = idf > SLIP || idf >= unheard;
    return idf >= Math.min(COMMON, unheard)
        && (!slip || (term.length() >= WHOLE && term.indexOf('.') < 0))
        && term.length() > 2
        && !WORDS.contains(term)
        && !Character.isDigit(term.charAt(0));
  }
}
