package thammati.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import thammati.facts.FactQuery;

/** Conditions on the days and sums that facts tell, as parts of a query over rows {@code f}. */
final class FactRanges {
  private FactRanges() {}

  /** The conditions, over a table of facts or of texts. */
  static List<String> conditions(String table, FactQuery query) {
    List<String> all = new ArrayList<>();
    if (!query.days().isOpen()) all.add(day(table, query));
    if (!query.money().isOpen()) all.add(sum(table, query));
    return all;
  }

  private static String day(String table, FactQuery query) {
    return switch (table) {
      case "reference" -> days("f.day", query);
      case "appointment" -> days("f.first_day", query);
      case "assignment" -> due("t.text = f.text AND t.fact = f.position AND ", query);
      default -> due("t.text = f.text AND ", query);
    };
  }

  private static String due(String of, FactQuery query) {
    return "EXISTS (SELECT 1 FROM deadline t WHERE " + of + days("t.last_day", query) + ")";
  }

  private static String days(String column, FactQuery query) {
    List<String> bounds = new ArrayList<>();
    if (query.days().from() != null) bounds.add(column + " >= :firstDay");
    if (query.days().to() != null) bounds.add(column + " <= :lastDay");
    return String.join(" AND ", bounds);
  }

  private static String sum(String table, FactQuery query) {
    return table.equals("amount")
        ? sums("f", query)
        : "EXISTS (SELECT 1 FROM amount m WHERE m.text = f.text AND " + sums("m", query) + ")";
  }

  /** A range of sums is met where it shares one with what is asked for. */
  private static String sums(String row, FactQuery query) {
    List<String> bounds = new ArrayList<>();
    if (query.money().least() != null) bounds.add("CAST(" + row + ".up_to AS REAL) >= :least");
    if (query.money().most() != null) bounds.add(row + ".baht_number <= :most");
    if (!query.money().sources().isEmpty()) bounds.add(row + ".source IN (<sources>)");
    return String.join(" AND ", bounds);
  }

  /** What the conditions are bound to. */
  static Map<String, Object> values(FactQuery query) {
    Map<String, Object> values = new LinkedHashMap<>();
    put(values, "firstDay", query.days().from());
    put(values, "lastDay", query.days().to());
    put(values, "least", query.money().least());
    put(values, "most", query.money().most());
    return values;
  }

  private static void put(Map<String, Object> values, String name, @Nullable Object bound) {
    if (bound instanceof BigDecimal sum) values.put(name, sum.doubleValue());
    else if (bound != null) values.put(name, bound.toString());
  }

  /** The sources asked for, as the table names them. */
  static List<String> sources(FactQuery query) {
    return query.money().sources().stream().map(Enum::name).toList();
  }
}
