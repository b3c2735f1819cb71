package thammati.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import thammati.facts.LawMention.Kind;
import thammati.text.Span;
import thammati.thai.ThaiText;

/**
 * Finds the laws that a text names: acts, codes, decrees, regulations, rules and notifications with
 * title and year, each once. "พระราชบัญญัติดังกล่าว" and shortened titles ("...ฯ") name no law
 * anew.
 */
public final class LawReader {
  private static final int LONGEST = 320;

  private static final Pattern START =
      Pattern.compile(
          "(?<draft>\\(?ร่าง\\)?\\s{0,3})?(?:(?<act>พระราชบัญญัติ(?:ประกอบรัฐธรรมนูญ)?|พ\\.ร\\.บ\\.)|(?<code>ประมวลกฎหมาย|ประมวลรัษฎากร|ประมวลจริยธรรม)"
              + "|(?<emergency>พระราชกำหนด|พ\\.ร\\.ก\\.)|(?<decree>พระราชกฤษฎีกา|พ\\.ร\\.ฎ\\.)|(?<regulation>กฎกระทรวง|กฎสำนักนายกรัฐมนตรี|กฎ\\s?ก\\.[ก-ฮ.]{1,8})"
              + "|(?<rule>ระเบียบ(?=สำนัก|กระทรวง|กรม|คณะกรรมการ|ก\\.)[^\\n]{2,70}?ว่าด้วย)|(?<notice>ประกาศ(?=กระทรวง|สำนัก|กรม|คณะกรรมการ)[^\\n]{2,70}?\\s{0,3}เรื่อง)"
              + "|(?<constitution>รัฐธรรมนูญแห่งราชอาณาจักรไทย))");
  private static final Pattern DRAFT = Pattern.compile("\\(?ร่าง\\)?\\s{0,3}$");
  private static final Pattern YEAR =
      Pattern.compile("(?:พ\\.\\s?ศ\\.|พุทธศักราช)\\s{0,9}(?:[0-9]{4}|(?:\\.|…){1,12})");
  private static final Pattern BARE_YEAR =
      Pattern.compile("\\s{0,3}(?:ปี\\s?)?2[45][0-9]{2}(?![0-9])");
  private static final Pattern CODE_NAME =
      Pattern.compile(
          "(?:กฎหมาย)?(?:(?:วิธีพิจารณาความ|แพ่งและพาณิชย์|อาญา|ที่ดิน|ยาเสพติด|แพ่ง|ทหาร)){0,3}|รัษฎากร");
  private static final Pattern NO_TITLE =
      Pattern.compile("(?:ดังกล่าว|นี้|ฉบับนี้|ฯ|ที่|ซึ่ง|ตาม|ว่า|ใน|และ|หรือ|\\s{2})");
  private static final Pattern END_OF_NOTICE =
      Pattern.compile(
          "\\n|\\s(?:ลงวันที่|สำหรับ|ตาม|ซึ่ง|โดย|เพื่อ|เป็น|แล้ว|ที่|และ|ให้)|[)\\]”\"]|\\s{2}|\\(ฉบับ");

  private LawReader() {}

  /** The laws of a body in the order of the text. */
  public static List<LawMention> read(String body) {
    String text = ThaiText.plain(body);
    List<LawMention> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Matcher start = START.matcher(text);
    int next = 0;
    for (int at = 0; at < text.length(); at++) {
      if (at < next || !opens(text, at)) continue;
      if (!start.region(Math.max(next, draftStart(text, at)), text.length()).lookingAt()) continue;
      LawMention law = law(text, start);
      next = law == null ? start.end() : law.span().end();
      if (law == null || !seen.add(ThaiText.squash(law.title()))) continue;
      String title = law.span().in(body).replaceAll("[\\s\u00a0]+", " ");
      found.add(new LawMention(title, law.kind(), law.draft(), law.span(), law.confidence()));
    }
    return List.copyOf(found);
  }

  private static boolean opens(String text, int at) {
    return switch (text.charAt(at)) {
      case 'พ' -> text.startsWith("พระราช", at) || text.startsWith("พ.ร.", at);
      case 'ป' -> text.startsWith("ประมวล", at) || text.startsWith("ประกาศ", at);
      case 'ก' -> text.startsWith("กฎ", at);
      case 'ร' -> text.startsWith("ระเบียบ", at) || text.startsWith("รัฐธรรมนูญแห่ง", at);
      default -> false;
    };
  }

