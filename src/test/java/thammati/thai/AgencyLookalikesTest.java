package thammati.thai;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgencyLookalikesTest {
  private static final Agencies AGENCIES = Agencies.bundled();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ภายในวันที่ 15 ก.พ. 65",
        "ระหว่างวันที่ 3 ก.พ. ถึงสิ้นเดือน",
        "ตั้งแต่ ก.พ. 2564 เป็นต้นไป",
        "ช่วง ม.ค. – ก.พ. ของทุกปี",
        "ก.พ. - เม.ย. 2566",
        "วันที่ 7 กค. 2563",
        "ประจำปีงบประมาณ พศ. 2570",
        "ร่างข้อบังคับ พศ. ....",
        "ราคา 25 กก.",
        "ราคา 40 บาทต่อ กก.",
        "อาหาร 3 บาท/กก.",
        "บนทางหลวง ทล. 35 ขาออก",
        "หนังสือ ด่วนที่สุด ที่ กค 0499/1234",
        "ตามหนังสือ ที่ นร. 0599/ว 88",
        "ที่ กค (กวจ) 0499.9/ว 123",
        "แบบ กษ 09 ท้ายประกาศ",
        "แบบ ชธ/ป9",
        "แบบ สช.3 พร้อมหลักฐาน",
        "ยื่นใบขาเข้า (ตม.6)",
        "เอกสาร ส.ป.ก. 4-01 ข้างต้น",
        "ใช้อักษรย่อว่า ทล.บ. หมายถึง",
        "มีผู้สมัคร 500 คน แล้ว",
        "การเก็บ ขน ขยะ",
        "ผูกเชือก 3 ปม ให้แน่น",
      })
  void monthsErasWeightsRoadsAndNumbersAreNoAgencies(String text) {
    assertThat(AGENCIES.find(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "ให้ ก.พ. กำหนดหลักเกณฑ์, ก.พ.",
    "ตามมติ ก.พ. ครั้งที่ 2/2570, ก.พ.",
    "ในปี 2570 กค. ได้ชี้แจง, กค.",
    "ปีงบประมาณ 2570 กก. เสนอโครงการ, กก.",
    "ให้ พศ. รับไปดำเนินการ, พศ.",
    "ให้ ทล. ซ่อมถนน, ทล.",
    "วช.2 พร้อมทั้งหน่วยงานอื่น, วช.",
    "มติ ครม 15 ฉบับ, ครม",
    "กฟภ. 301 ล้านบาท, กฟภ.",
  })
  void agenciesBesideFiguresStayAgencies(String text, String words) {
    assertThat(AGENCIES.find(text))
        .singleElement()
        .satisfies(m -> assertThat(m.span().in(text)).isEqualTo(words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ดอกเบี้ยในอัตราดังกล่าว",
        "กระทรวงการคลังญี่ปุ่นแจ้งว่า",
        "กระทรวงพลังงานแห่งสาธารณรัฐอินเดียมีหนังสือ",
        "สำนักงานตำรวจแห่งชาติสิงคโปร์",
        "การประชุมรัฐมนตรีกลาโหมอาเซียน",
        "นายพิจิตร ใจดี",
        "ตลอดแนวถนนเพชรบุรี",
        "บัญชีของธนาคารกรุงเทพ จำกัด",
      })
  void namesOfOthersAreNoAgencies(String text) {
    assertThat(AGENCIES.find(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "ที่จังหวัดตราดในปีก่อน, จังหวัดตราด",
    "ณ ตราด และระยอง, ตราด",
    "กระทรวงยุติธรรมแห่งราชอาณาจักรไทย, กระทรวงยุติธรรม",
    "อำเภอเมืองเพชรบุรี, เพชรบุรี",
    "กระทรวงการอุดมศึกษา วิทยาศาสตร์ วิจัย และนวัตกรรม, "
        + "กระทรวงการอุดมศึกษา วิทยาศาสตร์ วิจัย และนวัตกรรม",
    "กระทรวงการพัฒนาสังคม  และความมั่นคงของมนุษย์, กระทรวงการพัฒนาสังคม  และความมั่นคงของมนุษย์",
    "สํานักงบประมาณเห็นว่า, สํานักงบประมาณ",
    "บริษัทขนส่ง จำกัด, บริษัทขนส่ง จำกัด",
  })
  void namesAreFoundAsPeopleWriteThem(String text, String words) {
    assertThat(AGENCIES.find(text).getFirst().span().in(text)).isEqualTo(words);
  }
}
