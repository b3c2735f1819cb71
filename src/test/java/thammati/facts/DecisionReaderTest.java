package thammati.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static thammati.resolution.DecisionCode.ACKNOWLEDGE;
import static thammati.resolution.DecisionCode.AGREE;
import static thammati.resolution.DecisionCode.AGREE_IN_PRINCIPLE;
import static thammati.resolution.DecisionCode.APPROVE;
import static thammati.resolution.DecisionCode.APPROVE_IN_PRINCIPLE;
import static thammati.resolution.DecisionCode.ASSIGN;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import thammati.resolution.Decision;
import thammati.resolution.DecisionCode;

class DecisionReaderTest {
  @ParameterizedTest
  @CsvSource({
    "คณะรัฐมนตรีมีมติรับทราบรายงานประจำปี, ACKNOWLEDGE",
    "ที่ประชุมคณะรัฐมนตรีมีมติเห็นชอบแผน, AGREE",
    "คณะรัฐมนตรีพิจารณาแล้ว มีมติอนุมัติตามเสนอ, APPROVE",
    "คณะรัฐมนตรีเห็นชอบแผน, AGREE",
    "คณะรัฐมนตรีได้ให้ความเห็นชอบแผน, AGREE",
    "คณะรัฐมนตรีมีมติเห็นชอบในหลักการแผน, AGREE_IN_PRINCIPLE",
    "คณะรัฐมนตรีมีมติอนุมัติหลักการร่างกฎกระทรวง, APPROVE_IN_PRINCIPLE",
    "คณะรัฐมนตรี\u00a0มีมติอนุมัติ\u00a0ในหลักการ, APPROVE_IN_PRINCIPLE",
    "คณะรัฐมนตรีมีมติมอบหมายให้สำนักงบประมาณติดตาม, ASSIGN",
    "คณะรัฐมนตรีมีมติทบทวนมติเดิม, REVIEW",
  })
  void leadVerbIsTheDecision(String body, DecisionCode code) {
    assertThat(codes(body)).containsExactly(code);
  }

  @Test
  void spanNamesTheVerbInTheUnalteredBody() {
    String body = "เรื่องเดิม ๑\u00a0เรื่อง คณะรัฐมนตรีมีมติเห็นชอบในหลักการ";
    assertThat(DecisionReader.read(body))
        .singleElement()
        .satisfies(d -> assertThat(d.span().in(body)).isEqualTo("เห็นชอบในหลักการ"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "คณะรัฐมนตรีมีมติรับทราบและเห็นชอบแผน",
        "คณะรัฐมนตรีมีมติรับทราบ เห็นชอบแผน",
        "คณะรัฐมนตรีมีมติรับทราบ, เห็นชอบ แผน",
        "คณะรัฐมนตรีมีมติรับทราบ รวมทั้งให้ความเห็นชอบ",
        "คณะรัฐมนตรีมีมติรับทราบและ\nเห็นชอบแผน",
      })
  void jointVerbsAreAllDecisions(String body) {
    assertThat(codes(body)).containsExactly(ACKNOWLEDGE, AGREE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1. รับทราบผลการศึกษา\n2. เห็นชอบแผน\n3. มอบหมายให้กรมป่าไม้ติดตาม",
        "1) รับทราบผลการศึกษา\n2) เห็นชอบแผน\n3) มอบหมายให้กรมป่าไม้ติดตาม",
        "1.รับทราบผลการศึกษา\n2.เห็นชอบแผน\n3.มอบหมายให้กรมป่าไม้ติดตาม",
        "๑. รับทราบผลการศึกษา\n๒. เห็นชอบแผน\n๓. มอบหมายให้กรมป่าไม้ติดตาม",
        "\t1 รับทราบผลการศึกษา\n\t1.1 เห็นชอบแผน\n\t2 มอบหมายให้กรมป่าไม้ติดตาม",
      })
  void eachNumberedPointBehindTheLeadDecides(String points) {
    assertThat(
            codes(
                "คณะรัฐมนตรีมีมติ รับทราบและเห็นชอบ ดังนี้\n" + points + "\nสาระสำคัญ\n4. อนุมัติ"))
        .containsExactly(ACKNOWLEDGE, AGREE, ACKNOWLEDGE, AGREE, ASSIGN);
  }

  @Test
  void pointsCountOnlyWhereTheLeadAnnouncesThem() {
    assertThat(codes("คณะรัฐมนตรีมีมติรับทราบรายงาน\n1. อนุมัติวงเงินแล้ว 3 โครงการ"))
        .containsExactly(ACKNOWLEDGE);
  }

  @Test
  void qualifiedPointRefinesThePlainLead() {
    assertThat(
            codes(
                "คณะรัฐมนตรีมีมติเห็นชอบ ดังนี้\n"
                    + "1. เห็นชอบในหลักการโครงการ\n"
                    + "2. มอบหมายให้กรมที่ดินศึกษา"))
        .containsExactly(AGREE_IN_PRINCIPLE, ASSIGN);
    assertThat(codes("คณะรัฐมนตรีมีมติอนุมัติ ดังนี้\n1. อนุมัติในหลักการ\n2. อนุมัติงบกลาง"))
        .containsExactly(APPROVE, APPROVE_IN_PRINCIPLE, APPROVE);
  }

  @Test
  void othersDecideInTheTextButNotForTheCabinet() {
    String body =
        """
        คณะรัฐมนตรีมีมติรับทราบผลการประชุมคณะกรรมการนโยบายน้ำ ตามที่เสนอ
        สาระสำคัญ
        1. คณะกรรมการนโยบายน้ำมีมติเห็นชอบแผนและอนุมัติวงเงิน 20 ล้านบาท
        2. กระทรวงการคลังอนุมัติให้ยกเว้นระเบียบ และมอบหมายให้กรมบัญชีกลางติดตาม
        """;
    assertThat(codes(body)).containsExactly(ACKNOWLEDGE);
  }

  @Test
  void earlierResolutionThatIsToldFirstIsNotThisOne() {
    assertThat(
            codes(
                "คณะรัฐมนตรีเมื่อวันที่ 3 มีนาคม 2563 มีมติอนุมัติโครงการแล้ว"
                    + " คณะรัฐมนตรีมีมติรับทราบผล"))
        .containsExactly(ACKNOWLEDGE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "คณะกรรมการมีมติเห็นชอบ",
        "คณะรัฐมนตรีมีมติไม่อนุมัติตามที่เสนอ",
        "คณะรัฐมนตรี",
        "กระทรวงพาณิชย์อนุมัติ",
      })
  void withoutAVerbOfTheCabinetNothingIsDecided(String body) {
    assertThat(DecisionReader.read(body)).isEmpty();
  }

  @Test
  void leadFarDownTheTextIsBackground() {
    String background = "ความเป็นมาของเรื่อง ".repeat(40);
    assertThat(codes(background + "คณะรัฐมนตรีมีมติอนุมัติ")).isEmpty();
  }

  private static List<DecisionCode> codes(String body) {
    return DecisionReader.read(body).stream().map(Decision::code).toList();
  }
}
