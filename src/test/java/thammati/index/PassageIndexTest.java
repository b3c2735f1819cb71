package thammati.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thammati.index.IndexQuery.Weighted;
import thammati.resolution.DocumentKind;
import thammati.resolution.Filters;
import thammati.resolution.Resolution;
import thammati.resolution.Section;
import thammati.resolution.Source;
import thammati.support.Papers;
import thammati.thai.Words;

class PassageIndexTest {
  private static final Resolution BEES =
      Papers.resolution("2019-06-04/1", "การเลี้ยงผึ้ง", "คณะรัฐมนตรีเห็นชอบเขตเลี้ยงผึ้ง ๑๒ แห่ง");
  private static final Resolution FLOWERS =
      Papers.resolution(
          "2020-01-07/2",
          "ดอกทานตะวัน",
          "คณะรัฐมนตรีอนุมัติงบกลาง 1,500 ล้านบาท",
          Section.ECONOMY_SOCIETY,
          Papers.source("b", DocumentKind.PRESS_SUMMARY));
  private static final Resolution UNDATED =
      Papers.resolution("undated/x0123abcd", "ผึ้งไม่มีวันที่", "คณะรัฐมนตรีรับทราบ");

  @TempDir private Path folder;

  @BeforeEach
  void threeResolutions() throws IOException {
    try (PassageWriter writer = PassageWriter.open(folder)) {
      writer.replace(BEES, Set.of("กรมผึ้ง"));
      writer.replace(FLOWERS, Set.of("กรมดอกไม้", "กรมผึ้ง"));
      writer.replace(UNDATED, Set.of());
      writer.commit();
    }
  }

  private List<String> search(String words, Filters filters) {
    try (PassageIndex index = PassageIndex.open(folder)) {
      return search(index, words, filters);
    }
  }

  private static List<String> search(PassageIndex index, String words, Filters filters) {
    return index.search(new IndexQuery(List.of(new Weighted(words, 1)), filters), 10).stream()
        .map(hit -> hit.passage().resolution().toString())
        .toList();
  }

  private static Filters between(String from, String to) {
    return new Filters(
        from == null ? null : LocalDate.parse(from),
        to == null ? null : LocalDate.parse(to),
        null,
        null);
  }

  @Test
  void findsPassageWithItsSpanAndTitle() {
    try (PassageIndex index = PassageIndex.open(folder)) {
      var query = new IndexQuery(List.of(new Weighted("เขตเลี้ยงผึ้ง", 1)), Filters.NONE);

      Hit hit = index.search(query, 1).getFirst();

      assertThat(hit.passage().resolution()).isEqualTo(BEES.id());
      assertThat(hit.passage().span().in(BEES.body())).isEqualTo(BEES.body());
      assertThat(hit.title()).isEqualTo("การเลี้ยงผึ้ง");
      assertThat(hit.score()).isPositive();
    }
  }

  @Test
  void findsNumbersInEitherScriptAndWithCommas() {
    assertThat(search("12", Filters.NONE)).containsExactly("2019-06-04/1");
    assertThat(search("๑๕๐๐", Filters.NONE)).containsExactly("2020-01-07/2");
  }

  @Test
  void findsResolutionWithoutTextByItsTitle() throws IOException {
    try (PassageWriter writer = PassageWriter.open(folder)) {
      writer.replace(Papers.resolution("2021-03-02/7", "เรือไฟฟ้า", ""), Set.of());
      writer.commit();
    }

    assertThat(search("เรือไฟฟ้า", Filters.NONE)).containsExactly("2021-03-02/7");
  }

  @Test
  void newsThatMatchBetterCrowdNoResolutionOut() throws IOException {
    String words = "สะพานข้ามแม่น้ำ";
    try (PassageWriter writer = PassageWriter.open(folder)) {
      String body = words + " " + "ตามที่กรมทางหลวงเสนอมาเพื่อพิจารณา ".repeat(20);
      writer.replace(Papers.resolution("2021-03-02/7", "เรื่องอื่น", body), Set.of());
      for (int i = 100; i < 200; i++) {
        Source news = Papers.source("c", DocumentKind.NEWS);
        String id = "2021-03-02/x00000" + i;
        writer.replace(Papers.resolution(id, words, words, Section.UNSTATED, news), Set.of());
      }
      writer.commit();
    }

    List<String> found = search(words, Filters.NONE);

    assertThat(found).contains("2021-03-02/7").hasSizeBetween(2, 10);
    assertThat(found.getFirst()).startsWith("2021-03-02/x");
  }

  @Test
  void findsNothingForWordsThatNobodyWrote() {
    assertThat(search("xylophone", Filters.NONE)).isEmpty();
    assertThat(search("", Filters.NONE)).isEmpty();
    assertThat(search(" ?! ", Filters.NONE)).isEmpty();
  }

