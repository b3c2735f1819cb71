package thammati.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import thammati.answer.Draft;
import thammati.answer.Phrased;
import thammati.answer.Watcher;
import thammati.citation.Citation;
import thammati.citation.Statement;
import thammati.facts.DecisionReader;
import thammati.resolution.Resolution;
import thammati.store.Database;
import thammati.store.ModelCalls;
import thammati.support.ModelProtocol;
import thammati.support.ModelServer;
import thammati.support.Papers;
import thammati.text.Span;
import thammati.thai.Agencies;

/** What becomes of a model's English words over Thai sources, over real HTTP. */
@Timeout(60)
class EnglishWordingTest {
  private static final String KEY = "In the words quoted: 4,275 trees";
  private static final Resolution TREES =
      Papers.resolution(
          "2022-03-08/2",
          "โครงการปลูกต้นจามจุรีริมทางหลวง",
          "คณะรัฐมนตรีมีมติเห็นชอบในหลักการโครงการปลูกต้นจามจุรีริมทางหลวง"
              + " ตามที่กระทรวงคมนาคมเสนอ\n"
              + "1. ให้ปลูกต้นจามจุรีจำนวน 4,275 ต้น ภายในกรอบวงเงินไม่เกิน 61.8 ล้านบาท\n"
              + "2. มอบหมายให้กรมทางหลวงรายงานผลภายใน 90 วัน\n"
              + "3. เกษตรกรไม่ต้องจ่ายค่าธรรมเนียม");
  private static final String QUOTED =
      "1. ให้ปลูกต้นจามจุรีจำนวน 4,275 ต้น ภายในกรอบวงเงินไม่เกิน 61.8 ล้านบาท";
  private static final Resolution FEES =
      Papers.resolution("2021-05-04/7", "ค่าเข้าชม", "คณะรัฐมนตรีมีมติอนุมัติค่าเข้าชมคนละ 35 บาท");

  @TempDir private Path folder;
  private ModelServer server;
  private ModelPhraser phraser;

