package thammati.ingest;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thammati.resolution.Section;
import thammati.thai.ThaiText;

/** Lines that web pages and the press office put around a text, and that say nothing about it. */
final class Boilerplate {
  private static final Pattern NOISE =
      Pattern.compile(
          "(?i)-?\\s*(?:details|category\\s*:.*|published\\s*:.*|created\\s*:.*|last updated\\s*:.*"
              + "|written by.*|hits\\s*:.*|print|email|หมวดหมู่\\s*:.*|พิมพ์|อีเมล|แชร์.*|share.*"
              + "|tweet.*|ฮิต\\s*:.*|เผยแพร่\\s*:.*|\\.?\\s*https?://\\S+|[*=_./\\-–\\s…]+)");

  /**
   * What stands below a text: the standing note, the press office, and all advertisements after.
   */
  private static final Pattern FOOT =
      Pattern.compile(
          "\\(?โปรดตรวจสอบมติ.*|สำนักโฆษก\\s+.*|กลุ่มยุทธศาสตร์.*โทร.*|ที่มา\\s*:\\s*https?://.*|ที่ประชุมคณะรัฐมนตรี\\s.*\\(.*นายกรัฐมนตรี.*\\).*|กด\\s*like.*|click"
              + " donate.*|ข่าวล่าสุด.*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern STARS = Pattern.compile("[*=_./\\-–—…•\\s]{5,}");
  private static final Pattern SOURCE = Pattern.compile("ที่มา\\s*:\\s*(https?://\\S+)");

  private Boilerplate() {}

  /** Whether the line is furniture of a page. */
  static boolean isNoise(String line) {
    return line.isEmpty() || NOISE.matcher(line).matches();
  }

  /** Whether the line begins what stands below a text. */
  static boolean isFoot(String line) {
    return FOOT.matcher(line).matches();
  }

  /** Whether the line is a row of stars or dots that ends a part. */
  static boolean isRule(String line) {
    return STARS.matcher(line).matches();
  }

  /** The section the line announces, if it is a heading of one; spellings vary by week. */
  static Optional<Section> section(String line) {
    return switch (ThaiText.squash(line)) {
      case "กฎหมาย", "ด้านกฎหมาย" -> Optional.of(Section.LAW);
      case "เศรษฐกิจสังคม", "เศรษฐกิจและสังคม", "เศรษฐกิจ", "สังคม", "ด้านเศรษฐกิจสังคม" ->
          Optional.of(Section.ECONOMY_SOCIETY);
      case "ต่างประเทศ", "ด้านต่างประเทศ" -> Optional.of(Section.FOREIGN_AFFAIRS);
      case "แต่งตั้ง", "การแต่งตั้ง" -> Optional.of(Section.APPOINTMENT);
      default -> Optional.empty();
    };
  }

  /** The address that stands at the end of an archived text; empty if none. */
  static String url(String text) {
    Matcher m = SOURCE.matcher(text);
    String url = "";
    while (m.find()) url = m.group(1);
    return url;
  }
}