  @Test
  void keepsToTheDatesOfTheFilter() {
    String words = "คณะรัฐมนตรี";
    assertThat(search(words, Filters.NONE)).hasSize(3);
    assertThat(search(words, between("2020-01-07", null))).containsExactly("2020-01-07/2");
    assertThat(search(words, between(null, "2019-06-04"))).containsExactly("2019-06-04/1");
    assertThat(search(words, between("2019-06-04", "2020-01-07")))
        .containsExactlyInAnyOrder("2019-06-04/1", "2020-01-07/2");
    assertThat(search(words, between("2019-06-05", "2020-01-06"))).isEmpty();
  }

  @Test
  void keepsToSectionAndAgencyOfTheFilter() {
    String words = "คณะรัฐมนตรี";
    assertThat(search(words, new Filters(null, null, Section.ECONOMY_SOCIETY, null)))
        .containsExactly("2020-01-07/2");
    assertThat(search(words, new Filters(null, null, null, "กรมดอกไม้")))
        .containsExactly("2020-01-07/2");
    assertThat(search(words, new Filters(null, null, null, "กรมผึ้ง")))
        .containsExactlyInAnyOrder("2019-06-04/1", "2020-01-07/2");
    assertThat(search(words, new Filters(null, null, Section.LAW, "กรมดอกไม้"))).isEmpty();
  }

  @Test
  void refusesFilterThatEndsBeforeItBegins() {
    assertThatThrownBy(() -> between("2020-01-02", "2020-01-01"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2020-01-02 > 2020-01-01");
  }

  @Test
  void replacesPassagesInsteadOfDoublingThem() throws IOException {
    String longBody = "คณะรัฐมนตรีเห็นชอบเขตเลี้ยงนกกระจอกเทศ\n".repeat(60);
    try (PassageWriter writer = PassageWriter.open(folder)) {
      assertThat(writer.replace(Papers.resolution("2019-06-04/1", "นก", longBody), Set.of()))
          .isGreaterThan(2);
      assertThat(writer.replace(BEES, Set.of())).isEqualTo(1);
      assertThat(writer.replace(BEES, Set.of())).isEqualTo(1);
      writer.commit();
    }

    try (PassageIndex index = PassageIndex.open(folder)) {
      assertThat(index.passages().values().stream().mapToInt(n -> n).sum()).isEqualTo(3);
    }
    assertThat(search("นกกระจอกเทศ", Filters.NONE)).isEmpty();
  }

  @Test
  void showsWhatIsWrittenAsSoonAsItIsCommitted() throws IOException {
    Resolution boats = Papers.resolution("2021-03-02/1", "เรือไฟฟ้า", "รับทราบเรือไฟฟ้า");
    try (PassageWriter writer = PassageWriter.open(folder);
        PassageIndex index = PassageIndex.open(folder)) {
      writer.replace(boats, Set.of());
      assertThat(search(index, "เรือไฟฟ้า", Filters.NONE)).isEmpty();

      writer.commit();
      assertThat(search(index, "เรือไฟฟ้า", Filters.NONE)).containsExactly("2021-03-02/1");
    }
  }

  @Test
  void givesUpOnCloseWhatWasNotCommitted() throws IOException {
    try (PassageWriter writer = PassageWriter.open(folder)) {
      writer.replace(Papers.resolution("2021-03-02/1", "เรือ", "เรือไฟฟ้า"), Set.of());
      writer.replace(Papers.resolution("2019-06-04/1", "นก", "นกกระจอกเทศ"), Set.of());
    }

    assertThat(search("เรือไฟฟ้า", Filters.NONE)).isEmpty();
    assertThat(search("นกกระจอกเทศ", Filters.NONE)).isEmpty();
    assertThat(search("เลี้ยงผึ้ง", Filters.NONE)).first().isEqualTo("2019-06-04/1");
  }

  @Test
  void beginsAnewOnlyWithTheCommit() throws IOException {
    try (PassageWriter writer = PassageWriter.create(folder)) {
      writer.replace(FLOWERS, Set.of());
      assertThat(search("คณะรัฐมนตรี", Filters.NONE)).hasSize(3);
      writer.commit();
    }

    assertThat(search("คณะรัฐมนตรี", Filters.NONE)).containsExactly("2020-01-07/2");
  }

  @Test
  void weighsRareWordsMore() {
    try (PassageIndex index = PassageIndex.open(folder)) {
      String everywhere = new Words().terms("คณะรัฐมนตรี").getFirst();

      assertThat(index.idf("1500")).isGreaterThan(index.idf(everywhere));
      assertThat(index.idf("xylophone")).isGreaterThan(index.idf("1500"));
      assertThat(index.idf(everywhere)).isPositive();
    }
  }
}
