package thammati.answer;

import java.util.List;
import java.util.regex.Pattern;
import thammati.resolution.Decision;
import thammati.thai.ThaiText;

/** Whether the cabinet took a decision at all, which its verb answers before any quotation does. */
final class Approval {
  private static final Pattern ASKS =
      Pattern.compile(
          "(?:คณะรัฐมนตรี|ครม\\.?)[^\\n]{0,20}(?:อนุมัติ|เห็นชอบ|รับทราบ|มีมติ|ยกเลิก|ผ่าน)[^\\n]*"
              + "(?:หรือไม่|หรือยัง|หรือเปล่า|รึเปล่า|ไหม|มั้ย)(?:ครับ|คะ|ค่ะ)?\\s*$|^\\s*(?:did|has|does)"
              + " the (?:thai )?cabinet (?:approved?|agreed?|noted?|taken? note"
              + "|cancel(?:led)?|endorsed?|decided?)\\b");

  private Approval() {}

  /** Whether that is asked, and the resolution says a decision. */
  static boolean isAsked(String question, List<Decision> decisions) {
    String text = ThaiText.lowerCase(ThaiText.normal(question)).replaceAll("[?!.\\s]+$", "");
    return !decisions.isEmpty() && ASKS.matcher(text).find();
  }
}
