package thammati.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thammati.facts.AgentList.Parsed;
import thammati.text.Span;

/** Who put the matter to the cabinet: every agency of "ตามที่ ก และ ข เสนอ". */
final class ProposerReader {
  private static final Pattern PROPOSED =
      Pattern.compile(
          "ตาม(?:ที่|ข้อเสนอของ)\\s*(?<who>(?:(?!ตามที่)[^\\n]){2,400}?)\\s*(?:ได้|นำ)?เสนอ(?!แนะ|โดย|อัตรา)");

  /** "รับทราบตามที่ ก รายงานผล ...": what is reported is put to the cabinet by who reports it. */
  private static final Pattern REPORTED =
      Pattern.compile(
          "รับทราบ\\s*ตามที่\\s*(?<who>(?:(?!ตามที่)[^\\n]){2,160}?)\\s*(?:ได้)?(?:จัดทำ)?รายงาน");

  private static final Pattern TELLS =
      Pattern.compile(
          "(?:(?:ทั้งนี้|โดย)[\\s,]+|(?:^|\\n)\\s*)(?<who>[^\\n]{2,90}?)\\s*(?:ได้)?(?:เสนอ|รายงาน|แจ้ง|ชี้แจง)ว่า");

  /** Only names stand between "ตามที่" and "เสนอ"; a clause there belongs to someone else. */
  private static final Pattern CLAUSE =
      Pattern.compile("มีมติ|เห็นชอบ|อนุมัติ|เมื่อวันที่|ดำเนินการ");

  private final String text;
  private final AgencyNames names;
  private final AgentList agents;

  private ProposerReader(String text, AgencyNames names) {
    this.text = text;
    this.names = names;
    this.agents = AgentList.namesOnly(names);
  }

  /** The proposers named in the cabinet's part; else who reports the matter right behind it. */
  static List<Proposer> read(String text, Span part, Span behind, AgencyNames names) {
    ProposerReader reader = new ProposerReader(text, names);
    Matcher m = PROPOSED.matcher(text).region(part.start(), part.end());
    List<Proposer> found = new ArrayList<>();
    while (m.find()) {
      if (!CLAUSE.matcher(m.group("who")).find()) {
        add(found, reader.named(new Span(m.start("who"), m.end("who")), Confidence.SURE));
      }
    }
    Matcher reported = REPORTED.matcher(text).region(part.start(), part.end());
    if (found.isEmpty() && reported.find()) {
      add(
          found,
          reader.named(new Span(reported.start("who"), reported.end("who")), Confidence.SURE));
    }
    if (!found.isEmpty()) return ofLead(text, part.start(), found);
    Matcher tells = TELLS.matcher(text).region(behind.start(), behind.end());
    if (tells.find()) {
      add(found, reader.named(new Span(tells.start("who"), tells.end("who")), Confidence.LIKELY));
    }
    return found;
  }

  /** Where the lead names the proposer, whom a point names proposed that point only. */
  private static List<Proposer> ofLead(String text, int start, List<Proposer> found) {
    int leadEnd = PartLines.lineEnd(text, start);
    List<Proposer> lead = found.stream().filter(p -> p.span().start() < leadEnd).toList();
    return lead.isEmpty() ? found : lead;
  }

  private List<Proposer> named(Span who, Confidence confidence) {
    Optional<Parsed> parsed = agents.read(text, who.start(), who.end());
    if (parsed.isEmpty()) {
      if (confidence != Confidence.SURE) return List.of();
      String name =
          names
              .next(who.start(), who.end())
              .map(m -> names.name(text, m))
              .orElseGet(() -> who.in(text).replaceAll("\\s+", " "));
      return List.of(new Proposer(name, who, Confidence.LIKELY));
    }
    List<Proposer> proposers = new ArrayList<>();
    int last = who.start();
    for (Agent agent : parsed.get().agents()) {
      // "กระทรวง ก โดยกรม ข": the ministry proposes, the department only acts for it.
      String between = text.substring(Math.min(last, agent.span().start()), agent.span().start());
      boolean sameAgain = between.contains("โดย") || agent.name().startsWith("ประธาน");
      if (sameAgain && !proposers.isEmpty()) break;
      proposers.add(new Proposer(agent.name(), agent.span(), confidence));
      last = agent.span().end();
    }
    return proposers;
  }

  private static void add(List<Proposer> found, List<Proposer> more) {
    for (Proposer p : more) {
      if (found.stream().noneMatch(f -> f.agency().equals(p.agency()))) found.add(p);
    }
  }
}
