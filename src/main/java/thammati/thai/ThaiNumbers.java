package thammati.thai;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers as Thai texts write them: "1,250.5", "2 หมื่นล้าน", "สองหมื่นล้าน". The scale words
 * multiply: ล้านล้าน is a million millions.
 */
public final class ThaiNumbers {
  private static final Map<String, Integer> DIGITS =
      Map.ofEntries(
          Map.entry("ศูนย์", 0),
          Map.entry("หนึ่ง", 1),
          Map.entry("เอ็ด", 1),
          Map.entry("สอง", 2),
          Map.entry("ยี่", 2),
          Map.entry("สาม", 3),
          Map.entry("สี่", 4),
          Map.entry("ห้า", 5),
          Map.entry("หก", 6),
          Map.entry("เจ็ด", 7),
          Map.entry("แปด", 8),
          Map.entry("เก้า", 9));
  private static final Map<String, Long> POWERS =
      Map.of("สิบ", 10L, "ร้อย", 100L, "พัน", 1_000L, "หมื่น", 10_000L, "แสน", 100_000L);
  private static final BigDecimal MILLION = new BigDecimal(1_000_000);
  private static final String SCALE_WORDS = "(?:สิบ|ร้อย|พัน|หมื่น|แสน|ล้าน)";

  /** A pattern for figures with at most two commas' worth of doubt: "1,250.5", "12". */
  public static final String FIGURE =
      "(?:[0-9]{1,3}(?:,[0-9]{3}){1,6}+|[0-9]{1,18}+)(?:\\.[0-9]{1,12}+)?";

  /** A pattern for scale words behind a figure: "ล้าน", "หมื่นล้าน". */
  public static final String SCALE = SCALE_WORDS + "{1,4}+";

  /** A pattern for a number in words. */
  public static final String WORDS =
      "(?:ศูนย์|หนึ่ง|เอ็ด|สอง|ยี่|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|" + SCALE_WORDS + "){1,30}+";

  private static final Pattern WORD =
      Pattern.compile("ศูนย์|หนึ่ง|เอ็ด|สอง|ยี่|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|" + SCALE_WORDS);
  private static final List<String> POWER_ORDER = List.of("แสน", "หมื่น", "พัน", "ร้อย", "สิบ");

  private ThaiNumbers() {}

  /** The value of a {@link #FIGURE} with Arabic digits. */
  public static BigDecimal figure(String figure) {
    return new BigDecimal(figure.replace(",", ""));
  }

  /** What a {@link #SCALE} multiplies by. */
  public static BigDecimal scale(String words) {
    BigDecimal factor = BigDecimal.ONE;
    Matcher m = WORD.matcher(words);
    while (m.find()) {
      Long power = POWERS.get(m.group());
      factor = factor.multiply(power == null ? MILLION : BigDecimal.valueOf(power));
    }
    return factor;
  }

  /** The value of a number in words; empty where the words make none ("ล้านพัน", "สองสาม"). */
  public static Optional<BigDecimal> words(String words) {
    BigDecimal total = BigDecimal.ZERO;
    long section = 0;
    int digit = -1;
    int lowest = -1;
    Matcher m = WORD.matcher(words);
    while (m.find()) {
      Integer unit = DIGITS.get(m.group());
      Long power = POWERS.get(m.group());
      if (unit != null) {
        if (digit >= 0) return Optional.empty();
        digit = unit;
      } else if (power != null) {
        int order = POWER_ORDER.indexOf(m.group());
        if (order <= lowest) return Optional.empty();
        lowest = order;
        section += power * (digit < 0 ? 1 : digit);
        digit = -1;
      } else {
        BigDecimal before = total.add(BigDecimal.valueOf(section + Math.max(digit, 0)));
        total = (before.signum() == 0 ? BigDecimal.ONE : before).multiply(MILLION);
        section = 0;
        digit = -1;
        lowest = -1;
      }
    }
    return Optional.of(total.add(BigDecimal.valueOf(section + Math.max(digit, 0))));
  }
}
