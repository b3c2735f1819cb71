package thammati.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import thammati.ingest.ContentsList.Entry;
import thammati.ingest.HeadingSearch.Found;
import thammati.resolution.Resolution;

/**
 * Real summaries with one accident each, of the kinds that press offices and web pages make: the
 * splitter must find the same resolutions as in the whole text, or say that something is doubtful.
 */
@Tag("archive")
class DamagedSummariesTest {
  private static final Path MEETINGS = Path.of("..", "shared", "data", "meetings");
  private static final Pattern NUMBER = Pattern.compile("^\\s*[0-9]+\\s*\\.+\\s*");
  private static final Pattern WORD = Pattern.compile("เรื่อง\\s*");

  private static final List<String> FOREIGN_LINES =
      List.of("1. เรื่อง เดิม", "2. เรื่อง ข้อเสนอของหน่วยงาน", "837. เรื่อง");

  /** Every so manyeth summary; {@code -DargLine=-Dthammati.damaged=1} takes them all. */
  private static final int EVERY = Integer.getInteger("thammati.damaged", 4);

  /** One kind of accident, and how many summaries of a hundred must be split as if whole. */
  enum Damage {
    NONE(100),
    TWO_ENTRIES_ON_ONE_LINE(98),
    FIRST_ENTRY_WITHOUT_NUMBER(90),
    ENTRY_WITH_TWO_POINTS(98),
    ENTRY_WITHOUT_ITS_FIRST_LETTER(98),
    ENTRY_NUMBERED_TWICE(95),
    ENTRY_MISSING(90),
    HEADING_WITHOUT_NUMBER(98),
    HEADING_WITHOUT_WORD(95),
    HEADING_OF_ANOTHER_NUMBER(95),
    LIST_INSIDE_A_BODY(95),
    NO_ROW_OF_STARS(98),
    HEADING_MISSING(0),
    CUT_OFF(0);

    private final int mended;

    Damage(int mended) {
      this.mended = mended;
    }
  }

  @ParameterizedTest
  @EnumSource
  void isMendedOrNamed(Damage damage) throws IOException, Unreadable {
    assumeTrue(Files.isDirectory(MEETINGS), "skipped: there is no folder " + MEETINGS);
    int exact = 0;
    int doubted = 0;
    List<String> silent = new ArrayList<>();
    for (Path file : files()) {
      String text = Files.readString(file).replace("\ufeff", "").replace("\r\n", "\n");
      Parsed whole;
      try {
        whole = read(text);
      } catch (Unreadable e) {
        continue;
      }
      if (!whole.warnings().isEmpty()) continue;
      String damaged = damaged(text, damage, new Random(file.getFileName().hashCode()));
      try {
        Parsed parsed = read(damaged);
        if (same(whole, parsed)) exact++;
        else if (!parsed.warnings().isEmpty()) doubted++;
        else silent.add(file.getFileName().toString());
      } catch (Unreadable e) {
        doubted++;
      }
    }
    int all = exact + doubted + silent.size();
    assertThat(all).isGreaterThanOrEqualTo(160 / EVERY);
    assertThat(100.0 * exact / all).as("split as if whole").isGreaterThanOrEqualTo(damage.mended);
    assertThat(100.0 * silent.size() / all).as("wrong without a word: %s", silent).isLessThan(3);
  }

  private static boolean same(Parsed whole, Parsed parsed) {
    return facts(whole).equals(facts(parsed));
  }

  private static List<String> facts(Parsed parsed) {
    return parsed.resolutions().stream().map(DamagedSummariesTest::fact).toList();
  }

  private static String fact(Resolution r) {
    String body = r.body();
    for (String line : FOREIGN_LINES) body = body.replace("\n" + line, "");
    return r.title().replaceAll("\\s+", "") + "|" + body.strip();
  }

  private static String damaged(String text, Damage damage, Random random) {
    List<Line> lines = Line.of(text);
    ContentsList contents = ContentsList.find(lines).orElseThrow();
    List<Found> found = new HeadingSearch(lines, contents.end()).find(contents.entries());
    List<String> raw = new ArrayList<>(List.of(text.split("\n", -1)));
    int k = 1 + random.nextInt(Math.max(1, contents.entries().size() - 2));
    Entry entry = contents.entries().get(k);
    int entryLine = entryLine(lines, contents, entry);
    int firstLine = entryLine(lines, contents, contents.entries().getFirst());
    Found place = found.stream().filter(f -> f.entry().equals(entry)).findFirst().orElseThrow();
    int heading = place.first();
    switch (damage) {
      case NONE -> {}
      case TWO_ENTRIES_ON_ONE_LINE -> {
        if (Boilerplate.section(lines.get(entryLine - 1).text()).isEmpty()) {
          raw.set(entryLine - 1, raw.get(entryLine - 1) + " " + raw.get(entryLine).strip());
          raw.remove(entryLine);
        }
      }
      case FIRST_ENTRY_WITHOUT_NUMBER ->
          raw.set(firstLine, NUMBER.matcher(raw.get(firstLine)).replaceFirst(""));
      case ENTRY_WITH_TWO_POINTS ->
          raw.set(entryLine, raw.get(entryLine).replaceFirst("\\.", ".."));
      case ENTRY_WITHOUT_ITS_FIRST_LETTER ->
          raw.set(entryLine, raw.get(entryLine).replaceFirst("เรื่อง", "รื่อง"));
      case ENTRY_NUMBERED_TWICE ->
          raw.set(
              entryLine,
              NUMBER.matcher(raw.get(entryLine)).replaceFirst((entry.number() - 1) + ". "));
      case ENTRY_MISSING -> {
        int end = entryLine + 1;
        while (Heading.of(lines.get(end).text()).number() == 0
            && Boilerplate.section(lines.get(end).text()).isEmpty()
            && !Boilerplate.isRule(lines.get(end).text())
            && end < contents.end()) end++;
        for (int i = entryLine; i < end; i++) raw.set(i, "");
      }
      case HEADING_WITHOUT_NUMBER ->
          raw.set(heading, NUMBER.matcher(raw.get(heading)).replaceFirst(""));
      case HEADING_WITHOUT_WORD ->
          raw.set(heading, WORD.matcher(raw.get(heading)).replaceFirst(""));
      case HEADING_OF_ANOTHER_NUMBER ->
          raw.set(
              heading, NUMBER.matcher(raw.get(heading)).replaceFirst((entry.number() + 1) + ". "));
      case HEADING_MISSING -> raw.set(heading, "");
      case LIST_INSIDE_A_BODY -> raw.addAll(place.after() + 1, FOREIGN_LINES);
      case NO_ROW_OF_STARS -> {
        if (Boilerplate.isRule(lines.get(contents.end()).text())) raw.set(contents.end(), "");
      }
      case CUT_OFF -> raw.subList(place.after() + 1, raw.size()).clear();
    }
    return String.join("\n", raw);
  }

  private static int entryLine(List<Line> lines, ContentsList contents, Entry entry) {
    for (int i = 0; i < contents.end(); i++) {
      Heading heading = Heading.of(lines.get(i).text());
      if (heading.number() == entry.number() && heading.marked()) return i;
    }
    throw new IllegalStateException("no line of " + entry);
  }

  private static Parsed read(String text) throws Unreadable {
    return Miniature.read(text);
  }

  private static List<Path> files() throws IOException {
    try (var files = Files.list(MEETINGS)) {
      List<Path> all = files.sorted().toList();
      return all.stream().filter(f -> all.indexOf(f) % EVERY == 0).toList();
    }
  }
}
