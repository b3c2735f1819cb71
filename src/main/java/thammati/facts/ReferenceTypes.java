package thammati.facts;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import thammati.text.Span;

/**
 * Tells what a text does to an earlier resolution, by the words before the mention: "ยกเลิกมติ"
 * ends it, "ผ่อนผันการใช้พื้นที่ตามมติ" lets somebody act otherwise. What an earlier resolution did
 * to one still earlier is told as history and has no force here.
 */
final class ReferenceTypes {
  private static final int BEFORE = 150;
  private static final int JOINED_WITHIN = 260;

  /** Tried in this order; each is searched for in the clause before the mention. */
  private static final Map<ReferenceType, Pattern> CUES = cues();

  private static final Pattern UNFORCED =
      Pattern.compile(
          "(?:ไม่(?:ขัด|ได้|ต้องเสนอ|อาจ|สามารถ)|มิได้|ไม่มีการ)[^\\n]{0,40}$|(?:เคย|ได้รับการ|ที่(?:ได้)?รับ)\\s{0,3}(?:ยกเลิก|ทบทวน)");
  private static final Pattern FOLLOWS =
      Pattern.compile(
          "(?:(?:ผล|รายงาน|คืบหน้า|ก้าวหน้า)[^\\n]{0,60}ตาม|(?:ดำเนินการ|ปฏิบัติ|ดำเนินงาน)[^\\n]{0,30}?ตาม"
              + "|(?<!ไม่)เป็นไปตาม|สอดคล้องกับ|ตาม(?:นัย|ความใน|แนวทาง|ข้อ\\s?[0-9.]{1,5}|ผล|หลักการ)?(?:ของ|แห่ง)?"
              + "|โดย(?:อาศัย)?นัย|สนอง)\\s{0,20}$");

  /** Behind these words another thought begins. */
  private static final Pattern BOUNDARY =
      Pattern.compile("\\n|\\s(?:ทั้งนี้|ซึ่ง|โดยที่|เนื่องจาก|ประกอบกับ|ต่อมา|เพื่อ|และให้|แต่)");

  private static final Pattern OWN_ACT =
      Pattern.compile("และ(?:ขอ|ให้|เห็นชอบ|อนุมัติ|ยกเลิก|ทบทวน)");

  /** Between a change and a resolution: the change is to be made as that resolution says. */
  private static final Pattern AS_SAID =
      Pattern.compile(
          "ให้[^\\n]{0,90}(?:ดำเนินการ|ปฏิบัติ)|เป็นการ(?:ดำเนินการ|ปฏิบัติ)|ถือปฏิบัติ|ตาม(?:นัย|หลักเกณฑ์)|(?:ดังกล่าว|ด้วย|ต่อไป)\\s");

  /** Troubles are mended as a resolution says; it is not the resolution that is. */
  private static final Pattern TROUBLE =
      Pattern.compile(
          "^(?:แก้ไข|ปรับปรุง)(?:ปัญหา|ข้อขัดข้อง|โครงสร้าง)|^(?:แก้ไข|ปรับ|เปลี่ยน|เพิ่ม)[^\\n]*(?:เป็นไปตาม|ดังกล่าว\\s?ตาม)\\s{0,9}$");

  /** In the reasons, a plan that is amended "ตามมติ" follows that resolution. */
  private static final Pattern DONE_AS_SAID =
      Pattern.compile(
          TROUBLE.pattern()
              + "|^(?:แก้ไข|ปรับ|เปลี่ยน|เพิ่ม|ทบทวน(?!การ(?:ดำเนิน|ปฏิบัติ)))(?:(?!จาก(?:ที่|เดิม))[^\\n])*ตาม(?:นัย)?\\s{0,9}$");

  private static final Pattern IF = Pattern.compile("(?:หาก|กรณี|ถ้า)[^\\n]{0,80}$");
  private static final Pattern SAME_CLAUSE =
      Pattern.compile("[\\s)\\]]{0,9}(?:[(\\[]?เรื่อง[^\\n]{0,220}?)?(?:,|และ|รวมทั้ง)\\s{0,9}");

