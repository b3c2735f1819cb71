package thammati.answer.silence;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import thammati.text.Span;
import thammati.thai.ThaiDates;

/**
 * What a question takes for granted: that something was refused, closed, fined; that things are
 * counted in a unit; that there is a company to be named. A text that is about the matter but says
 * none of it does not answer. Questions and texts come in the normal form of ThaiText, texts
 * without commas.
 */
final class Claims {
  /**
   * Verbs that claim an event which the text must then tell in the same or like words. Written as
   * people ask; behind the colon the forms of official papers that tell the same.
   */
  private static final List<Claim> CLAIMS =
      List.of(
          claim(
              "ตีตก|ปัดตก|ปฏิเสธ|ไม่(?:เห็นชอบ|อนุมัติ|รับ|ผ่าน)|reject|refuse",
              "ไม่เห็นชอบ|ไม่อนุมัติ|ไม่เห็นควร|ปฏิเสธ|ไม่รับหลักการ"),
          claim("ไม่(?:ให้|ยอม)ยกเว้น|ไม่ให้", "ไม่ให้|มิให้|ห้าม|ไม่ยกเว้น"),
          claim("ยกเลิก|\\bเลิก|cancel|abolish|revoke", "ยกเลิก|เลิก|เพิกถอน"),
          claim(
              "ถูกปรับ|โดนปรับ|ค่าปรับ|ปรับสูงสุด|fined?\\b",
              "ค่าปรับ|โทษปรับ|ปรับไม่เกิน|ปรับเป็นเงิน|ระวางโทษ"),
          claim("จำคุก|เพิ่มโทษ|ลงโทษ|prison|jail", "จำคุก|โทษ"),
          claim("ยกหนี้|ปลดหนี้|ล้างหนี้", "ยกหนี้|ปลดหนี้|ปลดเปลื้อง|จำหน่ายหนี้|ล้างหนี้"),
          claim("เรียก.{0,16}คืน|ทวงคืน", "เรียกคืน|เรียกเงิน|ส่งคืน"),
          claim("ควบรวม|รวมกับ|merge", "ควบรวม|ควบ"),
          claim("ย้าย|relocat", "ย้าย|โอน|พ้นจากตำแหน่ง|สับเปลี่ยน"),
          claim("ลด(?!น้อย)|\\bcut\\b|reduce", "ลด"),
          claim(
              "ขึ้นค่า|ขึ้นราคา|ขึ้นภาษี|ปรับขึ้น",
              "เพิ่มขึ้น|ปรับเพิ่ม|ปรับขึ้น|ขึ้นค่า|สูงขึ้น|เพิ่มอัตรา"),
          claim("ตัด.{1,20}ออก|ถอด.{1,20}ออก", "ตัด|ถอด|ยกเลิก"),
          claim("ถือหุ้น", "ถือหุ้น|หุ้น"),
          claim("ต้องจ่าย|เสียค่า|เก็บเงิน", "จ่าย|ชำระ|เรียกเก็บ|เสียค่า|ออกค่า"),
          claim("ชดเชย", "ชดเชย|ทดแทน|เยียวยา"),
          claim("ปิด(?:เหมือง|โรงงาน|ด่าน|กิจการ)|สั่งปิด", "ปิด|ระงับกิจการ"),
          claim("รื้อ|ทุบ", "รื้อ|ทุบ"),
          claim("ถอนตัว", "ถอนตัว|ถอนการ|สิ้นสุดสมาชิก|ลาออก"),
          claim(
              "ชนะ(?:การ)?(?:ประมูล|ประกวด)|ผู้รับเหมา|ได้งาน",
              "ชนะ|ได้รับ(?:การ)?คัดเลือก|คู่สัญญา|ผู้รับจ้างคือ"),
          claim("ตีกลับ|ส่งกลับ", "ส่งคืน|ส่งกลับ|กลับไป|ทบทวน"),
          claim("ปลด(?!หนี้)|ไล่ออก", "ปลด|ไล่ออก|ให้ออก"),
          claim("ทุจริต|โกง", "ทุจริต"),
          claim("คัดค้าน|ประท้วง|oppos|object(?:ed|ion)", "คัดค้าน|ไม่เห็นด้วย|ประท้วง|ร้องเรียน"),
          claim("แพ้คดี|ชนะคดี|แพ้ความ", "คดี|พิพากษา|ชี้ขาด"),
          claim("ยุบ(?!สภา)", "ยุบ|เลิก"),
          claim("เพิกถอน", "เพิกถอน|ยกเลิก"),
          claim("ค่าเสียหาย|ค่าชดใช้", "เสียหาย|ชดใช้"),
          claim("ฟ้อง", "ฟ้อง|คดี"),
          claim("ลาออก|resign", "ลาออก"),
          claim("(?<!โดย)ยึด(?!ถือ|มั่น|โยง|หลัก)|อายัด|ริบ(?!บ)", "ยึด|อายัด|ริบ"),
          claim("แปรรูปเป็นเอกชน|ขายกิจการ|privati", "แปรรูป|แปลงสภาพ|จำหน่าย|ขาย"),
          claim("สัมปทาน|concession", "สัมปทาน|สิทธิ|concession"),
          claim("ล้มละลาย|เจ๊ง|bankrupt", "ล้มละลาย|ฟื้นฟูกิจการ"),
          claim("เลื่อน(?!ตำแหน่ง|ขั้น|ระดับ|วิทย)|postpone", "เลื่อน|ขยาย|ชะลอ"),
          claim("พักงาน|พักราชการ|สอบวินัย", "พักราชการ|วินัย"),
          claim("จับกุม|ถูกจับ|arrest", "จับกุม|จับ"),
          claim("แบน(?!ราบ|เนอร์)", "ห้าม|งด|ยกเลิก"),
          claim("รางวัลที่|เงินรางวัล", "รางวัลที่|เงินรางวัล(?:ละ|จำนวน)"),
          claim("ห้าม|ban(?:ned)?\\b|prohibit", "ห้าม|มิให้|ต้องห้าม"));

