package thammati.answer;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thammati.thai.ThaiText;

/**
 * The kind of answer a question wants, by its question words.
 *
 * @param kinds the kinds of thing asked for; empty if none is told
 * @param units units named after "กี่", such as "ไร่"; empty if none
 * @param list whether several things are asked for
 * @param named whether a person is asked for by name, not by post
 */
record AskedFor(Set<Kind> kinds, Set<String> units, boolean list, boolean named) {
  /** Kinds of thing a text can hold that answer a question. */
  enum Kind {
    /** A sum of money. */
    MONEY,
    /** A count or measure. */
    NUMBER,
    /** A share of a hundred. */
    PERCENT,
    /** A day, month, year or period. */
    DATE,
    /** A length of time. */
    DURATION,
    /** A person. */
    PERSON,
    /** A state agency. */
    AGENCY,
    /** A province, district or other place. */
    PLACE,
    /** What the cabinet decided. */
    DECISION,
    /** A numbered part of a law or list: section, item, issue, group. */
    ORDINAL,
    /** A name that is neither a person's nor an agency's: a company, system, law, product. */
    NAME,
    /** Why something is done. */
    REASON,
    /** Several things, told one after the other. */
    LIST,
    /** What was so before and what is so now. */
    CHANGE
  }

  private static final Pattern UNIT =
      Pattern.compile(
          "กี่\\s*(?<scale>พันล้าน|หมื่นล้าน|แสนล้าน|ล้าน|แสน|หมื่น)?(?<unit>[ก-๎]{2,14})?");

  private static final List<Cue> CUES =
      List.of(
          cue(
              Kind.MONEY,
              "กี่(?:ล้าน|พัน|หมื่น|แสน)?\\s*(?:บาท|ล้าน|ยูโร|ดอลลาร์)|งบ.{0,12}เท่า|วงเงิน|เท่าไร|เท่าไหร่|ราคา|ค่าใช้จ่าย|เงินเท่า|จำนวนเงิน|how"
                  + " much|budget|cost|baht"),
          cue(
              Kind.NUMBER,
              "กี่|เท่าไร|เท่าไหร่|จำนวน|(?:อันดับ|ลำดับ)(?:ที่)?\\s*(?:เท่า|ไหน|ใด|กี่)|how"
                  + " many|how much|number of"),
          cue(Kind.PERCENT, "เปอร์เซ็นต์|ร้อยละ|กี่\\s*%|per ?cent|percentage"),
          cue(
              Kind.DATE,
              "เมื่อไร|เมื่อไหร่|วันไหน|วันที่เท่า|วันใด|เดือนไหน|เดือนอะไร|ปีไหน|ปีใด|พ\\.ศ\\.\\s*ไหน|ถึงไหน|ช่วงไหน|ตั้งแต่|\\bwhen\\b|what"
                  + " date|which date|deadline|until"),
          cue(
              Kind.DURATION,
              "กี่\\s*(?:วัน|ปี|เดือน|ชั่วโมง|สัปดาห์)|นานเท่า|นานแค่ไหน|ระยะเวลา|how"
                  + " long|บ่อยแค่ไหน"),
          cue(Kind.PERSON, "ใคร|คนไหน|ชื่ออะไร|ท่านใด|ท่านไหน|\\bwho\\b|whom"),
          cue(
              Kind.AGENCY,
              "หน่วยงานไหน|หน่วยงานใด|หน่วยไหน|กระทรวงไหน|กระทรวงใด|กรมไหน|กรมอะไร|ใครเสนอ|ใครรับผิดชอบ|ใครดูแล|ใครต้อง|เจ้าภาพ|หน่วยงานอะไร"
                  + "|(?:มอบ(?:หมาย)?(?:ให้)?|ให้|เสนอโดย)\\s*ใคร(?!ลงนาม|รับรอง)|ใคร(?:ได้)?(?:เป็น)?(?:คน|ผู้)?(?:เสนอ|รับ|ดูแล|ทำ|จัด|ออก|กำหนด|พิจารณา|เคาะ)|(?:which|what)"
                  + " (?:agency|ministry|department)|who (?:must|should|is responsible|proposed)"),
          cue(
              Kind.PLACE,
              "ที่ไหน|จังหวัดไหน|จังหวัดใด|จังหวัดอะไร|อำเภอไหน|อำเภออะไร|ประเทศไหน|ประเทศอะไร|\\bwhere\\b|which"
                  + " (?:province|country|district)"),
          cue(
              Kind.DECISION,
              "มีมติ(?:อย่างไร|ยังไง|ว่า|อะไร)|มติว่า|ตัดสินใจ|เห็นชอบหรือ|อนุมัติหรือ|ว่าไง|ว่ายังไง|ยังไงกับ|ให้ทำอะไร|what"
                  + " did the cabinet|decide"),
          cue(
              Kind.ORDINAL,
              "มาตรา(?:ไหน|ใด|อะไร)|ข้อ(?:ไหน|ใด|ที่เท่า)|ฉบับ(?:ไหน|ใด|ที่เท่า)|ครั้งที่เท่า|กลุ่มที่เท่า|ที่เท่าไ|เลขที่เท่า|which"
                  + " section"),
          cue(
              Kind.NAME,
              "ชื่ออะไร|ระบบ(?:อะไร|ไหน|ใด)|แอป(?:อะไร|ไหน)|บริษัท(?:อะไร|ไหน|ใด)|พ\\.ร\\.บ\\.\\s*(?:อะไร|ไหน|ใด)"
                  + "|กฎหมาย(?:อะไร|ไหน|ใด)|ยี่ห้อ|รุ่น(?:อะไร|ไหน)|ธนาคาร(?:อะไร|ไหน|ใด)|โครงการ(?:อะไร|ไหน|ใด)|กองทุน(?:อะไร|ไหน|ใด)|which"
                  + " (?:company|system|law|bank|project|fund)"),
          cue(
              Kind.CHANGE,
              "จาก\\s*(?:กี่|เท่า|เดิม|อะไร|ร้อยละ).{0,40}(?:เป็น|เหลือ)|เปลี่ยน(?:จาก|เป็น)|(?:เพิ่ม|ลด)(?:ขึ้น|ลง)?(?:จาก|เป็น).{0,20}เท่า|from"
                  + " .*\\bto\\b"),
          cue(Kind.REASON, "ทำไม|เหตุผล|เพราะ(?:อะไร|เหตุใด)|เหตุใด|สาเหตุ|\\bwhy\\b"));

