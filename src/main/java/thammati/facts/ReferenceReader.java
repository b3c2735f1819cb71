package thammati.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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
              + "){1,5})|(?:ความเห็นชอบ|อนุมัติ)(?:จาก|ของ)"
              + CABINET
              + "(?:แล้ว)?)"
              + LEAD);

  /** "คณะรัฐมนตรีในการประชุมเมื่อวันที่ ... มีมติ": a resolution if the verb follows. */
  private static final Pattern MET = Pattern.compile(CABINET + "(?<done>)" + LEAD);

  private static final Pattern NAME = Pattern.compile("คณะรัฐมนตรี|ครม");
  private static final Pattern RESOLUTION = Pattern.compile("มติ\\s{0,9}(?:ที่ประชุม)?$");
  private static final Pattern AGREEMENT = Pattern.compile("(?:ความเห็นชอบ|อนุมัติ)(?:จาก|ของ)$");
  private static final Pattern QUALIFIED = Pattern.compile("\\s*(?:ที่เกี่ยวข้อง|เดิม|ดังกล่าว)");
  private static final int BEFORE = 24;
  private static final int FIGURE_WITHIN = 260;

  private static final Pattern THEN_RESOLVED =
      Pattern.compile("[^\\n]{0,60}?(?:มติ|เห็นชอบ|อนุมัติ|รับทราบ)(?!ในหลักการต่อไป)");
  private static final Pattern ORDERED = Pattern.compile("(?:ข้อสั่งการ|สั่งการ|บัญชา|แถลง)");
  private static final int ORDERED_WITHIN = 60;

  private ReferenceReader() {}

  /** The references of a body; the title helps to tell what is done to the earlier resolution. */
  public static List<Reference> read(String title, String body) {
    return read(title, body, null);
  }

  /**
   * The references of a body.
   *
   * @param title helps to tell what is done to the earlier resolution
   * @param meeting the day of the text; a day that is not before it is a slip, thus doubtful; null
   *     if unknown
   */
  static List<Reference> read(String title, String body, @Nullable LocalDate meeting) {
    String text = ThaiText.plain(body);
    List<ReferenceMention> mentions = mentions(text);
    if (mentions.isEmpty()) return List.of();
    ReferenceTypes types = new ReferenceTypes(ThaiText.plain(title), text);
    Map<LocalDate, Reference> best = new LinkedHashMap<>();
    for (ReferenceMention mention : mentions) {
      ReferenceTypes.Typed typed = types.of(mention);
      for (DayList.Day day : mention.days()) {
        Span span = day.first() ? new Span(mention.start(), day.span().end()) : day.span();
        Span quote = new Span(Math.min(typed.from(), span.start()), span.end());
        boolean before = meeting == null || day.date().isBefore(meeting);
        Confidence confidence = before && day.complete() ? typed.confidence() : Confidence.DOUBTFUL;
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
    Matcher resolved = RESOLVED.matcher(text);
    Matcher agreed = AGREED_ON.matcher(text);
    Matcher met = MET.matcher(text);
    Matcher name = NAME.matcher(text);
    while (name.find()) {
      int at = name.start();
      if (!found.isEmpty() && at < found.getLast().end()) continue;
      if (!isNearFigure(text, name.end())) continue;
      ReferenceMention mention = at(text, resolved, before(text, at, RESOLUTION), Confidence.SURE);
      if (mention == null) mention = at(text, resolved, at, Confidence.SURE);
      if (mention == null)
        mention = at(text, agreed, before(text, at, AGREEMENT), Confidence.LIKELY);
      if (mention == null) mention = at(text, agreed, at, Confidence.LIKELY);
      if (mention == null) mention = at(text, met, at, Confidence.LIKELY);
      if (mention != null) found.add(mention);
    }
    return found;
  }

  private static boolean isNearFigure(String text, int from) {
    int to = Math.min(text.length(), from + FIGURE_WITHIN);
    for (int at = from; at < to; at++) {
      char c = text.charAt(at);
      if (c >= '0' && c <= '9') return true;
    }
    return false;
  }

  /** Where the words begin that lead to the cabinet's name at {@code at}; the name if none do. */
  private static int before(String text, int at, Pattern words) {
    int from = Math.max(0, at - BEFORE);
    Matcher m = words.matcher(text).region(from, at);
    return m.find() ? m.start() : at;
  }

  private static @Nullable ReferenceMention at(
      String text, Matcher m, int from, Confidence confidence) {
    m.region(from, text.length()).useTransparentBounds(true);
    if (!m.lookingAt()) return null;
    boolean marked = m.group("on") != null || m.group("open") != null;
    String done = m.group("done");
    boolean verb = done != null && !done.isBlank() && !QUALIFIED.matcher(done).matches();
    boolean sure = confidence == Confidence.SURE;
    if (!marked && (verb || !sure)) return null;
    List<DayList.Day> days = DayList.read(text, m.end());
    if (days.isEmpty()) return null;
    int end = days.getLast().span().end();
    if (!sure && !isResolved(text, m, verb, end)) return null;
    return ReferenceMention.at(text, m.start(), days, end, confidence);
  }

  private static boolean isResolved(String text, Matcher m, boolean verb, int end) {
    String before = text.substring(Math.max(0, m.start() - ORDERED_WITHIN), m.start());
    if (ORDERED.matcher(before).find()) return false;
    if (verb || m.group().startsWith("อนุมัติ") || m.group().contains("เห็นชอบ")) return true;
    String after = text.substring(end, Math.min(text.length(), end + 80));
    return THEN_RESOLVED.matcher(after).lookingAt();
  }
}
