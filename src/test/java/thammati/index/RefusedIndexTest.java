package thammati.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thammati.support.Papers;

class RefusedIndexTest {
  private static final int FLIPS = 40;

  @TempDir private Path folder;

  /** Two segments and a deleted passage, so that every kind of live file is there. */
  private void fill() throws IOException {
    try (PassageWriter writer = PassageWriter.open(folder)) {
      for (int item = 1; item <= 20; item++) write(writer, item, "ผึ้งป่ารังที่ " + item);
      writer.commit();
      write(writer, 3, "ดอกทานตะวัน");
      writer.commit();
    }
  }

  private static void write(PassageWriter writer, int item, String body) throws IOException {
    writer.replace(
        Papers.resolution("2019-06-04/" + item, "เรื่องที่ " + item, body), Set.of("กรมผึ้ง"));
  }

  @Test
  void refusesFolderWithoutIndex() {
    assertThatThrownBy(() -> PassageIndex.open(folder))
        .isInstanceOf(IndexRefused.class)
        .hasMessage("there is no index");
    assertThatThrownBy(() -> PassageIndex.open(folder.resolve("nowhere")))
        .isInstanceOf(IndexRefused.class)
        .hasMessage("there is no index");
  }

  @Test
  void opensIndexThatIsEmptyButWhole() throws IOException {
    PassageWriter.open(folder).close();

    try (PassageIndex index = PassageIndex.open(folder)) {
      assertThat(index.passages().values().stream().mapToInt(n -> n).sum()).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "99", "none"})
  void refusesIndexOfAnotherSchema(String version) throws IOException {
    fill();
    try (var directory = FSDirectory.open(folder);
        var writer = new IndexWriter(directory, new IndexWriterConfig())) {
      Map<String, String> data =
          version.equals("none") ? Map.of() : Map.of(PassageIndex.VERSION_KEY, version);
      writer.setLiveCommitData(data.entrySet());
      writer.commit();
    }

    assertThatThrownBy(() -> PassageIndex.open(folder))
        .isInstanceOf(IndexRefused.class)
        .hasMessage(
            "the index has schema version " + version + ", this program reads " + Schema.VERSION);
    assertThatThrownBy(() -> PassageWriter.open(folder))
        .as("writing would stamp foreign passages with our version")
        .isInstanceOf(IndexRefused.class)
        .hasMessageContaining("schema version " + version);
  }

  @Test
  void createsAnewOverIndexOfAnotherSchema() throws IOException {
    fill();
    try (var directory = FSDirectory.open(folder);
        var writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.setLiveCommitData(Map.of(PassageIndex.VERSION_KEY, "99").entrySet());
      writer.commit();
    }

    try (PassageWriter writer = PassageWriter.create(folder)) {
      writer.commit();
    }

    try (PassageIndex index = PassageIndex.open(folder)) {
      assertThat(index.passages().values().stream().mapToInt(n -> n).sum()).isZero();
    }
  }

  @Test
  void refusesIndexWithAnyByteOfAnyFileFlipped() throws IOException {
    fill();
    List<Path> live = liveFiles();
    assertThat(live).hasSizeGreaterThan(6);
    for (Path file : live) {
      byte[] sound = Files.readAllBytes(file);
      int step = Math.max(1, sound.length / FLIPS);
      for (int at = 0; at < sound.length; at += step) {
        byte[] damaged = sound.clone();
        damaged[at] ^= 0x20;
        Files.write(file, damaged);
        refused(file.getFileName() + " byte " + at);
      }
      Files.write(file, sound);
    }
    PassageIndex.open(folder).close();
  }

  @Test
  void refusesIndexWithAnyFileCutShortOrGone() throws IOException {
    fill();
    for (Path file : liveFiles()) {
      byte[] sound = Files.readAllBytes(file);
      Files.write(file, java.util.Arrays.copyOf(sound, sound.length / 2));
      refused(file.getFileName() + " cut short");
      Files.delete(file);
      refused(file.getFileName() + " gone");
      Files.write(file, sound);
    }
    PassageIndex.open(folder).close();
  }

  @Test
  void lowersNoLockForSecondWriter() throws IOException {
    try (PassageWriter first = PassageWriter.open(folder)) {
      assertThatThrownBy(() -> PassageWriter.open(folder)).isInstanceOf(IndexBusy.class);
      assertThatThrownBy(() -> PassageWriter.create(folder)).isInstanceOf(IndexBusy.class);
      write(first, 1, "ผึ้ง");
      first.commit();
    }

    try (PassageWriter next = PassageWriter.open(folder);
        PassageIndex index = PassageIndex.open(folder)) {
      assertThat(index.passages().values().stream().mapToInt(n -> n).sum()).isEqualTo(1);
      write(next, 2, "ดอกไม้");
    }
  }

  /** Opening must fail, and in no other way than as a refusal. */
  private void refused(String what) {
    try (PassageIndex index = PassageIndex.open(folder)) {
      fail(
          "%s: opened, with %d passages",
          what, index.passages().values().stream().mapToInt(n -> n).sum());
    } catch (IndexRefused e) {
      assertThat(e.getMessage()).as(what).isNotBlank();
    } catch (RuntimeException | Error e) {
      if (e instanceof AssertionError) throw e;
      fail(what + ": refused by accident", e);
    }
  }

  private List<Path> liveFiles() throws IOException {
    List<Path> files = new ArrayList<>();
    try (var all = Files.list(folder)) {
      all.filter(f -> !f.endsWith(IndexWriter.WRITE_LOCK_NAME)).sorted().forEach(files::add);
    }
    return files;
  }
}