  private final String text;
  private final int operative;
  private final Optional<ReferenceType> titled;
  private final List<ReferenceMention> inTitle;
  private final String title;
  private @Nullable ReferenceMention before;
  private @Nullable Typed last;

  /**
   * Types mentions of one text.
   *
   * @param title the heading, plain digits
   * @param text the body, plain digits
   */
  ReferenceTypes(String title, String text) {
    this.title = title;
    this.text = text;
    this.operative = CabinetPart.end(text);
    this.inTitle = ReferenceReader.mentions(title);
    this.titled =
        title.contains("มติ")
            ? force(title.substring(0, title.lastIndexOf("มติ")))
            : Optional.empty();
  }

  /**
   * What a mention is.
   *
   * @param type what is done
   * @param from where the words begin that show it
   * @param confidence how sure that is
   */
  record Typed(ReferenceType type, int from, Confidence confidence) {}

  /** The type of a mention; to be asked in the order of the text. */
  Typed of(ReferenceMention mention) {
    Typed typed = typed(mention);
    before = mention;
    last = typed;
    return typed;
  }

  /** Which of two references to one day tells more: what the cabinet itself did comes first. */
  boolean stronger(Reference a, Reference b) {
    return weight(a) >= weight(b);
  }

  private int weight(Reference reference) {
    boolean own = reference.span().start() < operative;
    if (reference.type().isForceful()) return (own ? 200 : 100) + reference.type().strength();
    return (own ? 10 : 0) + (reference.type() == ReferenceType.FOLLOWS ? 15 : 0);
  }

  private Typed typed(ReferenceMention mention) {
    int start = mention.start();
    boolean own = start < operative;
    ReferenceMention earlier = before;
    Typed known = last;
    if (earlier != null && known != null && start - earlier.end() < JOINED_WITHIN) {
      String between = text.substring(earlier.end(), start);
      boolean inSubject = earlier.named() && earlier.about().contains(new Span(start, start));
      if (!inSubject && SAME_CLAUSE.matcher(between).matches()) {
        return new Typed(known.type(), start, known.confidence());
      }
      if (between.indexOf('\n') < 0 && isHistory(earlier, start)) {
        return new Typed(ReferenceType.CITES, start, Confidence.DOUBTFUL);
      }
    }
    int from = clauseStart(start);
    String left = text.substring(from, start);
    boolean past = isToldAsPast(start);
    Matcher cue = past ? null : forceful(left);
    if (cue != null && !(own ? TROUBLE : DONE_AS_SAID).matcher(cue.group()).find()) {
      ReferenceType type = typeOf(cue);
      return new Typed(type, from + cue.start(), own ? Confidence.SURE : Confidence.LIKELY);
    }
    if (!past && FOLLOWS.matcher(left).find()) {
      return own ? byTitle(mention, ReferenceType.FOLLOWS) : plain(mention, ReferenceType.FOLLOWS);
    }
    return own ? byTitle(mention, ReferenceType.CITES) : plain(mention, ReferenceType.CITES);
  }

  private static Typed plain(ReferenceMention mention, ReferenceType type) {
    return new Typed(type, mention.start(), mention.confidence());
  }

  /** The heading says what the words before the mention leave open. */
  private Typed byTitle(ReferenceMention mention, ReferenceType plain) {
    for (ReferenceMention named : inTitle) {
      boolean same =
          named.days().stream()
              .anyMatch(d -> mention.days().stream().anyMatch(o -> o.date().equals(d.date())));
      if (!same) continue;
      Optional<ReferenceType> force = force(title.substring(0, named.start()));
      if (force.isPresent()) return new Typed(force.get(), mention.start(), Confidence.LIKELY);
    }
    boolean open = inTitle.isEmpty() && plain == ReferenceType.FOLLOWS;
    return titled
        .filter(type -> open)
        .map(type -> new Typed(type, mention.start(), Confidence.LIKELY))
        .orElseGet(() -> plain(mention, plain));
  }

  /**
   * "... นั้น คณะรัฐมนตรีได้มีมติเมื่อ" tells a deed of its own, unlike "ที่คณะรัฐมนตรีได้มีมติ".
   */
  private boolean isToldAsPast(int start) {
    if (start == 0 || !text.startsWith("คณะรัฐมนตรี", start)) return false;
    char before = text.charAt(start - 1);
    return before == '[' || (before == ' ' && !text.startsWith("ที่", Math.max(0, start - 4)));
  }

