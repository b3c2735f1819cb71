package thammati.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import thammati.resolution.DocumentKind;
import thammati.resolution.Resolution;
import thammati.resolution.Section;

/** The real summaries of 2016-2022 and the five first documents, where they are at hand. */
@Tag("archive")
class ArchiveTest {
  private static final Path DATA = Path.of("..", "shared", "data");
  private static final Pattern DOUBT =
      Pattern.compile(
          "the contents list has two items \\d+; one is now \\d+"
              + "|the contents list leaves out item \\d+(, its text is there)?"
              + "|(no text found for these items of the contents list"
              + "|the source breaks off, perhaps inside the item before; title only)"
              + ": \\[\\d+(, \\d+)*\\]");
  private static final Pattern STUB = Pattern.compile(".*\\(a stub\\)");

  @BeforeAll
  static void needsTheArchive() {
    assumeTrue(Files.isDirectory(DATA), "skipped: there is no folder " + DATA.toAbsolutePath());
  }

  @Test
  void everyMeetingIsCutIntoItsItemsOrRefusedAsStub() throws IOException {
    List<String> refused = new ArrayList<>();
    List<String> swapped = new ArrayList<>();
    int read = 0;
    int items = 0;
    int bare = 0;
    int doubtful = 0;
    for (Path file : files(DATA.resolve("meetings"))) {
      try {
        Parsed parsed = Miniature.sound(read(file));
        assertThat(parsed.document().source().kind()).isEqualTo(DocumentKind.PRESS_SUMMARY);
        assertThat(parsed.document().date()).as("%s", file).isEqualTo(dateOf(file));
        assertThat(parsed.warnings()).as("%s", file).allMatch(w -> DOUBT.matcher(w).matches());
        if (!numbersRise(parsed)) swapped.add(file.getFileName().toString());
        if (!parsed.warnings().isEmpty()) doubtful++;
        read++;
        items += parsed.resolutions().size();
        bare += (int) parsed.resolutions().stream().filter(r -> r.body().isEmpty()).count();
      } catch (Unreadable e) {
        assertThat(e.reason()).as("%s", file).matches(STUB);
        refused.add(file.getFileName().toString());
      }
    }
    assertThat(read).as("read; refused %s", refused).isGreaterThanOrEqualTo(177);
    // One page prints an entry without its text, three are cut off.
    assertThat(doubtful).isLessThanOrEqualTo(4);
    assertThat(swapped).as("lists that print 35 before 34").containsExactly("2021-06-01.txt");
    assertThat(items).isGreaterThan(5_000);
    assertThat(bare).as("items without text of %d", items).isLessThan(items / 20);
  }

  @Test
  void theFirstDocumentsAreReadWithTheirDatesAndKinds() throws Exception {
    List<Resolution> found = new ArrayList<>();
    for (Path file : files(DATA.resolve("seeds"))) {
      found.addAll(Miniature.sound(read(file)).resolutions());
    }

    assertThat(found)
        .extracting(r -> String.valueOf(r.id().date()), r -> r.source().kind(), Resolution::section)
        .containsExactly(
            tuple("2022-02-08", DocumentKind.MIRROR, Section.UNSTATED),
            tuple("2021-05-18", DocumentKind.MIRROR, Section.UNSTATED),
            tuple("2023-08-29", DocumentKind.NEWS, Section.UNSTATED),
            tuple("2024-06-18", DocumentKind.MIRROR, Section.UNSTATED),
            tuple("2022-04-19", DocumentKind.MIRROR, Section.UNSTATED));
    assertThat(found).allMatch(r -> r.body().length() > 500);
  }

  private static boolean numbersRise(Parsed parsed) {
    List<Integer> numbers =
        parsed.resolutions().stream().map(r -> r.id().number().orElseThrow()).toList();
    return numbers.equals(numbers.stream().sorted().toList());
  }

  private static Parsed read(Path file) throws IOException, Unreadable {
    return new DocumentReader().read(file.getFileName().toString(), Files.readAllBytes(file));
  }

  private static LocalDate dateOf(Path file) {
    return LocalDate.parse(file.getFileName().toString().substring(0, 10));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
