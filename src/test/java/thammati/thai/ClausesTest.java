package thammati.thai;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClausesTest {
  /** Long enough that a blank behind it may be a cut. */
  private static final String LONG =
      "กระทรวงคมนาคมรายงานความคืบหน้าการก่อสร้างทางหลวงชนบทในภาคตะวันออกเฉียงเหนือ";

  @Test
  void lineEndsCut() {
    assertThat(clauses("รับทราบ\nเห็นชอบ\n\n อนุมัติ "))
        .containsExactly("รับทราบ", "เห็นชอบ", "อนุมัติ");
  }

  @Test
  void blankCutsOnceEnoughWordsStandBefore() {
    String next = "กรมทางหลวงชนบทจะเร่งรัดต่อไป";
    assertThat(clauses(LONG + " " + next)).containsExactly(LONG, next);
    assertThat(clauses("ถนน สะพาน ทางลอด")).containsExactly("ถนน สะพาน ทางลอด");
  }

  @Test
  void lineThatBreaksBetweenFigureAndUnitDoesNotCut() {
    assertThat(clauses("ต้องถูกตรวจสภาพปีละ 4\nครั้ง\nทุกคัน"))
        .containsExactly("ต้องถูกตรวจสภาพปีละ 4\nครั้ง", "ทุกคัน");
    assertThat(clauses("ชาย\n12\nคนพิการ")).containsExactly("ชาย", "12", "คนพิการ");
  }

  @Test
  void figureStaysWithWhatItCountsAndWithWhatItBecomes() {
    String counted = LONG + " ปีละ 4 เส้นทาง";
    assertThat(clauses(counted)).noneMatch(clause -> clause.endsWith("4"));
    String became = LONG + "จากเดิม 7.82 บาทต่อกล่อง เป็น 8.13 บาทต่อกล่อง";
    assertThat(clauses(became)).containsExactly(became);
  }

  @Test
  void noBreakBlankIsABlank() {
    assertThat(clauses(LONG + "\u00a0กรมทางหลวงชนบทเร่งรัด")).hasSize(2);
  }

  @Test
  void connectiveCutsEarlier() {
    assertThat(clauses("ให้ขยายเวลาลงทะเบียนเกษตรกรออกไป โดยไม่เพิ่มวงเงิน"))
        .containsExactly("ให้ขยายเวลาลงทะเบียนเกษตรกรออกไป", "โดยไม่เพิ่มวงเงิน");
  }

  @Test
  void numberedItemsCut() {
    assertThat(clauses("ให้ดำเนินการดังนี้ 1. สำรวจพื้นที่จริง 2) ออกแบบถนนใหม่ (3) ก่อสร้างถนน"))
        .containsExactly(
            "ให้ดำเนินการดังนี้", "1. สำรวจพื้นที่จริง", "2) ออกแบบถนนใหม่", "(3) ก่อสร้างถนน");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ร้อยละ 10)",
        "ร้อยละ 12.5",
        "อัตราร้อยละ สามต่อปี",
        "วันที่ 3 มีนาคม 2563",
        "วันที่ 3. มีนาคม 2563",
        "จำนวน สองแห่ง",
        "จำนวน 5) แห่ง",
        "พ.ศ. 2563",
        "มาตรา 7) แห่งกฎหมาย",
        "ของ กรมชลประทาน",
      })
  void wordThatWantsMoreIsNeverCutOffFromIt(String rest) {
    assertThat(clauses(LONG + rest)).containsExactly(LONG + rest);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5 ล้านบาท",
        "สิบ บาท",
        "สิบ ไร่",
        "สิบ ครัวเรือน",
        "สิบ ล้านบาท",
        "ต้น มกราคม",
        "ต่าง ๆ",
        "ก่อน พ.ศ. 2500",
      })
  void figureIsNeverCutOffFromItsUnit(String rest) {
    assertThat(clauses(LONG + rest)).containsExactly(LONG + rest);
  }

  @Test
  void shortAsideInBracketsStaysWhole() {
    assertThat(clauses(LONG + " (ตามที่นายหนึ่ง เหนือฟ้า เสนอ) และแจ้งจังหวัด"))
        .noneMatch(clause -> clause.startsWith("เหนือฟ้า"));
  }

  @Test
  void blankTextHasNoClause() {
    assertThat(Clauses.of("")).isEmpty();
    assertThat(Clauses.of(" \n\u00a0\t\n")).isEmpty();
  }

  private static List<String> clauses(String text) {
    return Clauses.of(text).stream().map(s -> s.in(text)).toList();
  }
}
