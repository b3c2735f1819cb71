package thammati.citation;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A figure that no text says and that follows from figures that cited texts do say. It is a claim
 * until {@link #holds} has computed it anew.
 */
public sealed interface Computed {
  /** The figure that is claimed, scale words multiplied out; of a difference with its sign. */
  BigDecimal claimed();

  /** What the operation comes to; empty where it cannot be done on what is cited. */
  Optional<BigDecimal> result();

  /** Whether every operand stands in cited words, all count one unit, and the figure is right. */
  default boolean holds() {
    return result().filter(r -> r.compareTo(claimed()) == 0).isPresent();
  }

  /**
   * How far two figures lie apart.
   *
   * @param from the one, or what was before
   * @param to the other, or what is now
   * @param claimed what must be added to the first to make the second
   */
  record Difference(Operand from, Operand to, BigDecimal claimed) implements Computed {
    @Override
    public Optional<BigDecimal> result() {
      List<BigDecimal> values = values(List.of(from, to));
      if (values.isEmpty()) return Optional.empty();
      return Optional.of(values.getLast().subtract(values.getFirst()));
    }
  }

  /**
   * What figures come to together.
   *
   * @param parts the figures, at least two, no place twice
   */
  record Sum(List<Operand> parts, BigDecimal claimed) implements Computed {
    /** Copies the list. */
    public Sum {
      parts = List.copyOf(parts);
    }

    @Override
    public Optional<BigDecimal> result() {
      if (parts.size() < 2 || parts.stream().distinct().count() < parts.size()) {
        return Optional.empty();
      }
      return values(parts).stream().reduce(BigDecimal::add);
    }
  }

  /**
   * How many resolutions there are.
   *
   * @param things one citation each
   */
  record Count(List<Citation> things, BigDecimal claimed) implements Computed {
    /** Copies the list. */
    public Count {
      things = List.copyOf(things);
    }

    @Override
    public Optional<BigDecimal> result() {
      long different = things.stream().map(c -> c.resolution().id()).distinct().count();
      return Optional.of(BigDecimal.valueOf(different));
    }
  }

  /**
   * By how much there are more resolutions of one sort than of another.
   *
   * @param more one citation each
   * @param fewer one citation each
   * @param claimed how many more, from 0
   */
  record CountDifference(List<Citation> more, List<Citation> fewer, BigDecimal claimed)
      implements Computed {
    /** Copies the lists. */
    public CountDifference {
      more = List.copyOf(more);
      fewer = List.copyOf(fewer);
    }

    @Override
    public Optional<BigDecimal> result() {
      Optional<BigDecimal> most = new Count(more, BigDecimal.ZERO).result();
      Optional<BigDecimal> least = new Count(fewer, BigDecimal.ZERO).result();
      return most.flatMap(m -> least.map(m::subtract)).filter(d -> d.signum() >= 0);
    }
  }

  /**
   * By how much some figures together exceed others.
   *
   * @param more the figures of the one side, at least one
   * @param fewer those of the other, at least one; no place stands on both
   * @param claimed how much more, from 0
   */
  record SumDifference(List<Operand> more, List<Operand> fewer, BigDecimal claimed)
      implements Computed {
    /** Copies the lists. */
    public SumDifference {
      more = List.copyOf(more);
      fewer = List.copyOf(fewer);
    }

    @Override
    public Optional<BigDecimal> result() {
      List<Operand> all = Stream.concat(more.stream(), fewer.stream()).toList();
      if (more.isEmpty() || fewer.isEmpty() || all.stream().distinct().count() < all.size()) {
        return Optional.empty();
      }
      List<BigDecimal> values = values(all);
      if (values.isEmpty()) return Optional.empty();
      BigDecimal most = sum(values.subList(0, more.size()));
      BigDecimal least = sum(values.subList(more.size(), values.size()));
      return Optional.of(most.subtract(least)).filter(d -> d.signum() >= 0);
    }

    private static BigDecimal sum(List<BigDecimal> values) {
      return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
  }

  /**
   * The largest or smallest of figures.
   *
   * @param chosen the one; among them
   * @param among all of them, each standing in its own citation
   * @param largest whether it is the largest rather than the smallest
   */
  record Extreme(Operand chosen, List<Operand> among, boolean largest) implements Computed {
    /** Copies the list. */
    public Extreme {
      among = List.copyOf(among);
    }

    @Override
    public BigDecimal claimed() {
      return chosen.value().orElse(BigDecimal.ZERO);
    }

    @Override
    public Optional<BigDecimal> result() {
      if (!among.contains(chosen)) return Optional.empty();
      var values = values(among).stream();
      return largest
          ? values.max(Comparator.naturalOrder())
          : values.min(Comparator.naturalOrder());
    }
  }

  /**
   * The earliest or latest of resolutions.
   *
   * @param chosen the one; among them
   * @param among all of them, dated
   * @param earliest whether it is the earliest rather than the latest
   */
  record InTime(Citation chosen, List<Citation> among, boolean earliest) implements Computed {
    /** Copies the list. */
    public InTime {
      among = List.copyOf(among);
    }

    /** The day of the chosen one, counted from 1970; that no text may say instead of the day. */
    @Override
    public BigDecimal claimed() {
      return day(chosen).orElse(BigDecimal.ZERO);
    }

    @Override
    public Optional<BigDecimal> result() {
      List<BigDecimal> days = among.stream().map(InTime::day).flatMap(Optional::stream).toList();
      if (!among.contains(chosen) || days.size() < among.size()) return Optional.empty();
      return earliest
          ? days.stream().min(Comparator.naturalOrder())
          : days.stream().max(Comparator.naturalOrder());
    }

    private static Optional<BigDecimal> day(Citation citation) {
      return Optional.ofNullable(citation.resolution().id().date())
          .map(d -> BigDecimal.valueOf(d.toEpochDay()));
    }
  }

  /** The values of figures that are cited and of one unit; empty if any is not. */
  private static List<BigDecimal> values(List<Operand> operands) {
    String unit = operands.getFirst().unit();
    boolean sound =
        operands.stream().allMatch(o -> o.isCited() && o.unit().equals(unit))
            && operands.stream().allMatch(o -> o.value().isPresent());
    return sound
        ? operands.stream().map(Operand::value).flatMap(Optional::stream).toList()
        : List.of();
  }
}
