package thammati.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thammati.facts.CabinetPart.Line;
import thammati.facts.CabinetPart.Role;
import thammati.facts.DecisionWords.Verb;
import thammati.resolution.Decision;
import thammati.resolution.DecisionCode;
import thammati.text.Span;

/**
 * The cabinet's own decisions, apart from what committees and ministries decided in the same text:
 * the verbs of its part ({@link CabinetPart}), those that open it or a point of it, and those that
 * a connective adds.
 */
public final class DecisionReader {
  /** Between verbs in a row: "รับทราบและเห็นชอบ", "เห็นชอบ อนุมัติ และรับทราบ". */
  private static final Pattern JOINT =
      Pattern.compile(
          "[\\s,/]*(?:(?:และ|รวมทั้ง|พร้อมทั้ง|ตลอดจน)\\s*)?(?:ให้ความ|มีมติ)?\\s*(?:ให้\\s*(?=ยกเลิก|ทบทวน|ยกเว้น|ผ่อนผัน))?");

  /** Adds a verb further on in a sentence. */
  private static final Pattern ADDED =
      Pattern.compile(
          "(?:และ|รวมทั้ง|พร้อมทั้ง|พร้อม|ตลอดจน|อีกทั้ง|โดย)\\s*"
              + "(?:คณะรัฐมนตรี)?(?:ได้)?(?:มีมติ)?(?:ให้ความ)?"
              + "(?:ให้\\s*(?=ยกเลิก|ทบทวน|ยกเว้น|ผ่อนผัน|ถอน))?"
              + "(?=รับทราบ|เห็นชอบ|อนุมั(?!ติ(?:ของ)?คณะรัฐมนตรี)|แต่งตั้ง|ยกเลิก|ทบทวน|ยกเว้น|ผ่อนผัน|ถอน|แก้ไข|ปรับปรุง)");

  /** Behind these a connective goes on with the sentence of the cabinet. */
  private static final Pattern SENTENCE =
      Pattern.compile("(?:[\\s\\])ฯ_]|ดังกล่าว|เสนอ|ต่อไป|ด้วย|นี้|อีก)$");

  /** Behind these it goes on with what someone else does. */
  private static final Pattern OTHERS_DO =
      Pattern.compile("(?:พิจารณา|ตรวจสอบ|กลั่นกรอง|วิเคราะห์|กำหนด|ศึกษา|ประชุม|ได้|ที่)$");

  private static final Pattern PLAINLY_ADDED =
      Pattern.compile(
          "(?:และ|รวมทั้ง|พร้อมทั้ง)(?:ให้ความ)?(?:เห็นชอบ|อนุมัติ)(?:ให้|ต่อ|ใน|ร่าง|การ|หลัก)");

  private static final Pattern AGAIN =
      Pattern.compile(
          "(?:ทั้งนี้|รวมทั้ง|อนึ่ง|และ|นอกจากนี้)?[\\s,]*คณะรัฐมนตรี(?:ได้)?มีมติ\\s*");
  private static final Pattern OPENING =
      Pattern.compile(
          "(?:(?:ให้ความ|มีมติ|เห็นควร)\\s*|ให้\\s*(?=ยกเลิก|ทบทวน|ยกเว้น|ผ่อนผัน|ถอน))");

  private DecisionReader() {}

  /**
   * The verbs of decision in order, as {@link thammati.resolution} knows them: of a formal verb
   * with a substance behind it both. Orders without a verb of their own ("และให้ ...") are left
   * out.
   */
  public static List<Decision> read(String text) {
    return CabinetPart.find(text).map(DecisionReader::verbs).orElse(List.of());
  }

  private static List<Decision> verbs(CabinetPart part) {
    List<Decision> decisions = new ArrayList<>();
    for (CabinetDecision decision : ofLines(part)) {
      decision.formal().ifPresent(formal -> decisions.add(new Decision(formal, decision.verb())));
      Span word = decision.verb();
      if (decision.formal().isPresent()) {
        word =
            DecisionWords.substanceBehind(decision.formal().get(), part.text(), word.end())
                .map(Verb::span)
                .orElse(word);
      }
      decisions.add(new Decision(decision.code(), word));
    }
    boolean agrees = qualified(decisions, DecisionCode.AGREE, DecisionCode.AGREE_IN_PRINCIPLE);
    boolean approves =
        qualified(decisions, DecisionCode.APPROVE, DecisionCode.APPROVE_IN_PRINCIPLE);
    return decisions.stream()
        .filter(d -> !(agrees && d.code() == DecisionCode.AGREE))
        .filter(d -> !(approves && d.code() == DecisionCode.APPROVE))
        .toList();
  }

  /** Whether the plain verb stands once only, in the lead, and a point qualifies it. */
  private static boolean qualified(
      List<Decision> decisions, DecisionCode plain, DecisionCode inPrinciple) {
    return decisions.stream().filter(d -> d.code() == plain).count() == 1
        && decisions.stream().anyMatch(d -> d.code() == inPrinciple);
  }

  /** The decisions of the cabinet's part that a verb of decision states, in order. */
  static List<CabinetDecision> read(CabinetPart part) {
    return refined(ofLines(part), part);
  }

  private static List<CabinetDecision> ofLines(CabinetPart part) {
    List<CabinetDecision> decisions = new ArrayList<>();
    for (Line line : part.lines()) decisions.addAll(ofLine(part.text(), line));
    return decisions;
  }

  /** Where the verbs in a row that begin at {@code at} end; {@code at} itself where none does. */
  static int endOfVerbs(String text, int at) {
    List<CabinetDecision> verbs = inRow(text, at, text.length());
    return verbs.isEmpty() ? at : verbs.getLast().verb().end();
  }

