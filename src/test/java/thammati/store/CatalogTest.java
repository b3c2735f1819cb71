package thammati.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thammati.resolution.Document;
import thammati.resolution.DocumentKind;
import thammati.resolution.Resolution;
import thammati.resolution.ResolutionId;
import thammati.resolution.Section;
import thammati.resolution.Source;
import thammati.support.Papers;

class CatalogTest {
  private static final LocalDate DAY = LocalDate.of(2019, 6, 4);

  @TempDir private Path folder;
  private Database database;
  private Catalog catalog;

  @BeforeEach
  void emptyCatalog() {
    database = Database.open(folder.resolve("catalog.db"));
    catalog = new Catalog(database);
  }

  private static Resolution resolution(String id, String body, Source source) {
    return Papers.resolution(id, "เรื่อง " + body, body, Section.LAW, source);
  }

  private void store(Source source, Resolution... resolutions) {
    store(source, List.of(), resolutions);
  }

  private void store(Source source, List<String> warnings, Resolution... resolutions) {
    byte[] bytes = source.file().getBytes(StandardCharsets.UTF_8);
    catalog.store(Papers.document(source, DAY), bytes, List.of(resolutions), warnings);
  }

  private void accept(Source source, Resolution... resolutions) {
    store(source, resolutions);
    catalog.accept(List.of(source.hash()));
  }

  private String shown(String id) {
    return catalog.find(ResolutionId.parse(id).orElseThrow()).map(Resolution::body).orElse("none");
  }

  private List<String> everything() {
    List<String> all = new ArrayList<>();
    catalog.forEach(r -> all.add(r.id() + " " + r.body()));
    return all;
  }

  private int rows(String table) {
    return database
        .jdbi()
        .withHandle(h -> h.createQuery("SELECT count(*) FROM " + table).mapTo(Integer.class).one());
  }

  @Test
  void givesBackWhatWasStored() {
    Source source = Papers.source("a", DocumentKind.PRESS_SUMMARY);
    Resolution resolution = resolution("2019-06-04/1", "คณะรัฐมนตรีเห็นชอบ 😀\n๑๒", source);

    accept(source, resolution);

    assertThat(catalog.find(resolution.id())).contains(resolution);
  }

  @Test
  void hidesDocumentsUntilTheyAreAccepted() {
    Source source = Papers.source("a", DocumentKind.PRESS_SUMMARY);
    store(source, List.of("doubt"), resolution("2019-06-04/1", "ผึ้ง", source));

    assertThat(catalog.isAccepted(source.hash())).isFalse();
    assertThat(shown("2019-06-04/1")).isEqualTo("none");
    assertThat(everything()).isEmpty();
    assertThat(catalog.newest(9)).isEmpty();
    assertThat(catalog.warnings()).isEmpty();
    assertThat(catalog.summary()).isEqualTo(new ArchiveSummary(0, 0, 0, 0, null, null));

    catalog.accept(List.of(source.hash()));

    assertThat(catalog.isAccepted(source.hash())).isTrue();
    assertThat(shown("2019-06-04/1")).isEqualTo("ผึ้ง");
    assertThat(catalog.warnings()).containsExactly(new DocumentWarning("a.txt", "doubt"));
  }

  @Test
  void acceptsNothingWithoutHarm() {
    catalog.accept(List.of());
    catalog.accept(List.of("f".repeat(64)));

    assertThat(everything()).isEmpty();
  }

  @Test
  void showsTheTextOfTheHighestAuthorityWhateverCameFirst() {
    Source digest = Papers.source("a", DocumentKind.DIGEST);
    Source summary = Papers.source("b", DocumentKind.PRESS_SUMMARY);
    Source page = Papers.source("c", DocumentKind.PAGE);
    accept(digest, resolution("2019-06-04/1", "บทย่อ", digest));
    assertThat(shown("2019-06-04/1")).isEqualTo("บทย่อ");

    accept(summary, resolution("2019-06-04/1", "ข่าว", summary));
    accept(page, resolution("2019-06-04/1", "หน้าเว็บ", page));

    assertThat(shown("2019-06-04/1")).isEqualTo("ข่าว");
    assertThat(everything()).containsExactly("2019-06-04/1 ข่าว");
  }

