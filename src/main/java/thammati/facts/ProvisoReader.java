package thammati.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thammati.facts.CabinetPart.Line;
import thammati.facts.Proviso.Kind;
import thammati.text.Span;

/** Opinions to be taken into account and conditions, as the cabinet attaches them to decisions. */
final class ProvisoReader {
  private static final Pattern OPINIONS =
      Pattern.compile(
          "รับ\\s*(?:ความเห็น|ข้อสังเกต|ข้อเสนอแนะ|ประเด็น)[^\\n]{0,60}?ของ\\s*(?=\\S)");
  private static final Pattern TAKEN =
      Pattern.compile(
          "\\s*(?:เพิ่มเติม)?\\s*ไป\\s*(?:ประกอบ(?:การ)?)?(?:พิจารณา|ดำเนินการ|ปฏิบัติ|ปรับปรุง|ใช้)(?:ประกอบการ)?(?:ดำเนินการ|ดําเนินการ)?(?:ใน(?:ส่วน)?ที่เกี่ยวข้อง)?(?:ต่อไป)?(?:ด้วย)?");
  private static final Pattern CONDITION =
      Pattern.compile(
          "(?:โดยมี|ภายใต้|ตาม)เงื่อนไข(?:ว่า|ที่|\\s)[^\\n]{2,400}?(?=\\s(?:และ(?:ให้|มอบหมาย)|ทั้งนี้|ตามที่)|\\n|$)");

  private ProvisoReader() {}

  /** What hangs on the decisions of the part, in order. */
  static List<Proviso> read(CabinetPart part, AgencyNames names, List<CabinetDecision> decisions) {
    AgentList agents = AgentList.beforeTaking(names);
    List<Proviso> found = new ArrayList<>();
    for (Line line : part.lines()) {
      Span span = line.span();
      Matcher opinions = OPINIONS.matcher(part.text()).region(span.start(), span.end());
      while (opinions.find()) {
        int from = opinions.start();
        int at = opinions.end();
        agents
            .read(part.text(), at, span.end())
            .ifPresent(whose -> {
              Matcher taken = TAKEN.matcher(part.text()).region(whose.end(), span.end());
              if (!taken.lookingAt()) return;
              Span words = new Span(from, taken.end()).trimmedIn(part.text());
              int on = decisionBefore(from, decisions);
              found.add(new Proviso(Kind.OPINIONS, whose.agents(), on, words, Confidence.SURE));
            });
      }
      Matcher condition = CONDITION.matcher(part.text()).region(span.start(), span.end());
      while (condition.find()) {
        Span words = new Span(condition.start(), condition.end()).trimmedIn(part.text());
        int on = decisionBefore(words.start(), decisions);
        found.add(new Proviso(Kind.CONDITION, List.of(), on, words, Confidence.LIKELY));
      }
    }
    found.sort((a, b) -> a.span().compareTo(b.span()));
    return List.copyOf(found);
  }

  private static int decisionBefore(int at, List<CabinetDecision> decisions) {
    int on = -1;
    for (int i = 0; i < decisions.size(); i++) {
      if (decisions.get(i).span().start() <= at) on = i;
    }
    return on;
  }
}
