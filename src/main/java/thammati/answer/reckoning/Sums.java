package thammati.answer.reckoning;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import thammati.citation.Citation;
import thammati.citation.Operand;
import thammati.facts.Amount;
import thammati.facts.BudgetSource;
import thammati.facts.CabinetDecision;
import thammati.facts.Confidence;
import thammati.facts.DecisionReader;
import thammati.facts.Facts;
import thammati.facts.Reference;
import thammati.resolution.Decision;
import thammati.resolution.DecisionCode;
import thammati.resolution.Resolution;

/**
 * The sums that a resolution decides: what the cabinet approved or agreed to in its own words, no
 * rates and no ranges, each once however often it is repeated.
 *
 * @param figures at least one, the largest first
 * @param sources where the money comes from, as far as the text tells
 * @param references earlier resolutions that it names
 */
public record Sums(
    Resolution resolution,
    List<Operand> figures,
    Set<BudgetSource> sources,
    List<Reference> references) {
  private static final Set<DecisionCode> GRANTS =
      EnumSet.of(
          DecisionCode.APPROVE,
          DecisionCode.APPROVE_IN_PRINCIPLE,
          DecisionCode.AGREE,
          DecisionCode.AGREE_IN_PRINCIPLE);

  private static final String BAHT = "บาท";

  /** Copies the lists. */
  public Sums {
    figures = List.copyOf(figures);
    sources = Set.copyOf(sources);
    references = List.copyOf(references);
  }

  /** Those of a resolution; no figures where it decides none. */
  static Sums of(Resolution resolution, Facts facts) {
    Map<BigDecimal, Operand> figures = new LinkedHashMap<>();
    Set<BudgetSource> sources = EnumSet.noneOf(BudgetSource.class);
    List<Amount> granted =
        facts.amounts().stream().filter(a -> isGranted(a, facts.decisions())).toList();
    var decisions =
        granted.isEmpty() ? List.<Decision>of() : DecisionReader.read(resolution.body());
    for (Amount amount : granted) {
      var figure =
          new Operand(new Citation(resolution, amount.purpose(), decisions), amount.span());
      // What cannot be read back from the words cannot be computed with.
      boolean readable =
          figure.unit().equals(BAHT)
              && figure.value().filter(v -> v.compareTo(amount.baht()) == 0).isPresent();
      if (!readable) continue;
      figures.putIfAbsent(amount.baht().stripTrailingZeros(), figure);
      if (amount.source() != BudgetSource.UNSTATED) sources.add(amount.source());
    }
    List<Operand> largest =
        figures.entrySet().stream()
            .sorted(Map.Entry.<BigDecimal, Operand>comparingByKey().reversed())
            .map(Map.Entry::getValue)
            .toList();
    return new Sums(resolution, largest, sources, facts.references());
  }

  private static boolean isGranted(Amount amount, List<CabinetDecision> decisions) {
    return amount.role() == Amount.Role.DECIDED
        && amount.confidence() == Confidence.SURE
        && amount.per().isEmpty()
        && amount.baht().compareTo(amount.upTo()) == 0
        && decisions.stream()
            .filter(d -> GRANTS.contains(d.code()))
            .anyMatch(d -> d.span().contains(amount.span()));
  }

  /** The largest. */
  public Operand largest() {
    return figures.getFirst();
  }
}