  /** Where "ร่าง" begins that belongs to the law at {@code at}; that offset if none does. */
  private static int draftStart(String text, int at) {
    Matcher m = DRAFT.matcher(text).region(Math.max(0, at - 12), at);
    return m.find() ? m.start() : at;
  }

  private static @Nullable LawMention law(String text, Matcher m) {
    boolean draft = m.group("draft") != null;
    Kind kind = kind(m);
    int to = Lines.end(text, m.end(), LONGEST);
    if (kind == Kind.CODE) {
      Matcher name = CODE_NAME.matcher(text).region(m.end(), to);
      int end = name.lookingAt() ? name.end() : m.end();
      boolean whole = end > m.end() || m.group("code").contains("รัษฎากร");
      return law(text, m.start(), end, kind, draft, whole ? Confidence.SURE : Confidence.LIKELY);
    }
    Matcher year = YEAR.matcher(text).region(m.end(), to);
    boolean dated = year.find();
    if (kind == Kind.CONSTITUTION) {
      boolean near = dated && year.start() - m.end() < 4;
      return law(text, m.start(), near ? year.end() : m.end(), kind, draft, Confidence.SURE);
    }
    if (NO_TITLE.matcher(text).region(m.end(), to).lookingAt()) return null;
    if (kind == Kind.NOTIFICATION) return notice(text, m, to, dated ? year : null, draft);
    if (!dated) return bare(text, m, kind, draft, to);
    String between = text.substring(m.end(), year.start());
    if (crosses(between)) return null;
    boolean loose = between.contains("ฯ") || between.length() > 200;
    return law(
        text, m.start(), year.end(), kind, draft, loose ? Confidence.LIKELY : Confidence.SURE);
  }

  /** Colloquial: "พ.ร.บ.ยา 2510". */
  private static @Nullable LawMention bare(
      String text, Matcher m, Kind kind, boolean draft, int to) {
    int blank = text.indexOf(' ', Math.min(m.end() + 2, to), to);
    if (blank < 0) return null;
    Matcher year = BARE_YEAR.matcher(text).region(blank, to);
    if (!year.lookingAt()) return null;
    return law(text, m.start(), year.end(), kind, draft, Confidence.LIKELY);
  }

  private static LawMention notice(
      String text, Matcher m, int to, @Nullable Matcher year, boolean draft) {
    if (year != null
        && year.start() - m.end() < 160
        && !crosses(text.substring(m.end(), year.start()))) {
      return law(text, m.start(), year.end(), Kind.NOTIFICATION, draft, Confidence.SURE);
    }
    int from = Math.min(to, m.end() + 12);
    Matcher end = END_OF_NOTICE.matcher(text).region(from, to);
    return law(
        text,
        m.start(),
        end.find() ? end.start() : to,
        Kind.NOTIFICATION,
        draft,
        Confidence.LIKELY);
  }

  /** Whether another law, or another clause, begins before the year. */
  private static boolean crosses(String between) {
    Matcher other = START.matcher(between);
    while (other.find()) if (other.group("code") == null) return true;
    return between.contains("มาตรา") || between.contains("ฉบับนี้") || between.contains("ดังกล่าว");
  }

  private static LawMention law(
      String text, int from, int to, Kind kind, boolean draft, Confidence confidence) {
    Span span = new Span(from, to).trimmedIn(text);
    return new LawMention(span.in(text).replaceAll("\\s+", " "), kind, draft, span, confidence);
  }

  private static Kind kind(Matcher m) {
    if (m.group("act") != null) return Kind.ACT;
    if (m.group("code") != null) return Kind.CODE;
    if (m.group("emergency") != null) return Kind.EMERGENCY_DECREE;
    if (m.group("decree") != null) return Kind.ROYAL_DECREE;
    if (m.group("regulation") != null) return Kind.MINISTERIAL_REGULATION;
    if (m.group("rule") != null) return Kind.RULE;
    return m.group("notice") != null ? Kind.NOTIFICATION : Kind.CONSTITUTION;
  }
}
