package thammati.answer.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import thammati.text.Span;

class TableRowsTest {
  private static final String TABLE =
      """
      งบของสองสายทางเป็นดังนี้ (ล้านบาท)
      สายทาง
      งบเดิม
      งบใหม่
      1. สายเหนือ
      120
      150.5
      2. สายใต้
      (80)
      -
      รวมใช้ 300 ล้านบาท
      """;

  private final TableRows rows = TableRows.of(TABLE);

  @Test
  void cellBelongsToTheLabelOfItsRow() {
    assertThat(rows.of(place("120")).in(TABLE)).isEqualTo("1. สายเหนือ\n120");
    assertThat(rows.of(place("150.5")).in(TABLE)).isEqualTo("1. สายเหนือ\n120\n150.5");
    assertThat(rows.of(place("80")).in(TABLE)).isEqualTo("2. สายใต้\n(80");
  }

  @Test
  void figureInASentenceIsNoCell() {
    assertThat(rows.of(place("300"))).isEqualTo(place("300"));
    assertThat(rows.isMoney(place("300"))).isFalse();
  }

  @Test
  void noteBetweenFiguresDoesNotEndTheRow() {
    String noted = "1. สายเหนือ\n676.20\n(ปีงบประมาณ พ.ศ. 2566)\n3,381.00**\nรวม";
    int at = noted.indexOf("3,381");
    assertThat(TableRows.of(noted).of(new Span(at, at + 8)).in(noted)).startsWith("1. สายเหนือ");
  }

  @Test
  void headingTellsTheUnit() {
    assertThat(rows.isMoney(place("150.5"))).isTrue();
    String people = TABLE.replace("ล้านบาท", "คน");
    assertThat(
            TableRows.of(people)
                .isMoney(new Span(people.indexOf("120"), people.indexOf("120") + 3)))
        .isFalse();
  }

  @Test
  void columnsAreToldByTheHeadingOfTheTableInEveryRow() {
    String table =
        "ทั้งจังหวัดมีเรือ 90 ลำ"
            + " สำหรับนักเรียนที่อยู่ห่างจากโรงเรียนเกินสองกิโลเมตรและไม่มีสะพานข้าม\n"
            + "ท่าเรือ\n"
            + "จำนวนเรือ\n"
            + "(ลำ)\n"
            + "ท่าเหนือ\n"
            + "40\n"
            + "ซ่อมแล้วปีก่อน\n"
            + "ท่าใต้\n"
            + "50\n";
    TableRows boats = TableRows.of(table);
    for (String cell : List.of("40", "50")) {
      Span place = new Span(table.indexOf(cell), table.indexOf(cell) + 2);
      assertThat(boats.heading(place).orElseThrow().in(table))
          .isEqualTo("ท่าเรือ\nจำนวนเรือ\n(ลำ)\n");
      assertThat(boats.isCounted(place, "ลำ", table)).isTrue();
      assertThat(boats.isCounted(place, "คน", table)).isFalse();
    }
    Span sentence = new Span(table.indexOf("90"), table.indexOf("90") + 2);
    assertThat(boats.heading(sentence)).isEmpty();
    assertThat(boats.isCounted(sentence, "ลำ", table)).isFalse();
  }

  @Test
  void noteBelowALabelBelongsToIt() {
    String table = "1) อาคารริมน้ำ\n(สูง 2 ชั้น)\n12\n8.50\n";
    int at = table.indexOf("8.50");
    assertThat(TableRows.of(table).of(new Span(at, at + 4)).in(table)).startsWith("1) อาคารริมน้ำ");
  }

  @Test
  void textWithoutLinesHasNoRows() {
    assertThat(TableRows.of("").of(new Span(0, 0))).isEqualTo(new Span(0, 0));
    assertThat(TableRows.of("5").of(new Span(0, 1))).isEqualTo(new Span(0, 1));
  }

  private static Span place(String words) {
    int at = TABLE.indexOf(words);
    return new Span(at, at + words.length());
  }
}
