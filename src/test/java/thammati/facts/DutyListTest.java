package thammati.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static thammati.resolution.DecisionCode.AGREE;
import static thammati.resolution.DecisionCode.ASSIGN;

import java.util.List;
import org.junit.jupiter.api.Test;
import thammati.thai.Agencies;

class DutyListTest {
  private static final String LEAD = "คณะรัฐมนตรีมีมติเห็นชอบตามที่กระทรวงมหาดไทยเสนอ ดังนี้\n";

  private final RulingReader reader = new RulingReader(Agencies.bundled());

  @Test
  void everyDutyListedIsAnOrderToWhoeverTheSentenceNames() {
    String body =
        LEAD
            + "1. เห็นชอบแผนน้ำ\n"
            + "2. มอบหมายให้กรมชลประทานดำเนินการ ดังนี้\n"
            + "2.1 สำรวจบ่อน้ำ\n"
            + "2.2 รายงานว่าบ่อใดแห้งภายในวันที่ 9 ของเดือนถัดไป\n"
            + "3. ให้กรมประมงปล่อยปลา";

    assertThat(orders(body))
        .extracting(a -> a.agents().getFirst().name(), a -> a.task().in(body))
        .containsExactly(
            tuple("กรมชลประทาน", "สำรวจบ่อน้ำ"),
            tuple("กรมชลประทาน", "รายงานว่าบ่อใดแห้งภายในวันที่ 9 ของเดือนถัดไป"),
            tuple("กรมประมง", "ปล่อยปลา"));
    assertThat(orders(body).get(1).deadlines())
        .singleElement()
        .satisfies(d -> assertThat(d.span().in(body)).isEqualTo("ภายในวันที่ 9 ของเดือนถัดไป"));
  }

  @Test
  void theSentenceStaysAnOrderWhereItTellsADutyOfItsOwn() {
    String body =
        LEAD
            + "1. มอบหมายให้กรมชลประทานเป็นหน่วยงานหลัก และดำเนินการ ดังนี้\n"
            + "(1) สำรวจบ่อน้ำ\n"
            + "(2) ให้กรมประมงปล่อยปลา";

    assertThat(orders(body))
        .extracting(a -> a.agents().getFirst().name())
        .containsExactly("กรมชลประทาน", "กรมชลประทาน", "กรมประมง");
  }

  @Test
  void aListIsOneDecisionWhereverItsSentenceStands() {
    String body =
        LEAD
            + "1. เห็นชอบแผนน้ำ พร้อมทั้งมอบหมายให้กรมชลประทานดำเนินการ ดังนี้\n"
            + "1.1 สำรวจบ่อน้ำ\n"
            + "1.2 รายงานผล";

    assertThat(orders(body)).hasSize(2);
    assertThat(reader.read(body, null).decisions())
        .extracting(CabinetDecision::code)
        .containsExactly(AGREE, ASSIGN);
  }

  @Test
  void thingsListedAreNoDuties() {
    String body =
        LEAD
            + "1. มอบหมายให้กรมชลประทานดำเนินการ ดังนี้\n"
            + "1.1 โครงการบ่อน้ำ\n"
            + "1.2 ร่างแผนน้ำ\n"
            + "2. เห็นชอบแผนน้ำ";

    assertThat(orders(body)).hasSize(1);
  }

  @Test
  void dutiesMayFollowTheLeadItself() {
    String body =
        "คณะรัฐมนตรีมีมติมอบหมายให้กรมชลประทานดำเนินการ ดังนี้\n1. สำรวจบ่อน้ำ\n2. รายงานผล";

    assertThat(orders(body))
        .extracting(a -> a.task().in(body))
        .containsExactly("สำรวจบ่อน้ำ", "รายงานผล");
  }

  private List<Assignment> orders(String body) {
    return reader.read(body, null).assignments();
  }
}
