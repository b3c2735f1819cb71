package thammati.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import thammati.resolution.DocumentKind;
import thammati.resolution.Resolution;
import thammati.resolution.Section;

class PageReaderTest {
  private static final String TITLE = "รายงานผลการเลี้ยงผึ้งในเขตป่าชุมชน ประจำปี 2561";
  private static final String BODY =
      """
      คณะรัฐมนตรีรับทราบตามที่กระทรวงเกษตรและสหกรณ์เสนอรายงานผลการเลี้ยงผึ้ง
      สาระสำคัญของเรื่อง
      1. มีรังผึ้งทั้งสิ้น 1,200 รัง ในป่าชุมชน 40 แห่ง
      2. เกษตรกรมีรายได้เพิ่มขึ้นร้อยละ 8\
      """;
  private static final String CHAIR =
      "ที่ประชุมคณะรัฐมนตรี นายสมชาย ผึ้งดี (นายกรัฐมนตรี) วันที่ 4 มิถุนายน 2562";
  private static final String JOOMLA =
      """
      - Details
      - Category: มติ ครม.
      - Published: Tuesday, 04 June 2019 21:12
      - Hits: 77
      """;

  private static Resolution only(Parsed parsed) {
    assertThat(parsed.resolutions()).hasSize(1);
    return parsed.resolutions().getFirst();
  }

  @Test
  void readsPageOfOneResolution() throws Unreadable {
    String text =
        TITLE
            + "\n"
            + JOOMLA
            + TITLE
            + "\n"
            + BODY
            + "\n\n(โปรดตรวจสอบมติคณะรัฐมนตรีอีกครั้ง)\n"
            + CHAIR
            + "\nClick Donate Support Web\nประกันรังผึ้ง ผ่อน 0%\n";

    Parsed parsed = Miniature.read(text);
    Resolution resolution = only(parsed);

    assertThat(resolution.title()).isEqualTo(TITLE);
    assertThat(resolution.body()).isEqualTo(BODY);
    assertThat(resolution.section()).isEqualTo(Section.UNSTATED);
    assertThat(resolution.id().date()).isEqualTo(LocalDate.of(2019, 6, 4));
    assertThat(resolution.id().item()).matches("x[0-9a-f]{8}");
    assertThat(parsed.document().source().kind()).isEqualTo(DocumentKind.MIRROR);
  }

  @Test
  void namesPageByTheWordsOfItsTitleAlone() throws Unreadable {
    String otherwise = TITLE.replace(" ", "  ").replace("2561", "๒๕๖๑");

    assertThat(only(Miniature.read(otherwise + "\n" + BODY + "\n" + CHAIR)).id())
        .isEqualTo(only(Miniature.read(TITLE + "\n" + BODY + "\n" + CHAIR)).id());
  }

  @Test
  void leavesPageUndatedWhichDoesNotTellItsMeeting() throws Unreadable {
    Resolution resolution = only(Miniature.read(TITLE + "\n" + JOOMLA + BODY));

    assertThat(resolution.id().toString()).startsWith("undated/x");
  }

  @Test
  void takesWhatOthersDecideForNews() throws Unreadable {
    Parsed parsed =
        Miniature.read(
            """
            รัฐบาลไทย-ข่าวทำเนียบรัฐบาล-กรมผึ้งเห็นชอบแผนเลี้ยงผึ้งเมือง

            วันอังคารที่ 4 มิถุนายน 2562
            กรมผึ้งเห็นชอบแผนเลี้ยงผึ้งเมือง
            อธิบดีกรมผึ้งเป็นประธานการประชุมคณะกรรมการ และที่ประชุมเห็นชอบแผนเลี้ยงผึ้งในเมือง ระยะ 5 ปี
            ที่มา : https://news.example/2
            """);

    assertThat(parsed.document().source().kind()).isEqualTo(DocumentKind.NEWS);
    assertThat(parsed.document().source().url()).isEqualTo("https://news.example/2");
    assertThat(only(parsed).title()).isEqualTo("กรมผึ้งเห็นชอบแผนเลี้ยงผึ้งเมือง");
    assertThat(only(parsed).id().date()).isEqualTo(LocalDate.of(2019, 6, 4));
    assertThat(only(parsed).body()).startsWith("อธิบดีกรมผึ้ง").endsWith("ระยะ 5 ปี");
  }

  @Test
  void readsWebPageAsItsReadersSeeIt() throws Unreadable {
    String page =
        "<!DOCTYPE html><html><head><title>"
            + TITLE
            + "</title></head><body><nav>เมนู</nav><h1>"
            + TITLE
            + "</h1><p>"
            + BODY.replace("\n", "</p><p>")
            + "</p></body></html>";

    assertThat(only(Miniature.read(page)).body()).isEqualTo(BODY);
  }

  @Test
  void refusesPageThatSaysNothingBelowItsTitle() {
    assertThatThrownBy(() -> Miniature.read(TITLE + "\n" + JOOMLA + "รับทราบ\n"))
        .isInstanceOf(Unreadable.class)
        .hasMessageContaining("no text below its title, only 7 characters");
    assertThatThrownBy(() -> Miniature.read("- Details\n- Hits: 3\nสั้น\n"))
        .isInstanceOf(Unreadable.class)
        .hasMessage("the page has no title");
  }

  @Test
  void refusesSummaryThatIsOnlyStub() {
    assertThatThrownBy(() -> Miniature.read(Miniature.HEAD + Miniature.FOOT))
        .isInstanceOf(Unreadable.class)
        .hasMessageContaining("stub");
  }

  @Test
  void refusesSummaryThatDoesNotTellItsDate() {
    String undated =
        Miniature.whole().replace("4 มิถุนายน 2562", "").replace("วันนี้ ()", "วันนี้");

    assertThatThrownBy(() -> Miniature.read(undated))
        .isInstanceOf(Unreadable.class)
        .hasMessageContaining("does not tell its date");
  }
}
