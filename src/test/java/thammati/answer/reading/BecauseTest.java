package thammati.answer.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import thammati.facts.FactsReader;
import thammati.text.Span;
import thammati.thai.Agencies;
import thammati.thai.Words;

class BecauseTest {
  private static final Agencies AGENCIES = Agencies.bundled();

  private static final String BODY =
      """
      จังหวัดขอเลื่อนงานแข่งเรือกระดาษ เนื่องจากประตูน้ำและทางเดินรอบบึงด้านทิศเหนือและทิศใต้ ซึ่งสร้างมาแล้วสี่สิบปี ทรุดตัวลงจนน้ำแห้ง
      ผู้ที่สมัครไว้แล้วมีสิทธิเข้าแข่งในปีถัดไป
      """;

  @Test
  void reasonIsToldToTheEndOfItsSentenceAndNoFurther() {
    assertThat(grown(BODY, "เนื่องจากประตูน้ำและทางเดินรอบบึงด้านทิศเหนือและทิศใต้"))
        .isEqualTo(
            "เนื่องจากประตูน้ำและทางเดินรอบบึงด้านทิศเหนือและทิศใต้ ซึ่งสร้างมาแล้วสี่สิบปี"
                + " ทรุดตัวลงจนน้ำแห้ง");
  }

  @Test
  void whatLooksBackUponAReasonIsToldWithIt() {
    String body =
        "ฝนตกหนักติดต่อกันจนถนนเข้าหมู่บ้านขาดสามแห่งและสะพานไม้พังลงมาทั้งหมด"
            + " ประกอบกับเรือข้ามฟากหยุดวิ่ง จังหวัดจึงขอเลื่อนงาน";
    assertThat(grown(body, "ประกอบกับเรือข้ามฟากหยุดวิ่ง จังหวัดจึงขอเลื่อนงาน"))
        .startsWith("ฝนตกหนัก");
  }

  @Test
  void whatOpensNoReasonStays() {
    assertThat(grown(BODY, "จังหวัดขอเลื่อนงานแข่งเรือกระดาษ"))
        .isEqualTo("จังหวัดขอเลื่อนงานแข่งเรือกระดาษ");
  }

  @Test
  void reasonThatDoesNotEndIsCut() {
    String body = "เนื่องจาก" + "น้ำลดและถนนขาดและสะพานพังและเรือจมและ ".repeat(50);
    assertThat(grown(body, "เนื่องจาก").length()).isLessThan(220);
  }

  private static String grown(String body, String begun) {
    int at = body.indexOf(begun);
    ReadText text =
        ReadText.of(
            body, new FactsReader(AGENCIES).read(body), "ทำไม", new Things(AGENCIES), new Words());
    return new Because(text).grown(new Span(at, at + begun.length())).in(body);
  }
}
