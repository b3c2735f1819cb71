package thammati;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thammati.index.PassageWriter;

class ReindexTest {
  @TempDir private Path folder;
  private Archive archive;

  @BeforeEach
  void archiveOfThreeDocuments() throws IOException {
    archive = new Archive(folder);
    archive.put("a.md", Archive.DIGEST);
    archive.put("b.txt", Archive.SUMMARY);
    archive.put("c.txt", Archive.NEWS);
    archive.ingest();
  }

  private Path index() {
    return archive.data.resolve("index");
  }

  private void empty() throws IOException {
    try (var files = Files.list(index())) {
      for (Path file : files.toList()) Files.delete(file);
    }
  }

  @Test
  void findsTheSameFromCatalogAlone() throws IOException {
    List<String> words = List.of("คณะรัฐมนตรีเห็นชอบ", "เลี้ยงผึ้ง", "ดอกทานตะวันริมทาง");
    // Passages replaced but not yet merged away still count in scores: begin from a clean slate.
    archive.app.intake().reindex(Archive.quiet());
    List<List<String>> before = words.stream().map(archive::search).toList();
    empty();

    assertThat(archive.app.intake().reindex(Archive.quiet())).isEqualTo(3);

    assertThat(words.stream().map(archive::search).toList()).isEqualTo(before);
    assertThat(before).noneMatch(List::isEmpty);
  }

  @Test
  void findsTheSameResolutionsAsTheIngestion() throws IOException {
    List<String> before = names(archive.search("เลี้ยงผึ้ง"));

    archive.app.intake().reindex(Archive.quiet());

    assertThat(names(archive.search("เลี้ยงผึ้ง"))).containsExactlyInAnyOrderElementsOf(before);
  }

  private static List<String> names(List<String> lines) {
    return lines.stream().map(l -> l.substring(0, l.indexOf(']'))).toList();
  }

  @Test
  void checkIsContentWithSoundArchive() {
    assertThat(archive.run("check")).startsWith("0\n").contains("3 resolutions, 3 passages, sound");
  }

  @Test
  void checkFindsIndexThatWasEmptied() throws IOException {
    empty();
    PassageWriter.create(index()).close();

    assertThat(archive.run("check"))
        .startsWith("1\n")
        .contains("2019-06-04/1 has 1 passages, the index 0")
        .contains("DAMAGED");
    assertThat(archive.run("reindex")).startsWith("0\n").contains("passages    3");
    assertThat(archive.run("check")).startsWith("0\n");
  }

  @Test
  void checkSaysHowToMendIndexThatIsGone() throws IOException {
    empty();

    assertThat(archive.run("check"))
        .startsWith("1\n")
        .contains("there is no index")
        .contains("./thammati reindex");
  }
}
