package thammati.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thammati.facts.Amount.Role;
import thammati.thai.Agencies;

class AmountReaderTest {
  @ParameterizedTest
  @CsvSource(
      value = {
        "อนุมัติงบกลาง จำนวน 5 ล้านบาท|CENTRAL_FUND|งบกลาง",
        "อนุมัติวงเงิน 5 ล้านบาท"
            + " จากเงินกู้ตามพระราชกำหนดฟื้นฟูสวนผัก|LOAN|เงินกู้ตามพระราชกำหนดฟื้นฟูสวนผัก",
        "อนุมัติงบประมาณรายจ่ายประจำปีงบประมาณ พ.ศ. 2570 วงเงิน 5"
            + " ล้านบาท|ANNUAL_BUDGET|งบประมาณรายจ่ายประจำปีงบประมาณ พ.ศ. 2570",
        "อนุมัติเงินกองทุนสวนผัก 5 ล้านบาท|FUND|เงินกองทุนสวนผัก",
        "อนุมัติเงินนอกงบประมาณ 5 ล้านบาท|OWN_REVENUE|เงินนอกงบประมาณ",
      },
      delimiter = '|')
  void theSourceIsToldWhereTheClauseNamesIt(String body, BudgetSource source, String words) {
    assertThat(AmountReader.read(body))
        .singleElement()
        .satisfies(a -> {
          assertThat(a.source()).isEqualTo(source);
          assertThat(a.sourceSpan().in(body)).isEqualTo(words);
          assertThat(a.purpose().in(body)).isEqualTo(body);
        });
  }

  @Test
  void whatTheCabinetDecidedIsToldApartFromWhatIsMentioned() {
    String body =
        "คณะรัฐมนตรีมีมติอนุมัติวงเงิน 8 ล้านบาท\n"
            + "สาระสำคัญของเรื่อง\n"
            + "ตลาดสวนผักมีมูลค่า 90 ล้านบาท ต้องใช้งบประมาณ 8 ล้านบาท";
    assertThat(AmountReader.read(body))
        .extracting(a -> a.span().in(body), Amount::role)
        .containsExactly(tuple("8 ล้านบาท", Role.DECIDED), tuple("90 ล้านบาท", Role.MENTIONED));
  }

  @Test
  void theBudgetAskedForIsKeyWhereTheDecisionNamesNoSum() {
    String body =
        "คณะรัฐมนตรีมีมติเห็นชอบโครงการสวนผัก\n"
            + "สาระสำคัญของเรื่อง\n"
            + "สวนผักมีรายได้เฉลี่ย 3 ล้านบาท ต้องใช้งบประมาณ 8 ล้านบาท";
    assertThat(AmountReader.read(body))
        .extracting(Amount::role)
        .isEqualTo(List.of(Role.MENTIONED, Role.KEY));
  }

  @Test
  void estimatesThatWereOnlyAcknowledgedAreNotDecided() {
    String body = "คณะรัฐมนตรีมีมติรับทราบ\n1. รับทราบประมาณการที่คาดว่าจะมีกำไร 7 ล้านบาท";
    assertThat(AmountReader.read(body)).extracting(Amount::role).containsExactly(Role.MENTIONED);
  }

  @Test
  void nothingTurnsOnTheFiguresOfAReportThatWasTakenNoteOf() {
    String body =
        "คณะรัฐมนตรีมีมติรับทราบรายงานผลการปลูกผัก วงเงิน 9 ล้านบาท ตามที่กระทรวงสวนผักเสนอ"
            + " ดังนี้\n"
            + "1. สวนบนหลังคาใช้งบประมาณ 4 ล้านบาท\n"
            + "สาระสำคัญของเรื่อง\n"
            + "ต้องใช้งบประมาณ 6 ล้านบาท";
    assertThat(roles(body)).containsExactly(Role.DECIDED, Role.MENTIONED, Role.MENTIONED);
  }

