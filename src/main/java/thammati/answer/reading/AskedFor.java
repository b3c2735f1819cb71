package thammati.answer.reading;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
 * @param total whether the whole is asked for, not a part
 */
public record AskedFor(
    Set<Kind> kinds, Set<String> units, boolean list, boolean named, boolean total) {
  /** Kinds of thing a text can hold that answer a question. */
  public enum Kind {
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

  /** Where the unit ends and the sentence goes on: "กี่จังหวัดเป็นกี่จังหวัด". */
  private static final Pattern BEHIND_UNIT =
      Pattern.compile(
          "(?<=[ก-๎]{2})(?:เป็น|กับ|แล้ว|และ|ต่อ|ได้|จาก|ของ|ใน|ถึง|มี|จะ|ล่ะ|ครับ|คะ|ค่ะ|เข้า|ให้|ที่|บ้าง|ไป|เพื่อ|กว่า|ขึ้น|ใช้|รวม|นับ|ตาม|ตั้ง|อยู่|โดย|ซึ่ง).*");

  private static final List<Cue> CUES =
      List.of(
          cue(
              Kind.MONEY,
              "กี่(?:ล้าน|พัน|หมื่น|แสน)?\\s*(?:บาท|ล้าน|ยูโร|ดอลลาร์)|งบ.{0,12}เท่า|วงเงิน|เท่าไร|เท่าไหร่|ราคา|ค่าใช้จ่าย|เงินเท่า|จำนวนเงิน|how"
                  + " much|budget|cost|baht"),
          cue(
              Kind.NUMBER,
              "กี่|เท่าไร|เท่าไหร่|จำนวน|บ่อยแค่ไหน|เลข(?:ที่)?\\s*(?:อะไร|ไหน|ใด)|(?:อันดับ|ลำดับ)(?:ที่)?\\s*(?:เท่า|ไหน|ใด|กี่)|how"
                  + " many|how much|number of"),
          cue(
              Kind.PERCENT,
              "เปอร์เซ็นต์|ร้อยละ|กี่\\s*%|per ?cent|percentage|what (?:[\\w-]+"
                  + " ){0,2}(?:share|proportion|rate)\\b"),
          cue(
              Kind.DATE,
              "เมื่อไร|เมื่อไหร่|วันไหน|วันที่เท่า|วันใด|เดือนไหน|เดือนอะไร|ปีไหน|ปีใด|พ\\.ศ\\.\\s*ไหน|ถึงไหน|ช่วง(?:ไหน|ใด|เวลา(?:ไหน|ใด))|เดือนใด|ปีอะไร|ลงวันที่|วันที่(?:อะไร|ใด|ไหน)|ปีงบ(?:ประมาณ)?(?:ไหน|ใด|อะไร)|ตั้งแต่|\\bwhen\\b|(?:what|which)"
                  + " (?:date|day|month|year)|deadline|until"),
          cue(
              Kind.DURATION,
              "กี่\\s*(?:วัน|ปี|เดือน|ชั่วโมง|สัปดาห์)|อายุ.{0,12}เท่า|นานเท่า|นานแค่ไหน|ระยะเวลา|บ่อยแค่ไหน|how"
                  + " (?:long|often)"),
          cue(Kind.PERSON, "ใคร|คนไหน|ชื่ออะไร|ท่านใด|ท่านไหน|\\bwho\\b|whom"),
          cue(
              Kind.AGENCY,
              "(?:หน่วยงาน|หน่วย|กระทรวง|กรม|สำนัก|ส่วนราชการ|องค์กร|คณะกรรมการ|รัฐวิสาหกิจ|ธนาคาร)(?:ไหน|ใด|อะไร)|ใครเสนอ|ใครรับผิดชอบ|ใครดูแล|ใครต้อง|เจ้าภาพ"
                  + "|(?:มอบ(?:หมาย)?(?:ให้)?|ให้|เสนอโดย)\\s*ใคร(?!ลงนาม|รับรอง)|ใคร(?:ได้)?(?:เป็น)?(?:คน|ผู้)?(?:เสนอ|รับ|ดูแล|ทำ|จัด|ออก|กำหนด|พิจารณา|เคาะ)|(?:which|what)"
                  + " (?:[\\w-]+"
                  + " ){0,3}(?:agency|agencies|ministry|ministries|department|body|organi[sz]ation|committee|authority|office|enterprise)|who"
                  + " (?:must|should|is responsible|proposed)"),
          cue(
              Kind.PLACE,
              "(?<!วัน)ที่ไหน|(?:จังหวัด|อำเภอ|ตำบล|ประเทศ|เมือง|พื้นที่|เขต|ภาค|ถนน|สาย|สนามบิน|ท่าเรือ|ด่าน)[ก-๎]{0,6}(?:ไหน|ใด|อะไร)|ตรงไหน|แถวไหน|\\bwhere\\b|(?:which|what)"
                  + " (?:[\\w-]+"
                  + " ){0,3}(?:province|countr(?:y|ies)|district|city|cities|econom(?:y|ies)|nations?|town|airport|island|river|border)"),
          cue(
              Kind.DECISION,
              "มีมติ(?:อย่างไร|ยังไง|ว่า|อะไร)|มติว่า|ตัดสินใจ|(?:เห็นชอบ|อนุมัติ|รับทราบ)(?:หรือ|ไหม|มั้ย|รึ|รึเปล่า)|ผล(?:เป็น|ออกมา)?(?:ไง|ยังไง|อย่างไร)|ว่าไง|ว่าอย่างไร|ว่ายังไง|ยังไงกับ|ให้ทำอะไร|what"
                  + " did the cabinet|decide"),
          cue(
              Kind.ORDINAL,
              "มาตรา(?:ไหน|ใด|อะไร)|ข้อ(?:ไหน|ใด|ที่เท่า)|ฉบับ(?:ไหน|ใด|ที่เท่า)|ครั้งที่เท่า|กลุ่มที่เท่า|ที่เท่าไ|เลขที่เท่า|which"
                  + " section"),
          cue(
              Kind.NAME,
              "ชื่ออะไร|ระบบ(?:อะไร|ไหน|ใด)|แอป(?:อะไร|ไหน)|บริษัท(?:อะไร|ไหน|ใด)|พ\\.ร\\.บ\\.\\s*(?:อะไร|ไหน|ใด)"
                  + "|กฎหมาย(?:อะไร|ไหน|ใด)|ยี่ห้อ|รุ่น(?:อะไร|ไหน)|ธนาคาร(?:อะไร|ไหน|ใด)|โครงการ(?:อะไร|ไหน|ใด)|กองทุน(?:อะไร|ไหน|ใด)|(?:which|what)"
                  + " (?:[\\w-]+"
                  + " ){0,4}(?:company|companies|system|law|act|bank|project|fund|programme|program)\\b"),
          cue(
              Kind.CHANGE,
              "จาก\\s*(?:กี่|เท่า|เดิม|อะไร|ร้อยละ).{0,40}(?:เป็น|เหลือ)|เปลี่ยน(?:จาก|เป็น)|(?:เพิ่ม|ลด)(?:ขึ้น|ลง)?(?:จาก|เป็น).{0,20}เท่า|from"
                  + " .*\\bto\\b"),
          cue(
              Kind.REASON,
              "ทำไม|เหตุผล|(?:เพราะ|เพื่อ)(?:อะไร|เหตุใด)|เหตุใด|สาเหตุ|\\bwhy\\b|\\breasons?\\b"));

  /** What a list may have so many of. */
  private static final String COUNTED =
      "(?:ข้อ|ด้าน|ประเด็น|ฉบับ|โครงการ|เรื่อง|ประเภท|อุตสาหกรรม|กลุ่ม|แห่ง|คน|ราย|ท่าน|ประเทศ|จังหวัด|อำเภอ|ตำบล"
          + "|สาขา|เส้นทาง|สาย|มาตรการ|แผน|กิจกรรม|ชนิด|หน่วย|กระทรวง|กรม|อันดับ|อย่าง|ส่วน|ขั้น|ตัว|พื้นที่|รายการ"
          + "|หลักสูตร|บริษัท|แนวทาง|ช่วง|กรณี|เงื่อนไข|วิธี|องค์กร|สินค้า|ภารกิจ|หัวข้อ|ยุทธศาสตร์|เป้าหมาย"
          + "|สนามบิน|เมือง|ภาค|ชื่อ|ประการ|ตำแหน่ง|คณะ|ฝ่าย|กอง|ระบบ|บริเวณ|ระดับ|เขต|ด่าน|ท่า|หมวด|กฎหมาย)";

  private static final Pattern LIST =
      Pattern.compile(
          "(?<![0-9a-z./-]|ที่|ที่\\s)(?:[2-9]|[12][0-9]|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ)(?![0-9])\\s*"
              + COUNTED
              + "(?!ที่).{0,40}(?:อะไร|(?<!วัน|ปี|เดือน|แค่)ไหน|ใคร)|ยกตัวอย่าง|อะไรบ้าง|ใครบ้าง|ไหนบ้าง|บ้าง|ได้แก่|กี่อย่าง|(?:which|what)"
              + " (?:\\w+ ){0,2}\\w+s (?:are|were|did|do|have|had|will|must|can|may)\\b|what"
              + " are|list|name the",
          Pattern.CASE_INSENSITIVE);

  private static final Map<Pattern, String> ENGLISH_UNITS =
      Map.ofEntries(
          english("dollars?|usd", "ดอลลาร์"),
          english("baht", "บาท"),
          english(
              "(?:how many|number of) (?:\\w+ )?(?:people|persons?|workers|students|officials)",
              "คน"),
          english("(?:how many|number of) (?:\\w+ )?households", "ครัวเรือน"),
          english("(?:how many|number of) (?:\\w+ )?(?:tons|tonnes)", "ตัน"),
          english("(?:how many|number of) (?:\\w+ )?rai", "ไร่"),
          english("(?:how many|number of) (?:\\w+ )?(?:km|kilomet(?:re|er)s)", "กิโลเมตร"),
          english("(?:how many|number of) (?:\\w+ )?years|for how long", "ปี"),
          english("(?:how many|number of) (?:\\w+ )?months", "เดือน"),
          english("(?:how many|number of) (?:\\w+ )?days", "วัน"),
          english("(?:how many|number of) (?:\\w+ )?hours", "ชั่วโมง"),
          english("(?:how many|number of) (?:\\w+ )?projects", "โครงการ"),
          english("(?:how many|number of) (?:\\w+ )?provinces", "จังหวัด"));

  /** What is measured, where "เท่าไร" names no unit, and the units it is measured in. */
  private static final List<Measured> MEASURES =
      List.of(
          measured("อายุ", "ปี"),
          measured("ยาว|ระยะทาง|กว้าง|ลึก", "กิโลเมตร", "เมตร"),
          measured("หนัก", "ตัน", "กิโลกรัม"),
          measured("ดอกเบี้ย", "เปอร์เซ็นต์"),
          measured("อุณหภูมิ", "องศา"));

  private static Measured measured(String what, String... units) {
    Pattern words = Pattern.compile("(?:" + what + ")[^0-9]{0,10}เท่า(?:ไ|ใด)");
    return new Measured(words, List.of(units));
  }

  private static Map.Entry<Pattern, String> english(String words, String name) {
    return Map.entry(Pattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE), name);
  }

  private static final Pattern NAMED =
      Pattern.compile(
          "ชื่อ|คนไหน|ท่านไหน|แต่งตั้ง|ได้เป็น|ได้รับ|ใครเป็น(?:ประธาน|กรรมการ|เลขา|โฆษก|อธิบดี|ปลัด|ผู้ว่า)|คือใคร|appointed|name");

  private static final Pattern TOTAL =
      Pattern.compile("ทั้งหมด|ทั้งสิ้น|รวม|\\b(?:total|altogether|in all|overall)\\b");

  public static AskedFor of(String question) {
    String text = ThaiText.normal(question);
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    for (Cue cue : CUES) {
      if (cue.words().matcher(text).find()) kinds.add(cue.kind());
    }
    Set<String> units = new LinkedHashSet<>();
    Matcher unit = UNIT.matcher(text);
    while (unit.find()) {
      if (unit.group("unit") != null) {
        units.add(BEHIND_UNIT.matcher(unit.group("unit")).replaceFirst(""));
      }
      if (unit.group("unit") == null && unit.group("scale") != null) units.add("บาท");
    }
    ENGLISH_UNITS.forEach((words, name) -> {
      if (words.matcher(text).find()) units.add(name);
    });
    if (units.isEmpty()) {
      MEASURES.stream()
          .filter(measured -> measured.words().matcher(text).find())
          .forEach(measured -> units.addAll(measured.units()));
    }
    boolean list = LIST.matcher(text).find();
    if (list) kinds.add(Kind.LIST);
    return new AskedFor(kinds, units, list, NAMED.matcher(text).find(), TOTAL.matcher(text).find());
  }

  private static Cue cue(Kind kind, String regex) {
    return new Cue(kind, Pattern.compile(regex, Pattern.CASE_INSENSITIVE));
  }

  private record Cue(Kind kind, Pattern words) {}

  private record Measured(Pattern words, List<String> units) {}
}
