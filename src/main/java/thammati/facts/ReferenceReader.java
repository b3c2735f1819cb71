package thammati.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thammati.text.Span;
import thammati.thai.ThaiText;

/**
 * Finds the earlier resolutions of the cabinet that a text names by day, one reference a day. Other
 * bodies' resolutions, orders of the prime minister and days that a resolution sets are none.
 */
public final class ReferenceReader {
  private static final String CABINET = "(?:คณะรัฐมนตรี|ครม\\.?)";
  private static final String AGREED =
      "(?:(?:ให้)?(?:ความ)?เห็นชอบ|รับทราบ|(?:การ)?อนุมัติ|แต่งตั้ง|(?:ใน)?หลักการ|ด้วย|ไว้|(?:ไป)?แล้ว|เรียบร้อย"
          + "|เดิม|ดังกล่าว|ที่เกี่ยวข้อง|เรื่องนี้|เรื่องดังกล่าว|และ)";
  private static final String LEAD =
      "\\s{0,60}(?<open>[(\\[])?\\s{0,9}(?:(?:ตาม)?มติ\\s?(?:คณะรัฐมนตรี|ครม\\.?)\\s{0,9})?"
          + "(?:ใน(?:คราว|การ)(?:การ)?ประชุม(?:คณะรัฐมนตรี)?\\s{0,9}(?:ครั้งที่\\s?[0-9/]{1,9}\\s{0,9})?)?"
          + "(?<on>เมื่อ)?\\s{0,60}(?:วัน(?:อาทิตย์|จันทร์|อังคาร|พุธ|พฤหัสบดี|ศุกร์|เสาร์)?(?:ที่)?)?\\s{0,60}(?=[0-9])";

  /** "มติคณะรัฐมนตรีเมื่อวันที่", "คณะรัฐมนตรีได้มีมติเห็นชอบแล้ว (". */
  private static final Pattern RESOLVED =
      Pattern.compile(
          "(?:มติ\\s{0,9}(?:ที่ประชุม)?"
              + CABINET
              + "|"
              + CABINET
              + "\\s{0,20}(?:(?:ได้|เคย|จึง|มี|พิจารณา|แล้ว)\\s?){0,5}มติ)(?<done>(?:\\s{0,20}"
              + AGREED
              + "){0,5})"
              + LEAD);

  /** "คณะรัฐมนตรีได้ให้ความเห็นชอบเมื่อวันที่", "อนุมัติจากคณะรัฐมนตรีเมื่อวันที่". */
  private static final Pattern AGREED_ON =
      Pattern.compile(
          "(?:(?<!เสนอ|เสนอต่อ)"
              + CABINET
              + "\\s{0,9}(?:(?:ได้|เคย|จึง|พิจารณา)\\s?){0,3}(?<done>(?:\\s{0,9}"
              + AGREED
              + "){1,5})|(?:ความเห็นชอบ|อนุมัติ|ให้ความเห็นชอบ)(?:จาก|ของ)"
              + CABINET
              + "(?:แล้ว)?)"
              + LEAD);

  /** "คณะรัฐมนตรีในการประชุมเมื่อวันที่ ... มีมติ": a resolution if the verb follows. */
  private static final Pattern MET = Pattern.compile(CABINET + "(?<done>)" + LEAD);

  private static final Pattern THEN_RESOLVED =
      Pattern.compile("[^\\n]{0,60}?(?:มติ|เห็นชอบ|อนุมัติ|รับทราบ)(?!ในหลักการต่อไป)");
  private static final Pattern ORDERED = Pattern.compile("(?:ข้อสั่งการ|สั่งการ|บัญชา|แถลง)");
  private static final int ORDERED_WITHIN = 60;

  private ReferenceReader() {}

  /** The references of a body; the title helps to tell what is done to the earlier resolution. */
  public static List<Reference> read(String title, String body) {
    String text = ThaiText.plain(body);
    ReferenceTypes types = new ReferenceTypes(ThaiText.plain(title), text);
    Map<LocalDate, Reference> best = new LinkedHashMap<>();
    for (ReferenceMention mention : mentions(text)) {
      ReferenceTypes.Typed typed = types.of(mention);
      for (DayList.Day day : mention.days()) {
        Span span = day.first() ? new Span(mention.start(), day.span().end()) : day.span();
        Span quote = new Span(Math.min(typed.from(), span.start()), span.end());
        Confidence confidence = day.complete() ? typed.confidence() : Confidence.DOUBTFUL;
        Reference next =
            new Reference(day.date(), typed.type(), span, quote, mention.about(), confidence);
        best.merge(day.date(), next, (a, b) -> types.stronger(a, b) ? a : b);
      }
    }
    return List.copyOf(best.values());
  }

  /** Every place that names an earlier resolution, in order, with plain digits. */
  static List<ReferenceMention> mentions(String text) {
    List<ReferenceMention> found = new ArrayList<>();
    add(found, text, RESOLVED.matcher(text), Confidence.SURE);
    add(found, text, AGREED_ON.matcher(text), Confidence.LIKELY);
    add(found, text, MET.matcher(text), Confidence.LIKELY);
    found.sort((a, b) -> Integer.compare(a.start(), b.start()));
    return found;
  }

  private static void add(
      List<ReferenceMention> found, String text, Matcher m, Confidence confidence) {
    while (m.find()) {
      boolean marked = m.group("on") != null || m.group("open") != null;
      String done = m.group("done");
      boolean verb = done != null && !done.isBlank() && !done.matches("\\s*(?:ที่เกี่ยวข้อง|เดิม|ดังกล่าว)");
      boolean sure = confidence == Confidence.SURE;
      if (!marked && (verb || !sure)) continue;
      List<DayList.Day> days = DayList.read(text, m.end());
      if (days.isEmpty()) continue;
      int end = days.getLast().span().end();
      if (!sure && !isResolved(text, m, verb, end)) continue;
      int start = m.start();
      if (found.stream().anyMatch(o -> o.start() < end && start < o.end())) continue;
      found.add(new ReferenceMention(start, days, ReferenceMention.aboutAt(text, end), confidence));
    }
  }

  private static boolean isResolved(String text, Matcher m, boolean verb, int end) {
    String before = text.substring(Math.max(0, m.start() - ORDERED_WITHIN), m.start());
    if (ORDERED.matcher(before).find()) return false;
    if (verb || m.group().startsWith("อนุมัติ") || m.group().contains("เห็นชอบ")) return true;
    String after = text.substring(end, Math.min(text.length(), end + 80));
    return THEN_RESOLVED.matcher(after).lookingAt();
  }
}
