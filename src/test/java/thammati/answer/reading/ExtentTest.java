package thammati.answer.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import thammati.facts.FactsReader;
import thammati.text.Span;
import thammati.thai.Agencies;
import thammati.thai.Words;

class ExtentTest {
  private static final Agencies AGENCIES = Agencies.bundled();

  @Test
  void listThatIsOpenedIsQuotedToItsEnd() {
    String body =
        "ให้จังหวัดเตรียมอุปกรณ์สำหรับงานประจำปีของอำเภอให้ครบถ้วน ได้แก่ 1) เต็นท์ผ้าใบ 2)"
            + " เครื่องเสียงกลางแจ้ง 3) โต๊ะยาวไม้สัก\n"
            + "งานจะจัดที่สนามหน้าศาลากลาง";
    String begun = "ให้จังหวัดเตรียมอุปกรณ์สำหรับงานประจำปีของอำเภอให้ครบถ้วน ได้แก่";
    assertThat(grown(body, begun)).endsWith("โต๊ะยาวไม้สัก").doesNotContain("ศาลากลาง");
  }

  @Test
  void listInRunningTextGoesOnWhereAListIsAskedFor() {
    String body =
        "ให้หน่วยงานที่เกี่ยวข้องกับงานประจำปีจัดซุ้มของตนให้แล้วเสร็จ ได้แก่"
            + " ที่ทำการปกครองอำเภอเมือง สำนักงานเกษตรอำเภอเมืองริมคลองหลังใหม่ที่สร้างเสร็จปีกลาย"
            + " สำนักงานพัฒนาชุมชนอำเภอเมืองที่อยู่ข้างตลาดสดเทศบาล\n"
            + "งานจะจัดที่สนามหน้าศาลากลาง";
    String begun = body.substring(0, body.indexOf(" สำนักงานเกษตร"));
    assertThat(grown(body, begun, true)).endsWith("ตลาดสดเทศบาล");
    assertThat(grown(body, begun, false)).doesNotContain("ตลาดสดเทศบาล");
  }

  @Test
  void sentenceIsQuotedToItsEndButNotTheNext() {
    String body =
        "กรมเจ้าท่าขุดลอกร่องน้ำปากคลองบางเสาธงความยาวสองกิโลเมตร"
            + " โดยใช้เรือขุดของกรมเองสองลำตลอดฤดูแล้ง\n"
            + "ชาวบ้านขอให้ขุดต่อ";
    assertThat(grown(body, "กรมเจ้าท่าขุดลอกร่องน้ำปากคลองบางเสาธงความยาวสองกิโลเมตร"))
        .endsWith("ตลอดฤดูแล้ง");
  }

  @Test
  void headingAtTheEndIsNotQuoted() {
    String body = "เห็นชอบแผนปลูกหญ้าแฝก สาระสำคัญของแผน\nปลูกริมคลอง";
    assertThat(grown(body, "เห็นชอบแผนปลูกหญ้าแฝก สาระสำคัญของแผน"))
        .isEqualTo("เห็นชอบแผนปลูกหญ้าแฝก");
  }

  private static String grown(String body, String begun) {
    return grown(body, begun, false);
  }

  private static String grown(String body, String begun, boolean list) {
    Span window = new Span(body.indexOf(begun), body.indexOf(begun) + begun.length());
    ReadText text =
        ReadText.of(
            body,
            new FactsReader(AGENCIES).read(body),
            "ถามอะไรก็ได้",
            new Things(AGENCIES),
            new Words());
    return new Extent(text).of(window, list).in(body);
  }
}
