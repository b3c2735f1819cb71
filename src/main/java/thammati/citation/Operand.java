package thammati.citation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thammati.text.Span;
import thammati.thai.ThaiNumbers;
import thammati.thai.ThaiText;

/**
 * A figure with its unit, as a cited text says it, to be computed with.
 *
 * @param citation the citation in whose words it stands
 * @param span the words, figure to unit ("1,250.5 ล้านบาท"), in the body of the cited resolution
 */
public record Operand(Citation citation, Span span) {
  private static final Pattern WORDS =
      Pattern.compile(
          "(?<percent>ร้อยละ)?\\s*(?<figure>"
              + ThaiNumbers.FIGURE
              + ")\\s*(?<scale>(?:พัน|หมื่น|แสน)?ล้าน|(?:พัน|หมื่น|แสน)(?=บาท|คน|ราย|ไร่|$))?\\s*"
              + "(?<unit>\\S*)",
          Pattern.DOTALL);

  /** Whether the words stand in what is cited. */
  public boolean isCited() {
    return citation.span().contains(span);
  }

  /** The words, unaltered. */
  public String words() {
    return span.in(citation.resolution().body());
  }

  /** The value in its unit, scale words multiplied out; empty if the words are no figure. */
  public Optional<BigDecimal> value() {
    Matcher m = parts();
    if (!m.matches()) return Optional.empty();
    BigDecimal figure = ThaiNumbers.figure(m.group("figure"));
    String scale = m.group("scale");
    return Optional.of(scale == null ? figure : figure.multiply(ThaiNumbers.scale(scale)));
  }

  /** What it counts, "%" for hundredths; empty if the words do not tell. */
  public String unit() {
    Matcher m = parts();
    if (!m.matches()) return "";
    return m.group("percent") == null ? m.group("unit") : "%";
  }

  /** The scale word between figure and unit, such as "ล้าน"; empty if none. */
  public String scale() {
    Matcher m = parts();
    return m.matches() && m.group("scale") != null ? m.group("scale") : "";
  }

  private Matcher parts() {
    return WORDS.matcher(ThaiText.normal(words()).strip());
  }
}
