package thammati.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thammati.resolution.DocumentKind;
import thammati.resolution.Resolution;

class OpenDataReaderTest {
  @Test
  void everyRowWithTitleAndDateIsOneResolution() throws Exception {
    Parsed parsed = fixture();
    assertThat(parsed.resolutions())
        .extracting(r -> r.id().date() + " " + r.title())
        .containsExactly(
            "2026-04-21 ขอความเห็นชอบโครงการสะพานไม้ไผ่ข้ามคลองทดสอบ",
            "2026-05-05 รายงานผลการนับนกน้ำประจำปี",
            "2026-05-05 รายงานผลการนับนกน้ำประจำปี");
    assertThat(parsed.document().date()).isNull();
    assertThat(parsed.document().source().kind()).isEqualTo(DocumentKind.OPEN_DATA);
  }

  @Test
  void theTextOfARowLosesItsMarkupAndStandsInTheDocument() throws Exception {
    Parsed parsed = fixture();
    Resolution first = parsed.resolutions().getFirst();
    assertThat(first.body())
        .isEqualTo(
            "คณะรัฐมนตรีมีมติเห็นชอบโครงการสะพานไม้ไผ่ วงเงิน 7.4 ล้านบาท\n"
                + "ตามที่กระทรวงคมนาคมเสนอ\nปี 2570 จำนวน 3.1 ล้านบาท");
    for (Resolution resolution : parsed.resolutions()) {
      assertThat(resolution.span().in(parsed.document().text())).isEqualTo(resolution.body());
    }
  }

  @Test
  void aRowThatOnlyLinksToItsTextKeepsTitleAndLink() throws Exception {
    Resolution linked = fixture().resolutions().getLast();
    assertThat(linked.body()).isEmpty();
    assertThat(linked.source().url()).isEqualTo("https://example.org/resolution/105.pdf");
    Resolution address =
        read("[{\"toP_NAME\":\"ก\",\"meeT_DATE\":\"2026-05-05\",\"docNews\":\"https://example.org/1\"}]")
            .resolutions()
            .getFirst();
    assertThat(address.body()).isEmpty();
    assertThat(address.source().url()).isEqualTo("https://example.org/1");
  }

  @Test
  void rowsWithoutTitleOrDateAreReportedByTheirNumber() throws Exception {
    assertThat(fixture().warnings())
        .containsExactly(
            "row 3 has no title (toP_NAME)", "row 4 has no date (meeT_DATE), only '31/02/2569'");
  }

  @Test
  void rowsOfTheSameTitleAndDayAreToldApartByTheirSerialNumbers() throws Exception {
    assertThat(fixture().resolutions()).extracting(Resolution::id).doesNotHaveDuplicates();
    String row = "{\"toP_NAME\":\"ก\",\"meeT_DATE\":\"2026-05-05\",\"toP_SERLNO\":\"1\"}";
    Parsed same = read("[" + row + "," + row + "," + row + "]");
    assertThat(same.resolutions()).hasSize(2);
    assertThat(same.warnings()).containsExactly("row 3 repeats another row");
  }

  @Test
  void aRowIsNamedAsAPageOfTheSameTitleIs() throws Exception {
    Resolution second = fixture().resolutions().get(1);
    assertThat(second.id().item()).isEqualTo(PageReader.nameOf("รายงานผลการนับนกน้ำประจำปี"));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-04-21T00:00:00, 2026-04-21",
    "2026-04-21, 2026-04-21",
    "2026-04-20T17:00:00Z, 2026-04-21",
    "2026-04-21T00:00:00+07:00, 2026-04-21",
    "2569-04-21T00:00:00, 2026-04-21",
    "21/04/2569, 2026-04-21",
    "21/04/2569 00:00:00, 2026-04-21",
    "29/02/2567, 2024-02-29",
    "๒๑/๐๔/๒๕๖๙, 2026-04-21",
  })
  void readsDatesInEitherCalendar(String written, LocalDate date) throws Exception {
    Parsed parsed = read("[{\"toP_NAME\":\"ก\",\"meeT_DATE\":\"" + written + "\"}]");
    assertThat(parsed.resolutions().getFirst().id().date()).isEqualTo(date);
  }

  @Test
  void anObjectMayHoldTheList() throws Exception {
    Parsed parsed =
        read(
            "{\"help\":{\"a\":1},\"data\":[{\"TOP_NAME\":\"ก\",\"MEET_DATE\":\"2026-05-05\"}],\"n\":1}");
    assertThat(parsed.resolutions()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[] | without any row",
        "{} | there is no list of rows",
        "[\"a\", 2] | rows: 2",
        "[{\"name\":\"other\"}] | toP_NAME",
        "{\"a\":[],\"b\":[]} | more than one list",
        "[{\"toP_NAME\":\"ก\",\"meeT_DATE\":\"2026-05-05\"},{\"toP | not whole JSON, after 2 rows",
        "{\"a\":1} tail | not whole JSON",
      })
  void otherJsonIsRefusedWithAReason(String json, String reason) {
    assertThatThrownBy(() -> read(json))
        .isInstanceOf(Unreadable.class)
        .hasMessageContaining(reason);
  }

  @Test
  void aPageThatBeginsWithABracketIsNoJson() {
    assertThat(OpenDataReader.isJson("[ข่าว] คณะรัฐมนตรีเห็นชอบ")).isFalse();
    assertThat(OpenDataReader.isJson("{1} หนึ่ง")).isFalse();
    assertThat(OpenDataReader.isJson(" [ {\"a\":1}]")).isTrue();
  }

  @Test
  void manyBadRowsMakeNoEndlessReport() throws Exception {
    String bad = "{\"meeT_DATE\":\"2026-05-05\"},".repeat(150);
    Parsed parsed = read("[" + bad + "{\"toP_NAME\":\"ก\",\"meeT_DATE\":\"2026-05-05\"}]");
    assertThat(parsed.warnings()).hasSize(101).last().isEqualTo("and 50 more rows");
  }

  private static Parsed fixture() throws IOException, Unreadable {
    String name = "open-data-year.json";
    try (InputStream in = OpenDataReaderTest.class.getResourceAsStream(name)) {
      return new DocumentReader().read(name, in.readAllBytes());
    }
  }

  private static Parsed read(String json) throws Unreadable {
    return new DocumentReader().read("a.json", json.getBytes(StandardCharsets.UTF_8));
  }
}
