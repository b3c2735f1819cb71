package thammati;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thammati.answer.AnswerPipeline;
import thammati.answer.Draft;
import thammati.answer.Inquiry;
import thammati.answer.Phrased;
import thammati.answer.Phrasing;
import thammati.answer.Watcher;
import thammati.citation.Citation;
import thammati.citation.Statement;
import thammati.citation.WordingVerifier;
import thammati.index.PassageIndex;
import thammati.llm.Endpoint;
import thammati.llm.Limits;
import thammati.llm.ModelPhraser;
import thammati.resolution.Filters;
import thammati.resolution.Resolution;
import thammati.retrieval.Query;
import thammati.retrieval.QuestionReader;
import thammati.store.Database;
import thammati.store.ModelCalls;
import thammati.support.ModelProtocol;
import thammati.support.ModelServer;
import thammati.thai.Agencies;
import thammati.thai.ThaiText;

/**
 * Good answers over the bundled digests, made false in the ways in which models do: what the
 * verifier of a model's wording finds, and how often it cries wolf.
 */
class VerifierMutationTest {
  private static final int CASES = 200;
  private static final List<String> PATTERNS =
      List.of(
          "คณะรัฐมนตรีมีมติอย่างไรเรื่อง%s",
          "%s ใช้งบประมาณเท่าไร",
          "%s เริ่มเมื่อใด",
          "%s หน่วยงานใดรับผิดชอบ",
          "%s มีสาระสำคัญอย่างไร",
          "%s ต้องแล้วเสร็จภายในเมื่อใด",
          "%s มีเงื่อนไขอะไรบ้าง",
          "%s ใครได้ประโยชน์",
          "ใครเสนอ%s",
          "เหตุผลของ%s",
          "%s จำนวนเท่าใด",
          "%s พื้นที่ใด",
          "%s ใช้เงินจากแหล่งใด",
          "%s มีผลใช้บังคับตั้งแต่เมื่อใด",
          "วัตถุประสงค์ของ%s",
          "%s กำหนดอัตราเท่าใด",
          "%s ให้หน่วยงานใดทำอะไร",
          "%s ยกเว้นอะไรให้ใคร",
          "ที่ผ่านมา%sเป็นอย่างไร",
          "%s มีกี่ข้อ");

  @TempDir private static Path folder;
  private static List<Draft> drafts;
  private static Set<Good> good;
  private static final Agencies AGENCIES = Agencies.bundled();
  private final WordingVerifier verifier = new WordingVerifier(AGENCIES);

  /** A true statement and the passage a model would cite for it. */
  private record Good(String text, Citation source) {}

  @BeforeAll
  static void answer() throws Exception {
    App app = TestInstallation.withDocuments(folder, Path.of("corpus"));
    drafts = new ArrayList<>();
    good = new LinkedHashSet<>();
    try (PassageIndex index = app.openIndex()) {
      var reader = new QuestionReader(AGENCIES, () -> LocalDate.of(2026, 1, 1));
      var pipeline = new AnswerPipeline(reader, app.retriever(index), AGENCIES, app.holdings());
      Phrasing noting =
          draft -> {
            drafts.add(draft);
            return new Phrased.Unasked();
          };
      for (Resolution resolution : app.catalog().newest(100)) {
        for (String pattern : PATTERNS) {
          String question = pattern.formatted(resolution.title());
          if (question.length() > 900) continue;
          Query query = reader.read(question, List.of(), Filters.NONE);
          pipeline.answer(
              Inquiry.alone(question, query, List.of()), List.of(), Watcher.NONE, noting);
        }
      }
    }
    for (Draft draft : drafts) {
      for (Statement statement : draft.statements()) {
        Citation cited = statement.citations().getFirst();
        draft.sources().stream()
            .filter(s -> s.resolution().equals(cited.resolution()))
            .filter(s -> s.span().contains(cited.span()))
            .findFirst()
            .ifPresent(source -> good.add(new Good(statement.text(), source)));
      }
    }
  }

  @Test
  void falsehoodsAreFound() {
    Map<String, double[]> found = new LinkedHashMap<>();
    var f = new Falsifications(11, AGENCIES);
    measure(found, "figure", g -> f.figure(g.text()));
    measure(found, "figure in Thai digits", g -> f.thaiFigure(g.text()));
    measure(found, "scale", g -> f.scale(g.text()));
    measure(found, "day", g -> f.day(g.text()));
    measure(found, "year", g -> f.year(g.text()));
    measure(found, "agency", g -> f.agency(g.text()));
    measure(found, "agency of the source", g -> f.agencyOfSource(g.text(), g.source().quote()));
    measure(found, "verb of the source", g -> f.verbOfSource(g.text(), g.source().quote()));
    measure(found, "link", g -> f.link(g.text()));
    measure(found, "quotation", g -> f.quotation(g.text()).filter(t -> !isQuoted(t, g)));
    measure(found, "added sentence", g -> f.added(g.text()));
    measure(found, "negation", g -> f.negation(g.text()));
    measureUnrelated(found);
    print("falsehoods found", found);
    for (String exact : List.of("link", "quotation")) assertThat(share(found, exact)).isOne();
    for (String figure : List.of("figure", "figure in Thai digits", "scale", "day", "year")) {
      assertThat(share(found, figure)).as(figure).isGreaterThanOrEqualTo(0.995);
    }
    assertThat(share(found, "agency")).isGreaterThanOrEqualTo(0.95);
    // No goals, but what was reached is held, a little below.
    assertThat(share(found, "agency of the source")).isGreaterThanOrEqualTo(0.95);
    assertThat(share(found, "verb of the source")).isGreaterThanOrEqualTo(0.85);
    assertThat(share(found, "negation")).isGreaterThanOrEqualTo(0.97);
    assertThat(share(found, "added sentence")).isGreaterThanOrEqualTo(0.93);
    assertThat(share(found, "unrelated source")).isGreaterThanOrEqualTo(0.98);
  }

