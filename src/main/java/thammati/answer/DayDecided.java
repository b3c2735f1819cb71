package thammati.answer;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thammati.resolution.Decision;
import thammati.resolution.DecisionCode;
import thammati.thai.ThaiDates;
import thammati.thai.ThaiText;

/**
 * On which day the cabinet decided, which the day of its meeting answers, and no day that stands in
 * the text.
 */
final class DayDecided {
  private static final String CABINET = "(?:คณะรัฐมนตรี|ครม\\.?)";

  private static final String WHEN =
      "(?:เมื่อไร|เมื่อไหร่|เมื่อใด|(?:ใน)?วัน(?:ที่)?(?:ไหน|ใด|เท่าไร|เท่าไหร่|เท่าใด|อะไร)|(?:ตอน)?(?:เดือน|ปี)(?:ไหน|ใด|อะไร))";

  /** What the day may be of instead: what is to be done, or how long it lasts. */
  private static final String OF_ITSELF =
      "ให้|เริ่ม|ตั้งแต่|ถึง|ภายใน|สิ้นสุด|มีผล|บังคับ|หมด|จะ|จัดงาน|เปิด|ปิด|ประชุม|ลงนาม|ขยาย|เลื่อน"
          + "|กำหนด|ครบ|เสร็จ|ใช้|ต้อง|จ่าย|โอน|หยุด|ประกาศ|มติเดิม|เกษียณ|ก่อน|หลัง";

  private static final String VERB =
      "(?<verb>อนุมัติ|เห็นชอบ|ไฟเขียว|ผ่าน|รับทราบ|ยกเลิก|มีมติ|พิจารณา|เคาะ)";

  private static final String MATTER = "(?:(?!" + OF_ITSELF + ")[^\\n]){0,90}?";

  private static final List<Pattern> ASKS =
      List.of(
          Pattern.compile(CABINET + "\\s?(?:ได้)?\\s?" + VERB + MATTER + WHEN),
          Pattern.compile(
              WHEN + "\\s?(?:ที่)?\\s?" + CABINET + "\\s?(?:ได้)?\\s?" + VERB + MATTER + "$"),
          Pattern.compile(
              "(?<verb>ผ่าน)(?:มติ|ความเห็นชอบ(?:ของ|จาก)?)?\\s?" + CABINET + "\\s?" + WHEN),
          Pattern.compile(
              "(?<verb>มติ)(?:คณะรัฐมนตรี|\\s?ครม\\.?)?\\s?(?:เรื่อง|เกี่ยวกับ)"
                  + MATTER
                  + "(?:ออก|ลง)?\\s?"
                  + WHEN),
          Pattern.compile(
              "^\\s*(?:when|on (?:what|which) (?:date|day)) (?:did|has) the (?:thai )?cabinet"
                  + " (?<verb>approve|agree|endorse|note|acknowledge|cancel|decide|consider)"));

  /** An earlier decision is asked for, of which the text may tell. */
  private static final Pattern EARLIER =
      Pattern.compile(
          "เคย|เดิม|แรก|ก่อน|(?<!เมื่อไร|เมื่อไหร่|เมื่อใด|วันไหน)ที่\\s?"
              + CABINET
              + "|\\b(?:first|earlier|original)");

  private static final Set<DecisionCode> APPROVING =
      EnumSet.of(
          DecisionCode.APPROVE,
          DecisionCode.APPROVE_IN_PRINCIPLE,
          DecisionCode.AGREE,
          DecisionCode.AGREE_IN_PRINCIPLE,
          DecisionCode.APPOINT);

  private DayDecided() {}

  /** Whether that is asked, and the resolution decides in such a way. */
  static boolean isAsked(String question, List<Decision> decisions) {
    String text = ThaiText.lowerCase(ThaiText.normal(question)).replaceAll("[?!.\\s]+$", "");
    if (EARLIER.matcher(text).find()) return false;
    return ASKS.stream()
        .map(ask -> ask.matcher(text))
        .filter(Matcher::find)
        .findFirst()
        .filter(asked -> decisions.stream().anyMatch(d -> isSuch(asked.group("verb"), d.code())))
        .isPresent();
  }

  /** Whether a sentence tells a day of the calendar. */
  static boolean tellsADay(String sentence) {
    return ThaiDates.find(sentence).stream().anyMatch(d -> d.date().isPresent());
  }

  private static boolean isSuch(String verb, DecisionCode code) {
    return switch (verb) {
      case "อนุมัติ", "เห็นชอบ", "ไฟเขียว", "ผ่าน", "เคาะ", "approve", "agree", "endorse" ->
          APPROVING.contains(code);
      case "รับทราบ", "note", "acknowledge" -> code == DecisionCode.ACKNOWLEDGE;
      case "ยกเลิก", "cancel" -> code == DecisionCode.CANCEL;
      default -> true;
    };
  }
}
