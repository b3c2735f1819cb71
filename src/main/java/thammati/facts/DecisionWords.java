package thammati.facts;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thammati.resolution.DecisionCode;
import thammati.text.Span;

/**
 * The verbs of decision where the grammar of the genre puts them, and the substance behind a formal
 * verb: "เห็นชอบการยกเลิกมติ" agrees in form and cancels in substance. Looks only at the place it
 * is asked about and at most a few hundred characters further, so its cost is bounded.
 */
final class DecisionWords {
  private static final String CABINET_RESOLUTION = "มติ(?:คณะ|\\s*ครม|\\s*\\(|เดิม)";
  private static final String DUTIES = "(?:ภาษี|อากร|ค่าธรรมเนียม|รัษฎากร|การเก็บ|การจัดเก็บ)";

  private static final Map<DecisionCode, String> FORMS = forms();
  private static final Pattern VERB = Pattern.compile(groups(FORMS));

  private static final Map<DecisionCode, String> SUBSTANCES = substances();

  /** From the formal verb to its object: who proposed it, and words that carry no meaning. */
  private static final String TO_OBJECT =
      "(?>\\s*(?:ตามที่[^\\n]{2,240}?เสนอ(?!ว่า))?[\\s:]*(?:ต่อ|กับ|ใน)?\\s*)"
          + "(?>(?:(?:เรื่อง|การ|ให้|ขอ|ข้อเสนอ)\\s*){0,4})";

  private static final Pattern SUBSTANCE =
      Pattern.compile(TO_OBJECT + "(?:" + groups(SUBSTANCES) + ")");

  private DecisionWords() {}

  /** A verb of decision and where it stands. */
  record Verb(DecisionCode code, Span span) {}

  /** The verb that begins exactly at {@code at}. */
  static Optional<Verb> at(String text, int at) {
    Matcher m = VERB.matcher(text).region(at, Math.min(text.length(), at + 120));
    m.useTransparentBounds(true);
    return m.lookingAt() ? Optional.of(found(m, FORMS)) : Optional.empty();
  }

  /** Whether these words, and no others, are the verb of a decision; "ให้" assigns too. */
  static boolean isVerb(DecisionCode code, String words) {
    String stem =
        switch (code) {
          case REVIEW -> "ทบทวน|(?:แก้ไข|ปรับปรุง)(?:เพิ่มเติม)?มติ";
          case EXEMPT -> "ยกเว้น|ผ่อนผัน";
          case ASSIGN -> "มอบ(?:หมาย)?|(?:ขอ|เห็น(?:สม)?ควร)?ให้";
          default -> Objects.requireNonNull(FORMS.get(code), code.name());
        };
    return words.matches(stem);
  }

  /** What a formal verb that ends at {@code end} decides in substance, where it is not the verb. */
  static Optional<Verb> substanceBehind(DecisionCode formal, String text, int end) {
    if (!isFormal(formal)) return Optional.empty();
    int line = text.indexOf('\n', end);
    int limit = Math.min(line < 0 ? text.length() : line, end + 700);
    Matcher m = SUBSTANCE.matcher(text).region(end, limit);
    return m.lookingAt() ? Optional.of(found(m, SUBSTANCES)) : Optional.empty();
  }

  /** Whether the verb is one of consent, which may carry another decision as its object. */
  static boolean isFormal(DecisionCode code) {
    return switch (code) {
      case AGREE, APPROVE, AGREE_IN_PRINCIPLE, APPROVE_IN_PRINCIPLE -> true;
      default -> false;
    };
  }

  private static Verb found(Matcher m, Map<DecisionCode, String> forms) {
    for (DecisionCode code : forms.keySet()) {
      String group = group(code);
      if (m.group(group) != null) return new Verb(code, new Span(m.start(group), m.end(group)));
    }
    throw new IllegalStateException("no group matched in " + m);
  }

  private static Map<DecisionCode, String> forms() {
    String agree = "เห็นชอบ";
    String approve = "อนุมั?ติ?";
    String principle = "(?:\\s*(?:ใน|กับ|เป็น)\\s*)?หลักการ";
    Map<DecisionCode, String> forms = new EnumMap<>(DecisionCode.class);
    forms.put(DecisionCode.ACKNOWLEDGE, "ร[ัี]บทราบ");
    forms.put(DecisionCode.AGREE_IN_PRINCIPLE, agree + principle);
    forms.put(DecisionCode.AGREE, agree);
    forms.put(DecisionCode.APPROVE_IN_PRINCIPLE, approve + principle);
    forms.put(DecisionCode.APPROVE, approve);
    forms.put(DecisionCode.APPOINT, "แต่งตั้ง");
    forms.put(DecisionCode.ASSIGN, "มอบหมาย");
    forms.put(DecisionCode.CANCEL, "ยกเลิก");
    forms.put(DecisionCode.REVIEW, "ทบทวน(?=[^\\n]{0,60}มติ)|(?:แก้ไข|ปรับปรุง)(?:เพิ่มเติม)?มติ");
    forms.put(
        DecisionCode.EXEMPT,
        "(?:ยกเว้น|ผ่อนผัน)(?=[^\\n]{0,80}มติ)|ผ่อนผัน(?=การ)|ยกเว้น(?=การปฏิบัติ|การดำเนินการ)");
    forms.put(DecisionCode.WITHDRAW, "ถอน(?:เรื่อง|ร่าง|วาระ)|ขอถอน");
    return forms;
  }

  private static Map<DecisionCode, String> substances() {
    Map<DecisionCode, String> forms = new EnumMap<>(DecisionCode.class);
    forms.put(
        DecisionCode.REVIEW,
        "ทบทวน(?=[^\\n]{0,60}"
            + CABINET_RESOLUTION
            + ")|(?:ปรับปรุง|แก้ไข|เปลี่ยนแปลง)(?:เพิ่มเติม)?(?="
            + CABINET_RESOLUTION
            + ")");
    forms.put(DecisionCode.CANCEL, "ยกเลิก");
    forms.put(
        DecisionCode.EXEMPT,
        "(?:[^\\n]{2,240}?ได้รับ(?:การ)?)?(?:ยกเว้น|ผ่อนผัน)(?!"
            + DUTIES
            + ")(?=การปฏิบัติ|การดำเนินการ|[^\\n]{0,160}"
            + CABINET_RESOLUTION
            + ")|ผ่อนผัน(?=ให้|การใช้|การเข้า)");
    forms.put(
        DecisionCode.APPOINT,
        "แต่งตั้ง|รับโอน|(?:ราย(?:ชื่อ|นาม)|บุคคล)[^\\n]{0,60}?แต่งตั้ง"
            + "|[^\\n]{0,300}?แต่งตั้งให้ดำรงตำแหน่ง");
    forms.put(DecisionCode.ASSIGN, "มอบหมาย");
    forms.put(DecisionCode.WITHDRAW, "ถอน(?=เรื่อง|ร่าง|คืนร่าง|วาระ)");
    return forms;
  }

  private static String groups(Map<DecisionCode, String> forms) {
    StringBuilder groups = new StringBuilder();
    forms.forEach((code, form) -> {
      if (!groups.isEmpty()) groups.append('|');
      groups.append("(?<").append(group(code)).append('>').append(form).append(')');
    });
    return groups.toString();
  }

  private static String group(DecisionCode code) {
    return code.name().replace("_", "");
  }
}
