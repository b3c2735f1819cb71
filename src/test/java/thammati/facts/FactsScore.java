package thammati.facts;

import static thammati.facts.FactsJson.list;
import static thammati.facts.FactsJson.neutral;
import static thammati.facts.FactsJson.required;
import static thammati.facts.FactsJson.strings;
import static thammati.facts.FactsJson.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares extracted facts with gold facts, summed over all resolutions, by the rules of {@code
 * ../shared/eval/score_facts.py}. What the gold marks as optional is neutral: neither required nor
 * wrong. A resolution that was not extracted is all missed; one that the gold does not hold is
 * passed over.
 */
public final class FactsScore {
  private static final double CLOSE = 0.005;
  private static final double POSITION = 0.5;
  private static final double LAW = 0.7;

  private final Map<FactKind, Tally> tallies = new EnumMap<>(FactKind.class);

  private FactsScore() {}

  /** Scores resolutions in the form that {@code thammati facts --json} prints. */
  public static Map<FactKind, Tally> of(List<JsonNode> gold, List<JsonNode> extracted) {
    Map<String, JsonNode> byKey = new HashMap<>();
    extracted.forEach(e -> byKey.putIfAbsent(FactsJson.key(e), e));
    FactsScore score = new FactsScore();
    for (FactKind kind : FactKind.values()) score.add(kind, Tally.NONE);
    for (JsonNode resolution : gold) {
      score.add(resolution, byKey.getOrDefault(FactsJson.key(resolution), FactsJson.nothing()));
    }
    return score.tallies;
  }

  private void add(FactKind kind, Tally tally) {
    tallies.merge(kind, tally, Tally::plus);
  }

  private void add(JsonNode gold, JsonNode extracted) {
    add(FactKind.DECISIONS, DecisionScore.of(gold, extracted, false));
    add(FactKind.DECISIONS_STRICT, DecisionScore.of(gold, extracted, true));
    add(FactKind.PROPOSER, proposer(gold, extracted));
    AssignmentScore assignments = new AssignmentScore(gold, extracted);
    add(FactKind.ASSIGNMENTS, assignments.orders());
    add(FactKind.AGENCIES, assignments.agencies());
    add(FactKind.DEADLINES, assignments.terms());
    addAmounts(gold, extracted);
    addReferences(gold, extracted);
    addAppointments(gold, extracted);
    add(FactKind.LAWS, laws(gold, extracted));
  }

  private static Tally proposer(JsonNode gold, JsonNode extracted) {
    return Pairing.of(
            strings(gold, "proposer"),
            strings(gold, "proposer_optional"),
            strings(extracted, "proposer"),
            AgencyForms::same)
        .tally();
  }

  private void addAmounts(JsonNode gold, JsonNode extracted) {
    List<Double> named = distinct(list(gold, "amounts"));
    List<Double> beside = list(gold, "amounts_optional").stream().map(FactsScore::baht).toList();
    Pairing<Double, Double> pairing =
        Pairing.of(named, List.of(), distinct(list(extracted, "amounts")), FactsScore::close);
    add(FactKind.AMOUNTS_STRICT, pairing.tally());
    int wrong =
        (int)
            pairing.wrong().stream()
                .filter(sum -> beside.stream().noneMatch(other -> close(sum, other)))
                .count();
    add(FactKind.AMOUNTS, Tally.of(pairing.found().size(), wrong, pairing.missed()));
  }

  private static List<Double> distinct(List<JsonNode> amounts) {
    return Pairing.distinct(amounts.stream().map(FactsScore::baht).toList(), FactsScore::close);
  }

  private static double baht(JsonNode amount) {
    JsonNode value = amount.isObject() ? amount.path("value_baht") : amount;
    return new BigDecimal(value.asText().replace(",", "")).doubleValue();
  }

  private static boolean close(double a, double b) {
    return Math.abs(a - b) <= CLOSE * Math.max(Math.abs(a), Math.abs(b));
  }

  private void addReferences(JsonNode gold, JsonNode extracted) {
    Map<String, Set<String>> types = new LinkedHashMap<>();
    for (JsonNode reference : required(gold, "references")) {
      Set<String> accepted = new HashSet<>(strings(reference, "alt_types"));
      accepted.add(text(reference, "type"));
      types.put(text(reference, "date"), accepted);
    }
    Set<String> beside =
        neutral(gold, "references").stream().map(r -> text(r, "date")).collect(Collectors.toSet());
    Map<String, Set<String>> told =
        list(extracted, "references").stream()
            .collect(
                Collectors.groupingBy(
                    r -> text(r, "date"),
                    Collectors.mapping(r -> text(r, "type"), Collectors.toSet())));
    int dates = (int) types.keySet().stream().filter(told::containsKey).count();
    Stream<String> others =
        told.keySet().stream().filter(d -> !types.containsKey(d) && !beside.contains(d));
    add(FactKind.REFERENCES_DATE, Tally.of(dates, (int) others.count(), types.size() - dates));

    int typed = 0;
    int wrong = 0;
    for (Map.Entry<String, Set<String>> entry : told.entrySet()) {
      Set<String> accepted = types.get(entry.getKey());
      if (accepted == null && beside.contains(entry.getKey())) continue;
      Set<String> right = new HashSet<>(entry.getValue());
      if (accepted == null) right.clear();
      else right.retainAll(accepted);
      if (!right.isEmpty()) typed++;
      wrong += entry.getValue().size() - right.size();
    }
    add(FactKind.REFERENCES_DATE_TYPE, Tally.of(typed, wrong, types.size() - typed));
  }

  private void addAppointments(JsonNode gold, JsonNode extracted) {
    Pairing<JsonNode, JsonNode> pairing =
        Pairing.of(
            required(gold, "appointments"),
            neutral(gold, "appointments"),
            list(extracted, "appointments"),
            (g, e) -> BarePersonNames.same(text(g, "person"), text(e, "person")));
    add(FactKind.APPOINTMENTS, pairing.tally());
    int agree =
        (int) pairing.found().stream().filter(p -> samePosition(p.gold(), p.extracted())).count();
    add(FactKind.POSITIONS, Tally.of(agree, 0, pairing.found().size() - agree));
  }

  private static boolean samePosition(JsonNode gold, JsonNode extracted) {
    String wanted = text(gold, "position");
    String told = text(extracted, "position");
    return Squeezed.tells(told, wanted, POSITION) || Squeezed.tells(wanted, told, POSITION);
  }

  private static Tally laws(JsonNode gold, JsonNode extracted) {
    List<String> told = strings(extracted, "laws");
    List<String> named = strings(gold, "laws");
    int found =
        (int)
            named.stream()
                .filter(law -> told.stream().anyMatch(other -> Squeezed.tells(other, law, LAW)))
                .count();
    return Tally.of(found, 0, named.size() - found);
  }
}
