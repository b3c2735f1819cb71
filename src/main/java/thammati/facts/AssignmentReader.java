package thammati.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import thammati.facts.AgentList.Parsed;
import thammati.facts.CabinetPart.Line;
import thammati.facts.OrderWords.Opener;
import thammati.facts.OrderWords.Stand;
import thammati.text.Span;

/** The orders in the cabinet's part. What the background tells of duties is no order. */
final class AssignmentReader {
  private static final Pattern TOGETHER =
      Pattern.compile("(?:ร่วมกับ|ร่วมกันกับ|ประสานงานกับ)\\s*(?=\\S)");

  /** Permission in the form of an order: how a draft may be changed without asking again. */
  private static final Pattern FREE =
      Pattern.compile(
          "\\s*(?:มีอำนาจ|[^\\n]{0,60}?(?<!ความ)สามารถ|[^\\n]{0,60}?ดำเนิน(?:การ)?ได้(?:\\s|$|ตาม|โดย)"
              + "|[^\\n]{0,400}?(?:ได้|ดุลยพินิจ|หารือ|ภายหลัง|แก้ไข|ปรับปรุง|เปลี่ยนแปลง|นั้น\\s?ๆ|ดำเนินการ)[^\\n]{0,60}?โดยไม่ต้อง(?:นำ)?(?:เสนอ|ขอ|นํา))");

  private static final Pattern DUTY =
      Pattern.compile(
          "\\s*(?:รับ(?!ประ|จัดสรร|สัญชาติ|เงิน)|ดำเนิน|จัดทำ|เสนอ|รายงาน|ประสาน|เร่ง|ติดตาม|กำกับ|ปฏิบัติ|ปรับ|พิจารณา|เป็นหน่วย|ใช้|ศึกษา|ขับเคลื่อน|นำ|ทบทวน|แก้ไข|สนับสนุน)");
  private static final Pattern DRAFT_TO =
      Pattern.compile("\\s*(?:เพื่อ)?(?:ตรวจ|พิจารณา|ประกอบ|ดำเนินการ)");
  private static final Pattern TAIL =
      Pattern.compile(
          "\\s*(?:ทั้งนี้,?|ตามที่[^\\n]{2,160}?เสนอ|และ|โดย|รวมทั้ง|ตลอดจน|พร้อมทั้ง)?\\s*(?:เห็น(?:สม)?ควร|ให้ความ)?\\s*$");

  private final String text;
  private final AgentList agents;
  private final @Nullable LocalDate meeting;

  private AssignmentReader(String text, AgencyNames names, @Nullable LocalDate meeting) {
    this.text = text;
    this.agents = AgentList.beforeTask(names);
    this.meeting = meeting;
  }

  /** An order found, before its end is known. */
  private record Found(
      int start, List<Agent> agents, int task, Confidence confidence, boolean permits) {}

  /** The orders of the part, in order. */
  static List<Assignment> read(
      CabinetPart part,
      AgencyNames names,
      List<CabinetDecision> decisions,
      @Nullable LocalDate meeting) {
    AssignmentReader reader = new AssignmentReader(part.text(), names, meeting);
    List<Assignment> orders = new ArrayList<>();
    boolean delegated = false;
    Optional<DutyList> duties = Optional.empty();
    for (Line line : part.lines()) {
      duties = duties.filter(d -> d.reaches(line));
      Optional<DutyList> duty = duties.filter(d -> d.holds(line));
      List<Assignment> found = reader.ofLine(line, decisions, delegated, duty);
      if (duty.isPresent() && !orders.isEmpty()) reader.dropEmpty(orders);
      orders.addAll(found);
      if (!found.isEmpty() && duty.isEmpty()) {
        Assignment last = found.getLast();
        Optional<DutyList> open = duties;
        duties = DutyList.announced(part.text(), line, last).or(() -> open);
      }
      boolean announces = PartLines.delegates(line.span().in(part.text()));
      delegated = announces || (delegated && line.role() == CabinetPart.Role.POINT);
    }
    return List.copyOf(orders);
  }

  /** "มอบหมายให้ ก ดำเนินการ ดังนี้" orders nothing beside the duties behind it. */
  private void dropEmpty(List<Assignment> orders) {
    Assignment last = orders.getLast();
    boolean assigns = text.startsWith("มอบหมาย", last.span().start());
    if (assigns && DutyList.isEmpty(text, last.task())) orders.removeLast();
  }

