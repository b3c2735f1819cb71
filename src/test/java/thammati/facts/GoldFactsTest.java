package thammati.facts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import thammati.resolution.DecisionCode;

/** The gold is sound by its own form: a slip in it would pass for one of the extractor. */
class GoldFactsTest {
  private static final Set<String> FIELDS =
      Set.of(
          "date",
          "item",
          "decisions",
          "proposer",
          "proposer_optional",
          "assignments",
          "deadlines_optional",
          "amounts",
          "amounts_optional",
          "references",
          "appointments",
          "laws");
  private static final Set<String> TYPES =
      Set.of("cites", "cancels", "reviews", "amends", "exempts", "extends", "follows");
  private static final int LONGEST_KEYWORD = 24;

  @ParameterizedTest
  @CsvSource({GoldFacts.FIRST + ",60", GoldFacts.HELD_OUT + ",36", GoldFacts.SUMS + ",80"})
  void itHoldsNoResolutionTwice(String file, int least) throws Exception {
    List<JsonNode> gold = GoldFacts.read(file);

    assertThat(gold).hasSizeGreaterThanOrEqualTo(least);
    assertThat(gold).extracting(FactsJson::key).doesNotHaveDuplicates();
  }

  @Test
  void whatIsHeldOutIsNotInTheFirst() throws Exception {
    assertThat(GoldFacts.read(GoldFacts.HELD_OUT))
        .extracting(FactsJson::key)
        .doesNotContainAnyElementsOf(
            GoldFacts.read(GoldFacts.FIRST).stream().map(FactsJson::key).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {GoldFacts.FIRST, GoldFacts.HELD_OUT, GoldFacts.SUMS})
  void itHoldsNothingButWhatIsScored(String file) throws Exception {
    for (JsonNode resolution : GoldFacts.read(file)) {
      Set<String> fields = new HashSet<>();
      resolution.fieldNames().forEachRemaining(fields::add);
      assertThat(FIELDS).containsAll(fields);
      assertThat(LocalDate.parse(FactsJson.text(resolution, "date"))).isBefore("2023-01-01");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {GoldFacts.FIRST, GoldFacts.HELD_OUT, GoldFacts.SUMS})
  void itSpeaksOfKnownCodesAndTypes(String file) throws Exception {
    Set<String> codes =
        Arrays.stream(DecisionCode.values()).map(DecisionCode::code).collect(Collectors.toSet());
    codes.add("other");
    for (JsonNode resolution : GoldFacts.read(file)) {
      for (JsonNode decision : FactsJson.list(resolution, "decisions")) {
        assertThat(codes).contains(FactsJson.text(decision, "code"));
        assertThat(codes).containsAll(FactsJson.strings(decision, "alt"));
      }
      for (JsonNode reference : FactsJson.list(resolution, "references")) {
        assertThat(TYPES).contains(FactsJson.text(reference, "type"));
        assertThat(TYPES).containsAll(FactsJson.strings(reference, "alt_types"));
        assertThat(LocalDate.parse(FactsJson.text(reference, "date")))
            .isBefore(FactsJson.text(resolution, "date"));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {GoldFacts.FIRST, GoldFacts.HELD_OUT, GoldFacts.SUMS})
  void everyOrderHasAnAgencyAndShortKeyWords(String file) throws Exception {
    for (JsonNode resolution : GoldFacts.read(file)) {
      for (JsonNode order : FactsJson.list(resolution, "assignments")) {
        assertThat(FactsJson.strings(order, "agency")).isNotEmpty();
        assertThat(FactsJson.strings(order, "task_keywords"))
            .isNotEmpty()
            .allSatisfy(word -> assertThat(word).hasSizeLessThanOrEqualTo(LONGEST_KEYWORD));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {GoldFacts.FIRST, GoldFacts.HELD_OUT})
  void itAgreesWithItselfAndHoldsFactsOfEveryKind(String file) throws Exception {
    List<JsonNode> gold = GoldFacts.read(file);
    Map<FactKind, Tally> score = FactsScore.of(gold, gold);

    assertThat(score).hasSize(FactKind.values().length);
    assertThat(score.values())
        .allSatisfy(tally -> {
          assertThat(tally.f1()).isEqualTo(1);
          assertThat(tally.found()).isPositive();
        });
  }
}