  @Test
  void showsTheNewestAmongEquals() {
    Source older = Papers.source("b", DocumentKind.PAGE);
    Source newer = Papers.source("a", DocumentKind.PAGE);
    accept(older, resolution("2019-06-04/1", "เก่า", older));
    accept(newer, resolution("2019-06-04/1", "ใหม่", newer));

    assertThat(shown("2019-06-04/1")).isEqualTo("ใหม่");
  }

  @Test
  void letsNoUnacceptedTextHideAnother() {
    Source digest = Papers.source("a", DocumentKind.DIGEST);
    Source summary = Papers.source("b", DocumentKind.PRESS_SUMMARY);
    accept(digest, resolution("2019-06-04/1", "บทย่อ", digest));
    store(summary, resolution("2019-06-04/1", "ข่าว", summary));

    assertThat(shown("2019-06-04/1")).isEqualTo("บทย่อ");
  }

  @Test
  void tellsWhetherTheTextWillBeShown() {
    Source page = Papers.source("a", DocumentKind.PAGE);
    accept(page, resolution("2019-06-04/1", "หน้าเว็บ", page));

    assertThat(willBeShown("2019-06-04/1", DocumentKind.PRESS_SUMMARY)).isTrue();
    assertThat(willBeShown("2019-06-04/1", DocumentKind.PAGE)).isTrue();
    assertThat(willBeShown("2019-06-04/1", DocumentKind.DIGEST)).isFalse();
    assertThat(willBeShown("2019-06-04/2", DocumentKind.NEWS)).isTrue();
  }

  private boolean willBeShown(String id, DocumentKind kind) {
    Source source = Papers.source("f" + kind, kind);
    Document document = new Document(source, null, "f", "");
    Resolution resolution = resolution(id, "อื่น", source);
    return catalog
        .store(document, new byte[] {1}, List.of(resolution), List.of())
        .getFirst()
        .shown();
  }

  @Test
  void handsOutResolutionsInTheOrderOfTheirNames() {
    Source source = Papers.source("a", DocumentKind.PRESS_SUMMARY);
    accept(
        source,
        resolution("2019-06-04/2", "สอง", source),
        resolution("2019-06-04/10", "สิบ", source));
    Source other = Papers.source("b", DocumentKind.PRESS_SUMMARY);
    accept(other, resolution("2018-01-09/1", "ก่อน", other));

    assertThat(everything())
        .containsExactly("2018-01-09/1 ก่อน", "2019-06-04/2 สอง", "2019-06-04/10 สิบ");
  }

  @Test
  void countsEachResolutionOnce() {
    Source summary = Papers.source("a", DocumentKind.PRESS_SUMMARY);
    Source digest = Papers.source("b", DocumentKind.DIGEST);
    Source undated = Papers.source("c", DocumentKind.PAGE);
    accept(
        summary,
        resolution("2019-06-04/1", "หนึ่ง", summary),
        resolution("2019-06-04/2", "สอง", summary));
    accept(digest, resolution("2019-06-04/1", "บทย่อ", digest));
    accept(undated, resolution("undated/x01234567", "ไม่มีวัน", undated));

    assertThat(catalog.summary()).isEqualTo(new ArchiveSummary(3, 0, 3, 1, DAY, DAY));
  }

  @Test
  void countsNoDayOfNewsForMeeting() {
    Source summary = Papers.source("a", DocumentKind.PRESS_SUMMARY);
    Source news = Papers.source("b", DocumentKind.NEWS);
    accept(summary, resolution("2019-06-04/1", "หนึ่ง", summary));
    accept(news, resolution("2023-08-29/x01234567", "ข่าว", news));

    assertThat(catalog.summary()).isEqualTo(new ArchiveSummary(1, 1, 2, 1, DAY, DAY));
  }

