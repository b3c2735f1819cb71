package thammati.facts;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thammati.resolution.Decision;
import thammati.resolution.DecisionCode;
import thammati.resolution.DecisionVerbs;
import thammati.text.Span;
import thammati.thai.ThaiText;

/**
 * The cabinet's own decisions, apart from what committees and ministries decided in the same text.
 * The genre puts them first: "คณะรัฐมนตรีมีมติ" with its verbs, then, after "ดังนี้", one numbered
 * point for each decision, each opening with its verb.
 */
public final class DecisionReader {
  private static final int LEAD_WITHIN = 600;
  private static final Pattern LEAD =
      Pattern.compile(
          "(?:ที่ประชุม)?คณะ?รัฐม?น?ตรี?(?:ได้)?\\s*(?:พิจารณาแล้ว\\s*)?(?:มีมติ|ให้ความ|ลงมติ)?\\s*(?=[ก-๙])");

  /** Verbs in a row at the start of a clause: "รับทราบและเห็นชอบ", "เห็นชอบ อนุมัติ และรับทราบ". */
  private static final Pattern JOINT =
      Pattern.compile("[\\s,]*(?:และ|รวมทั้ง)?\\s*(?:ให้ความ)?\\s*");

  private static final Pattern POINT =
      Pattern.compile("\\s*[0-9]{1,2}(?:\\.[0-9]{1,2})*(?:[.)]\\s*|\\s+)(.*)");

  private DecisionReader() {}

  /** The decisions in order, each code once for the lead and once for each numbered point. */
  public static List<Decision> read(String text) {
    String body = ThaiText.plain(text);
    Matcher lead = LEAD.matcher(body);
    while (lead.find() && lead.start() < LEAD_WITHIN) {
      List<Decision> verbs = verbsAt(body, lead.end());
      if (verbs.isEmpty()) continue;
      int lineEnd = lineEnd(body, lead.end());
      List<Decision> decisions = new ArrayList<>(verbs);
      if (body.substring(lead.end(), lineEnd).contains("ดังนี้"))
        addPoints(body, lineEnd, decisions);
      return refined(decisions);
    }
    return List.of();
  }

  /** The verbs that stand at {@code at} one after the other. */
  private static List<Decision> verbsAt(String body, int at) {
    List<Decision> verbs = new ArrayList<>();
    int next = at;
    for (Decision verb :
        DecisionVerbs.find(body.substring(at, Math.min(body.length(), at + 160)))) {
      Span span = verb.span().shifted(at);
      if (!JOINT.matcher(body.substring(next, span.start())).matches()) break;
      verbs.add(new Decision(verb.code(), span));
      next = span.end();
    }
    return verbs;
  }

  private static void addPoints(String body, int from, List<Decision> decisions) {
    int start = from + 1;
    while (start < body.length()) {
      int end = lineEnd(body, start);
      Matcher point = POINT.matcher(body.substring(start, end));
      if (!point.matches()) return;
      decisions.addAll(verbsAt(body, start + point.start(1)));
      start = end + 1;
    }
  }

  /** A plain verb of the lead says no more than the qualified one that a point makes of it. */
  private static List<Decision> refined(List<Decision> decisions) {
    Set<DecisionCode> codes = EnumSet.noneOf(DecisionCode.class);
    decisions.forEach(d -> codes.add(d.code()));
    long plainAgree = count(decisions, DecisionCode.AGREE);
    long plainApprove = count(decisions, DecisionCode.APPROVE);
    boolean dropAgree = plainAgree == 1 && codes.contains(DecisionCode.AGREE_IN_PRINCIPLE);
    boolean dropApprove = plainApprove == 1 && codes.contains(DecisionCode.APPROVE_IN_PRINCIPLE);
    return decisions.stream()
        .filter(d -> !(dropAgree && d.code() == DecisionCode.AGREE))
        .filter(d -> !(dropApprove && d.code() == DecisionCode.APPROVE))
        .toList();
  }

  private static long count(List<Decision> decisions, DecisionCode code) {
    return decisions.stream().filter(d -> d.code() == code).count();
  }

  private static int lineEnd(String body, int from) {
    int end = body.indexOf('\n', from);
    return end < 0 ? body.length() : end;
  }
}
