package thammati.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import thammati.text.Span;
import thammati.thai.Agencies;

/** That the words of a body bear out every fact read from it. */
final class Proofs {
  private final Claims claims;

  Proofs(Agencies agencies) {
    this.claims = new Claims(agencies);
  }

  /** Every fact, those inside others among them. */
  static List<Fact> all(Facts facts) {
    List<Fact> all = new ArrayList<>(facts.decisions());
    all.addAll(facts.proposers());
    all.addAll(facts.assignments());
    facts.assignments().forEach(a -> all.addAll(a.deadlines()));
    all.addAll(facts.ruling().provisos());
    all.addAll(facts.amounts());
    all.addAll(facts.quantities());
    all.addAll(facts.references());
    all.addAll(facts.appointments());
    all.addAll(facts.laws());
    all.addAll(facts.dates());
    return all;
  }

  /** Each span lies in the body, the words of facts are not blank, and what they claim is there. */
  void holdFor(Facts facts, String body, @Nullable LocalDate meeting) {
    for (Fact fact : all(facts)) {
      assertThat(fact.span().in(body)).as("%s in <%s>", fact, body).isNotBlank();
      assertThat(claims.fault(fact, body, meeting)).as("%s in <%s>", fact, body).isEmpty();
    }
    for (Assignment order : facts.assignments()) {
      assertThat(order.task().in(body)).isNotBlank();
      assertThat(order.agents()).isNotEmpty().allSatisfy(a -> stands(a.span(), body));
    }
    facts
        .ruling()
        .provisos()
        .forEach(p -> {
          assertThat(p.decision()).isLessThan(facts.decisions().size());
          p.agents().forEach(a -> stands(a.span(), body));
        });
    facts.decisions().forEach(d -> stands(d.verb(), body));
    facts.amounts().forEach(a -> stands(a.purpose(), body));
    facts.references().forEach(r -> stands(r.quote(), body));
    facts.dates().forEach(d -> stands(d.quote(), body));
    facts
        .laws()
        .forEach(l ->
            assertThat(l.span().in(body).replaceAll("[\\s\u00a0]+", " ")).isEqualTo(l.title()));
  }

  private static void stands(Span span, String body) {
    assertThat(span.in(body)).isNotBlank();
  }
}
