package thammati.thai;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table agrees with itself. */
class AgencyTableTest {
  private static final List<Agency> TABLE = AgencyTable.bundled();
  private static final Agencies AGENCIES = Agencies.bundled();
  private static final Set<String> NAMES =
      TABLE.stream().map(Agency::name).collect(Collectors.toSet());

  @Test
  void namesAreUnique() {
    assertThat(TABLE).extracting(Agency::name).doesNotHaveDuplicates();
  }

  @Test
  void successorsAreOtherAgenciesOfTheTable() {
    assertThat(TABLE)
        .allSatisfy(a ->
            assertThat(a.successors())
                .as(a.name())
                .isSubsetOf(NAMES)
                .doesNotContain(a.name())
                .doesNotHaveDuplicates());
  }

  @Test
  void whatHasASuccessorHasEnded() {
    assertThat(TABLE)
        .filteredOn(a -> !a.successors().isEmpty())
        .hasSizeGreaterThan(60)
        .allSatisfy(a -> assertThat(a.to()).as(a.name()).isNotNull());
  }

  @Test
  void nobodyBecomesWhatItWas() {
    assertThat(TABLE)
        .allSatisfy(a -> {
          Set<Agency> later = new HashSet<>();
          Queue<Agency> open = new ArrayDeque<>(AGENCIES.successors(a));
          while (!open.isEmpty()) {
            Agency next = open.remove();
            if (later.add(next)) open.addAll(AGENCIES.successors(next));
          }
          assertThat(later).doesNotContain(a);
        });
  }

  @Test
  void datesAreDaysOrYearsInOrder() {
    assertThat(TABLE)
        .allSatisfy(a -> {
          String from = a.from();
          String to = a.to();
          if (from != null) assertThat(Agency.firstDay(from)).as(a.name()).isNotNull();
          if (to != null) assertThat(Agency.firstDay(to)).as(a.name()).isNotNull();
          if (from != null && to != null) {
            assertThat(Agency.firstDay(from)).as(a.name()).isBefore(Agency.firstDay(to));
          }
        });
  }

  @Test
  void sharedAbbreviationsKeepEveryCandidate() {
    assertThat(TABLE)
        .allSatisfy(a ->
            assertThat(a.abbreviations())
                .allSatisfy(form -> assertThat(AGENCIES.named(form)).as(form).contains(a)));
  }

  @Test
  void kindsAreFew() {
    assertThat(TABLE.stream().map(Agency::kind).collect(Collectors.toSet()))
        .containsExactlyInAnyOrder(
            "ministry",
            "department",
            "public_organisation",
            "state_enterprise",
            "independent",
            "court",
            "committee",
            "fund",
            "university",
            "province",
            "local",
            "other");
  }

  @Test
  void everyProvinceIsThere() {
    assertThat(TABLE).filteredOn(a -> a.kind().equals("province")).hasSize(76);
    assertThat(NAMES).contains("กรุงเทพมหานคร");
  }
}
