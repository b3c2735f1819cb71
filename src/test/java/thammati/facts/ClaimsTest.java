package thammati.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import thammati.resolution.DecisionCode;
import thammati.text.Span;
import thammati.thai.Agencies;

/** Facts that claim what their words do not say. */
class ClaimsTest {
  private static final LocalDate MEETING = LocalDate.of(2021, 3, 2);
  private static final String BODY =
      "คณะรัฐมนตรีมีมติอนุมัติ เงิน ๕ ล้านบาทต่อปี จากงบกลาง ตามที่ พน. เสนอ และให้กรมแปลงผัก"
          + " (กปผ.) จัดทำบัญชี ภายใน 30 วัน ตามมติคณะรัฐมนตรีเมื่อวันที่ 3 และ 17 มีนาคม 2563"
          + " ในปีงบประมาณ พ.ศ. 2565 ส่งให้ กปผ. แล้ว";
  private static final Span NONE = new Span(0, 0);

  private final Claims claims = new Claims(Agencies.bundled());

  @Test
  void figuresUnitsRatesAndSourcesAreThoseWritten() {
    assertSound(amount("5000000", "ต่อปี", BudgetSource.CENTRAL_FUND));
    assertFault(amount("6000000", "ต่อปี", BudgetSource.CENTRAL_FUND), "is not 6000000 BAHT");
    assertFault(amount("5000000", "ต่อไร่", BudgetSource.CENTRAL_FUND), "ต่อไร่");
    assertFault(amount("5000000", "ต่อปี", BudgetSource.LOAN), "is not LOAN");
    BigDecimal five = new BigDecimal(5_000_000);
    assertFault(new Quantity(five, five, Unit.RAI, "", at("๕ ล้านบาท"), Confidence.SURE), "is not");
  }

  @Test
  void verbsAreThoseOfTheDecision() {
    assertSound(decision(DecisionCode.APPROVE, Optional.empty(), "อนุมัติ"));
    assertSound(decision(DecisionCode.CANCEL, Optional.of(DecisionCode.APPROVE), "อนุมัติ"));
    assertFault(decision(DecisionCode.AGREE, Optional.empty(), "อนุมัติ"), "is not AGREE");
    assertFault(decision(DecisionCode.APPROVE, Optional.empty(), "อนุมัติ เงิน"), "is not APPROVE");
  }

  @Test
  void namesAreWrittenKnownOrDefined() {
    assertSound(new Proposer("กระทรวงพลังงาน", at("พน."), Confidence.SURE));
    assertFault(new Proposer("กระทรวงการคลัง", at("พน."), Confidence.SURE), "does not name");
    assertSound(order("กรมแปลงผัก", at("กรมแปลงผัก"), Optional.of(LocalDate.of(2021, 4, 1))));
    Span later = new Span(BODY.lastIndexOf("กปผ."), BODY.lastIndexOf("กปผ.") + 4);
    assertSound(order("กรมแปลงผัก", later, Optional.empty()));
    assertFault(order("กรมสวนดอกไม้", later, Optional.empty()), "does not name");
  }

  @Test
  void daysAreThoseWrittenOrCounted() {
    Optional<LocalDate> wrong = Optional.of(LocalDate.of(2021, 4, 2));
    assertFault(order("กรมแปลงผัก", at("กรมแปลงผัก"), wrong), "does not tell 2021-04-02");
    assertSound(reference("2020-03-03", "มติคณะรัฐมนตรีเมื่อวันที่ 3"));
    assertSound(reference("2020-03-17", "17 มีนาคม 2563"));
    assertFault(reference("2020-03-04", "มติคณะรัฐมนตรีเมื่อวันที่ 3"), "does not tell");
    assertFault(reference("2020-04-17", "17 มีนาคม 2563"), "does not tell");
    assertFault(reference("2021-03-17", "17 มีนาคม 2563"), "does not tell");
    assertSound(year(2022));
    assertFault(year(2023), "does not tell");
  }

  @Test
  void stretchesLieInTheTextAndHoldWords() {
    Span beyond = new Span(3, BODY.length() + 1);
    assertFault(new Proposer("พน.", beyond, Confidence.SURE), "beyond");
    assertFault(new Proposer("พน.", NONE, Confidence.SURE), "no words");
    Span words = at("เงื่อนไข", "ให้กรมแปลงผัก");
    assertFault(
        new Proviso(Proviso.Kind.CONDITION, List.of(), -1, words, Confidence.SURE), "เงื่อนไข");
  }

  private void assertSound(Fact fact) {
    assertThat(claims.fault(fact, BODY, MEETING)).isEmpty();
  }

  private void assertFault(Fact fact, String why) {
    assertThat(claims.fault(fact, BODY, MEETING))
        .hasValueSatisfying(f -> assertThat(f).contains(why));
  }

  private static Span at(String words) {
    int at = BODY.indexOf(words);
    return new Span(at, at + words.length());
  }

  private static Span at(String absent, String words) {
    assertThat(BODY).doesNotContain(absent);
    return at(words);
  }

  private static Amount amount(String baht, String per, BudgetSource source) {
    Span sum = at("๕ ล้านบาท");
    BigDecimal value = new BigDecimal(baht);
    Span whole = new Span(0, BODY.length());
    return new Amount(
        value, value, per, sum, whole, source, at("งบกลาง"), Amount.Role.DECIDED, Confidence.SURE);
  }

  private static CabinetDecision decision(
      DecisionCode code, Optional<DecisionCode> formal, String verb) {
    return new CabinetDecision(code, formal, at(verb), at(verb), Confidence.SURE);
  }

  private static Assignment order(String agent, Span who, Optional<LocalDate> day) {
    Deadline deadline =
        new Deadline(Deadline.Start.UNSTATED, day, at("ภายใน 30 วัน"), Confidence.LIKELY);
    return new Assignment(
        List.of(new Agent(agent, who)),
        at("จัดทำบัญชี ภายใน 30 วัน"),
        List.of(deadline),
        at("ให้กรมแปลงผัก (กปผ.) จัดทำบัญชี ภายใน 30 วัน"),
        Confidence.SURE);
  }

  private static Reference reference(String day, String words) {
    Span span = at(words);
    return new Reference(
        LocalDate.parse(day), ReferenceType.CITES, span, span, NONE, Confidence.SURE);
  }

  private static DatedFact year(int ends) {
    Span span = at("ปีงบประมาณ พ.ศ. 2565");
    return new DatedFact(
        DatedFact.Kind.FISCAL_YEAR,
        LocalDate.of(ends - 1, 10, 1),
        LocalDate.of(ends, 9, 30),
        span,
        span,
        Confidence.SURE);
  }
}
