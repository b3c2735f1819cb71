package thammati.thai;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as people say it who leave its lesser digits out: "392 ล้าน" for 392.77 ล้านบาท, "1.2
 * แสนล้าน" for 118,611 ล้านบาท. Only numbers with a scale word and two digits that tell something
 * are taken so: of "5 ล้าน" and "40 คน" too much would be the rounding.
 *
 * <p>It stands for what becomes it when rounded at its last digit, or when the digits behind that
 * are cut off: from half a unit of that digit below it to less than one unit above. Zeros at the
 * end of a whole number tell nothing, so the last digit of "39,000 ล้าน" is the 9.
 *
 * @param figure as it is written, without commas and scale word
 * @param from the least number it stands for
 * @param below the least number above {@code from} that it does not stand for
 */
public record RoundedNumber(String figure, double from, double below) {
  private static final double MILLION = 1e6;
  private static final int LEAST_DIGITS = 2;
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private static final Map<String, BigDecimal> ENGLISH =
      Map.of(
          "million", new BigDecimal("1e6"),
          "billion", new BigDecimal("1e9"),
          "trillion", new BigDecimal("1e12"));

  private static final Pattern SCALED =
      Pattern.compile(
          "(?<![0-9.,])("
              + ThaiNumbers.FIGURE
              + ")\\s{0,3}(?:("
              + ThaiNumbers.SCALE
              + ")|(million|billion|trillion)\\b)",
          Pattern.CASE_INSENSITIVE);

  /** The numbers of a text that may be rounded, in order. */
  public static List<RoundedNumber> in(String text) {
    List<RoundedNumber> numbers = new ArrayList<>();
    Matcher m = SCALED.matcher(ThaiText.plain(text));
    while (m.find()) {
      BigDecimal figure = ThaiNumbers.figure(m.group(1));
      BigDecimal last = figure.signum() == 0 ? figure : figure.stripTrailingZeros();
      if (last.precision() < LEAST_DIGITS) continue;
      BigDecimal scale =
          m.group(2) == null
              ? ENGLISH.get(m.group(3).toLowerCase(Locale.ROOT))
              : ThaiNumbers.scale(m.group(2));
      BigDecimal unit = last.ulp();
      numbers.add(
          new RoundedNumber(
              m.group(1).replace(",", ""),
              figure.subtract(unit.multiply(HALF)).multiply(scale).doubleValue(),
              figure.add(unit).multiply(scale).doubleValue()));
    }
    return List.copyOf(numbers);
  }

  /** Whether it may stand for a number of a text, written out or counted in millions. */
  public boolean standsFor(double number) {
    return holds(number) || holds(number * MILLION);
  }

  private boolean holds(double value) {
    return from <= value && value < below;
  }
}
