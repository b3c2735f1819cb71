package thammati.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFilesTest {
  @TempDir Path folder;

  @Test
  void filesComeInTheOrderOfTheirNamesAndArchivesAreOneStepEach() throws Exception {
    Files.writeString(folder.resolve("c.txt"), "c");
    Files.write(folder.resolve("b.zip"), Packed.zip("2.txt", "2", "1.txt", "1"));
    Files.writeString(folder.resolve("a.txt"), "a");
    List<String> steps = new ArrayList<>();
    try (SourceFiles files = new SourceFiles(List.of(folder))) {
      for (SourceFile file = files.next(); file != null; file = files.next()) {
        steps.add(files.done() + "/" + files.total() + " " + file.name());
      }
    }
    assertThat(steps)
        .containsExactly("0/3 a.txt", "1/3 b.zip!/2.txt", "1/3 b.zip!/1.txt", "2/3 c.txt");
  }

  @Test
  void hiddenFilesAndFoldersStayOutSilently() throws Exception {
    Files.createDirectories(folder.resolve(".git"));
    Files.writeString(folder.resolve(".git/a.txt"), "a");
    Files.writeString(folder.resolve(".b.txt"), "b");
    assertThat(all(folder)).isEmpty();
  }

  @Test
  void linksAreReportedAndNotFollowed() throws Exception {
    Path outside = Files.writeString(folder.resolve("outside.txt"), "outside");
    Path inside = Files.createDirectories(folder.resolve("inside"));
    Files.createSymbolicLink(inside.resolve("link.txt"), outside);
    assertThat(all(inside))
        .containsExactly(new SourceFile.Skipped("link.txt", "a link, pipe or device, not a file"));
  }

  @Test
  void whatIsNotThereIsReported() throws Exception {
    Path missing = folder.resolve("missing.txt");
    assertThat(all(missing))
        .containsExactly(
            new SourceFile.Skipped(missing.toString(), "there is no such file or folder"));
  }

  @Test
  void aFileThatIsTooLargeIsReported() throws Exception {
    Files.writeString(folder.resolve("a.txt"), "a".repeat(11));
    List<SourceFile> all = new ArrayList<>();
    try (SourceFiles files =
        new SourceFiles(List.of(folder), new ArchiveBounds(10, 10, 10, 10, 10))) {
      all.add(files.next());
    }
    assertThat(all).containsExactly(new SourceFile.Skipped("a.txt", "larger than 10 bytes"));
  }

  private static List<SourceFile> all(Path path) throws Exception {
    List<SourceFile> all = new ArrayList<>();
    try (SourceFiles files = new SourceFiles(List.of(path))) {
      for (SourceFile file = files.next(); file != null; file = files.next()) all.add(file);
    }
    return all;
  }
}
