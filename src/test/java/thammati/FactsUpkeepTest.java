package thammati;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thammati.chat.Standing;
import thammati.facts.Facts;
import thammati.facts.FactsReader;
import thammati.resolution.Resolution;
import thammati.resolution.ResolutionId;
import thammati.support.CitingArchive;
import thammati.thai.Agencies;

/** Facts and edges stay true to the texts, whatever comes in and in whatever order. */
class FactsUpkeepTest {
  @TempDir private Path folder;
  private Archive archive;

  @BeforeEach
  void emptyArchive() throws IOException {
    archive = new Archive(folder);
  }

  @Test
  void theOrderOfArrivalOfCitingAndCitedMakesNoDifference() throws IOException {
    CitingArchive.writeCiting(archive.files);
    archive.ingest();
    assertThat(edges()).hasSize(3).allMatch(e -> e.contains("not_in_archive"));
    CitingArchive.writeCited(archive.files);
    archive.ingest();

    Archive other = new Archive(folder.resolve("other"));
    CitingArchive.writeCited(other.files);
    other.ingest();
    CitingArchive.writeCiting(other.files);
    other.ingest();

    assertThat(edges()).isEqualTo(edges(other)).anyMatch(e -> e.contains(CitingArchive.CANCELLED));
    assertThat(standing(archive, CitingArchive.CANCELLED).code()).isEqualTo("touched");
    assertThat(standing(other, CitingArchive.CANCELLED).code()).isEqualTo("touched");
  }

  @Test
  void anArchiveFromBeforeFactsSaysSoAndIsReadByReindex() throws IOException {
    takeAllIn();
    String before = archive.run("facts", "--json");
    jdbi()
        .useHandle(h -> {
          h.execute("PRAGMA foreign_keys = ON");
          h.execute("DELETE FROM reading");
        });
    assertThat(count("edge") + count("amount") + count("deadline")).isZero();
    assertThat(archive.run("check")).startsWith("0\n").contains("9 texts").contains("reindex");
    assertThat(archive.run("facts")).contains("./thammati reindex");

    assertThat(archive.run("reindex")).startsWith("0\n");

    assertThat(archive.run("facts", "--json")).isEqualTo(before);
    assertThat(archive.run("check")).startsWith("0\n").doesNotContain("texts came in before");
    assertThat(count("edge")).isEqualTo(3);
  }

  @Test
  void whatIsKeptIsWhatTheReaderReads() throws IOException {
    takeAllIn();
    FactsReader reader = new FactsReader(Agencies.bundled());
    List<Resolution> texts = new ArrayList<>();
    archive.app.catalog().forEach(texts::add);
    assertThat(texts).hasSize(9);
    for (Resolution text : texts) {
      Facts read = reader.read(text);
      assertThat(archive.app.facts().of(text)).contains(read);
    }
  }

  @Test
  void aQuotationThatIsNotInItsTextIsDamage() throws IOException {
    takeAllIn();
    jdbi().useHandle(h -> h.execute("UPDATE amount SET quote = quote || 'ก' WHERE position = 0"));
    assertThat(archive.run("check")).startsWith("1\n").contains("quotations of amount differ");
  }

  @Test
  void aWithdrawnDocumentNoLongerSpeaksWhereAnotherTellsTheSame() throws IOException {
    takeAllIn();
    archive.app.intake().withdraw("c.txt", "ถอน");
    assertThat(count("stale_day")).isZero();
    assertThat(archive.run("check")).startsWith("0\n");
  }

  @Test
  void theCommandFiltersByDayAgencyAndKind() throws IOException {
    takeAllIn();
    assertThat(lines("facts", "--from", "2021-05-01")).hasSize(3);
    assertThat(lines("facts", "--to", "2021-03-31", "--agency", "กษ.")).hasSize(2);
    assertThat(lines("facts", "--agency", "ดศ.")).hasSize(2);
    assertThat(lines("facts", "--kind", "appointments", "--json"))
        .singleElement()
        .asString()
        .contains("\"appointments\":[{")
        .doesNotContain("\"decisions\"");
    assertThat(archive.run("facts", "--from", "2022-01-01", "--to", "2021-01-01"))
        .startsWith("2\n");
    assertThat(archive.run("facts", "--kind", "dances")).startsWith("2\n");
  }

  @Test
  void theCommandTellsWhetherAResolutionStands() throws IOException {
    takeAllIn();
    assertThat(archive.run("status", CitingArchive.CANCELLED))
        .startsWith("0\n")
        .contains("2021-05-04/1  cancels")
        .contains("ยกเลิกมติคณะรัฐมนตรีเมื่อวันที่ 2 มีนาคม 2564")
        .contains("4 พฤษภาคม 2564");
    assertThat(archive.run("status", CitingArchive.UNTOUCHED)).contains("ไม่พบมติในภายหลัง");
    assertThat(archive.run("status", CitingArchive.DOUBTED)).contains("บอกไม่ได้แน่ชัด");
    assertThat(archive.run("status", "2021-03-02/77")).startsWith("1\n");
    assertThat(archive.run("status", "yesterday")).startsWith("2\n");
  }

  private void takeAllIn() throws IOException {
    CitingArchive.writeCited(archive.files);
    CitingArchive.writeCiting(archive.files);
    archive.ingest();
  }

  private List<String> lines(String... command) {
    return archive.run(command).lines().skip(1).toList();
  }

  private static Standing standing(Archive archive, String id) {
    return archive.app.factSearch().standing(ResolutionId.parse(id).orElseThrow()).orElseThrow();
  }

  private List<String> edges() {
    return edges(archive);
  }

  private static List<String> edges(Archive of) {
    String sql =
        "SELECT t.told || ' ' || e.outcome || ' ' || coalesce(e.target, '') || e.candidates"
            + " FROM edge e JOIN reading t ON t.text = e.text ORDER BY 1";
    return jdbi(of).withHandle(h -> h.createQuery(sql).mapTo(String.class).list());
  }

  private int count(String table) {
    String sql = "SELECT count(*) FROM " + table;
    return jdbi().withHandle(h -> h.createQuery(sql).mapTo(Integer.class).one());
  }

  private Jdbi jdbi() {
    return jdbi(archive);
  }

  private static Jdbi jdbi(Archive of) {
    return Jdbi.create("jdbc:sqlite:" + of.data.resolve("catalog.db"));
  }
}
