package thammati.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thammati.ingest.ContentsList.Entry;
import thammati.resolution.Section;

class ContentsListTest {
  private static final String LIST =
      """
      กฎหมาย
      1. เรื่อง ร่างกฎกระทรวงผึ้ง
      2. เรื่อง ร่างกฎกระทรวงดอกไม้
      เศรษฐกิจ - สังคม
      3. เรื่อง งบกลางเพื่อดอกไม้
      4. เรื่อง งบกลางเพื่อผึ้ง
      """;

  private static ContentsList list(String text) {
    return ContentsList.find(Line.of(text)).orElseThrow();
  }

  @Test
  void readsNumbersTitlesAndSections() {
    assertThat(list(LIST).entries())
        .containsExactly(
            new Entry(1, "ร่างกฎกระทรวงผึ้ง", Section.LAW),
            new Entry(2, "ร่างกฎกระทรวงดอกไม้", Section.LAW),
            new Entry(3, "งบกลางเพื่อดอกไม้", Section.ECONOMY_SOCIETY),
            new Entry(4, "งบกลางเพื่อผึ้ง", Section.ECONOMY_SOCIETY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*******************",
        "สำนักโฆษก   สำนักเลขาธิการนายกรัฐมนตรี โทร. 0 2000-0000",
        "กฎหมาย",
        "1. เรื่อง ร่างกฎกระทรวงผึ้ง",
        "ร่างกฎกระทรวงผึ้ง",
        "เรื่อง ร่างกฎกระทรวงผึ้ง"
      })
  void endsWhereTheBodiesBegin(String line) {
    ContentsList list = list(LIST + line + "\nคณะรัฐมนตรีรับทราบ\n");

    assertThat(list.entries()).hasSize(4);
    assertThat(list.end()).isEqualTo(6);
    assertThat(list.entries().getLast().title()).isEqualTo("งบกลางเพื่อผึ้ง");
  }

  @Test
  void joinsWrappedTitlesWithBlanks() {
    ContentsList list = list("1. เรื่อง การเลี้ยงผึ้ง\n  ในสวน\n\n ผลไม้\n2. เรื่อง ดอกไม้\n");

    assertThat(list.entries())
        .extracting(Entry::number, Entry::title)
        .containsExactly(tuple(1, "การเลี้ยงผึ้ง ในสวน ผลไม้"), tuple(2, "ดอกไม้"));
  }

  @Test
  void takesNoBodyForTitleHoweverLong() {
    ContentsList list = list("1. เรื่อง การเลี้ยงผึ้ง\n" + "เนื้อความยาว\n".repeat(20));

    assertThat(list.entries()).hasSize(1);
    assertThat(list.end()).isLessThan(10);
  }

  @Test
  void findsNoneInTextWithoutMarkedFirstItem() {
    assertThat(ContentsList.find(Line.of("1. รับทราบ\n2. เรื่อง ผึ้ง\n"))).isEmpty();
    assertThat(ContentsList.find(List.of())).isEmpty();
  }
}
