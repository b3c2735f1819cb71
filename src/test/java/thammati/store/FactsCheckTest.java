package thammati.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import thammati.facts.Appointment;
import thammati.facts.Confidence;
import thammati.facts.Facts;
import thammati.facts.LawMention;
import thammati.facts.Ruling;
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
            LocalDate.of(2021, 3, 2),
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
    return FactsCheck.of(facts, BODY, "test");
  }
}
