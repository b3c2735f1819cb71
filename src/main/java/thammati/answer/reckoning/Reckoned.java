package thammati.answer.reckoning;

import java.math.BigDecimal;
import java.util.List;
import thammati.citation.Citation;
import thammati.citation.Computed;
import thammati.citation.Operand;

/** What several resolutions of the archive come to together. */
public sealed interface Reckoned {
  /**
   * There is nothing to reckon over.
   *
   * @param found whether there are resolutions of the sort, which decide no sum
   */
  record Nothing(boolean found) implements Reckoned {}

  /**
   * How many there are.
   *
   * @param all one citation each, the newest first, at least one
   */
  record Counted(Scope scope, List<Citation> all) implements Reckoned {
    /** Copies the list. */
    public Counted {
      all = List.copyOf(all);
    }
  }

  /**
   * Which there are.
   *
   * @param all one citation each, the newest first, at least two
   */
  record Listed(Scope scope, List<Citation> all) implements Reckoned {
    /** Copies the list. */
    public Listed {
      all = List.copyOf(all);
    }
  }

  /**
   * What the sums decided come to.
   *
   * @param all how many resolutions are of the sort, whether or not they decide a sum
   * @param sums one of each resolution that decides one, the newest first
   */
  record Summed(Scope scope, Computed.Count all, List<Operand> sums, Computed.Sum total)
      implements Reckoned {
    /** Copies the list. */
    public Summed {
      sums = List.copyOf(sums);
    }
  }

  /**
   * Sums that are not added.
   *
   * @param reason why not
   * @param sums by resolution, the newest first, at least one
   */
  record Apart(Scope scope, Reason reason, List<Sums> sums) implements Reckoned {
    /** Copies the list. */
    public Apart {
      sums = List.copyOf(sums);
    }
  }

  /**
   * What the sums decided in one period come to beside those of another.
   *
   * @param more the one with the larger total
   */
  record SumsCompared(Total more, Total fewer, Computed.SumDifference by) implements Reckoned {}

  /**
   * What the sums decided in a period come to.
   *
   * @param parts one of each resolution, the newest first, at least one
   */
  record Total(Scope scope, List<Operand> parts, BigDecimal sum) {
    /** Copies the list. */
    public Total {
      parts = List.copyOf(parts);
    }
  }

  /** Why sums are not added. */
  enum Reason {
    /** There is one only. */
    ONE,
    /** A resolution decides several, which may be parts of each other. */
    SEVERAL,
    /** They come from sources that are not to be mixed: budget, loans, funds. */
    SOURCES,
    /** Two resolutions decide the same sum, which may be the same money. */
    SAME,
    /** A resolution of them refers to the day of another, and may be on the same money. */
    REFERS,
    /** There are more than an answer can show. */
    MANY
  }

  /**
   * The largest or smallest sum decided.
   *
   * @param others those next to it, nearest first
   */
  record Outstanding(Scope scope, Computed.Extreme extreme, List<Operand> others)
      implements Reckoned {
    /** Copies the list. */
    public Outstanding {
      others = List.copyOf(others);
    }
  }

  /** The earliest or latest. */
  record Placed(Scope scope, Computed.InTime inTime) implements Reckoned {}

  /**
   * Of which of two there are more.
   *
   * @param more the one with more, or, where there are as many, the one asked first
   */
  record Compared(Counted more, Counted fewer, Computed.CountDifference by) implements Reckoned {}
}
