package thammati.facts;

import java.math.BigDecimal;
import thammati.text.Span;

/**
 * A measured or counted quantity, scale words multiplied out.
 *
 * @param from the value; of a range the lower one
 * @param to the value; of a range the upper one
 * @param unit what it counts
 * @param per what it is the price or share of, as written ("/ไร่", "ต่อคนต่อเดือน", "ครัวเรือนละ");
 *     empty where it is a sum
 * @param span the words, figure to unit, with "ร้อยละ" where that stands before
 * @param confidence how sure the value is
 */
public record Quantity(
    BigDecimal from, BigDecimal to, Unit unit, String per, Span span, Confidence confidence)
    implements Fact {
  /** Checks the order of a range. */
  public Quantity {
    if (from.compareTo(to) > 0) {
      throw new IllegalArgumentException("from must be <= to, got " + from + ", " + to);
    }
  }

  /** Whether two values are told. */
  public boolean isRange() {
    return from.compareTo(to) != 0;
  }

  /** Whether it is a price, a rate or a share of something. */
  public boolean isRate() {
    return !per.isEmpty();
  }
}