  @Test
  void aMeasureThatWasTakenNoteOfIsDecidedPointByPoint() {
    String body =
        "คณะรัฐมนตรีมีมติรับทราบมาตรการช่วยเหลือชาวสวน ตามที่กระทรวงสวนผักเสนอ ดังนี้\n"
            + "1. ให้สินเชื่อรายละไม่เกิน 4 ล้านบาท";
    assertThat(roles(body)).containsExactly(Role.DECIDED);
  }

  @Test
  void whatWasGrantedBeforeIsNoKey() {
    String body =
        "คณะรัฐมนตรีมีมติเห็นชอบโครงการสวนผัก\n"
            + "สาระสำคัญของเรื่อง\n"
            + "สวนผักได้รับงบประมาณแล้ว จำนวน 3 ล้านบาท\n"
            + "จะใช้งบประมาณจำนวน 8 ล้านบาท";
    assertThat(roles(body)).containsExactly(Role.MENTIONED, Role.KEY);
  }

  @Test
  void theRatesThatADraftSetsAreKeyTheFormerOneToo() {
    String body =
        "คณะรัฐมนตรีมีมติอนุมัติหลักการร่างกฎกระทรวงค่าเช่าสวน\n"
            + "สาระสำคัญของร่างกฎกระทรวง\n"
            + "ปรับอัตราค่าเช่าจากเดิมไร่ละ 300 บาท เป็นไร่ละ 450 บาท\n"
            + "กำหนดให้ยกเว้นแก่ผู้มีหนี้ค่าเช่าจำนวนไม่เกิน 8,000 บาท\n"
            + "ปัจจุบันตลาดจ่ายเฉลี่ยไร่ละ 500 บาท";
    assertThat(roles(body)).containsExactly(Role.KEY, Role.KEY, Role.KEY, Role.MENTIONED);
  }

  @Test
  void theRatesOfATableAreKeyWhereTheDecisionSetsPay() {
    String table = "\nสาระสำคัญของเรื่อง\nประธาน\n900 บาท\nกรรมการ\n700 บาท";
    assertThat(roles("คณะรัฐมนตรีมีมติเห็นชอบเบี้ยประชุมของสภาสวน" + table))
        .containsExactly(Role.KEY, Role.KEY);
    assertThat(roles("คณะรัฐมนตรีมีมติเห็นชอบวันสวนผักแห่งชาติ" + table))
        .containsExactly(Role.MENTIONED, Role.MENTIONED);
  }

  @Test
  void theSharesOfABudgetAreKeyLikeTheWhole() {
    String body =
        "คณะรัฐมนตรีมีมติเห็นชอบร่างพระราชบัญญัติงบประมาณของสวน\nสาระสำคัญ\n"
            + "กำหนดให้ตั้งงบประมาณไม่เกิน 90 ล้านบาท และเพื่อชดใช้หนี้ เป็นจำนวน 7 ล้านบาท";
    assertThat(roles(body)).containsExactly(Role.KEY, Role.KEY);
  }

  @Test
  void anAsideOnAnEarlierResolutionDecidesNothing() {
    String body =
        "คณะรัฐมนตรีมีมติเห็นชอบให้ขยายเวลาปลูกผัก [ตามมติคณะรัฐมนตรี (3 มีนาคม 2563) วงเงิน 5"
            + " ล้านบาท]";
    assertThat(roles(body)).containsExactly(Role.MENTIONED);
  }

  @Test
  void aLargerSumIsTheFrameOnlyIfItWasNotApprovedBefore() {
    String lead = "คณะรัฐมนตรีมีมติอนุมัติเงิน 5 ล้านบาท\nสาระสำคัญของเรื่อง\n";
    assertThat(roles(lead + "โครงการมีกรอบวงเงิน 9 ล้านบาท"))
        .containsExactly(Role.DECIDED, Role.KEY);
    assertThat(roles(lead + "นายกรัฐมนตรีเห็นชอบแล้วในกรอบวงเงิน 9 ล้านบาท"))
        .containsExactly(Role.DECIDED, Role.MENTIONED);
  }

  private static List<Role> roles(String body) {
    return new FactsReader(Agencies.bundled())
        .read(body).amounts().stream().map(Amount::role).toList();
  }
}
