package thammati.resolution;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thammati.text.Span;

/** Finds the verbs of decision in text, each with its qualification: in principle is not plain. */
public final class DecisionVerbs {
  /** In the order of trial: the qualified form before the plain one. */
  private static final Map<DecisionCode, String> FORMS = forms();

  private static final Pattern ANY = Pattern.compile(alternatives());

  /** What makes the verb behind it no decision: "ไม่", "มิได้", "ไม่ให้ความ", "ไม่เห็นควร". */
  private static final Pattern NEGATED =
      Pattern.compile(
          "(?:ไม่|มิ)\\s*(?:ได้|ต้อง|อาจ|สมควร|(?:เห็น)?ควร)?(?:ให้|ขอ)?(?:ความ)?\\s*$");

  private static final int NEGATED_WITHIN = 20;

  private DecisionVerbs() {}

  /** All verbs of decision in the text, in order. A negated verb is not a decision. */
  public static List<Decision> find(String text) {
    List<Decision> found = new ArrayList<>();
    String plain = text.replace('\u00a0', ' ');
    Matcher m = ANY.matcher(plain);
    while (m.find()) {
      if (isNegated(plain, m.start())) continue;
      for (DecisionCode code : FORMS.keySet()) {
        if (m.group(code.name().replace("_", "")) == null) continue;
        found.add(new Decision(code, new Span(m.start(), m.end())));
        break;
      }
    }
    return List.copyOf(found);
  }

  private static boolean isNegated(String text, int at) {
    return NEGATED.matcher(text.substring(Math.max(0, at - NEGATED_WITHIN), at)).find();
  }

  private static Map<DecisionCode, String> forms() {
    Map<DecisionCode, String> forms = new EnumMap<>(DecisionCode.class);
    forms.put(DecisionCode.ACKNOWLEDGE, "รับทราบ");
    forms.put(DecisionCode.AGREE_IN_PRINCIPLE, "เห็นชอบ(?:\\s*(?:ใน|กับ)\\s*)?หลักการ");
    forms.put(DecisionCode.AGREE, "เห็นชอบ");
    forms.put(DecisionCode.APPROVE_IN_PRINCIPLE, "อนุมัติ(?:\\s*ใน\\s*)?หลักการ");
    forms.put(DecisionCode.APPROVE, "อนุมัติ");
    forms.put(DecisionCode.APPOINT, "แต่งตั้ง");
    forms.put(DecisionCode.ASSIGN, "มอบหมาย");
    forms.put(DecisionCode.CANCEL, "ยกเลิก");
    forms.put(DecisionCode.REVIEW, "ทบทวนมติ");
    forms.put(DecisionCode.EXEMPT, "ยกเว้นมติ|ผ่อนผัน");
    forms.put(DecisionCode.WITHDRAW, "ถอนเรื่อง|ขอถอน");
    return forms;
  }

  private static String alternatives() {
    List<String> groups = new ArrayList<>();
    FORMS.forEach(
        (code, form) -> groups.add("(?<" + code.name().replace("_", "") + ">" + form + ")"));
    return String.join("|", groups);
  }
}
