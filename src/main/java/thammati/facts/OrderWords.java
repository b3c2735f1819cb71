package thammati.facts;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words with which an order begins, and whether an order can begin where they stand. */
final class OrderWords {
  /** All of them, for scanning; which one it is, {@link #opener} tells. */
  static final Pattern ANY =
      Pattern.compile(
          "(?<assign>มอบหมาย(?:(?:ภารกิจ|งาน)?ให้)?|มอบ(?=(?:ให้)?\\s?(?:กระทรวง|สำนัก|กรม))(?:ให้)?)\\s*"
              + "|(?:ขอ|เห็น(?:สม)?ควร)?ให้\\s*(?<send>(?:ส่ง|นำส่ง)(?:ร่าง[^\\n]{1,160}?)?(?:ไป)?(?:ยัง|ให้)?\\s*)?");

  private static final int BEFORE = 24;

  /** Behind these an order begins, with or without a blank. */
  private static final Pattern LINKED =
      Pattern.compile(
          "(?:และ|โดย|ทั้งนี้,?|รวมทั้ง|พร้อมทั้ง|พร้อมกับ|ตลอดจน|นอกจากนี้|อีกทั้ง|แก้ไขเป็น|รวมถึง|ผลเป็นประการใด(?:แล้ว)?|[0-9][.)])\\s*$");

  /** Behind these "ให้" says to whom or to what end. */
  private static final Pattern NO_ORDER =
      Pattern.compile(
          "(?:เพื่อ|กำหนด|อนุญาต|ส่ง|แจ้ง|เสนอ|จัดสรร|อุดหนุน|ช่วยเหลือ|โอน|จ่าย|ยินยอม|มอบอำนาจ|ซึ่ง|ที่|จะ|ไม่|มิ|ได้|บาท|คำสั่ง|ขอ|ทำ|Powers\\))\\s*$");

  /** Behind these it permits. */
  private static final Pattern PERMITS =
      Pattern.compile(
          "(?:เห็นชอบ(?:ใน|เป็น)?(?:หลักการ)?|อนุมัติ(?:ในหลักการ|หลักการ)?|รับทราบ|ยินยอม)\\s*$");

  /** Behind these "มอบหมาย" is told of, not done. */
  private static final Pattern TOLD =
      Pattern.compile(
          "(?:ได้รับการ|ได้รับ|รับ|ที่|ซึ่ง|ผู้|การ|คำสั่ง|จะ|ผู้ที่|ผู้ซึ่ง|เดิม|เคย|อาจ|เพื่อ|หรือ|ที่ได้)\\s*$");

  private OrderWords() {}

  /** The opening words of an order. */
  record Opener(int start, int end, boolean assigns, boolean sends) {}

  /** How an opener stands in its sentence. */
  enum Stand {
    /** It orders. */
    ORDER,
    /** It follows a blank only; who stands behind it tells whether it orders. */
    LOOSE,
    /** It hangs on a verb of consent: "เห็นชอบให้". */
    PERMISSION,
    /** It orders nothing. */
    NONE
  }

  /** The opener that begins exactly at {@code at}. */
  static Optional<Opener> opener(String text, int at) {
    Matcher m = ANY.matcher(text).region(at, Math.min(text.length(), at + 240));
    return m.lookingAt() ? Optional.of(of(m)) : Optional.empty();
  }

  static Opener of(Matcher m) {
    boolean assigns = m.group("assign") != null;
    return new Opener(m.start(), m.end(), assigns, m.group("send") != null);
  }

  /** How the opener stands in the line that begins at {@code lineStart}. */
  static Stand stand(String text, int lineStart, Opener opener) {
    int at = opener.start();
    if (at == lineStart) return Stand.ORDER;
    String before = text.substring(Math.max(lineStart, at - BEFORE), at);
    if (opener.assigns()) return TOLD.matcher(before).find() ? Stand.NONE : Stand.ORDER;
    if (LINKED.matcher(before).find()) return Stand.ORDER;
    if (PERMITS.matcher(before).find()) return Stand.PERMISSION;
    boolean blank = Character.isWhitespace(text.charAt(at - 1));
    if (!blank && text.startsWith("ให้", at)) return Stand.NONE;
    return NO_ORDER.matcher(before).find() ? Stand.NONE : Stand.LOOSE;
  }
}
