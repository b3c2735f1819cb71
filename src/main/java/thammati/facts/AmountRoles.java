package thammati.facts;

import java.util.regex.Pattern;
import thammati.facts.Amount.Role;
import thammati.resolution.DecisionCode;
import thammati.text.Span;

/**
 * Tells what part the sums of one text play. What stands in the cabinet's own words is decided,
 * save the figures of a report that was merely taken note of; in the reasons behind them the words
 * before a sum tell whether the matter turns on it.
 */
final class AmountRoles {
  private static final int CUE_WITHIN = 60;
  private static final int LINE = 2000;

  /** Sums that tell how things are or may become, not what is decided. */
  private static final Pattern STATISTIC =
      Pattern.compile(
          "(?:เฉลี่ย|เพิ่มขึ้น|ลดลง|คาดว่า|คาดการณ์|ประมาณการ|กำไร|ขาดทุน|มูลค่า(?!โครงการ)|(?<!จาก)(?<!จากเงิน)รายได้|จัดเก็บ|ส่งออก|นำเข้า|เงินประจำตำแหน่ง|อัตราเงินเดือน)(?:(?!บาท)[^\\n]){0,50}$");

  private static final Pattern BUDGET =
      Pattern.compile(
          "(?:กรอบวงเงิน|ในวงเงิน|วงเงิน(?!ใช้จ่ายไม่เกิน)(?:งบประมาณ|รวม|ทั้งสิ้น)?|(?:ต้อง|จะ)?ใช้(?:จ่าย)?(?:เงิน)?งบประมาณ|งบประมาณ|(?<!เสีย|ลด)ค่าใช้จ่าย|(?:รวม|จำนวน)ทั้งสิ้น|เป็นเงิน(?:ทั้งสิ้น)?)[^\\n]{0,40}$"
              + "|ใช้งบประมาณจาก[^\\n]{0,55}$");

  /** The next share of a whole: "... และเพื่อ ... จำนวน". */
  private static final Pattern SHARE =
      Pattern.compile(
          "[^\\n]{0,60}?และ[^\\n]{0,60}?(?:จำนวน|เป็นเงิน|ขอรับ(?:การ)?สนับสนุน[^\\n]{0,30}?)["
              + " \\t]{0,3}");

  private static final int LABEL = 12;
  private static final Pattern RATE = Pattern.compile("กำหนด(?:ให้|อัตรา|ค่า)[^\\n]{0,55}$");

  /** What a matter needs or may spend, even if the decision does not speak of money. */
  private static final Pattern NEEDED =
      Pattern.compile(
          "(?:กรอบวงเงิน|ต้องใช้[^\\n]{0,20}งบประมาณ|ขอรับ(?:การ)?(?:สนับสนุน|จัดสรร))[^\\n]{0,60}$");

  private static final Pattern MONEY =
      Pattern.compile(
          "เงิน|งบประมาณ|ค่า(?!ง)|ราคา|อัตรา(?!กำลัง)|กองทุน|ภาษี|กู้|ประกันภัย|ชดเชย|เยียวยา|โครงการ|เจ้าภาพ|แผน|สัญญา");

  private static final Pattern ACKNOWLEDGED =
      Pattern.compile(
          "^[ \\t]{0,9}(?:\\(?[0-9]{1,2}[.)]["
              + " \\t]{0,9})?(?:[^\\n]{0,30}มีมติ|คณะรัฐมนตรี)?รับทราบ(?!และ|["
              + " \\t]{0,3}(?:เห็นชอบ|อนุมัติ))");

  /** What was spent, left, saved or granted before, and thresholds: nothing turns on these now. */
  private static final Pattern BEFORE_NOW =
      Pattern.compile(
          "(?:เดิม(?![^\\n]{0,79}เป็น)|แล้ว|มติ|เห็นชอบ|อนุมัติ|ที่ผ่านมา|คงเหลือ|เบิกจ่าย|ประหยัด|ยอด|บริจาค|เรียกเก็บ|ซึ่งกำหนด)[^\\n]{0,155}$|วงเงินตั้งแต่\\s{0,3}$");

  /** The heading of what was reached so far, perhaps some lines above. */
  private static final Pattern RESULTS =
      Pattern.compile("ผลการ(?:ดำเนิน|เรียกเก็บ|เบิกจ่าย|จัดเก็บ|ปฏิบัติ|ใช้จ่าย)");

  private static final int RESULTS_WITHIN = 250;
  private static final int BEFORE_WITHIN = 80;
  private static final int FRAME_BEFORE_WITHIN = 160;

  /** The frame of all that is decided. */
  private static final Pattern FRAME =
      Pattern.compile(
          "(?:กรอบวงเงิน|วงเงินรวม|(?:รวม|วงเงิน|งบประมาณ|จำนวน)ทั้งสิ้น)[^\\n]{0,20}$");

