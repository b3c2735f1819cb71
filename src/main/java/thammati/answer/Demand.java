package thammati.answer;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import thammati.citation.Statement;
import thammati.thai.ThaiText;

/**
 * What an answer must hold to be one: a sum of money or a share where that is asked for, a person
 * and the very post where it is asked who holds it. Statements without are about something else,
 * however near their words come.
 */
enum Demand {
  /** How much money. */
  MONEY(
      "กี่\\s?(?:พัน|หมื่น|แสน)?(?:ล้าน)?\\s?บาท|(?:(?<!ส)งบ|วงเงิน|เงินกู้|เงินทุน)(?:(?!คน|ราย|ครัว|ไร่|อายุ|ร้อยละ|ดอกเบี้ย)[^\\n]){0,16}(?:เท่าไ|เท่าใด)|\\bhow"
          + " much (?:money|budget|funding)\\b|\\bhow many (?:million |billion )?baht\\b",
      "บาท|ล้าน|ดอลลาร์|ดอลล่าร์|เหรียญ|ยูโร|เยน|หยวน|วอน|ปอนด์|รูปี|ริงกิต|ร้อยละ|ไม่(?:มี|ใช้|ได้ใช้|ต้อง|เสีย|เป็นภาระ)|ยกเว้น|\\b(?:baht|million|billion|dollars?|usd|thb|euros?|yen|no"
          + " (?:cost|budget))\\b"),

  /** Which share of a hundred. */
  PERCENT(
      "ร้อยละ\\s?(?:เท่าไ|เท่าใด)|กี่\\s?(?:เปอร์เซ็นต์|เปอร์เซนต์|%)|เปอร์เซ็นต์\\s?เท่าไ|\\bwhat"
          + " (?:percent|percentage)\\b",
      "ร้อยละ|%|เปอร์เซ็นต์|ครึ่ง|เท่า(?!กับ|นั้น|ที่)|\\bper ?cent");

  private static final Pattern PERSON =
      Pattern.compile(
          "นาย|นาง|พล(?:เอก|โท|ตรี|ตำรวจ|เรือ|อากาศ)|พันเอก|พันตำรวจ|ร้อยตรี|ว่าที่|ดร\\.|ศาสตราจารย์|หม่อม|คุณหญิง|\\b(?:Mr|Mrs|Ms)\\b");

  /** Makes another post, or an office, of what follows. */
  private static final String NOT_BELOW = "(?<!รอง|ช่วย|สำนักงาน|อดีต|ที่ปรึกษา)";

  private final Pattern asks;
  private final Pattern holds;

  Demand(String asks, String holds) {
    this.asks = Pattern.compile(asks, Pattern.CASE_INSENSITIVE);
    this.holds = Pattern.compile(holds, Pattern.CASE_INSENSITIVE);
  }

  /** Whether the question demands something that none of the statements holds. */
  static boolean isUnmet(String question, List<Statement> statements) {
    String asked = ThaiText.normal(question);
    String told =
        statements.stream().map(s -> ThaiText.normal(s.text())).collect(Collectors.joining("\n"));
    boolean kind =
        Stream.of(values())
            .anyMatch(d -> d.asks.matcher(asked).find() && !d.holds.matcher(told).find());
    return kind || PostAsked.in(question).filter(p -> !isHeld(p.post(), told)).isPresent();
  }

  /** A person and the post; of a committee's, who holds it by another office. */
  private static boolean isHeld(String post, String told) {
    boolean person =
        PERSON.matcher(told).find() && Pattern.compile(NOT_BELOW + post).matcher(told).find();
    return person || Pattern.compile("เป็น\\s?(?:กรรมการและ)?\\s?" + post).matcher(told).find();
  }
}