  @Test
  void goodAnswersPass() {
    Map<String, double[]> alarms = new LinkedHashMap<>();
    var rewordings = new Rewordings(AGENCIES);
    rewordings
        .all()
        .forEach((name, way) -> {
          for (Good one : good) {
            Optional<String> text = way.apply(one.text(), one.source().resolution());
            if (text.isEmpty()) continue;
            var violations = verifier.check(new Statement(text.get(), List.of(one.source())));
            count(alarms, name, !violations.isEmpty());
            count(alarms, "all", !violations.isEmpty());
          }
        });
    print("false alarms", alarms);
    assertThat(alarms.get("all")[1]).isGreaterThanOrEqualTo(500);
    assertThat(share(alarms, "all")).isLessThanOrEqualTo(0.02);
  }

  /** Each distinct answer once, reworded in one way, the ways taken in turn. */
  @Test
  void distinctAnswersPass() {
    Map<String, double[]> alarms = new LinkedHashMap<>();
    var ways = List.copyOf(new Rewordings(AGENCIES).all().entrySet());
    int turn = 0;
    for (Good one : good) {
      Optional<String> text = Optional.empty();
      for (int tried = 0; text.isEmpty() && tried < ways.size(); tried++) {
        var way = ways.get(turn++ % ways.size()).getValue();
        text = way.apply(one.text(), one.source().resolution());
      }
      String said = text.orElse(one.text());
      var violations = verifier.check(new Statement(said, List.of(one.source())));
      count(alarms, "distinct answers", !violations.isEmpty());
    }
    print("false alarms, one wording each", alarms);
    assertThat(alarms.get("distinct answers")[1]).isGreaterThanOrEqualTo(500);
    assertThat(share(alarms, "distinct answers")).isLessThanOrEqualTo(0.02);
  }

  /** A name that no source has carries nothing to the reader, by whatever name. */
  @Test
  void statementsOfUnknownSourcesAreNotShown() throws Exception {
    try (ModelServer server = new ModelServer(_ -> "")) {
      var calls = new ModelCalls(Database.open(folder.resolve("c.db")), InstantSource.system());
      var caps = new ModelCalls.Caps(1_000_000_000, 0, 0, 0);
      var limits =
          new Limits(
              Duration.ofSeconds(20), Duration.ofSeconds(5), Duration.ZERO, 12_000, caps, 0, 0);
      Endpoint at = server.endpoint(ModelProtocol.OLLAMA, true);
      var phraser = new ModelPhraser(at, limits, calls, AGENCIES, InstantSource.system());
      for (Draft draft : drafts.subList(0, CASES)) {
        String text = draft.statements().getFirst().text();
        Map<String, Object> said =
            Map.of(
                "text",
                text.substring(0, Math.min(600, text.length())),
                "sources",
                List.of("S99", "[99]"),
                "completeness",
                "complete");
        String reply =
            new ObjectMapper()
                .writeValueAsString(
                    Map.of("completeness", "complete", "statements", List.of(said)));
        server.answers(_ -> reply);
        assertThat(phraser.begin(Watcher.NONE).phrase(draft)).isEqualTo(new Phrased.Unanswered());
      }
    }
  }

  private static void print(String title, Map<String, double[]> counts) {
    System.err.println(title + ", over " + good.size() + " good statements");
    counts.forEach(
        (kind, n) -> System.err.printf(Locale.ROOT, "%-24s %4.0f of %4.0f%n", kind, n[0], n[1]));
  }

  private void measure(
      Map<String, double[]> found, String kind, Function<Good, Optional<String>> falsify) {
    int cases = 0;
    for (int round = 0; round < 20 && cases < CASES; round++) {
      for (Good one : good) {
        if (cases == CASES) break;
        Optional<String> falsehood = falsify.apply(one);
        if (falsehood.isEmpty() || isTrue(falsehood.get(), one.source())) continue;
        cases++;
        var violations = verifier.check(new Statement(falsehood.get(), List.of(one.source())));
        count(found, kind, !violations.isEmpty());
      }
    }
    assertThat(cases).as(kind).isEqualTo(CASES);
  }

  /** The same statement with the token of another resolution. */
  private void measureUnrelated(Map<String, double[]> found) {
    List<Good> all = List.copyOf(good);
    for (int i = 0; i < CASES; i++) {
      Good one = all.get(i % all.size());
      int step = 1 + i / all.size();
      for (int j = i + step * 7; ; j += step) {
        Citation other = all.get(j % all.size()).source();
        if (other.resolution().equals(one.source().resolution())) continue;
        var violations = verifier.check(new Statement(one.text(), List.of(other)));
        count(found, "unrelated source", !violations.isEmpty());
        break;
      }
    }
  }

  private static boolean isQuoted(String text, Good one) {
    String quoted = text.substring(text.lastIndexOf('“'));
    return ThaiText.squash(one.source().quote()).contains(ThaiText.squash(quoted));
  }

  /** A change that the source says as well is no falsehood. */
  private static boolean isTrue(String text, Citation source) {
    return ThaiText.squash(source.quote()).contains(ThaiText.squash(text));
  }

  private static void count(Map<String, double[]> counts, String kind, boolean counted) {
    double[] n = counts.computeIfAbsent(kind, _ -> new double[2]);
    if (counted) n[0]++;
    n[1]++;
  }

  private static double share(Map<String, double[]> counts, String kind) {
    return counts.get(kind)[0] / counts.get(kind)[1];
  }
}
