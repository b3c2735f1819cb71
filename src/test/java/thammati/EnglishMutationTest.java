package thammati;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thammati.citation.Citation;
import thammati.citation.EnglishVerifier;
import thammati.citation.Statement;
import thammati.facts.DecisionReader;
import thammati.resolution.Decision;
import thammati.resolution.DecisionCode;
import thammati.resolution.Resolution;
import thammati.text.Span;
import thammati.thai.Agencies;
import thammati.thai.Agency;
import thammati.thai.AgencyMention;
import thammati.thai.ThaiDates;
import thammati.thai.ThaiText;

/**
 * English statements made by pattern from what the bundled digests say, true and falsified: what
 * the check of English words finds, and how many true ones it lets through.
 */
class EnglishMutationTest {
  private static final Pattern BAHT =
      Pattern.compile(
          "(?<![0-9.,])(?<figure>[0-9]{1,3}(?:,[0-9]{3})*(?:\\.[0-9]+)?)\\s(?<scale>ล้าน)?บาท");
  private static final Map<DecisionCode, String> VERBS = verbs();
  private static final List<String> OTHERS =
      List.of("Ministry of Culture", "Ministry of Energy", "Royal Irrigation Department");

  @TempDir private static Path folder;
  private static final Agencies AGENCIES = Agencies.bundled();
  private static final List<Said> DECISIONS = new ArrayList<>();
  private static final List<Said> SUMS = new ArrayList<>();
  private static final List<Said> PROPOSERS = new ArrayList<>();
  private final Map<String, int[]> found = new LinkedHashMap<>();
  private final Map<String, int[]> held = new LinkedHashMap<>();
  private final EnglishVerifier verifier = new EnglishVerifier(AGENCIES);

  private record Said(String text, Citation source) {}

  @BeforeAll
  static void read() throws Exception {
    App app = TestInstallation.withDocuments(folder, Path.of("corpus"));
    for (Resolution resolution : app.catalog().newest(100)) {
      String body = resolution.body();
      LocalDate date = resolution.id().date();
      List<Decision> decisions = DecisionReader.read(body);
      Citation source = new Citation(resolution, new Span(0, body.length()), decisions);
      List<DecisionCode> formal =
          decisions.stream().map(Decision::code).filter(VERBS::containsKey).distinct().toList();
      if (date != null && formal.size() == 1) {
        String day = ThaiDates.formatEnglish(date);
        String verb = VERBS.get(formal.getFirst());
        DECISIONS.add(new Said("On " + day + " the Cabinet " + verb + " the matter.", source));
      }
      Matcher baht = BAHT.matcher(ThaiText.plain(body));
      while (baht.find()) {
        String scale = baht.group("scale") == null ? "" : " million";
        Span line = line(body, baht.start());
        Citation cited = new Citation(resolution, line, decisions);
        SUMS.add(new Said("It amounts to " + baht.group("figure") + scale + " baht.", cited));
      }
      for (AgencyMention mention : AGENCIES.find(body)) {
        Agency agency = mention.agencies().getFirst();
        boolean proposes = body.startsWith("เสนอ", mention.span().end());
        if (!proposes || agency.english().isEmpty()) continue;
        Citation cited = new Citation(resolution, line(body, mention.span().start()), decisions);
        PROPOSERS.add(new Said("It was proposed by the " + agency.english() + ".", cited));
      }
    }
  }

  @Test
  void falsehoodsAreFoundAndTrueStatementsMostlyHold() {
    count(true, "another verb", DECISIONS, EnglishMutationTest::otherVerb);
    count(true, "another day", DECISIONS, t -> t.replaceFirst("On [0-9]+", "On 31"));
    count(true, "another year", DECISIONS, t -> t.replaceFirst("20[0-9]{2}", "2009"));
    count(true, "not", DECISIONS, t -> t.replace("Cabinet ", "Cabinet never "));
    count(true, "another decider", DECISIONS, t -> t.replace("Cabinet", OTHERS.getFirst()));
    count(true, "another figure", SUMS, t -> t.replaceFirst("[0-9]", "98"));
    count(true, "another scale", SUMS, EnglishMutationTest::otherScale);
    count(true, "another unit", SUMS, t -> t.replace("baht", "US dollars"));
    count(true, "a limit", SUMS, t -> t.replace("to ", "to less than "));
    count(true, "a link", SUMS, t -> t + " See www.baht.example.com");
    count(true, "another agency", PROPOSERS, EnglishMutationTest::otherAgency);
    count(true, "an addition", PROPOSERS, t -> t + " Everybody was delighted.");
    count(false, "decisions", DECISIONS, UnaryOperator.identity());
    count(false, "sums", SUMS, UnaryOperator.identity());
    count(false, "proposers", PROPOSERS, UnaryOperator.identity());
    print("English falsehoods found", found);
    print("true English statements refused", held);
    found.forEach((kind, n) -> {
      assertThat(n[1]).as(kind).isGreaterThan(15);
      assertThat(n[0]).as(kind).isEqualTo(n[1]);
    });
    // Of several sums a sentence that does not tell which is refused, and rightly.
    for (String told : List.of("decisions", "proposers")) assertThat(held.get(told)[0]).isZero();
  }

  private void count(boolean falsified, String kind, List<Said> all, UnaryOperator<String> change) {
    Map<String, int[]> counts = falsified ? found : held;
    int[] n = counts.computeIfAbsent(kind, _ -> new int[2]);
    for (Said said : all) {
      String text = change.apply(said.text());
      if (falsified && text.equals(said.text())) continue;
      boolean alarm = !verifier.check(new Statement(text, List.of(said.source()))).isEmpty();
      n[1]++;
      if (alarm) n[0]++;
    }
  }

  private static void print(String title, Map<String, int[]> counts) {
    System.err.println(title);
    counts.forEach(
        (kind, n) -> System.err.printf(Locale.ROOT, "%-18s %4d of %4d%n", kind, n[0], n[1]));
  }

  private static Span line(String body, int at) {
    int end = body.indexOf('\n', at);
    return new Span(body.lastIndexOf('\n', at) + 1, end < 0 ? body.length() : end);
  }

  private static String otherVerb(String text) {
    List<String> verbs = new ArrayList<>(VERBS.values());
    for (int i = 0; i < verbs.size(); i++) {
      String own = "Cabinet " + verbs.get(i) + " the";
      String other = "Cabinet " + verbs.get((i + 1) % verbs.size()) + " the";
      if (text.contains(own)) return text.replace(own, other);
    }
    return text;
  }

  private static String otherScale(String text) {
    return text.contains(" million")
        ? text.replace("million", "billion")
        : text.replace(" baht", " million baht");
  }

  private static String otherAgency(String text) {
    String other = OTHERS.stream().filter(o -> !text.contains(o)).findFirst().orElseThrow();
    return text.replaceFirst("by the .*", "by the " + other + ".");
  }

  private static Map<DecisionCode, String> verbs() {
    Map<DecisionCode, String> verbs = new LinkedHashMap<>();
    verbs.put(DecisionCode.ACKNOWLEDGE, "acknowledged");
    verbs.put(DecisionCode.AGREE_IN_PRINCIPLE, "agreed in principle to");
    verbs.put(DecisionCode.AGREE, "agreed to");
    verbs.put(DecisionCode.APPROVE_IN_PRINCIPLE, "approved in principle");
    verbs.put(DecisionCode.APPROVE, "approved");
    return verbs;
  }
}
