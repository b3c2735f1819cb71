package thammati.resolution;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names a resolution for good: the meeting's date and the item on its agenda, {@code 2022-08-23/4}.
 * A document that tells no item number is named by its title ({@code 2024-06-18/x3f2a1b0}), one
 * that tells no date either stands under {@code undated}.
 *
 * @param date date of the meeting; null where the document does not tell it
 * @param item agenda number from 1, or {@code x} and eight hexadecimal digits
 */
public record ResolutionId(@Nullable LocalDate date, String item)
    implements Comparable<ResolutionId> {
  private static final Pattern ITEM = Pattern.compile("[1-9][0-9]{0,3}|x[0-9a-f]{8}");
  private static final Comparator<ResolutionId> ORDER =
      Comparator.comparing((ResolutionId id) -> id.day())
          .thenComparingInt(id -> id.number().orElse(Integer.MAX_VALUE))
          .thenComparing(ResolutionId::item);

  /** Checks the form of the item. */
  public ResolutionId {
    if (!ITEM.matcher(item).matches()) {
      throw new IllegalArgumentException("item must be a number from 1 or x + 8 digits: " + item);
    }
  }

  /** The item by its agenda number. */
  public static ResolutionId of(LocalDate date, int number) {
    return new ResolutionId(date, Integer.toString(number));
  }

  /** Reads what {@link #toString} writes; empty if the text is no identifier. */
  public static Optional<ResolutionId> parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0 || !ITEM.matcher(text.substring(slash + 1)).matches()) return Optional.empty();
    String day = text.substring(0, slash);
    try {
      LocalDate date = day.equals("undated") ? null : LocalDate.parse(day);
      return Optional.of(new ResolutionId(date, text.substring(slash + 1)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The agenda number, where the document tells one. */
  public OptionalInt number() {
    return item.startsWith("x") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(item));
  }

  @Override
  public int compareTo(ResolutionId other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return (date == null ? "undated" : date.toString()) + "/" + item;
  }

  private LocalDate day() {
    return date == null ? LocalDate.MIN : date;
  }
}