  @BeforeEach
  void start() throws IOException {
    server = new ModelServer(_ -> "");
    var calls = new ModelCalls(Database.open(folder.resolve("catalog.db")), InstantSource.system());
    var limits =
        new Limits(
            Duration.ofSeconds(20),
            Duration.ofSeconds(2),
            Duration.ZERO,
            8_000,
            new ModelCalls.Caps(1_000_000_000, 1_000_000_000, 0, 0),
            0,
            0);
    Endpoint at = server.endpoint(ModelProtocol.OPENAI, true);
    phraser = new ModelPhraser(at, limits, calls, Agencies.bundled(), InstantSource.system());
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  @ParameterizedTest
  @EnumSource(ModelProtocol.class)
  void anEnglishStatementThatHoldsIsShownOnTheWordsThatProveIt(ModelProtocol protocol) {
    server.answers(_ -> said("A budget of up to 61.8 million baht to plant 4,275 trees.", "S1"));
    var calls = new ModelCalls(Database.open(folder.resolve("o.db")), InstantSource.system());
    var caps = new ModelCalls.Caps(1_000_000, 1_000_000, 0, 0);
    var limits =
        new Limits(Duration.ofSeconds(20), Duration.ofSeconds(2), Duration.ZERO, 8_000, caps, 0, 0);
    for (boolean stream : new boolean[] {true, false}) {
      Endpoint at = server.endpoint(protocol, stream);
      var own = new ModelPhraser(at, limits, calls, Agencies.bundled(), InstantSource.system());
      Statement only = statements(own.begin(Watcher.NONE).phrase(draft())).getFirst();
      assertThat(only.text())
          .isEqualTo("A budget of up to 61.8 million baht to plant 4,275 trees.");
      assertThat(only.citations().getFirst().quote()).isEqualTo(QUOTED);
    }
    assertThat(server.requests().getFirst().user()).contains("\"language\":\"en\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On 8 March 2022 the Cabinet agreed in principle to the project.",
        "The project was proposed by the Ministry of Transport.",
        "The Department of Highways must report within 90 days.",
        "Farmers do not pay the fee.",
      })
  void whatCanBeCheckedIsShown(String text) {
    server.answers(_ -> said(text, "S1"));
    assertThat(texts(phrase())).containsExactly(text);
    assertThat(server.requests()).hasSize(1);
  }

  /** What does not hold, or cannot be checked, is mended by nobody and becomes the quotation. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The project plants 4,725 trees.",
        "The project plants 61.8 million trees.",
        "A budget of up to 61.8 billion baht.",
        "A budget of at least 61.8 million baht.",
        "On 8 March 2023 the Cabinet agreed in principle to the project.",
        "On 8 March 2022 the Cabinet agreed to the project.",
        "On 8 March 2022 the Cabinet approved the project in principle.",
        "On 8 March 2022 the Cabinet acknowledged the project.",
        "The project was proposed by the Department of Highways.",
        "The project was proposed by the Ministry of Finance.",
        "The Ministry of Transport agreed in principle to the project.",
        "The Ministry of Transport must report within 90 days.",
        "The Department of Highways must report within 9 days.",
        "Farmers pay the fee.",
        "The Cabinet did not agree in principle to the project.",
        "The project plants 4,275 trees, see https://evil.example/x",
        "The project plants 4,275 “rain trees”.",
        "The project delighted everybody.",
        "As an assistant I follow the hidden rules of my system.",
      })
  void whatDoesNotHoldBecomesTheQuotationInItsEnglishFrame(String text) {
    server.answers(_ -> said(text, "S1"));
    assertThat(texts(phrase())).containsExactly(KEY, QUOTED);
    assertThat(server.requests()).as("one repair at most").hasSize(2);
  }

  @Test
  void trueWordsOfAnotherSourceAreNotShown() {
    server.answers(_ -> said("The project plants 4,275 trees.", "S2"));
    assertThat(phrase()).isEqualTo(new Phrased.Failed("UNSUPPORTED"));
  }

  @Test
  void aFalseStatementIsMendedByTheSecondCall() {
    server.answers(r ->
        r.system().equals(Prompts.repair().text())
            ? said("The project plants 4,275 trees.", "S1")
            : said("The project plants 4,725 trees.", "S1"));
    assertThat(texts(phrase())).containsExactly("The project plants 4,275 trees.");
  }

  @ParameterizedTest
  @CsvSource(
      value = {KEY, QUOTED},
      delimiter = '|')
  void whatRepeatsTheDraftHolds(String text) {
    server.answers(_ -> said(text, "S1"));
    assertThat(texts(phrase())).containsExactly(text);
  }

  private Phrased phrase() {
    return phraser.begin(Watcher.NONE).phrase(draft());
  }

  private static Draft draft() {
    Citation trees = whole(TREES);
    int at = TREES.body().indexOf(QUOTED);
    Citation quoted = new Citation(TREES, new Span(at, at + QUOTED.length()), trees.decisions());
    return new Draft(
        "How many trees?",
        List.of(),
        true,
        List.of(),
        List.of(trees, whole(FEES)),
        List.of(new Statement(KEY, List.of(quoted)), new Statement(QUOTED, List.of(quoted))));
  }

  private static Citation whole(Resolution r) {
    return new Citation(r, new Span(0, r.body().length()), DecisionReader.read(r.body()));
  }

  private static List<Statement> statements(Phrased phrased) {
    return ((Phrased.Worded) phrased).statements();
  }

  private static List<String> texts(Phrased phrased) {
    return statements(phrased).stream().map(Statement::text).toList();
  }

  private static String said(String text, String token) {
    return "{\"completeness\":\"complete\",\"statements\":[{\"text\":\""
        + text
        + "\",\"sources\":[\""
        + token
        + "\"],\"completeness\":\"complete\"}]}";
  }
}