  private static final Pattern UNIT =
      Pattern.compile(
          "กี่\\s*(?:ล้าน|แสน|หมื่น|พัน)?(?<unit>บาท|ยูโร|ดอลลาร์|ปี|เดือน|วัน|ชั่วโมง|คน|ราย|ครัวเรือน|แห่ง|ไร่|ฉบับ|เหรียญ"
              + "|แปลง|เที่ยว|ครั้ง|ตารางกิโลเมตร|กิโลเมตร|โครงการ|สัญญา|หน่วย|หุ้น|ตัน|สถานี|เส้นทาง|ข้อ|มาตรา|กลุ่ม|ประเทศ|จังหวัด|อำเภอ|ตำบล)");
  private static final Pattern HEAD =
      Pattern.compile(
          "(?<head>บริษัท|ธนาคาร|จังหวัด|อำเภอ|ตำบล|ประเทศ|มหาวิทยาลัย|โรงพยาบาล|ระบบ|กองทุน|มาตรา|โทษ|ราคา|สาขา"
              + "|กระทรวง|กรม|ด่าน|เส้นทาง|มาตรฐาน|เว็บไซต์|แอป|สกุลเงิน|ดอกเบี้ย)(?:วิชา)?(?:อะไร|ไหน|ใด|เท่าไ)");

  private static final Pattern FIGURE = Pattern.compile("[0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?");

  private static final Pattern RATE =
      Pattern.compile(
          "(?<per>[ก-๎]{2,6}?)ละ(?=กี่|เท่าไ|เท่าใด)|(?:บาท|กี่[ก-๎]{2,10}?)ต่อ(?<each>[ก-๎]{2,8})(?=\\s|$|เท่าไ)");

  private Claims() {}

  /** Events that the question takes for granted and the text does not tell. */
  static double missing(String asked, String text) {
    return CLAIMS.stream()
        .filter(c -> c.said().matcher(asked).find() && !c.told().matcher(text).find())
        .count();
  }

  /** Units asked for by "how many" that the text never counts in. */
  static double unitsMissing(String asked, String text) {
    Matcher m = UNIT.matcher(asked);
    int missing = 0;
    while (m.find()) {
      String unit = Pattern.quote(m.group("unit"));
      if (!Pattern.compile("[0-9]\\s*(?:ล้าน|แสน|หมื่น|พัน)?\\s*" + unit).matcher(text).find())
        missing++;
    }
    return missing;
  }

  /** Things by which a rate is asked ("for each rai") for which the text tells none. */
  static double ratesMissing(String asked, String text) {
    Matcher m = RATE.matcher(asked);
    int missing = 0;
    while (m.find()) {
      String per = m.group("per") == null ? m.group("each") : m.group("per");
      boolean told =
          IntStream.range(0, per.length() - 1)
              .mapToObj(per::substring)
              .anyMatch(t ->
                  text.contains(t + "ละ") || text.contains("ต่อ" + t) || text.contains("/" + t));
      if (!told) missing++;
    }
    return missing;
  }

  /** Nouns of which one is asked for ("which company") that the text never says. */
  static double headsMissing(String asked, String text) {
    Matcher m = HEAD.matcher(asked);
    int missing = 0;
    while (m.find()) if (!text.contains(m.group("head"))) missing++;
    return missing;
  }

  /** Figures of the question, those of its dates aside, that the text does not say. */
  static double figuresMissing(String asked, String text) {
    List<Span> dates = ThaiDates.find(asked).stream().map(d -> d.span()).toList();
    Matcher m = FIGURE.matcher(asked);
    int missing = 0;
    while (m.find()) {
      Span at = new Span(m.start(), m.end());
      if (dates.stream().anyMatch(d -> d.overlaps(at))) continue;
      String figure = Pattern.quote(m.group().replace(",", ""));
      if (!Pattern.compile("(?<![0-9])" + figure + "(?![0-9])").matcher(text).find()) missing++;
    }
    return missing;
  }

  private static Claim claim(String said, String told) {
    return new Claim(Pattern.compile(said, Pattern.CASE_INSENSITIVE), Pattern.compile(told));
  }

  private record Claim(Pattern said, Pattern told) {}
}
