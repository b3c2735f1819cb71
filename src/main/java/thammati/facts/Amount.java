package thammati.facts;

import java.math.BigDecimal;
import thammati.text.Span;

/**
 * A sum of money in baht.
 *
 * @param baht its value; of a range the lower one
 * @param upTo its value; of a range the upper one
 * @param per what it is the rate of, as written ("ต่อไร่"); empty where it is a sum
 * @param span the words, figure to unit
 * @param purpose the clause that tells what it is for; contains {@code span}
 * @param source where the money comes from
 * @param sourceSpan the words that name the source; empty where none does
 * @param role what part it plays in the resolution
 * @param confidence how sure value and role are
 */
public record Amount(
    BigDecimal baht,
    BigDecimal upTo,
    String per,
    Span span,
    Span purpose,
    BudgetSource source,
    Span sourceSpan,
    Role role,
    Confidence confidence)
    implements Fact {
  /** Checks that the clause holds the words. */
  public Amount {
    if (!purpose.contains(span)) {
      throw new IllegalArgumentException("purpose must contain span: " + purpose + ", " + span);
    }
  }

  /** What part an amount plays. */
  public enum Role {
    /** The cabinet decided it. */
    DECIDED,
    /** The matter turns on it, though it stands in the reasons: the budget asked for, a rate. */
    KEY,
    /** The text mentions it: statistics, history, parts. */
    MENTIONED
  }
}
