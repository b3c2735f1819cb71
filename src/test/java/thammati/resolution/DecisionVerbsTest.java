package thammati.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static thammati.resolution.DecisionCode.ACKNOWLEDGE;
import static thammati.resolution.DecisionCode.AGREE;
import static thammati.resolution.DecisionCode.APPROVE;
import static thammati.resolution.DecisionCode.ASSIGN;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionVerbsTest {
  @ParameterizedTest
  @CsvSource({
    "รับทราบรายงานผลการดำเนินงาน, ACKNOWLEDGE, รับทราบ",
    "เห็นชอบแผนแม่บท, AGREE, เห็นชอบ",
    "เห็นชอบในหลักการร่างกฎกระทรวง, AGREE_IN_PRINCIPLE, เห็นชอบในหลักการ",
    "เห็นชอบหลักการของร่างประกาศ, AGREE_IN_PRINCIPLE, เห็นชอบหลักการ",
    "เห็นชอบกับหลักการดังกล่าว, AGREE_IN_PRINCIPLE, เห็นชอบกับหลักการ",
    "อนุมัติงบกลาง, APPROVE, อนุมัติ",
    "อนุมัติหลักการร่างพระราชกฤษฎีกา, APPROVE_IN_PRINCIPLE, อนุมัติหลักการ",
    "อนุมัติในหลักการให้จ้างที่ปรึกษา, APPROVE_IN_PRINCIPLE, อนุมัติในหลักการ",
    "แต่งตั้งผู้ทรงคุณวุฒิ, APPOINT, แต่งตั้ง",
    "มอบหมายให้สำนักงบประมาณ, ASSIGN, มอบหมาย",
    "ยกเลิกมติเดิม, CANCEL, ยกเลิก",
    "ทบทวนมติเมื่อปีก่อน, REVIEW, ทบทวนมติ",
    "ผ่อนผันการใช้พื้นที่, EXEMPT, ผ่อนผัน",
    "ยกเว้นมติที่ห้ามไว้, EXEMPT, ยกเว้นมติ",
    "เจ้าของเรื่องขอถอนคืนไป, WITHDRAW, ขอถอน",
  })
  void findsEachVerbWithItsQualification(String text, DecisionCode code, String words) {
    assertThat(DecisionVerbs.find(text))
        .singleElement()
        .satisfies(decision -> {
          assertThat(decision.code()).isEqualTo(code);
          assertThat(decision.span().in(text)).isEqualTo(words);
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "เห็นชอบ ในหลักการ",
        "เห็นชอบ\nในหลักการ",
        "เห็นชอบใน หลักการ",
        "เห็นชอบ\u00a0ในหลักการ"
      })
  void brokenLineKeepsTheQualification(String text) {
    assertThat(codes(text)).containsExactly(DecisionCode.AGREE_IN_PRINCIPLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ไม่เห็นชอบตามที่เสนอ",
        "ไม่ เห็นชอบ",
        "มิได้อนุมัติงบประมาณ",
        "ยังไม่ได้รับทราบรายงาน",
        "ไม่ให้ความเห็นชอบ",
        "ไม่ควรอนุมัติให้ดำเนินการ",
        "ไม่เห็นควรอนุมัติให้ดำเนินการ",
        "มิให้ยกเลิกสัญญา",
      })
  void negatedVerbIsNoDecision(String text) {
    assertThat(DecisionVerbs.find(text)).isEmpty();
  }

  @Test
  void negationReachesItsOwnVerbOnly() {
    assertThat(codes("ไม่อนุมัติเพิ่มวงเงิน แต่เห็นชอบให้ขยายเวลา")).containsExactly(AGREE);
  }

  @Test
  void severalVerbsStandInTheOrderOfTheText() {
    assertThat(codes("รับทราบและเห็นชอบแผน อนุมัติวงเงิน และมอบหมายให้กระทรวงการคลังติดตาม"))
        .containsExactly(ACKNOWLEDGE, AGREE, APPROVE, ASSIGN);
  }

  @ParameterizedTest
  @EnumSource(DecisionCode.class)
  void commonestFormOfEveryCodeIsReadAsThatCode(DecisionCode code) {
    String verb =
        switch (code) {
          case REVIEW -> code.verb() + "มติ";
          case EXEMPT -> code.verb() + "มติ";
          case WITHDRAW -> code.verb() + "เรื่อง";
          default -> code.verb();
        };
    assertThat(codes(verb)).containsExactly(code);
  }

  @Test
  void codesForOtherProgramsDiffer() {
    assertThat(Arrays.stream(DecisionCode.values()).map(DecisionCode::code))
        .doesNotHaveDuplicates();
  }

  private static List<DecisionCode> codes(String text) {
    return DecisionVerbs.find(text).stream().map(Decision::code).toList();
  }
}
