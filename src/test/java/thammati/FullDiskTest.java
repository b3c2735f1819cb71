package thammati;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thammati.index.PassageIndex;
import thammati.store.ArchiveSummary;

/**
 * A real file system that is full: what was accepted stands, and the next run goes on from there.
 * Wants the right to mount one in memory, as root of a container has; skipped elsewhere.
 */
class FullDiskTest {
  private static final int DOCUMENTS = 300;
  private static final int FIRST = 20;

  @TempDir private Path folder;
  private Path disk;
  private Archive archive;

  @BeforeEach
  void mountSmallDisk() throws Exception {
    disk = Files.createDirectories(folder.resolve("data"));
    assumeTrue(
        system("mount", "-t", "tmpfs", "-o", "size=16m", "tmpfs", disk.toString()),
        "skipped: no right to mount a file system in memory");
    archive = new Archive(folder);
    write(0, FIRST);
  }

  private void write(int from, int to) throws IOException {
    Random random = new Random(from);
    for (int i = from; i < to; i++) {
      StringBuilder words = new StringBuilder();
      for (int k = 0; k < 20_000; k++) words.append((char) ('ก' + random.nextInt(40)));
      String day = (1 + i % 28) + " มิถุนายน " + (2550 + i / 28);
      archive.put(
          "d" + i + ".txt",
          Archive.SUMMARY.replace("4 มิถุนายน 2562", day).replace("ริมทาง", words));
    }
  }

  @AfterEach
  void unmount() throws Exception {
    system("umount", "-l", disk.toString());
  }

  @Test
  void isSaidAndLosesNothing() throws Exception {
    assertThat(archive.run("ingest", archive.files.toString())).startsWith("0");
    write(FIRST, DOCUMENTS);

    String failed = archive.run("ingest", archive.files.toString());
    assertThat(failed).startsWith("1").contains("disk of the data folder is full");
    assertThat(failed).doesNotContain("Exception");

    assertThat(system("mount", "-o", "remount,size=200m", disk.toString())).isTrue();
    ArchiveSummary kept = archive.app.catalog().summary();
    assertThat(kept.documents()).isGreaterThanOrEqualTo(FIRST).isLessThan(DOCUMENTS);
    assertThat(archive.run("ingest", archive.files.toString())).startsWith("0");

    assertThat(archive.app.catalog().summary().documents()).isEqualTo(DOCUMENTS);
    try (PassageIndex index = archive.app.openIndex()) {
      assertThat(Checkup.of(archive.app.catalog(), archive.app.upkeep(), index).damage()).isEmpty();
    }
  }

  private static boolean system(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
  }
}
