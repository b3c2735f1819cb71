package thammati.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import thammati.facts.Appointment;
import thammati.facts.CabinetDecision;
import thammati.facts.Confidence;
import thammati.facts.Facts;
import thammati.facts.LawMention;
import thammati.facts.Proviso;
import thammati.facts.Ruling;
import thammati.resolution.DecisionCode;
import thammati.text.Span;

class FactsCheckTest {
  private static final String BODY =
      "แต่งตั้ง นายต้นกล้า ใบเขียว เป็นกรรมการ ตามพระราชบัญญัติสวนผัก พ.ศ. 2551";
  private static final String LAW = "พระราชบัญญัติสวนผัก พ.ศ. 2551";

  @Test
  void whatStandsInTheBodyPasses() {
    FactsCheck.Checked checked =
        check(law(LAW, BODY.indexOf("พระ"), BODY.length()), "ต้นกล้า ใบเขียว");

    assertThat(checked.refused()).isZero();
    assertThat(checked.facts().laws()).hasSize(1);
    assertThat(checked.facts().appointments()).hasSize(1);
  }

  @Test
  void aSpanBeyondTheBodyOrWithoutWordsIsRefused() {
    assertThat(check(law(LAW, BODY.indexOf("พระ"), BODY.length() + 1), "ต้นกล้า").facts().laws())
        .isEmpty();
    assertThat(check(law("", 3, 3), "ต้นกล้า").refused()).isEqualTo(1);
  }

  @Test
  void wordsThatAreNotThoseOfTheSpanAreRefused() {
    FactsCheck.Checked checked = check(law(LAW, 0, LAW.length()), "ดาราวุธ ทดสอบดี");

    assertThat(checked.refused()).isEqualTo(2);
    assertThat(checked.facts().laws()).isEmpty();
    assertThat(checked.facts().appointments()).isEmpty();
  }

  @Test
  void aProvisoKeepsItsDecisionWhereOneBeforeItIsRefused() {
    String body = "คณะรัฐมนตรีมีมติอนุมัติแปลงผัก และเห็นชอบสวนผัก โดยมีเงื่อนไขว่าต้องรดน้ำ";
    Ruling ruling =
        new Ruling(
            List.of(
                decision(body, DecisionCode.APPROVE, "เห็นชอบ"),
                decision(body, DecisionCode.AGREE, "เห็นชอบ")),
            List.of(),
            List.of(),
            List.of(proviso(body, 0), proviso(body, 1)));
    Facts facts =
        new Facts(ruling, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    FactsCheck.Checked checked = FactsCheck.of(facts, body, null, "test");

    assertThat(checked.refused()).isEqualTo(1);
    assertThat(checked.facts().decisions()).extracting("code").containsExactly(DecisionCode.AGREE);
    assertThat(checked.facts().ruling().provisos()).extracting("decision").containsExactly(-1, 0);
  }

  private static CabinetDecision decision(String body, DecisionCode code, String verb) {
    Span words = new Span(body.indexOf(verb), body.indexOf(verb) + verb.length());
    return new CabinetDecision(code, Optional.empty(), words, words, Confidence.SURE);
  }

  private static Proviso proviso(String body, int decision) {
    Span words = new Span(body.indexOf("โดยมีเงื่อนไข"), body.length());
    return new Proviso(Proviso.Kind.CONDITION, List.of(), decision, words, Confidence.LIKELY);
  }

  private static LawMention law(String title, int start, int end) {
    return new LawMention(title, LawMention.Kind.ACT, false, new Span(start, end), Confidence.SURE);
  }

  private static FactsCheck.Checked check(LawMention law, String person) {
    int at = BODY.indexOf("นาย");
    int end = BODY.indexOf(" เป็น");
    Span post = new Span(BODY.indexOf("กรรมการ"), BODY.indexOf("กรรมการ") + "กรรมการ".length());
    Appointment appointment =
        new Appointment(
            person,
            "กรรมการ",
            Appointment.Kind.APPOINT,
            null,
            new Span(at, at),
            new Span(at, end),
            post,
            Confidence.SURE);
    Facts facts =
        new Facts(
            Ruling.none(),
            List.of(),
            List.of(),
            List.of(),
            List.of(appointment),
            List.of(law),
            List.of());
    return FactsCheck.of(facts, BODY, null, "test");
  }
}