  /** Whether the earlier mention opens a sentence of its own deeds that holds {@code start}. */
  private boolean isHistory(ReferenceMention earlier, int start) {
    boolean inside = earlier.about().start() <= start && start < earlier.about().end();
    String between = text.substring(earlier.end(), start);
    if (inside && earlier.named() && !OWN_ACT.matcher(between).find()) return true;
    return earlier.start() >= operative && !text.startsWith("มติ", earlier.start());
  }

  private int clauseStart(int start) {
    int from = Math.max(0, start - BEFORE);
    if (before != null && before.end() > from) from = before.end();
    Matcher m = BOUNDARY.matcher(text).region(from, start);
    int at = from;
    while (m.find()) at = m.end();
    return at;
  }

  private static Optional<ReferenceType> force(String left) {
    Matcher cue = forceful(left.substring(Math.max(0, left.length() - BEFORE)));
    return cue == null ? Optional.empty() : Optional.of(typeOf(cue));
  }

  private static @Nullable Matcher forceful(String left) {
    if (UNFORCED.matcher(left).find()) return null;
    for (Pattern pattern : CUES.values()) {
      Matcher m = pattern.matcher(left);
      if (m.find() && !isAsSaid(left, m)) return m;
    }
    return null;
  }

  private static boolean isAsSaid(String left, Matcher cue) {
    return cue.pattern() == CUES.get(ReferenceType.AMENDS)
        && (IF.matcher(left.substring(0, cue.start())).find()
            || AS_SAID.matcher(left.substring(cue.start())).find());
  }

  private static ReferenceType typeOf(Matcher cue) {
    for (Map.Entry<ReferenceType, Pattern> entry : CUES.entrySet()) {
      if (entry.getValue() == cue.pattern()) return entry.getKey();
    }
    throw new IllegalArgumentException("no cue: " + cue.pattern());
  }

  private static Map<ReferenceType, Pattern> cues() {
    Map<ReferenceType, Pattern> cues = new EnumMap<>(ReferenceType.class);
    cues.put(
        ReferenceType.CANCELS,
        Pattern.compile(
            "(?:ยกเลิก|เพิกถอน)(?:(?:การ|ผล|หลักเกณฑ์|แนวทาง|ความ|โครงการ|มาตรการ|เงื่อนไข)[^\\n]{0,40}?(?:ตาม)?(?:นัย)?|[^\\n]{0,40}?(?<!ตาม|ตามนัย))\\s{0,20}$"));
    cues.put(ReferenceType.REVIEWS, Pattern.compile("ทบทวน[^\\n]{0,60}$"));
    cues.put(
        ReferenceType.EXEMPTS,
        Pattern.compile(
            "(?:ยกเว้น(?!ค่า|ภาษี|อากร)|ผ่อนผัน|ผ่อนคลาย|ไม่ต้อง(?:ปฏิบัติ|ดำเนินการ))[^\\n]{0,140}$"));
    cues.put(
        ReferenceType.EXTENDS,
        Pattern.compile(
            "(?:ขยาย|ต่ออายุ)[^\\n]{0,20}(?:เวลา|กำหนด|วัน|ปี|โครงการ|มาตรการ)[^\\n]{0,110}$"));
    cues.put(
        ReferenceType.AMENDS,
        Pattern.compile(
            "(?:แก้ไข|ปรับปรุง|เปลี่ยนแปลง|ปรับแก้|ปรับเปลี่ยน|ปรับเพิ่ม|ปรับลด|เพิ่มเติม(?:จาก|ใน))[^\\n]{0,100}(?:ตาม|จาก|ใน|ข้อความ|นัย|แก้ไข|ปรับปรุง|เปลี่ยนแปลง|เพิ่มเติม|การ)\\s{0,9}$"
                + "|(?:แก้ไข|ปรับปรุง|เปลี่ยนแปลง)(?:เพิ่มเติม)?\\s{0,9}$"));
    return cues;
  }
}
