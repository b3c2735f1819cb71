package thammati.facts;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thammati.facts.CabinetPart.Line;
import thammati.facts.CabinetPart.Role;
import thammati.text.Span;

/**
 * The duties that a sentence lists behind it: "มอบหมายให้ ก ดำเนินการ ดังนี้ 2.1 จัดทำ ... 2.2
 * รายงาน ...". The agents stand in the sentence only; the list ends where numbers of the kind of
 * the sentence's own go on.
 */
final class DutyList {
  private static final Pattern LISTS =
      Pattern.compile("(?:ดำเนินการ|ปฏิบัติ)[^\\n]{0,80}(?:ดังนี้|ดังต่อไปนี้)\\s*:?\\s*$");

  /** A task that says no more than that duties follow. */
  private static final Pattern NOTHING_MORE =
      Pattern.compile(
          "\\s*(?:ตามข้อ[0-9.,\\s–-]{1,24}(?:และ(?:ข้อ)?[0-9.\\s]{1,12})?)?(?:รับไป)?(?:พิจารณา)?(?:ดำเนินการ|ปฏิบัติ)"
              + "(?:เพิ่มเติม|ในเรื่องต่าง\\s?ๆ)?\\s*(?:ดังนี้|ดังต่อไปนี้)\\s*:?\\s*");

  private static final Pattern NO_DUTY =
      Pattern.compile(
          "ร่าง|จะ|ต้อง|ได้|ไม่|เป็น(?!หน่วย|ผู้|เจ้าภาพ)|เห็น|มี(?!หนังสือ)|รับทราบ|อนุมัติ|คง|สามารถ");

  private static final Pattern MORE_VERBS =
      Pattern.compile(
          "ขาย|สื่อสาร|เชื่อม|จำหน่าย|ชดเชย|ฝึก|รณรงค์|อบรม|คุ้มครอง|ร่วมกับ|ซื้อ|หา(?!ก)");

  private final String text;
  private final List<Agent> agents;
  private final String ownNumber;
  private String itemNumber = "";

  private DutyList(String text, List<Agent> agents, String ownNumber) {
    this.text = text;
    this.agents = agents;
    this.ownNumber = ownNumber;
  }

  /** The list that the last order of a line announces. */
  static Optional<DutyList> announced(String text, Line line, Assignment order) {
    Span task = order.task();
    int from = Math.max(task.start(), line.span().end() - 200);
    Matcher lists = LISTS.matcher(text).region(from, line.span().end());
    if (task.end() < line.span().end() || !lists.find()) return Optional.empty();
    String number = line.role() == Role.POINT ? number(text, line.span().start()) : "";
    return Optional.of(new DutyList(text, order.agents(), number));
  }

  /** Whether a task says no more than that duties follow. */
  static boolean isEmpty(String text, Span task) {
    return NOTHING_MORE.matcher(text).region(task.start(), task.end()).matches();
  }

  /** Who must do what the list tells. */
  List<Agent> agents() {
    return agents;
  }

  /** Whether the list may still go on in this line. */
  boolean reaches(Line line) {
    String number = number(text, line.span().start());
    return line.role() == Role.POINT && (number.isEmpty() || !number.equals(ownNumber));
  }

  /** Whether the line is a duty of the list itself, not of a list inside it. */
  boolean holds(Line line) {
    int at = line.span().start();
    String number = number(text, at);
    if (number.isEmpty() || PartLines.opensOrder(text, at) || !isDuty(text, at)) return false;
    if (itemNumber.isEmpty()) itemNumber = number;
    return number.equals(itemNumber);
  }

  /** Whether a verb of what agents are told to do opens a point, rather than a decision. */
  static boolean isDuty(String text, int at) {
    int verb = text.startsWith("ให้", at) ? at + "ให้".length() : at;
    int end = Math.min(text.length(), verb + 40);
    boolean tells =
        AgentWords.TASK.matcher(text).region(verb, end).lookingAt()
            || MORE_VERBS.matcher(text).region(verb, end).lookingAt();
    return tells
        && !NO_DUTY.matcher(text).region(verb, end).lookingAt()
        && DecisionWords.at(text, verb).isEmpty();
  }

  /** The form of the number before a line's words: "4.1" and "4.2" are both "#.#". */
  private static String number(String text, int at) {
    int start = text.lastIndexOf('\n', Math.max(0, at - 1)) + 1;
    if (at - start > 16) return "";
    return text.substring(Math.min(start, at), at).replaceAll("[0-9]+", "#").replaceAll("\\s", "");
  }
}
