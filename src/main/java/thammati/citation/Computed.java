package thammati.citation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

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
