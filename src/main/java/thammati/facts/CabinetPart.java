package thammati.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thammati.text.Span;
import thammati.thai.ThaiText;

/**
 * Where in a body the cabinet itself speaks. The genre puts it first: "คณะรัฐมนตรีมีมติ" with its
 * verbs, after "ดังนี้" one numbered point for each decision, then perhaps "ทั้งนี้ ให้ ...".
 * Behind it begins the background: what the matter is about and what others said and decided.
 *
 * @param text the body with Arabic digits and ordinary blanks, asides masked; offsets of the body
 * @param leadAt where the lead begins, "คณะรัฐมนตรี"
 * @param verbsAt where the first verb stands, or the list where the lead has none
 * @param lines the lead, then points and continuations in order, without their numbers
 */
record CabinetPart(String text, int leadAt, int verbsAt, List<Line> lines) {
  private static final int LEAD_WITHIN = 600;

  /** More than the longest part seen by far; what follows is not read, so the cost is bounded. */
  private static final int LONGEST = 16_000;

  private static final Pattern LEAD =
      Pattern.compile(
          "(?<!มติ)(?<!มติที่ประชุม)(?<!ที่)(?<!ให้)(?:คณะ?รัฐม?[ก-๙]{0,4}?ตรี?|ครม\\.?)\\s*(?:ได้|จึง)?\\s*"
              + "(?:พิจารณาแล้ว[\\s,]*|พิจารณา[^\\n]{1,900}?(?=แล้ว|มีมติ|ลงมติ))?"
              + "(?:แล้ว\\s*)?(?:จึง|ได้)?(?:พิจารณา(?=ให้ความ))?(?:มีม?ติ?|มติ|ลงมติ)?(?:มีมติ|ี)?(?:ว่า|เป็นเอกฉันท์)?\\s*"
              + "(?:ให้ความ|มีความ)?\\s*(?:ให้\\s*(?=ยกเลิก|ทบทวน|ยกเว้น|ผ่อนผัน|ถอน))?");

  private static final Pattern RESOLVES = Pattern.compile("(?:มีมติ|ลงมติ)\\s*(?:ว่า)?\\s*$");

  CabinetPart {
    lines = List.copyOf(lines);
  }

  /** What a line is to the whole. */
  enum Role {
    /** The sentence that begins "คณะรัฐมนตรีมีมติ". */
    LEAD,
    /** A point of the list behind it. */
    POINT,
    /** A further sentence of the cabinet: "ทั้งนี้ ให้ ...". */
    CONTINUATION
  }

  /** One line of the part. */
  record Line(Span span, Role role) {}

  /** The part of the body; empty where the cabinet decides nothing in it. */
  static Optional<CabinetPart> find(String body) {
    String head = body.substring(0, Math.min(body.length(), LONGEST));
    String text = Masking.mask(ThaiText.plain(head));
    Matcher lead = LEAD.matcher(text);
    while (lead.find() && lead.start() < LEAD_WITHIN) {
      Optional<CabinetPart> part = from(text, lead);
      if (part.isPresent()) return part;
    }
    return Optional.empty();
  }

  private static Optional<CabinetPart> from(String text, Matcher lead) {
    int at = lead.end();
    int verbs = DecisionReader.endOfVerbs(text, at);
    boolean orders = PartLines.opensOrder(text, at) && RESOLVES.matcher(lead.group()).find();
    boolean named = verbs > at || orders;
    if (!named && !RESOLVES.matcher(lead.group()).find()) return Optional.empty();
    int lineEnd = PartLines.lineEnd(text, Math.max(at, verbs));
    int end = PartLines.background(text, verbs, lineEnd);
    List<Line> lines = new ArrayList<>();
    lines.add(new Line(new Span(at, end), Role.LEAD));
    if (end == lineEnd) lines.addAll(PartLines.behind(text, new Span(at, end)));
    boolean decides = named || lines.stream().anyMatch(l -> l.role() == Role.POINT);
    return decides ? Optional.of(new CabinetPart(text, lead.start(), at, lines)) : Optional.empty();
  }

  /** From the lead to the end of the last line. */
  Span span() {
    return new Span(verbsAt, lines.getLast().span().end());
  }
}
