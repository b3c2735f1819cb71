package thammati.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import thammati.resolution.DocumentKind;
import thammati.resolution.Resolution;
import thammati.resolution.Section;
import thammati.text.Span;
import thammati.thai.DateMention;
import thammati.thai.ThaiDates;
import thammati.thai.ThaiText;

/** The digests that ship with the product: complete, varied, true to their originals. */
class CorpusTest {
  private static final Path CORPUS = Path.of("corpus");
  private static final Path DATA = Path.of("..", "shared", "data");
  private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?");
  private static final int COPIED = 60;

  /** The first documents of the project, for digests whose meeting has no summary at hand. */
  private static final Map<String, String> SEEDS =
      Map.of(
          "2023-08-29_news.md", "002_961e2a3429a7b90c.txt",
          "2024-06-18_x.md", "003_d8aa3c5e72cc6e0b.txt");

  static List<Path> digests() throws IOException {
    try (var files = Files.list(CORPUS)) {
      return files.filter(f -> f.toString().endsWith(".md")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("digests")
  void digestSaysWhatItIsAndWhereItComesFrom(Path file) throws Exception {
    Parsed parsed = Miniature.sound(read(file));
    Resolution resolution = parsed.resolutions().getFirst();
    JsonNode front = frontMatter(file);

    assertThat(parsed.resolutions()).hasSize(1);
    assertThat(front.path("kind").asText()).isIn("digest", "news");
    assertThat(resolution.source().kind()).isIn(DocumentKind.DIGEST, DocumentKind.NEWS);
    assertThat(front.has("source")).as("source is stated, if only as unknown").isTrue();
    assertThat(resolution.source().url()).matches("|https?://\\S+");
    assertThat(resolution.source().note()).contains("มิใช่ถ้อยคำของทางการ");
    assertThat(resolution.section()).isNotEqualTo(Section.UNSTATED);
    assertThat(front.path("proposer").asText()).isNotBlank();
    assertThat(resolution.body()).hasSizeBetween(600, 2_500);
    assertThat(file.getFileName().toString()).startsWith(resolution.id().date() + "_");
  }

  @Test
  void digestsCoverAllSectionsYearsAndManyProposers() throws Exception {
    List<Path> files = digests();
    Set<Section> sections = EnumSet.noneOf(Section.class);
    Set<String> proposers = new HashSet<>();
    Set<Integer> years = new TreeSet<>();
    Set<Object> ids = new HashSet<>();
    for (Path file : files) {
      Resolution resolution = read(file).resolutions().getFirst();
      sections.add(resolution.section());
      proposers.add(frontMatter(file).path("proposer").asText());
      years.add(resolution.id().date().getYear());
      ids.add(resolution.id());
    }

    assertThat(files).hasSizeGreaterThanOrEqualTo(40);
    assertThat(ids).hasSameSizeAs(files);
    assertThat(sections)
        .contains(
            Section.LAW, Section.ECONOMY_SOCIETY, Section.FOREIGN_AFFAIRS, Section.APPOINTMENT);
    assertThat(proposers).hasSizeGreaterThanOrEqualTo(15);
    assertThat(years).contains(2019, 2020, 2021, 2022);
  }

  @Tag("archive")
  @ParameterizedTest
  @MethodSource("digests")
  void digestTellsNoNumberThatItsOriginalDoesNotTell(Path file) throws Exception {
    Set<String> told = numbers(original(file));
    // A number before a point and a blank only counts the lines.
    String body = read(file).resolutions().getFirst().body().replaceAll("(?m)^[0-9]{1,2}\\. ", "");

    assertThat(told).containsAll(numbers(body));
  }

  @Tag("archive")
  @ParameterizedTest
  @MethodSource("digests")
  void digestTellsNoDateThatItsOriginalDoesNotTell(Path file) throws Exception {
    List<DateMention> told = ThaiDates.find(original(file));
    String body = read(file).resolutions().getFirst().body();

    assertThat(ThaiDates.find(body))
        .allSatisfy(date -> assertThat(told).anyMatch(other -> tells(other, date)));
  }

  @Tag("archive")
  @ParameterizedTest
  @MethodSource("digests")
  void digestCopiesNoLongRunOfItsOriginal(Path file) throws Exception {
    String original = original(file).replaceAll("\\s+", "");
    String body = read(file).resolutions().getFirst().body().replaceAll("\\s+", "");

    Set<String> copied = new TreeSet<>();
    for (int i = 0; i + COPIED <= body.length(); i++) {
      String run = body.substring(i, i + COPIED);
      if (original.contains(run)) copied.add(run);
    }
    assertThat(copied).isEmpty();
  }

  private static Set<String> numbers(String text) {
    Set<String> numbers = new TreeSet<>();
    Matcher m = NUMBER.matcher(ThaiText.arabicDigits(text));
    while (m.find()) numbers.add(m.group().replace(",", ""));
    return numbers;
  }

  /** Whether the other tells every part that the date tells: a day tells its year, too. */
  private static boolean tells(DateMention other, DateMention date) {
    return (date.year() == 0 || date.year() == other.year())
        && (date.month() == 0 || date.month() == other.month())
        && (date.day() == 0 || date.day() == other.day());
  }

  /** The text the digest retells: its item of the meeting's summary, or its page. */
  private static String original(Path file) throws Exception {
    assumeTrue(Files.isDirectory(DATA), "skipped: there is no folder " + DATA.toAbsolutePath());
    String name = file.getFileName().toString();
    Path summary = DATA.resolve("meetings").resolve(name.substring(0, 10) + ".txt");
    if (!Files.exists(summary)) {
      return Files.readString(DATA.resolve("seeds").resolve(SEEDS.get(name)));
    }
    var id = read(file).resolutions().getFirst().id();
    return read(summary).resolutions().stream()
        .filter(r -> r.id().equals(id))
        .map(r -> "การประชุม " + ThaiDates.format(id.date()) + "\n" + r.title() + "\n" + r.body())
        .findFirst()
        .orElseThrow(() -> new AssertionError(summary + " has no item " + id));
  }

  private static Parsed read(Path file) throws IOException, Unreadable {
    return new DocumentReader().read(file.getFileName().toString(), Files.readAllBytes(file));
  }

  private static JsonNode frontMatter(Path file) throws IOException {
    String text = Files.readString(file);
    Span front = new Span(text.indexOf('\n') + 1, text.indexOf("\n---\n"));
    return new YAMLMapper().readTree(front.in(text));
  }
}
