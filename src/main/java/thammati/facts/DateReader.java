package thammati.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import thammati.facts.DatedFact.Kind;
import thammati.text.Span;
import thammati.thai.DateMention;
import thammati.thai.ThaiDates;
import thammati.thai.ThaiText;

/** Finds the days a text names and tells by the words before each what happens then. */
public final class DateReader {
  private static final int BEFORE = 70;
  private static final int DATE = 45;

  /** Most that stands between the two days of "ตั้งแต่วันที่ ... ถึงวันที่ ...". */
  private static final int STRETCH = 24;

  private static final String DAY_WORD = "วันที่";
  private static final Pattern DAY =
      Pattern.compile("วันที่[ \\n]{0,30}(?=[0-9]{1,2}[ \\n]{0,20}[ก-๎])");

  /** In the order of trial, each standing right before "วันที่". */
  private static final Map<Kind, Pattern> CUES =
      new EnumMap<>(
          Map.of(
              Kind.GAZETTE,
              Pattern.compile("ราชกิจจานุเบกษา(?:(?!มีผล|ถึง|ใช้บังคับ|เป็นต้น)[^\\n]){0,60}$"),
              Kind.EXPIRY,
              Pattern.compile(
                  "(?:(?:จน)?ถึง|(?:สิ้นสุด|หมดอายุ|ครบ(?:กำหนด|วาระ)|พ้นจากตำแหน่ง|สิ้นผล)[^\\n]{0,30}(?:ใน|เมื่อ|ลง)?|ไม่เกิน)["
                      + " \\t]{0,3}$"),
              Kind.EFFECTIVE,
              Pattern.compile(
                  "(?:(?:ตั้งแต่|นับแต่|นับจาก|เริ่ม)["
                      + " \\t]{0,3}(?:ใน|เมื่อ)?|(?:มีผล|ใช้บังคับ)[^\\n]{0,30}(?<!ภาย)(?:ใน|เมื่อ)?)["
                      + " \\t]{0,3}$"),
              Kind.LETTER,
              Pattern.compile("(?:(?<!เสนอ)ลง|ฉบับลง)[ \\t]{0,3}$"),
              Kind.MEETING,
              Pattern.compile(
                  "(?:ประชุม|มติ(?!คณะรัฐมนตรี|[ \\t]{0,3}ครม))[^\\n]{0,55}เมื่อ[ \\t]{0,3}$")));

  private static final List<Kind> ORDER =
      List.of(Kind.GAZETTE, Kind.EXPIRY, Kind.EFFECTIVE, Kind.LETTER, Kind.MEETING);

  private DateReader() {}

  /** The dates of a body, by place; those of cabinet resolutions are taken from its references. */
  public static List<DatedFact> read(String body, List<Reference> references) {
    return read(body, references, null);
  }

  /**
   * The dates of a body, by place.
   *
   * @param references give the dates of cabinet resolutions
   * @param meeting the day of the text; a letter of a later day bears a slip, thus is doubtful;
   *     null if unknown
   */
  static List<DatedFact> read(
      String body, List<Reference> references, @Nullable LocalDate meeting) {
    String text = ThaiText.plain(body);
    List<DatedFact> found = new ArrayList<>(FiscalPeriods.find(text));
    for (Reference r : references) {
      found.add(
          new DatedFact(
              Kind.EARLIER_MEETING, r.date(), r.date(), r.span(), r.quote(), r.confidence()));
    }
    Matcher m = DAY.matcher(text);
    int at = text.indexOf(DAY_WORD);
    for (; at >= 0; at = text.indexOf(DAY_WORD, at + 1)) {
      if (!m.region(at, text.length()).lookingAt()) continue;
      int day = m.end();
      kind(text, at)
          .flatMap(cue -> fact(text, day, cue, meeting))
          .filter(f -> references.stream().noneMatch(r -> r.span().overlaps(f.span())))
          .ifPresent(found::add);
    }
    found.sort((a, b) -> a.span().compareTo(b.span()));
    doubtBackwards(found);
    return List.copyOf(found);
  }

  /** "ตั้งแต่วันที่ ... ถึงวันที่ ..." that ends before it begins: a slip in one of the two. */
  private static void doubtBackwards(List<DatedFact> found) {
    for (int i = 1; i < found.size(); i++) {
      DatedFact from = found.get(i - 1);
      DatedFact to = found.get(i);
      boolean stretch =
          from.kind() == Kind.EFFECTIVE
              && to.kind() == Kind.EXPIRY
              && to.span().start() - from.span().end() <= STRETCH;
      if (!stretch || !to.to().isBefore(from.from())) continue;
      found.set(i - 1, doubtful(from));
      found.set(i, doubtful(to));
    }
  }

  private static DatedFact doubtful(DatedFact f) {
    return new DatedFact(f.kind(), f.from(), f.to(), f.span(), f.quote(), Confidence.DOUBTFUL);
  }

  private record Cue(Kind kind, int start) {}

  private static Optional<Cue> kind(String text, int at) {
    int from = Lines.start(text, at, BEFORE);
    String before = text.substring(from, at);
    for (Kind kind : ORDER) {
      Pattern cue = CUES.get(kind);
      Matcher m = cue == null ? null : cue.matcher(before);
      if (m != null && m.find()) return Optional.of(new Cue(kind, from + m.start()));
    }
    return Optional.empty();
  }

  private static Optional<DatedFact> fact(
      String text, int at, Cue cue, @Nullable LocalDate meeting) {
    String window = text.substring(at, Math.min(text.length(), at + DATE));
    List<DateMention> dates = ThaiDates.find(window);
    if (dates.isEmpty() || dates.getFirst().span().start() != 0) return Optional.empty();
    Span span = dates.getFirst().span().shifted(at);
    Optional<LocalDate> day = dates.getFirst().date();
    Span quote = new Span(cue.start(), span.end());
    return day.map(
        d -> new DatedFact(cue.kind(), d, d, span, quote, confidence(cue.kind(), d, meeting)));
  }

  private static Confidence confidence(Kind kind, LocalDate day, @Nullable LocalDate meeting) {
    boolean slip = kind == Kind.LETTER && meeting != null && day.isAfter(meeting);
    return slip ? Confidence.DOUBTFUL : Confidence.SURE;
  }
}
