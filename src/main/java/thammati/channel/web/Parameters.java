package thammati.channel.web;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a request's address. What is misspelt or out of bounds is a fault of the
 * request, never a condition that is silently dropped.
 */
final class Parameters {
  private static final int LONGEST = 200;
  private static final int FARTHEST = 10_000_000;

  /** Most entries of a page of any list. */
  private static final int MOST = 500;

  private final Context context;

  /** The parameters of a request that may have those of these names only. */
  Parameters(Context context, Set<String> known) {
    this.context = context;
    for (String name : context.queryParamMap().keySet()) {
      if (!known.contains(name)) {
        throw new Problem(400, "parameters", "unknown", String.join(", ", new TreeSet<>(known)));
      }
    }
  }

  /** Whether a table is asked for rather than JSON. */
  boolean asTable() {
    String format = choice("format", List.of("csv", "json"));
    if (!format.isEmpty()) return format.equals("csv");
    return Objects.requireNonNullElse(context.header("Accept"), "").contains("text/csv");
  }

  /** All values of a parameter that may be given several times; empty if none is given. */
  List<String> all(String name) {
    return context.queryParams(name);
  }

  /** One of the words allowed; empty if none is given. */
  String choice(String name, Collection<String> allowed) {
    String value = word(name);
    if (!value.isEmpty() && !allowed.contains(value)) {
      throw new Problem(400, "parameters", "choice", name, String.join(", ", allowed));
    }
    return value;
  }

  /** A few words; empty if none are given. */
  String word(String name) {
    return word(name, LONGEST);
  }

  /** Words of at most that many characters; empty if none are given. */
  String word(String name, int longest) {
    String value = Objects.requireNonNullElse(context.queryParam(name), "").strip();
    if (value.length() > longest) {
      throw new Problem(400, "parameters", "long", name, Integer.toString(longest));
    }
    return value;
  }

  /** A day; null if none is given. */
  @Nullable LocalDate day(String name) {
    String value = word(name);
    try {
      return value.isEmpty() ? null : LocalDate.parse(value);
    } catch (DateTimeException e) {
      throw new Problem(400, "parameters", "day", name);
    }
  }

  /** Place of the first entry of a list, from 0. */
  int offset() {
    return number("offset", 0, 0, FARTHEST);
  }

  /** Most entries of a page; the usual number if none is given. */
  int limit(int usual) {
    return number("limit", usual, 1, MOST);
  }

  /** Most entries of a page; null if none is given. */
  @Nullable Integer limit() {
    return word("limit").isEmpty() ? null : limit(MOST);
  }

  /** A number within bounds; the usual one if none is given. */
  int number(String name, int usual, int least, int most) {
    String value = word(name);
    if (value.isEmpty()) return usual;
    try {
      int number = Integer.parseInt(value);
      if (least <= number && number <= most) return number;
    } catch (NumberFormatException e) {
      // Answered as a number out of bounds is.
    }
    throw new Problem(
        400, "parameters", "number", name, Integer.toString(least), Integer.toString(most));
  }
}