  private static List<CabinetDecision> ofLine(String text, Line line) {
    int end = line.span().end();
    int at = line.span().start();
    Matcher again = AGAIN.matcher(text).region(at, end);
    if (line.role() == Role.CONTINUATION && again.lookingAt()) at = again.end();
    Matcher opening = OPENING.matcher(text).region(at, end);
    if (opening.lookingAt()) at = opening.end();
    List<CabinetDecision> found = new ArrayList<>(inRow(text, at, end));
    int from = found.isEmpty() ? at : found.getLast().verb().end();
    if (from >= end) return found;
    // What an order tells someone to consent to, the cabinet does not.
    boolean point = line.role() == Role.POINT;
    boolean order = (found.isEmpty() || point) && PartLines.opensOrder(text, at);
    Matcher added = ADDED.matcher(text).region(from, end).useTransparentBounds(true);
    while (added.find()) {
      if (!adds(text, added.start())) continue;
      List<CabinetDecision> more = inRow(text, added.end(), end);
      more.removeIf(d -> d.code() == DecisionCode.ASSIGN || repeats(d, found));
      if (order) more.removeIf(d -> DecisionWords.isFormal(d.code()));
      found.addAll(more);
    }
    return cutToClauses(text, found, end);
  }

  private static boolean adds(String text, int at) {
    String before = text.substring(Math.max(0, at - 12), at);
    if (SENTENCE.matcher(before).find()) return true;
    Matcher plainly = PLAINLY_ADDED.matcher(text).region(at, Math.min(text.length(), at + 40));
    return plainly.lookingAt() && !OTHERS_DO.matcher(before).find();
  }

  /** "อนุมัติการโอน ... และแต่งตั้งให้ดำรงตำแหน่ง" appoints once. */
  private static boolean repeats(CabinetDecision decision, List<CabinetDecision> found) {
    return decision.code() == DecisionCode.APPOINT
        && found.stream().anyMatch(d -> d.code() == DecisionCode.APPOINT);
  }

  /** The verbs that stand at {@code at} one after the other, the last with its substance. */
  private static List<CabinetDecision> inRow(String text, int at, int end) {
    List<CabinetDecision> row = new ArrayList<>();
    int next = at;
    while (next < end) {
      Matcher joint = JOINT.matcher(text).region(next, Math.min(text.length(), next + 60));
      if (!row.isEmpty() && !joint.lookingAt()) break;
      int verbAt = row.isEmpty() ? next : joint.end();
      Optional<Verb> verb = DecisionWords.at(text, verbAt);
      if (verb.isEmpty()) break;
      if (!row.isEmpty() && carries(row.getLast(), verb.get(), text)) {
        CabinetDecision formal = row.removeLast();
        row.add(decision(verb.get().code(), Optional.of(formal.code()), formal.verb()));
      } else {
        row.add(decision(verb.get().code(), Optional.empty(), verb.get().span()));
      }
      next = verb.get().span().end();
    }
    if (row.isEmpty()) return row;
    CabinetDecision last = row.getLast();
    DecisionWords.substanceBehind(last.code(), text, last.verb().end())
        .ifPresent(substance -> {
          row.removeLast();
          row.add(decision(substance.code(), Optional.of(last.code()), last.verb()));
        });
    return row;
  }

  /** "เห็นชอบอนุมัติ" and "เห็นชอบ ยกเลิก" are one decision, "เห็นชอบและยกเลิก" are two. */
  private static boolean carries(CabinetDecision formal, Verb verb, String text) {
    if (!DecisionWords.isFormal(formal.code()) || formal.formal().isPresent()) return false;
    String between = text.substring(formal.verb().end(), verb.span().start());
    if (between.isEmpty()) return verb.code() != DecisionCode.ACKNOWLEDGE;
    boolean consents = DecisionWords.isFormal(verb.code());
    return between.replace("ให้", "").isBlank()
        && !consents
        && verb.code() != DecisionCode.ACKNOWLEDGE;
  }

  private static CabinetDecision decision(
      DecisionCode code, Optional<DecisionCode> formal, Span verb) {
    return new CabinetDecision(code, formal, verb, verb, Confidence.SURE);
  }

  private static List<CabinetDecision> cutToClauses(
      String text, List<CabinetDecision> found, int end) {
    List<CabinetDecision> whole = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      CabinetDecision d = found.get(i);
      int until = i + 1 < found.size() ? found.get(i + 1).verb().start() : end;
      Span clause = new Span(d.verb().start(), Math.max(d.verb().end(), until)).trimmedIn(text);
      whole.add(new CabinetDecision(d.code(), d.formal(), d.verb(), clause, d.confidence()));
    }
    return whole;
  }

  /** A verb of the lead says no more than the points that repeat or qualify it. */
  private static List<CabinetDecision> refined(List<CabinetDecision> all, CabinetPart part) {
    int leadEnd = part.lines().getFirst().span().end();
    List<CabinetDecision> points = all.stream().filter(d -> d.verb().start() >= leadEnd).toList();
    return all.stream()
        .filter(d -> d.verb().start() >= leadEnd || points.stream().noneMatch(p -> tells(p, d)))
        .toList();
  }

  private static boolean tells(CabinetDecision point, CabinetDecision lead) {
    if (point.code() == lead.code() || point.formal().equals(Optional.of(lead.code()))) return true;
    return switch (lead.code()) {
      case AGREE -> point.code() == DecisionCode.AGREE_IN_PRINCIPLE;
      case APPROVE -> point.code() == DecisionCode.APPROVE_IN_PRINCIPLE;
      default -> false;
    };
  }
}
