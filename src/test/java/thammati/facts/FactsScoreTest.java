package thammati.facts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsScoreTest {
  private static final String GOLD =
      """
      {"date": "2031-02-04", "item": 3,
       "decisions": [{"code": "review", "alt": ["agree"]}, {"code": "agree", "optional": true},
                     {"code": "assign"}],
       "proposer": ["กระทรวงการคลัง (กค.)"], "proposer_optional": ["กรมธนารักษ์"],
       "assignments": [
         {"agency": ["กระทรวงคมนาคม", "คค."], "task_keywords": ["ปลูกหญ้าคา", "ริมทางด่วน"],
          "deadline": "ภายใน 30 วัน นับแต่วันที่ได้รับแจ้ง"},
         {"agency": ["กรมเลี้ยงผึ้ง"], "task_keywords": ["แจกรังผึ้ง"], "deadline": "ทุกเดือน",
          "optional": true}],
       "deadlines_optional": ["ในปีหน้า"],
       "amounts": [{"value_baht": 838620000}], "amounts_optional": [500],
       "references": [{"date": "2029-01-09", "type": "reviews", "alt_types": ["amends"]},
                      {"date": "2028-01-11", "type": "cites", "optional": true}],
       "appointments": [{"person": "ดาราวุธ ทดสอบดี", "position": "ประธานกรรมการหอดูดาว"},
                        {"person": "ปลัดกระทรวงดวงดาว", "position": "กรรมการ", "optional": true}],
       "laws": ["พระราชบัญญัติหอดูดาว พ.ศ. 2570"]}
      """;

  @Test
  void whatIsRightScoresOneInOtherWordsToo() {
    Map<FactKind, Tally> score =
        score(
            """
            {"date": "2031-02-04", "item": 3, "decisions": [{"code": "review"}, "assign"],
             "proposer": ["กค."],
             "assignments": [{"agency": ["คค."], "deadline": "30 วัน",
                              "quote": "ให้ คค. ปลูกหญ้า\\nคาริมทางด่วน"}],
             "amounts": [{"value_baht": 838620000.0}],
             "references": [{"date": "2029-01-09", "type": "amends"}],
             "appointments": [{"person": "นายดาราวุธ  ทดสอบดี", "position": "ประธานกรรมการ"}],
             "laws": ["พระราชบัญญัติหอดูดาว พ.ศ. ๒๕๗๐"]}
            """);

    assertThat(score.values())
        .allSatisfy(t -> assertThat(t.f1()).isEqualTo(1))
        .allSatisfy(t -> assertThat(t.found()).isPositive());
  }

  @Test
  void whatIsNeutralIsNeitherRequiredNorWrong() {
    Map<FactKind, Tally> score =
        score(
            """
            {"date": "2031-02-04", "item": 3, "decisions": ["review", "assign", "agree"],
             "proposer": ["กระทรวงการคลัง", "กรมธนารักษ์"],
             "assignments": [
               {"agency": ["กระทรวงคมนาคม"], "quote": "ปลูกหญ้าคา", "deadline": "ภายใน 30 วัน"},
               {"agency": ["กรมเลี้ยงผึ้ง"], "quote": "แจกรังผึ้ง", "deadline": "ทุกเดือน"},
               {"agency": ["กรมเลี้ยงผึ้ง"], "quote": "แจกรังผึ้ง", "deadline": "ในปีหน้า"}],
             "amounts": [{"value_baht": 838620000}, {"value_baht": 500}],
             "references": [{"date": "2029-01-09", "type": "reviews"},
                            {"date": "2028-01-11", "type": "extends"}],
             "appointments": [{"person": "ดาราวุธ ทดสอบดี", "position": "ประธานกรรมการหอดูดาว"},
                              {"person": "ปลัดกระทรวงดวงดาว"}],
             "laws": ["พระราชบัญญัติหอดูดาว พ.ศ. 2570"]}
            """);

    assertThat(score.get(FactKind.AMOUNTS_STRICT)).isEqualTo(Tally.of(1, 1, 0));
    score.remove(FactKind.AMOUNTS_STRICT);
    assertThat(score.values()).allSatisfy(t -> assertThat(t.f1()).isEqualTo(1));
  }

  @Test
  void theFormalVerbCountsUnlessItIsStrict() {
    Map<FactKind, Tally> score =
        score("{\"date\": \"2031-02-04\", \"item\": 3, \"decisions\": [\"agree\", \"assign\"]}");

    assertThat(score.get(FactKind.DECISIONS)).isEqualTo(Tally.of(2, 0, 0));
    assertThat(score.get(FactKind.DECISIONS_STRICT)).isEqualTo(Tally.of(1, 0, 1));
  }

  @Test
  void whatIsWrongCountsTwice() {
    Map<FactKind, Tally> score =
        score(
            """
            {"date": "2031-02-04", "item": 3, "decisions": ["cancel"], "proposer": ["กระทรวงพลังงาน"],
             "assignments": [{"agency": ["กระทรวงพลังงาน"], "quote": "ปลูกหญ้าคาริมทางด่วน",
                              "deadline": "ภายใน 60 วัน"},
                             {"agency": ["กระทรวงคมนาคม"], "quote": "ตัดหญ้าคา"}],
             "amounts": [{"value_baht": 1}],
             "references": [{"date": "2029-01-10", "type": "reviews"},
                            {"date": "2029-01-09", "type": "cancels"}],
             "appointments": [{"person": "ดารารัตน์ ทดสอบดี", "position": "ประธานกรรมการ"}],
             "laws": ["กฎกระทรวงเลี้ยงผึ้ง"]}
            """);

    assertThat(score.get(FactKind.DECISIONS)).isEqualTo(Tally.of(0, 1, 2));
    assertThat(score.get(FactKind.PROPOSER)).isEqualTo(Tally.of(0, 1, 1));
    assertThat(score.get(FactKind.ASSIGNMENTS)).isEqualTo(Tally.of(0, 2, 1));
    assertThat(score.get(FactKind.AGENCIES)).isEqualTo(Tally.of(1, 1, 0));
    assertThat(score.get(FactKind.DEADLINES)).isEqualTo(Tally.of(0, 1, 1));
    assertThat(score.get(FactKind.AMOUNTS)).isEqualTo(Tally.of(0, 1, 1));
    assertThat(score.get(FactKind.REFERENCES_DATE)).isEqualTo(Tally.of(1, 1, 0));
    assertThat(score.get(FactKind.REFERENCES_DATE_TYPE)).isEqualTo(Tally.of(0, 2, 1));
    assertThat(score.get(FactKind.APPOINTMENTS)).isEqualTo(Tally.of(0, 1, 1));
    assertThat(score.get(FactKind.LAWS)).isEqualTo(Tally.of(0, 0, 1));
  }

  @Test
  void anOrderCutInTwoIsOneOfTheGoldAndTwoRightOnes() {
    Map<FactKind, Tally> score =
        score(
            """
            {"date": "2031-02-04", "item": 3,
             "assignments": [{"agency": ["คค."], "quote": "ปลูกหญ้าคา"},
                             {"agency": ["คค."], "quote": "ริมทางด่วน"}]}
            """);

    assertThat(score.get(FactKind.ASSIGNMENTS)).isEqualTo(new Tally(1, 2, 0, 0));
  }

  @Test
  void aResolutionThatWasNotExtractedIsAllMissedAndAnotherIsPassedOver() {
    Map<FactKind, Tally> score =
        score("{\"date\": \"2031-02-04\", \"item\": 4, \"decisions\": [\"cancel\"]}");

    assertThat(score.get(FactKind.DECISIONS)).isEqualTo(Tally.of(0, 0, 2));
    assertThat(score.get(FactKind.AMOUNTS)).isEqualTo(Tally.of(0, 0, 1));
    assertThat(score.get(FactKind.APPOINTMENTS).f1()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "0,0,0,1,1,1",
    "0,3,0,0,1,0",
    "0,0,2,0,0,0",
    "3,1,0,0.75,1,0.857",
    "3,1,3,0.75,0.5,0.6"
  })
  void precisionAndRecallAreShares(int found, int wrong, int missed, double p, double r, double f) {
    Tally tally = Tally.of(found, wrong, missed);

    assertThat(tally.precision()).isEqualTo(p);
    assertThat(tally.recall()).isEqualTo(r);
    assertThat(tally.f1()).isCloseTo(f, org.assertj.core.api.Assertions.within(0.001));
  }

  private static Map<FactKind, Tally> score(String extracted) {
    return FactsScore.of(List.of(json(GOLD)), List.of(json(extracted)));
  }

  private static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
