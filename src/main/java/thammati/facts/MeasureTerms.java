package thammati.facts;

import java.util.regex.Pattern;
import thammati.text.Span;

/**
 * The terms that a draft or a measure sets, told in the explanation: rates, fees, prices, benefits
 * by head. Where the cabinet's own words name no sum, the matter turns on these.
 */
final class MeasureTerms {
  private static final int CUE_WITHIN = 150;
  private static final int CHANGE_WITHIN = 70;
  private static final int LINE = 2000;

  /** The draft sets something, or something is to be paid, before a rate. */
  private static final Pattern SET =
      Pattern.compile(
          "(?:กำหนด(?:ให้|อัตรา|ค่า|ราคา|รายได้|เงิน)|(?:เพิ่ม|ปรับ)(?:เพิ่ม|ลด)?(?:อัตรา|ราคา|ค่า)"
              + "|สนับสนุน|ช่วยเหลือ|เยียวยา|ชดเชย|อุดหนุน|เรียกเก็บ|ชำระ(?:ค่า|อัตรา)|ลดหย่อน|ค่าธรรมเนียม)[^\\n]{0,130}$");

  /** A limit that a draft law sets. */
  private static final Pattern LIMIT =
      Pattern.compile(
          "(?:(?<!ซึ่ง)(?<!ได้)กำหนด|(?:เพิ่ม|ลด|ปรับ)วงเงิน|เฉพาะ)[^\\n]{0,110}(?:เกิน|จำนวน|อัตรา|ต่ำกว่า)["
              + " \\t]{0,3}$");

  private static final Pattern DRAFT_LAW =
      Pattern.compile("ร่าง[ \\t]{0,3}(?:พระราช|กฎ|ระเบียบ|ประกาศ|ข้อบังคับ)");

  /** A change: the former rate, "เป็น", the new one. */
  private static final Pattern FORMER = Pattern.compile("(?:จาก|เดิม)[^\\n]{0,60}$");

  private static final Pattern NEW =
      Pattern.compile(
          "[^\\n]{0,60}?(?:เป็น|เหลือ)[^\\n]{0,40}?[0-9][0-9,.]*[ \\t]{0,3}(?:ล้าน)?บาท");

  /** How things went, are elsewhere or are expected to go. */
  private static final Pattern NOT_SET =
      Pattern.compile(
          "(?:เฉลี่ย|คาดว่า|ประมาณการ|ที่ผ่านมา|ปัจจุบัน|ได้กำหนด|แล้ว|ค่าจ้างขั้นต่ำ|ตัวอย่าง|เช่น|ในส่วนที่เกิน|เงินฝาก|มีรายได้|วงเงินใช้จ่าย|มูลค่า|ราคาตลาด)[^\\n]{0,70}$");

  private static final Pattern FROM_FORMER =
      Pattern.compile("(?:จาก|เดิม)[^\\n]{1,60}?บาท[^\\n]{0,60}?(?:เป็น|เหลือ)[^\\n]{0,40}$");

  /** What the cabinet set before. */
  private static final Pattern SET_BEFORE =
      Pattern.compile("คณะรัฐมนตรี(?:ได้|เคย)?มีมติ[^\\n]{0,120}$");

  /** What a decision sets when its rates stand in a table. */
  private static final Pattern PAY =
      Pattern.compile("ค่าตอบแทน|เบี้ยประชุม|อัตราค่า|อัตราเงิน|ค่าธรรมเนียม");

  private final String text;
  private final boolean setsPay;
  private final boolean setsLaw;

  /**
   * Reads one text.
   *
   * @param text the body, plain digits
   * @param operative where the cabinet's own words end
   */
  MeasureTerms(String text, int operative) {
    this.text = text;
    this.setsPay = PAY.matcher(text).region(0, operative).find();
    this.setsLaw = DRAFT_LAW.matcher(text).region(0, operative).find();
  }

  /** Whether a sum of the explanation is a term that the measure sets. */
  boolean has(Quantity quantity) {
    Span sum = quantity.span();
    String before = before(sum, CUE_WITHIN);
    if (NOT_SET.matcher(before).find() || SET_BEFORE.matcher(before).find()) return false;
    if (setsPay && standsAlone(sum)) return true;
    if (setsLaw && LIMIT.matcher(before).find()) return true;
    if (!quantity.isRate()) return false;
    return SET.matcher(before).find() || FROM_FORMER.matcher(before).find() || isFormer(sum);
  }

  private boolean isFormer(Span sum) {
    int end = Lines.end(text, sum.end(), CHANGE_WITHIN + CHANGE_WITHIN);
    return FORMER.matcher(before(sum, CHANGE_WITHIN)).find()
        && NEW.matcher(text).region(sum.end(), end).lookingAt();
  }

  /** A cell of a table: nothing else in its line. */
  private boolean standsAlone(Span sum) {
    int from = Lines.start(text, sum.start(), LINE);
    int to = Lines.end(text, sum.end(), LINE);
    return text.substring(from, sum.start()).isBlank() && text.substring(sum.end(), to).isBlank();
  }

  private String before(Span sum, int within) {
    return text.substring(Lines.start(text, sum.start(), within), sum.start());
  }
}