  private List<Assignment> ofLine(
      Line line, List<CabinetDecision> decisions, boolean delegated, Optional<DutyList> duty) {
    int lineStart = line.span().start();
    int end = line.span().end();
    List<Found> found = new ArrayList<>();
    if (duty.isPresent()) {
      List<Agent> who = duty.get().agents();
      found.add(new Found(lineStart, who, lineStart, Confidence.LIKELY, false));
    } else if (delegated && AgentList.opens(text, lineStart)) {
      agents
          .read(text, lineStart, end)
          .filter(p -> AgentList.taskFollows(text, p.end(), end))
          .ifPresent(
              p -> found.add(new Found(lineStart, p.agents(), p.end(), Confidence.LIKELY, false)));
    }
    Matcher m = OrderWords.ANY.matcher(text).region(lineStart, end);
    m.useTransparentBounds(true);
    while (m.find()) {
      Opener opener = OrderWords.of(m);
      if (!found.isEmpty() && opener.start() < found.getLast().task()) continue;
      Stand stand = OrderWords.stand(text, lineStart, opener);
      if (stand == Stand.NONE) continue;
      order(opener, stand, end, found).ifPresent(found::add);
    }
    List<Assignment> orders = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Found f = found.get(i);
      int until = i + 1 < found.size() ? found.get(i + 1).start() : end;
      for (CabinetDecision d : decisions) {
        int at = d.verb().start();
        if (at > f.task() && at < until) until = at;
      }
      if (!f.permits()) whole(f, until).ifPresent(orders::add);
    }
    return orders;
  }

  private Optional<Found> order(Opener opener, Stand stand, int end, List<Found> before) {
    Optional<Parsed> parsed = agents.read(text, opener.end(), end);
    if (parsed.isEmpty()) return elliptic(opener, stand, before);
    int task = parsed.get().end();
    List<Agent> who = parsed.get().agents();
    if (opener.sends()) {
      if (!DRAFT_TO.matcher(text).region(task, end).lookingAt()) return Optional.empty();
      return Optional.of(new Found(opener.start(), who, task, Confidence.SURE, false));
    }
    if (!AgentList.taskFollows(text, task, end) && !opener.assigns()) return Optional.empty();
    if (stand == Stand.PERMISSION) {
      boolean duty = DUTY.matcher(text).region(task, end).lookingAt();
      boolean minister = who.getFirst().name().contains("รัฐมนตรี");
      boolean agrees = text.startsWith("เห็นชอบ", Math.max(0, opener.start() - 7));
      boolean permits = !duty || minister || !agrees;
      return Optional.of(new Found(opener.start(), who, task, Confidence.LIKELY, permits));
    }
    if (stand == Stand.LOOSE && !agents.taskStarts(text, task)) return Optional.empty();
    Confidence confidence = stand == Stand.LOOSE ? Confidence.LIKELY : Confidence.SURE;
    return Optional.of(new Found(opener.start(), who, task, confidence, false));
  }

  /** "และให้ใช้เงินรายได้ ...": who was permitted something before is ordered this. */
  private Optional<Found> elliptic(Opener opener, Stand stand, List<Found> before) {
    if (before.isEmpty() || stand == Stand.PERMISSION || opener.assigns() || opener.sends()) {
      return Optional.empty();
    }
    Found last = before.getLast();
    int at = opener.end();
    boolean duty = DUTY.matcher(text).region(at, Math.min(text.length(), at + 40)).lookingAt();
    if (!last.permits() || !duty) return Optional.empty();
    return Optional.of(new Found(opener.start(), last.agents(), at, Confidence.LIKELY, false));
  }

  private Optional<Assignment> whole(Found f, int until) {
    Span span = trimmed(new Span(f.start(), Math.max(until, f.task())));
    Span task = new Span(Math.min(f.task(), span.end()), span.end()).trimmedIn(text);
    if (task.length() == 0 || FREE.matcher(text).region(task.start(), task.end()).lookingAt()) {
      return Optional.empty();
    }
    List<Agent> who = new ArrayList<>(f.agents());
    Matcher together = TOGETHER.matcher(text).region(task.start(), task.end());
    while (together.find()) {
      agents
          .read(text, together.end(), task.end())
          .ifPresent(p -> {
            for (Agent a : p.agents()) {
              if (who.stream().noneMatch(w -> w.name().equals(a.name()))) who.add(a);
            }
          });
    }
    List<Deadline> deadlines = DeadlineReader.read(text, task, meeting);
    return Optional.of(new Assignment(who, task, deadlines, span, f.confidence()));
  }

  /** Less the connective of the next order and less who proposed it. */
  private Span trimmed(Span span) {
    Span whole = span.trimmedIn(text);
    int from = Math.max(whole.start(), whole.end() - 200);
    Matcher tail = TAIL.matcher(text).region(from, span.end());
    return tail.find() ? new Span(whole.start(), tail.start()).trimmedIn(text) : whole;
  }
}
