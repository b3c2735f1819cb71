package thammati.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import thammati.thai.Agencies;

class AssignmentReaderTest {
  private static final String LEAD = "คณะรัฐมนตรีมีมติเห็นชอบแผนน้ำตามที่กระทรวงมหาดไทยเสนอ ";

  private final RulingReader reader = new RulingReader(Agencies.bundled());

  @ParameterizedTest
  @CsvSource(
      value = {
        "และให้กระทรวงพลังงานรายงานผล|กระทรวงพลังงาน|รายงานผล",
        "และมอบหมายให้ พน. รายงานผล|กระทรวงพลังงาน|รายงานผล",
        "โดยมอบหมายกรมชลประทานติดตามผล|กรมชลประทาน|ติดตามผล",
        "ทั้งนี้ ให้กรมชลประทานติดตามผล|กรมชลประทาน|ติดตามผล",
        "โดยให้กรมชลประทานเป็นหน่วยงานหลัก|กรมชลประทาน|เป็นหน่วยงานหลัก",
        "และให้ กษ. พณ. และหน่วยงานที่เกี่ยวข้องรับไปดำเนินการ|กระทรวงเกษตรและสหกรณ์,"
            + " กระทรวงพาณิชย์, หน่วยงานที่เกี่ยวข้อง|รับไปดำเนินการ",
        "และให้กระทรวงพลังงาน (พน.) โดยกรมเชื้อเพลิงธรรมชาติ จัดทำแผน|กระทรวงพลังงาน,"
            + " กรมเชื้อเพลิงธรรมชาติ|จัดทำแผน",
        "และให้กรมชลประทานร่วมกับกรมประมงสำรวจพื้นที่|กรมชลประทาน, กรมประมง|สำรวจพื้นที่",
        "และให้สำนักงาน ก.พ.ร."
            + " ในฐานะฝ่ายเลขานุการคณะกรรมการพัฒนาระบบราชการจัดทำแนวทาง|สำนักงานคณะกรรมการพัฒนาระบบราชการ|จัดทำแนวทาง",
        "และให้ทุกหน่วยงานของรัฐที่เกี่ยวข้องถือปฏิบัติ|ทุกหน่วยงานของรัฐที่เกี่ยวข้อง|ถือปฏิบัติ",
        "และให้ส่งสำนักงานคณะกรรมการกฤษฎีกาตรวจพิจารณา|สำนักงานคณะกรรมการกฤษฎีกา|ตรวจพิจารณา",
        "และให้คณะกรรมการจัดการหอมแดงเสนอรายงาน|คณะกรรมการจัดการหอมแดง|เสนอรายงาน",
        "และมอบหมายให้กรมประมงจ่ายค่าสมาชิกของสมาคมปลาทุกปี"
            + " โดยไม่ต้องเสนอคณะรัฐมนตรีอีก|กรมประมง|จ่ายค่าสมาชิกของสมาคมปลาทุกปี"
            + " โดยไม่ต้องเสนอคณะรัฐมนตรีอีก",
        "และให้กรมประมงรายงานขีดความสามารถของเรือ|กรมประมง|รายงานขีดความสามารถของเรือ",
        "และให้หน่วยงานที่มีบ่อน้ำในความรับผิดชอบปรับปรุงบ่อ|หน่วยงานที่มีบ่อน้ำในความรับผิดชอบ|ปรับปรุงบ่อ",
        "และให้หน่วยงานของรัฐที่ประสงค์จะขุดบ่อ"
            + " ให้เสนอเรื่องต่อกรมชลประทาน|หน่วยงานของรัฐที่ประสงค์จะขุดบ่อ|ให้เสนอเรื่องต่อกรมชลประทาน",
        "และให้หัวหน้าส่วนราชการตรวจสอบบ่อน้ำ|หัวหน้าส่วนราชการ|ตรวจสอบบ่อน้ำ",
        "และให้มหาวิทยาลัยขอนแก่น จังหวัดขอนแก่น ศึกษาบ่อน้ำ|มหาวิทยาลัยขอนแก่น|ศึกษาบ่อน้ำ",
      },
      delimiter = '|')
  void anOrderNamesAgentsAndTask(String words, String agents, String task) {
    String body = LEAD + words;
    assertThat(orders(body))
        .singleElement()
        .satisfies(a -> {
          assertThat(a.agents()).extracting(Agent::name).containsExactly(agents.split(", "));
          assertThat(a.task().in(body)).isEqualTo(task);
          assertThat(words).endsWith(a.span().in(body));
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ทั้งนี้ ค่าใช้จ่ายของบ่อน้ำ ให้กรมประมงปรับแผนการใช้จ่าย",
        "ภาระงบประมาณที่เกิดขึ้น เห็นควรให้กรมประมงจัดทำแผนการใช้จ่าย",
        "ทั้งนี้ ในครั้งต่อไป ให้กรมประมงดำเนินการให้ทันเวลา",
        "สำหรับบ่อน้ำที่แห้ง จึงเห็นควรมอบหมายให้กรมประมงดูแลบ่อ",
      })
  void aSentenceBehindTheLeadOrdersToo(String sentence) {
    assertThat(orders(LEAD + "\n" + sentence + "\nสาระสำคัญของเรื่อง\nบ่อน้ำแห้ง"))
        .singleElement()
        .satisfies(a -> assertThat(a.agents().getFirst().name()).isEqualTo("กรมประมง"));
  }

  @Test
  void whatHappensWithTheOutcomeIsAnOrderOfItsOwn() {
    assertThat(orders(LEAD + "และให้กรมประมงเสนอแผน ผลเป็นประการใดให้กรมชลประทานรายงาน"))
        .extracting(a -> a.agents().getFirst().name())
        .containsExactly("กรมประมง", "กรมชลประทาน");
  }

  @Test
  void aPointGoesOnWhereItsLineIsBroken() {
    String body =
        "คณะรัฐมนตรีมีมติเห็นชอบตามที่กระทรวงมหาดไทยเสนอ ดังนี้\nเห็นชอบแผนน้ำ\n"
            + "ให้กรมประมงสำรวจบ่อน้ำ\nและรายงานผลทุกเดือน\nให้กรมชลประทานขุดบ่อ";
    assertThat(orders(body))
        .extracting(a -> a.task().in(body))
        .containsExactly("สำรวจบ่อน้ำ\nและรายงานผลทุกเดือน", "ขุดบ่อ");
  }

  @Test
  void thoseTheyActWithAreAmongTheAgents() {
    assertThat(orders(LEAD + "และให้กรมชลประทานพิจารณาร่วมกับกรมประมงและหน่วยงานที่เกี่ยวข้อง"))
        .singleElement()
        .satisfies(a ->
            assertThat(a.agents())
                .extracting(Agent::name)
                .containsExactly("กรมชลประทาน", "กรมประมง", "หน่วยงานที่เกี่ยวข้อง"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "เพื่อให้กรมชลประทานติดตามผล",
        "และแจ้งให้กรมชลประทานทราบ",
        "และจัดสรรเงินให้กรมชลประทาน",
        "และอนุมัติให้รัฐมนตรีว่าการกระทรวงมหาดไทยลงนาม",
        "และให้ความช่วยเหลือเกษตรกร",
        "และให้ดำเนินการต่อไปได้",
        "หากต้องแก้ไขถ้อยคำ ให้กรมชลประทานดำเนินการได้โดยไม่ต้องเสนอคณะรัฐมนตรีอีก",
        "ซึ่งกรมชลประทานได้รับมอบหมายให้กรมประมงติดตามแล้ว",
        "[และให้กรมชลประทานติดตามผล]",
        "\nสาระสำคัญ\nให้กรมชลประทานติดตามผล",
        "\nทั้งนี้ กระทรวงมหาดไทยเสนอว่า ให้กรมชลประทานติดตามผล",
        "\nเรื่องเดิม\nคณะรัฐมนตรีมีมติมอบหมายให้กรมชลประทานติดตามผล",
      })
  void purposesPermissionsAndBackgroundOrderNothing(String words) {
    assertThat(orders(LEAD + words)).isEmpty();
  }

  @Test
  void ordersInARowEndWhereTheNextBegins() {
    String body =
        LEAD + "และให้กรมประมงจัดทำแผนปลา โดยให้กรมชลประทานส่งข้อมูล และมอบหมายให้ กษ. ติดตาม";
    assertThat(orders(body))
        .extracting(a -> a.span().in(body))
        .containsExactly(
            "ให้กรมประมงจัดทำแผนปลา", "ให้กรมชลประทานส่งข้อมูล", "มอบหมายให้ กษ. ติดตาม");
  }

  @Test
  void whomTheListNamesTheSentenceBeforeItOrders() {
    String body =
        """
        คณะรัฐมนตรีมีมติเห็นชอบแนวทาง โดยให้หน่วยงานที่เกี่ยวข้องดำเนินการ ดังนี้
        1. กระทรวงมหาดไทย ออกประกาศขยายเวลา
        2. กรมประมง สำรวจพื้นที่
        สาระสำคัญ
        3. กรมที่ดิน สำรวจที่ดิน\
        """;
    assertThat(orders(body))
        .extracting(a -> a.agents().getFirst().name())
        .containsExactly("หน่วยงานที่เกี่ยวข้อง", "กระทรวงมหาดไทย", "กรมประมง");
  }

  @Test
  void whoWasPermittedBeforeIsOrderedByTheNextClause() {
    assertThat(
            orders("คณะรัฐมนตรีมีมติเห็นชอบให้กรมประมงได้รับเงินเพิ่ม และให้รายงานผลภายใน 30 วัน"))
        .singleElement()
        .satisfies(a -> {
          assertThat(a.agents()).extracting(Agent::name).containsExactly("กรมประมง");
          assertThat(a.confidence()).isEqualTo(Confidence.LIKELY);
          assertThat(a.deadlines()).hasSize(1);
        });
  }

  private List<Assignment> orders(String body) {
    return reader.read(body, null).assignments();
  }
}
