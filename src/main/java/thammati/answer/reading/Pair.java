package thammati.answer.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A question that asks the same of two years: "แผนใช้เงิน ปี 65 กับปี 66 ปีละกี่ล้าน". Read as it
 * stands, it leads to the resolution on one of them.
 *
 * @param first the one year
 * @param second the other
 */
public record Pair(Year first, Year second) {
  /**
   * One of the years.
   *
   * @param name the year as texts write it, of the Buddhist era unless the question has it
   *     otherwise
   * @param question the question about it alone
   */
  public record Year(String name, String question) {
    static Year of(String written, String before, String behind) {
      String name = written.length() == 2 ? "25" + written : written;
      return new Year(name, before + written + behind);
    }
  }

  private static final String FIGURES = "(?:25[0-9]{2}|20[0-9]{2}|[4-7][0-9])(?![0-9])";
  private static final Pattern YEARS =
      Pattern.compile(
          "(?<head>(?:ปี(?:งบ)?(?:ประมาณ)?(?:\\s*พ\\.ศ\\.)?|in|year)\\s*)(?<one>"
              + FIGURES
              + ")\\s*(?:(?:เทียบ)?กับ|และ|and|versus|vs\\.?)\\s*(?:ปี(?:งบ)?(?:ประมาณ)?(?:\\s*พ\\.ศ\\.)?\\s*)?(?<other>"
              + FIGURES
              + ")");

  /** Asks for the difference itself, which is computed and not looked for. */
  private static final Pattern DIFFERENCE =
      Pattern.compile(
          "(?:เพิ่มขึ้น|ลดลง|ต่าง(?:กัน)?|ห่าง(?:กัน)?|มากกว่า\\S{0,20}|น้อยกว่า\\S{0,20})"
              + "(?:จากเดิม|กัน|อยู่)?\\s*(?:อีก|ไป)?\\s*(?:กี่|เท่า)(?!\\s*(?:เปอร์เซ็นต์|%))"
              + "|by how (?:much|many)|\\bdifference\\b");

  /** The two questions; empty if the question is not of this sort. */
  public static Optional<Pair> of(String question) {
    String text =
        Ask.parts(question).stream()
            .filter(part -> !DIFFERENCE.matcher(part).lookingAt())
            .collect(Collectors.joining(" "));
    Matcher years = YEARS.matcher(text);
    if (!years.find() || !Ask.asks(text.substring(years.end()))) return Optional.empty();
    String before = text.substring(0, years.start()) + years.group("head");
    String behind = text.substring(years.end());
    return Optional.of(
        new Pair(
            Year.of(years.group("one"), before, behind),
            Year.of(years.group("other"), before, behind)));
  }

  /** Whether words ask by how much two figures differ. */
  public static boolean difference(String words) {
    return DIFFERENCE.matcher(words).find();
  }
}
