package thammati.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import thammati.thai.DateMention;
import thammati.thai.ThaiDates;
import thammati.thai.ThaiText;

/** When the cabinet met, as the different documents tell it. */
final class MeetingDates {
  private static final int HEAD_LINES = 25;
  private static final Pattern SUMMARY =
      Pattern.compile("สรุป(?:ผล|ข่าว|มติ)?(?:การ)?ประชุม(?:คณะรัฐมนตรี|\\s*ครม)");
  private static final Pattern TODAY = Pattern.compile("วันนี้\\s*\\(");
  private static final Pattern CHAIRED =
      Pattern.compile("^ที่ประชุมคณะรัฐมนตรี\\s.*\\(.*นายกรัฐมนตรี");
  private static final Pattern DATE_LINE =
      Pattern.compile(
          "(?:วัน(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|ศุกร์|เสาร์|อาทิตย์)(?:ที่)?\\s*)?[0-9]{1,2}\\s*[ก-๎.]+\\s*[0-9]{4}.{0,12}");

  private MeetingDates() {}

  /** Whether the document calls itself the summary of a cabinet meeting. */
  static boolean isSummary(List<Line> lines) {
    return head(lines).stream().anyMatch(l -> SUMMARY.matcher(l.text()).find());
  }

  /** The meeting a summary reports; empty if it tells none. */
  static Optional<LocalDate> ofSummary(List<Line> lines) {
    return inLines(head(lines), SUMMARY).or(() -> inLines(head(lines), TODAY));
  }

  /**
   * The date of a page: of the meeting if it names one, else of publication for news.
   *
   * @param decided whether the page is a resolution of the cabinet
   */
  static @Nullable LocalDate ofPage(List<Line> lines, boolean decided) {
    Optional<LocalDate> meeting = inLines(lines, CHAIRED);
    if (meeting.isPresent() || decided) return meeting.orElse(null);
    for (Line line : head(lines)) {
      if (isDateLine(line.text())) return firstDate(line.text()).orElse(null);
    }
    return null;
  }

  /** Whether the line holds a date and nothing else. */
  static boolean isDateLine(String line) {
    return DATE_LINE.matcher(ThaiText.arabicDigits(line)).matches();
  }

  private static List<Line> head(List<Line> lines) {
    return lines.subList(0, Math.min(HEAD_LINES, lines.size()));
  }

  private static Optional<LocalDate> inLines(List<Line> lines, Pattern cue) {
    return lines.stream()
        .filter(l -> cue.matcher(l.text()).find())
        .flatMap(l -> firstDate(l.text()).stream())
        .findFirst();
  }

  private static Optional<LocalDate> firstDate(String line) {
    return ThaiDates.find(line).stream()
        .map(DateMention::date)
        .flatMap(Optional::stream)
        .findFirst();
  }
}