  private static final Pattern LIST =
      Pattern.compile(
          "[0-9]+\\s*(?:แห่ง|ประเภท|ข้อ|แนวทาง|ด้าน|รายการ|อันดับ|กลุ่ม|จังหวัด|ฉบับ|อุตสาหกรรม|ชนิด|อย่าง|ประเทศ|เขต|โครงการ|มาตรการ|ประการ|หน่วยงาน|อำเภอ)(?!ที่).{0,40}(?:อะไร|(?<!วัน|ปี|เดือน)ไหน|ใคร)|อะไรบ้าง|ใครบ้าง|ไหนบ้าง|บ้าง|ได้แก่|กี่อย่าง|which"
              + " .*s\\b|what are|list",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NAMED =
      Pattern.compile(
          "ชื่อ|คนไหน|ท่านไหน|แต่งตั้ง|ได้เป็น|ได้รับ|ใครเป็น(?:ประธาน|กรรมการ|เลขา|โฆษก|อธิบดี|ปลัด|ผู้ว่า)|คือใคร|appointed|name");

  static AskedFor of(String question) {
    String text = ThaiText.normal(question);
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    for (Cue cue : CUES) {
      if (cue.words().matcher(text).find()) kinds.add(cue.kind());
    }
    Set<String> units = new LinkedHashSet<>();
    Matcher unit = UNIT.matcher(text);
    while (unit.find()) {
      if (unit.group("unit") != null) units.add(unit.group("unit"));
      else if (unit.group("scale") != null) units.add("บาท");
    }
    boolean list = LIST.matcher(text).find();
    if (list) kinds.add(Kind.LIST);
    return new AskedFor(kinds, units, list, NAMED.matcher(text).find());
  }

  private static Cue cue(Kind kind, String regex) {
    return new Cue(kind, Pattern.compile(regex, Pattern.CASE_INSENSITIVE));
  }

  private record Cue(Kind kind, Pattern words) {}
}
