package thammati.chat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thammati.thai.ThaiDates;

/** "The meeting before": a meeting told from the one that a conversation speaks of. */
final class MeetingShift {
  private static final Pattern SHIFT =
      Pattern.compile(
          "(?:(?:การ)?ประชุม|นัด)?\\s*(?:ครั้ง|นัด|สัปดาห์)(?:ที่)?\\s*(?:(?<next>ถัดมา|ถัดไป|ต่อมา|ต่อไป|หลังจากนั้น)|ก่อนหน้า(?:นั้น|นี้)?|ก่อน|ที่แล้ว)"
              + "|(?:the\\s+)?(?:(?<following>following|next|subsequent)|previous|preceding|prior)\\s+(?:cabinet\\s+)?(?:meeting|week)"
              + "|(?:the\\s+)?(?:meeting|week)\\s+(?:(?<after>after)|before)\\b",
          Pattern.CASE_INSENSITIVE);

  private MeetingShift() {}

  /** Whether the question tells a meeting so. */
  static boolean isIn(String question) {
    return SHIFT.matcher(question).find();
  }

  /** The question without such a meeting. */
  static String without(String question) {
    return SHIFT.matcher(question).replaceAll(" ");
  }

  /**
   * The question with that meeting by its day, such as "วันที่ 24 สิงหาคม 2564"; empty if the
   * archive has none there.
   *
   * @param base the day of the meeting that was spoken of
   * @param meetings days of the archive's meetings
   */
  static Optional<String> resolved(String question, LocalDate base, List<LocalDate> meetings) {
    Matcher shift = SHIFT.matcher(question);
    if (!shift.find()) return Optional.empty();
    boolean later =
        shift.group("next") != null
            || shift.group("following") != null
            || shift.group("after") != null;
    Optional<LocalDate> day =
        later
            ? meetings.stream().filter(base::isBefore).min(Comparator.naturalOrder())
            : meetings.stream().filter(base::isAfter).max(Comparator.naturalOrder());
    return day.map(d ->
        question.substring(0, shift.start())
            + "วันที่ "
            + ThaiDates.format(d)
            + " "
            + question.substring(shift.end()));
  }
}