  /** What is taken note of tells how things went; a plan or a measure tells what will be done. */
  private static final Pattern REPORT =
      Pattern.compile(
          "รับทราบ(?:และ(?:เห็นชอบ|อนุมัติ))?(?:ตามที่[^\\n]{1,140}?เสนอ)?[^\\n]{0,24}?(?:รายงาน|สรุป|ผล(?:การ|ของ|ความ|คะแนน)|การพิจารณา|สถานการณ์|ภาวะ|มติ|ความ(?:คืบหน้า|ก้าวหน้า)|ข้อมูล|สถานะ)");

  /** An aside on an earlier resolution, opened and not yet closed. */
  private static final Pattern ASIDE =
      Pattern.compile("\\[[^\\]\\n]{0,400}มติคณะรัฐมนตรี[^\\]\\n]{0,400}$");

  private static final int ASIDE_WITHIN = 820;

  private final String text;
  private final MeasureTerms terms;
  private final int operative;
  private final boolean aboutMoney;
  private final boolean acknowledges;

  /**
   * Reads one text.
   *
   * @param text the body, plain digits
   * @param ruling what the cabinet decided in it; {@link Ruling#none} where that is not known
   */
  AmountRoles(String text, Ruling ruling) {
    this.text = text;
    this.acknowledges = ruling.decisions().stream().anyMatch(d -> isOfReport(text, d));
    int report = report(text, ruling);
    int end = CabinetPart.end(text);
    this.operative = report < 0 ? end : Math.min(report, end);
    this.terms = new MeasureTerms(text, operative);
    this.aboutMoney = MONEY.matcher(text).region(0, operative).find();
  }

  /** The role of a sum of the text. */
  Role of(Quantity quantity) {
    Span span = quantity.span();
    int lineStart = Lines.start(text, span.start(), LINE);
    String before = before(span);
    boolean statistic = STATISTIC.matcher(before).find() && !FRAME.matcher(before).find();
    if (span.start() < operative) {
      String line = text.substring(lineStart, Math.min(text.length(), lineStart + 80));
      boolean told = ACKNOWLEDGED.matcher(line).find();
      boolean aside = statistic && (told || before.contains("เงินประจำตำแหน่ง"));
      return aside || isInAside(span.start()) ? Role.MENTIONED : Role.DECIDED;
    }
    if (statistic || acknowledges) return Role.MENTIONED;
    if (isOfBefore(span.start(), BEFORE_WITHIN)) return Role.MENTIONED;
    boolean key = NEEDED.matcher(before).find() || RATE.matcher(before).find();
    if (aboutMoney) key |= BUDGET.matcher(before).find();
    return key ? Role.KEY : Role.MENTIONED;
  }

  /** Whether words stand before a sum, told in the reasons, that name the frame of all decided. */
  boolean namesFrame(Span sum) {
    return FRAME.matcher(before(sum)).find() && !isOfBefore(sum.start(), FRAME_BEFORE_WITHIN);
  }

  /** Whether a sum is told in one breath with another as a further share of the same whole. */
  boolean sharesWith(Span other, Span sum) {
    return other.end() < sum.start()
        && SHARE.matcher(text).region(other.end(), sum.start()).matches()
        && !isOfBefore(sum.start(), BEFORE_WITHIN);
  }

  /** Whether a sum of the explanation is a term that the measure sets. */
  boolean isTerm(Quantity sum) {
    return sum.span().start() >= operative && !acknowledges && terms.has(sum);
  }

  /**
   * The words before a sum; where these are but a label under a "total", the line above as well.
   */
  private String before(Span sum) {
    int start = Lines.start(text, sum.start(), CUE_WITHIN);
    boolean labelled = start > 0 && sum.start() - start <= LABEL && sum.start() - start > 1;
    if (!labelled || text.charAt(start - 1) != '\n') return text.substring(start, sum.start());
    String above = text.substring(Lines.start(text, start - 1, CUE_WITHIN), start - 1);
    return (above.contains("ทั้งสิ้น") ? above : "") + text.substring(start, sum.start());
  }

  private boolean isInAside(int at) {
    return ASIDE.matcher(text.substring(Lines.start(text, at, ASIDE_WITHIN), at)).find();
  }

  private boolean isOfBefore(int at, int within) {
    return BEFORE_NOW.matcher(text.substring(Lines.start(text, at, within), at)).find()
        || RESULTS.matcher(text).region(Math.max(0, at - RESULTS_WITHIN), at).find();
  }

  /** Where a report begins that is all the text is about; -1 if more than that is decided. */
  private static int report(String text, Ruling ruling) {
    int end = -1;
    for (CabinetDecision decision : ruling.decisions()) {
      if (decision.code() == DecisionCode.ASSIGN) continue;
      if (decision.code() != DecisionCode.ACKNOWLEDGE) return -1;
      if (!isOfReport(text, decision)) return -1;
      if (end < 0) end = Lines.end(text, decision.span().start(), LINE);
    }
    return end;
  }

  private static boolean isOfReport(String text, CabinetDecision decision) {
    Span span = decision.span();
    return decision.code() == DecisionCode.ACKNOWLEDGE
        && REPORT.matcher(text).region(span.start(), span.end()).lookingAt();
  }
}