  @Test
  void givesTheNewestDatedFirst() {
    Source source = Papers.source("a", DocumentKind.PRESS_SUMMARY);
    accept(
        source,
        resolution("2019-06-04/1", "เก่า", source),
        resolution("2020-01-07/1", "ใหม่", source),
        resolution("2020-01-07/2", "ใหม่รอง", source),
        resolution("undated/x01234567", "ไม่มีวัน", source));

    assertThat(catalog.newest(2)).extracting(Resolution::body).containsExactly("ใหม่", "ใหม่รอง");
    assertThat(catalog.newest(9)).hasSize(3);
  }

  @Test
  void givesTheResolutionsOfAMeetingWithoutItsNews() {
    Source source = Papers.source("a", DocumentKind.PRESS_SUMMARY);
    Source news = Papers.source("b", DocumentKind.NEWS);
    accept(
        source,
        resolution("2020-01-07/10", "สิบ", source),
        resolution("2020-01-07/2", "สอง", source),
        resolution("2020-01-14/1", "อื่น", source));
    accept(news, resolution("2020-01-07/x01234567", "ข่าว", news));

    assertThat(catalog.meeting(LocalDate.of(2020, 1, 7)))
        .extracting(Resolution::body)
        .containsExactlyInAnyOrder("สิบ", "สอง");
    assertThat(catalog.meeting(LocalDate.of(2020, 1, 8))).isEmpty();
  }

  @Test
  void listsWarningsOneByOneByFile() {
    Source late = Papers.source("b", DocumentKind.PRESS_SUMMARY);
    Source early = Papers.source("a", DocumentKind.PRESS_SUMMARY);
    store(late, List.of("one", "two"), resolution("2019-06-04/1", "ก", late));
    store(early, List.of("three"), resolution("2019-06-04/2", "ข", early));
    catalog.accept(List.of(late.hash(), early.hash()));

    assertThat(catalog.warnings())
        .containsExactly(
            new DocumentWarning("a.txt", "three"),
            new DocumentWarning("b.txt", "one"),
            new DocumentWarning("b.txt", "two"));
  }

  @Test
  void leavesNothingBehindOfDocumentStoredAgain() {
    Source source = Papers.source("a", DocumentKind.PRESS_SUMMARY);
    accept(
        source,
        resolution("2019-06-04/1", "หนึ่ง", source),
        resolution("2019-06-04/2", "สอง", source));
    accept(source, resolution("2019-06-04/1", "หนึ่งใหม่", source));

    assertThat(rows("document")).isEqualTo(1);
    assertThat(rows("resolution")).isEqualTo(1);
    assertThat(everything()).containsExactly("2019-06-04/1 หนึ่งใหม่");
  }

  @Test
  void keepsEverythingAcrossOpenings() {
    Source source = Papers.source("a", DocumentKind.PRESS_SUMMARY);
    accept(source, resolution("2019-06-04/1", "ผึ้ง", source));

    Catalog again = new Catalog(Database.open(folder.resolve("catalog.db")));

    assertThat(again.summary().resolutions()).isEqualTo(1);
    assertThat(again.damage()).isEmpty();
  }

  @Test
  void countsAreThoseOfTheArchiveAsItIsWhoeverChangedIt() {
    Source first = Papers.source("a", DocumentKind.PRESS_SUMMARY);
    accept(first, resolution("2019-06-04/1", "ว่าว", first));
    assertThat(catalog.summary().resolutions()).isEqualTo(1);
    try (Database other = Database.open(folder.resolve("catalog.db"))) {
      Catalog another = new Catalog(other);
      Source second = Papers.source("b", DocumentKind.PRESS_SUMMARY);
      byte[] bytes = second.file().getBytes(StandardCharsets.UTF_8);
      List<Resolution> told = List.of(resolution("2019-06-04/2", "ลม", second));
      another.store(Papers.document(second, DAY), bytes, told, List.of());
      assertThat(catalog.summary().resolutions()).isEqualTo(1);
      another.accept(List.of(second.hash()));
      assertThat(catalog.summary().resolutions()).isEqualTo(2);
    }
    store(first, resolution("2019-06-04/1", "ว่าว", first));
    assertThat(catalog.summary().resolutions()).isEqualTo(1);
  }
}
