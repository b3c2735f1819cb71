package thammati.channel.web;

import io.javalin.http.Context;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import thammati.facts.BudgetSource;
import thammati.facts.DayRange;
import thammati.facts.FactQuery;
import thammati.facts.MoneyRange;
import thammati.resolution.ResolutionId;
import thammati.thai.ThaiText;

/**
 * The parameters of a list of facts. What is misspelt or out of bounds is a fault of the request,
 * never a condition that is silently dropped.
 */
final class FactParameters {
  private static final Pattern BAHT = Pattern.compile("[0-9]{1,15}(?:\\.[0-9]{1,6})?");
  private static final Set<String> COMMON =
      Set.of("from", "to", "agency", "law", "text", "offset", "limit", "format");

  private final Parameters parameters;

  private FactParameters(Parameters parameters) {
    this.parameters = parameters;
  }

  /**
   * Reads the parameters of a request.
   *
   * @param further names it may have beside the common ones
   */
  static FactParameters of(Context context, Set<String> further) {
    Set<String> known = new TreeSet<>(COMMON);
    known.addAll(further);
    return new FactParameters(new Parameters(context, known));
  }

  /**
   * The conditions.
   *
   * @param kindName the parameter that tells kinds; empty if there is none
   * @param kinds what it may say, several parted by commas
   * @param line the names of an agency
   */
  FactQuery query(String kindName, List<String> kinds, Function<String, List<String>> line) {
    String agency = parameters.word("agency");
    DayRange meetings = days(isName("from") ? "" : "from", isName("to") ? "" : "to");
    return new FactQuery(
        meetings.from(),
        meetings.to(),
        agency.isEmpty() ? List.of() : line.apply(agency),
        kindName.isEmpty() ? List.of() : kinds(kindName, kinds),
        parameters.word("person"),
        parameters.word("law"),
        parameters.word("text"),
        DayRange.ALL,
        MoneyRange.ALL);
  }

  /**
   * The days between two parameters.
   *
   * @param first the parameter that tells the first; empty if there is none
   * @param last the parameter that tells the last; empty if there is none
   */
  DayRange days(String first, String last) {
    LocalDate from = first.isEmpty() ? null : parameters.day(first);
    LocalDate to = last.isEmpty() ? null : parameters.day(last);
    if (from != null && to != null && to.isBefore(from)) {
      throw new Problem(400, "parameters", "order", first, last);
    }
    return new DayRange(from, to);
  }

  /** The sums between "min" and "max", from any of the sources named. */
  MoneyRange money(List<String> sources) {
    BigDecimal least = baht("min");
    BigDecimal most = baht("max");
    if (least != null && most != null && most.compareTo(least) < 0) {
      throw new Problem(400, "parameters", "order", "min", "max");
    }
    List<BudgetSource> named =
        kinds("source", sources).stream()
            .map(s -> BudgetSource.valueOf(s.toUpperCase(Locale.ROOT)))
            .toList();
    return new MoneyRange(least, most, named);
  }

  /** The resolution that a parameter names, where it does not name a day. */
  Optional<ResolutionId> resolution(String name) {
    if (!isName(name)) return Optional.empty();
    ResolutionId id =
        ResolutionId.parse(parameters.word(name))
            .orElseThrow(() -> new Problem(400, "parameters", "resolution", name));
    return Optional.of(id);
  }

  /** One of the words allowed; empty if none is given. */
  String choice(String name, List<String> allowed) {
    return parameters.choice(name, allowed);
  }

  int offset() {
    return parameters.offset();
  }

  /** Most facts of a page; null if none is given. */
  @Nullable Integer limit() {
    return parameters.limit();
  }

  /** Whether a table is asked for rather than JSON. */
  boolean asTable() {
    return parameters.asTable();
  }

  private boolean isName(String name) {
    return parameters.word(name).indexOf('/') >= 0;
  }

  private @Nullable BigDecimal baht(String name) {
    String value = ThaiText.arabicDigits(parameters.word(name));
    if (value.isEmpty()) return null;
    if (!BAHT.matcher(value).matches()) throw new Problem(400, "parameters", "baht", name);
    return new BigDecimal(value);
  }

  private List<String> kinds(String name, List<String> known) {
    List<String> wanted =
        Arrays.stream(parameters.word(name).split(","))
            .map(String::strip)
            .filter(k -> !k.isEmpty())
            .toList();
    if (!known.containsAll(wanted)) {
      throw new Problem(400, "parameters", "choice", name, String.join(", ", known));
    }
    return wanted;
  }
}
