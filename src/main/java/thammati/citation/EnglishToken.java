package thammati.citation;

import java.math.BigDecimal;
import java.util.List;
import thammati.thai.Agency;
import thammati.thai.DateMention;

/** What stands at one place of an English statement. */
sealed interface EnglishToken {
  /** A word as written, in Latin letters or Thai. */
  record Word(String written) implements EnglishToken {}

  /** The name of an agency. */
  record Named(List<Agency> agencies) implements EnglishToken {
    /** Copies the list. */
    public Named {
      agencies = List.copyOf(agencies);
    }
  }

  /** A day, month or year. */
  record Dated(DateMention date) implements EnglishToken {}

  /**
   * A figure.
   *
   * @param value scale words multiplied out
   * @param percent whether a sign for hundredths stands behind it
   */
  record Counted(BigDecimal value, boolean percent) implements EnglishToken {}
}
