package thammati.citation;

import java.math.BigDecimal;
import java.util.List;
import thammati.resolution.DecisionCode;
import thammati.thai.Agency;
import thammati.thai.DateMention;

/** One thing that an English statement says, in a form that a Thai source can prove. */
sealed interface EnglishClaim {
  /** The words of the statement. */
  String words();

  /** Whether it is one of several of its sort that a source may tell, of different things. */
  default boolean isValue() {
    return !(this instanceof Term);
  }

  /**
   * A figure with what it counts.
   *
   * @param value scale words multiplied out
   * @param units Thai words for what it counts, of which one must stand behind the figure, unless a
   *     label stands before it
   * @param labels Thai words that may stand before the figure instead
   * @param bounds Thai words that limit it or tell its role, each a set of which one must stand at
   *     the figure; no other limit may
   */
  record Figure(
      String words,
      BigDecimal value,
      List<String> units,
      List<String> labels,
      List<List<String>> bounds)
      implements EnglishClaim {
    /** Copies the lists. */
    public Figure {
      units = List.copyOf(units);
      labels = List.copyOf(labels);
      bounds = List.copyOf(bounds);
    }
  }

  /**
   * A day, month or year.
   *
   * @param bounds as of a figure: "from", "until"
   */
  record Day(String words, DateMention date, List<List<String>> bounds) implements EnglishClaim {
    /** Copies the lists. */
    public Day {
      bounds = List.copyOf(bounds);
    }
  }

  /** A state agency by its official name. */
  record Office(String words, List<Agency> agencies) implements EnglishClaim {
    /** Copies the lists. */
    public Office {
      agencies = List.copyOf(agencies);
    }
  }

  /** A verb of decision. */
  record Decided(String words, DecisionCode code) implements EnglishClaim {}

  /**
   * A word for a thing or an act.
   *
   * @param thai Thai words of the same meaning, lower case
   * @param negated whether "not" stands before it
   */
  record Term(String words, List<String> thai, boolean negated) implements EnglishClaim {
    /** Copies the lists. */
    public Term {
      thai = List.copyOf(thai);
    }
  }
}
