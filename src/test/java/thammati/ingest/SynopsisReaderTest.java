package thammati.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thammati.resolution.DocumentKind;
import thammati.resolution.Resolution;

class SynopsisReaderTest {
  private static final String HEAD =
      """
      รัฐบาลไทย-ข่าวทดสอบ-The cabinet met on March 8, 2022


      วันจันทร์ที่ 14 มีนาคม 2565
      พิมพ์
      The cabinet met on March 8, 2022
      The cabinet met on March 8, 2022. Some of the resolutions are as follows:
      """;
  private static final String ITEMS =
      """
      Title: Planting of rain trees along a test highway
      The cabinet approved the planting of rain trees, as proposed by Ministry of Transport.
      Gist
      4,275 trees will give shade to road users.

      Title: Appointment of members of the observatory board
      The cabinet approved the appointment of one member.

      ที่มา : https://example.org/synopsis/1
      """;

  private static Parsed read(String text) throws Unreadable {
    return new DocumentReader().read("s.txt", text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void cutsASynopsisIntoItsItems() throws Exception {
    Parsed parsed = Miniature.sound(read(HEAD + ITEMS));
    assertThat(parsed.document().source().kind()).isEqualTo(DocumentKind.SYNOPSIS);
    assertThat(parsed.document().source().url()).isEqualTo("https://example.org/synopsis/1");
    assertThat(parsed.document().date()).isEqualTo(LocalDate.of(2022, 3, 8));
    assertThat(parsed.warnings()).isEmpty();
    assertThat(parsed.resolutions())
        .extracting(Resolution::title)
        .containsExactly(
            "Planting of rain trees along a test highway",
            "Appointment of members of the observatory board");
    Resolution first = parsed.resolutions().getFirst();
    assertThat(first.id().number()).isEmpty();
    assertThat(first.id().date()).isEqualTo(LocalDate.of(2022, 3, 8));
    assertThat(first.body()).startsWith("The cabinet approved").endsWith("shade to road users.");
    assertThat(parsed.resolutions().getLast().body())
        .isEqualTo("The cabinet approved the appointment of one member.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Title :", "1. Title:", "SUBJECT:", "2) Subject :", "Topic 1:", "Title:\n"})
  void knowsTitlesByTheirLabels(String label) throws Exception {
    Parsed parsed = read(HEAD + ITEMS.replace("Title:", label));
    assertThat(parsed.resolutions())
        .extracting(Resolution::title)
        .containsExactly(
            "Planting of rain trees along a test highway",
            "Appointment of members of the observatory board");
  }

  @Test
  void knowsNumberedTitlesByTheDecisionBelow() throws Exception {
    String numbered =
        """
        1. Planting of rain trees along a test highway
        The cabinet approved the planting of rain trees:
        1. Four thousand trees on the left
        2. Four thousand trees on the right
        2. Appointment of members of the observatory board

        The cabinet acknowledged the appointment of one member.
        """;
    Parsed parsed = read(HEAD + numbered);
    assertThat(parsed.resolutions()).hasSize(2);
    assertThat(parsed.resolutions().getFirst().body())
        .endsWith("2. Four thousand trees on the right");
  }

  @ParameterizedTest
  @ValueSource(strings = {"8 March 2022", "Mar 8, 2022", "March 8th, 2022 via a video conference"})
  void readsTheDayInItsForms(String day) throws Exception {
    Parsed parsed = read(HEAD.replace("March 8, 2022", day) + ITEMS);
    assertThat(parsed.document().date()).isEqualTo(LocalDate.of(2022, 3, 8));
  }

  @Test
  void guessesNoDayWhereTheHeadingTellsNone() throws Exception {
    Parsed parsed = read(HEAD.replace(" on March 8, 2022", "") + ITEMS);
    assertThat(parsed.resolutions()).hasSize(2).allMatch(r -> r.id().date() == null);
    assertThat(parsed.warnings()).hasSize(1).first().asString().contains("does not tell when");
  }

  @Test
  void guessesNoDayWhereTheHeadingTellsTwo() throws Exception {
    String head = HEAD.replace("March 8, 2022.", "March 9, 2022.");
    Parsed parsed = read(head + ITEMS);
    assertThat(parsed.document().date()).isNull();
    assertThat(parsed.warnings()).hasSize(1).first().asString().contains("several days");
  }

  @Test
  void keepsBothOfTwoItemsOfOneTitleAndSaysSo() throws Exception {
    String twice =
        ITEMS.replace(
            "Appointment of members of the observatory board",
            "Planting of rain trees along a test highway");
    Parsed parsed = read(HEAD + twice);
    assertThat(parsed.resolutions()).extracting(Resolution::id).doesNotHaveDuplicates().hasSize(2);
    assertThat(parsed.warnings()).hasSize(1);
  }

  @Test
  void leavesEnglishNewsAboutTheCabinetNews() throws Exception {
    String news =
        """
        Spokesman tells of the tree programme
        วันจันทร์ที่ 14 มีนาคม 2565
        The cabinet met on March 8, 2022 and talked about trees, the spokesman of the test agency said.
        He told reporters that the programme would begin before the rainy season of this year.
        """;
    Parsed parsed = read(news);
    assertThat(parsed.document().source().kind()).isEqualTo(DocumentKind.NEWS);
    assertThat(parsed.warnings()).hasSize(1);
  }

  @Test
  void leavesThaiNewsThatQuotesTheHeadingNews() throws Exception {
    String news =
        """
        โฆษกเผยแพร่บทสรุปภาษาอังกฤษ The cabinet met on March 8, 2022
        วันจันทร์ที่ 14 มีนาคม 2565
        Title: ต้นจามจุรี
        โฆษกกล่าวว่าบทสรุปภาษาอังกฤษเผยแพร่ทุกสัปดาห์ เพื่อให้ผู้อ่านต่างประเทศติดตามการทำงานของรัฐบาลได้
        """;
    assertThat(read(news).document().source().kind()).isEqualTo(DocumentKind.NEWS);
  }
}
