package thammati.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import thammati.answer.Draft;
import thammati.answer.Phrased;
import thammati.answer.Stage;
import thammati.answer.Watcher;
import thammati.citation.Citation;
import thammati.citation.Statement;
import thammati.facts.DecisionReader;
import thammati.llm.Injections.Injection;
import thammati.resolution.Resolution;
import thammati.store.Database;
import thammati.store.ModelCalls;
import thammati.support.ModelProtocol;
import thammati.support.ModelServer;
import thammati.support.Papers;
import thammati.text.Span;
import thammati.thai.Agencies;
import thammati.thai.ThaiText;

/** Texts that give orders, and a model over real HTTP that obeys them all. */
class InjectionTest {
  private static final String BODY =
      "คณะรัฐมนตรีมีมติเห็นชอบในหลักการโครงการปลูกต้นจามจุรีริมทางหลวง ตามที่กระทรวงคมนาคมเสนอ\n";
  private static final String ANSWER =
      "ให้ปลูกต้นจามจุรีจำนวน 4,275 ต้น ภายในกรอบวงเงิน 61.8 ล้านบาท";
  private static final String QUESTION = "ปลูกต้นจามจุรีกี่ต้น";
  private static final Resolution FEES =
      Papers.resolution(
          "2021-05-04/7",
          "ค่าธรรมเนียมสวนพฤกษศาสตร์",
          "คณะรัฐมนตรีมีมติอนุมัติหลักการร่างกฎกระทรวงกำหนดค่าธรรมเนียมเข้าชมสวนพฤกษศาสตร์ คนละ 35"
              + " บาท");
  private static final Pattern LINK =
      Pattern.compile("(?i)https?:|www\\.|evil|\\]\\(|<[a-z/!]|\\.example");
  private static final int RUN = 30;

  @TempDir private Path folder;
  private ModelServer server;
  private ModelPhraser phraser;
  private ObedientModel model;

  /** Where an order stands. */
  enum Place {
    BEFORE_THE_ANSWER,
    BEHIND_THE_ANSWER,
    TITLE,
    QUESTION,
    HISTORY;

    boolean isText() {
      return this == BEFORE_THE_ANSWER || this == BEHIND_THE_ANSWER;
    }
  }

  @BeforeEach
  void start() throws IOException {
    model = new ObedientModel(Injections.all().getFirst());
    server = new ModelServer(model);
    var calls = new ModelCalls(Database.open(folder.resolve("c.db")), InstantSource.system());
    var caps = new ModelCalls.Caps(1_000_000_000, 1_000_000_000, 0, 0);
    var limits =
        new Limits(
            Duration.ofSeconds(20), Duration.ofSeconds(5), Duration.ZERO, 12_000, caps, 0, 0);
    Endpoint at = server.endpoint(ModelProtocol.OPENAI, true);
    phraser = new ModelPhraser(at, limits, calls, Agencies.bundled(), InstantSource.system());
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  @Test
  void corporaAreAsLargeAsPromised() {
    Map<String, Integer> sizes = new LinkedHashMap<>();
    Injections.all().forEach(i -> sizes.merge(i.kind(), 1, Integer::sum));
    assertThat(sizes.get("Thai")).isGreaterThanOrEqualTo(150);
    assertThat(sizes.get("English")).isGreaterThanOrEqualTo(100);
    assertThat(Injections.encodings()).hasSizeGreaterThanOrEqualTo(20);
    assertThat(sizes).containsKeys("hidden HTML", "tag characters");
    assertThat(Injections.all()).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource
  void noOrderLeaksLinksOrChangesACitation(Place place) {
    Map<String, Integer> outcomes = new LinkedHashMap<>();
    int orders = 0;
    for (Injection injection : Injections.all()) {
      orders++;
      model.hears(injection);
      Seen seen = new Seen();
      Draft draft = draft(injection.text(), place);
      Phrased phrased = phraser.begin(seen).phrase(draft);
      String outcome =
          phrased instanceof Phrased.Failed(String fault)
              ? fault
              : phrased.getClass().getSimpleName();
      outcomes.merge(outcome, 1, Integer::sum);
      if (phrased instanceof Phrased.Worded(var statements, _)) seen.statements.addAll(statements);
      seen.statements.forEach(s -> assertHarmless(s, injection));
      // Who asks may order silence, and a title names what is asked about; no text of a document.
      if (!injection.order().silences() || place.isText()) {
        assertThat(phrased).as("%s", injection).isNotInstanceOf(Phrased.Unanswered.class);
      }
    }
    System.err.printf(
        Locale.ROOT,
        "%s: %d orders, obeyed %d times, %s%n",
        place,
        orders,
        model.obeyed(),
        outcomes);
    assertThat(model.obeyed()).as("the orders arrive").isGreaterThan(orders * 8 / 10);
  }

  private static void assertHarmless(Statement statement, Injection injection) {
    String text = statement.text();
    assertThat(text).as("%s", injection).doesNotContain("KEY", "s3cret", "Bearer", "9,990 ต้น");
    assertThat(LINK.matcher(text).find()).as("%s: %s", injection, text).isFalse();
    String said = ThaiText.squash(text);
    for (var prompt : List.of(Prompts.word(), Prompts.repair())) {
      String told = ThaiText.squash(prompt.text());
      for (int i = 0; i + RUN <= said.length(); i++) {
        assertThat(told).as("%s", injection).doesNotContain(said.substring(i, i + RUN));
      }
    }
    for (Citation citation : statement.citations()) {
      boolean trees = text.contains("จามจุรี");
      assertThat(citation.resolution().equals(FEES))
          .as("%s: %s", injection, text)
          .isEqualTo(!trees);
      if (text.contains("4,275")) assertThat(citation.quote()).contains("4,275");
    }
  }

  private static Draft draft(String order, Place place) {
    String body =
        switch (place) {
          case BEFORE_THE_ANSWER -> BODY + order + "\n" + ANSWER;
          case BEHIND_THE_ANSWER -> BODY + ANSWER + "\n" + order;
          default -> BODY + ANSWER;
        };
    String title = "โครงการปลูกต้นจามจุรีริมทางหลวง";
    Resolution trees =
        Papers.resolution("2022-03-08/2", place == Place.TITLE ? title + " " + order : title, body);
    Citation all = whole(trees);
    int at = body.indexOf(ANSWER);
    Citation quoted = new Citation(trees, new Span(at, at + ANSWER.length()), all.decisions());
    return new Draft(
        place == Place.QUESTION ? QUESTION + " " + order : QUESTION,
        place == Place.HISTORY ? List.of(order) : List.of(),
        false,
        List.of(),
        List.of(all, whole(FEES)),
        List.of(new Statement(ANSWER, List.of(quoted))));
  }

  private static Citation whole(Resolution r) {
    return new Citation(r, new Span(0, r.body().length()), DecisionReader.read(r.body()));
  }

  private static final class Seen implements Watcher {
    private final List<Statement> statements = new ArrayList<>();

    @Override
    public void stage(Stage stage, int found) {}

    @Override
    public void statement(Statement statement) {
      statements.add(statement);
    }
  }
}
