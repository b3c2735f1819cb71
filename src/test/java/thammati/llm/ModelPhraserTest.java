package thammati.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static thammati.llm.ModelReplies.one;
import static thammati.llm.ModelReplies.reply;
import static thammati.llm.ModelReplies.said;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import thammati.answer.Draft;
import thammati.answer.Phrased;
import thammati.answer.ReaderLeft;
import thammati.answer.Stage;
import thammati.answer.Watcher;
import thammati.citation.Citation;
import thammati.citation.Statement;
import thammati.facts.DecisionReader;
import thammati.resolution.Resolution;
import thammati.store.Database;
import thammati.store.ModelCalls;
import thammati.support.ModelProtocol;
import thammati.support.ModelServer;
import thammati.support.ModelServer.Wrong;
import thammati.support.Papers;
import thammati.text.Span;
import thammati.thai.Agencies;

/** What becomes of a model's words, over real HTTP. */
@Timeout(60)
class ModelPhraserTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Agencies AGENCIES = Agencies.bundled();

  private static final Resolution TREES =
      Papers.resolution(
          "2022-03-08/2",
          "โครงการปลูกต้นจามจุรีริมทางหลวง",
          "คณะรัฐมนตรีมีมติเห็นชอบในหลักการโครงการปลูกต้นจามจุรีริมทางหลวง"
              + " ตามที่กระทรวงคมนาคมเสนอ\n"
              + "1. ให้ปลูกต้นจามจุรีจำนวน 4,275 ต้น ภายในกรอบวงเงิน 61.8 ล้านบาท\n"
              + "2. มอบหมายให้กรมทางหลวงรายงานผลภายใน 90 วัน ดูรายละเอียดที่"
              + " https://tree.example/x");
  private static final Resolution FEES =
      Papers.resolution(
          "2021-05-04/7",
          "ค่าธรรมเนียมสวนพฤกษศาสตร์",
          "คณะรัฐมนตรีมีมติอนุมัติหลักการร่างกฎกระทรวงกำหนดค่าธรรมเนียมเข้าชมสวนพฤกษศาสตร์ คนละ 35"
              + " บาท");

  @TempDir private Path folder;
  private ModelServer server;
  private Database database;
  private final Seen seen = new Seen();

  @BeforeEach
  void start() throws IOException {
    server = new ModelServer(_ -> said("ให้ปลูกต้นจามจุรี 4,275 ต้น ในวงเงิน 61.8 ล้านบาท", "S1"));
    database = Database.open(folder.resolve("catalog.db"));
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  @ParameterizedTest
  @EnumSource(ModelProtocol.class)
  void statementThatHoldsIsShownWithTheFewestWordsItRestsOn(ModelProtocol protocol) {
    for (boolean stream : new boolean[] {true, false}) {
      Phrased phrased = phraser(server.endpoint(protocol, stream)).begin(seen).phrase(draft());
      Statement only = ((Phrased.Worded) phrased).statements().getFirst();
      assertThat(only.text()).isEqualTo("ให้ปลูกต้นจามจุรี 4,275 ต้น ในวงเงิน 61.8 ล้านบาท");
      assertThat(only.citations().getFirst().quote())
          .isEqualTo("1. ให้ปลูกต้นจามจุรีจำนวน 4,275 ต้น ภายในกรอบวงเงิน 61.8 ล้านบาท");
      assertThat(((Phrased.Worded) phrased).complete()).isTrue();
      assertThat(seen.statements.getLast()).isEqualTo(only);
    }
    assertThat(seen.stages).containsOnly(Stage.COMPOSING);
  }

  @Test
  void modelSeesSourcesByTokenAndNoAddressNorNameOfOurs() throws Exception {
    phrase();
    JsonNode sent = JSON.readTree(server.requests().getFirst().user());
    assertThat(sent.at("/question").asText()).isEqualTo("ปลูกต้นจามจุรีกี่ต้น");
    assertThat(sent.at("/history/0").asText()).isEqualTo("ก่อนหน้า");
    assertThat(sent.at("/sources/0/token").asText()).isEqualTo("S1");
    assertThat(sent.at("/sources/0/title").asText()).isEqualTo(TREES.title());
    assertThat(sent.at("/sources/0/date").asText()).isEqualTo("8 มีนาคม 2565");
    assertThat(sent.at("/sources/1/token").asText()).isEqualTo("S2");
    assertThat(sent.at("/draft/0/sources/0").asText()).isEqualTo("S1");
    String all = server.requests().getFirst().user();
    assertThat(all)
        .doesNotContain("http", "tree.example", "2022-03-08", "2021-05-04", "a.txt", "KEY");
    assertThat(server.requests().getFirst().system()).isEqualTo(Prompts.word().text());
  }

  @Test
  void falseStatementIsMendedByOneMoreCall() throws Exception {
    server.answers(r ->
        r.system().equals(Prompts.repair().text())
            ? said("ให้ปลูกต้นจามจุรี 4,275 ต้น", "S1")
            : said("ให้ปลูกต้นจามจุรี 4,725 ต้น", "S1"));
    assertThat(texts(phrase())).containsExactly("ให้ปลูกต้นจามจุรี 4,275 ต้น");
    JsonNode repair = JSON.readTree(server.requests().get(1).user());
    assertThat(repair.at("/failed/0/beyond").toString()).contains("4,725");
    assertThat(server.requests()).hasSize(2);
  }

  @Test
  void falseStatementThatIsNotMendedBecomesTheQuotationItShouldHaveBeen() {
    server.answers(_ -> said("ให้ปลูกต้นจามจุรีจำนวน 4,725 ต้น", "S1"));
    assertThat(texts(phrase()))
        .containsExactly("1. ให้ปลูกต้นจามจุรีจำนวน 4,275 ต้น ภายในกรอบวงเงิน 61.8 ล้านบาท");
    assertThat(server.requests()).hasSize(2);
  }

  @Test
  void whatHoldsStaysWhereTheRestIsDropped() {
    server.answers(_ ->
        reply(
            "complete",
            one("ให้ปลูกต้นจามจุรี 4,275 ต้น", "S1"),
            one("นายกรัฐมนตรีกล่าวว่าจะลดภาษีรถยนต์ทุกคันในปีหน้า", "S1"),
            one("ค่าเข้าชมคนละ 35 บาท", "S1")));
    var phrased = (Phrased.Worded) phrase();
    assertThat(texts(phrased)).containsExactly("ให้ปลูกต้นจามจุรี 4,275 ต้น");
    assertThat(phrased.complete()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"partial", "none"})
  void statementSaysHowFarItAnswers(String how) {
    String half = one("ให้ปลูกต้นจามจุรี 4,275 ต้น", "S1").replace("complete\"}", how + "\"}");
    String all = one("ในวงเงิน 61.8 ล้านบาท", "S1");
    server.answers(_ -> reply("complete", half, all));
    var two = (Phrased.Worded) phrase();
    assertThat(two.complete()).isTrue();
    if (how.equals("none")) assertThat(texts(two)).containsExactly("ในวงเงิน 61.8 ล้านบาท");
    else assertThat(texts(two)).hasSize(2);
    server.answers(_ -> reply(how, half));
    if (how.equals("none")) assertThat(phrase()).isEqualTo(new Phrased.Unanswered());
    else assertThat(((Phrased.Worded) phrase()).complete()).isFalse();
    server.answers(_ -> reply("complete", half));
    if (how.equals("none")) assertThat(phrase()).isEqualTo(new Phrased.Failed("NO_REPLY"));
    else assertThat(((Phrased.Worded) phrase()).complete()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"S9", "S0", "s1", "S1 ", "[1]", "2022-03-08/2", "https://x.example"})
  void tokensThatDoNotExistCarryNothing(String token) {
    server.answers(_ -> said("ให้ปลูกต้นจามจุรี 4,275 ต้น", token));
    if (token.strip().equals("S1")) assertThat(phrase()).isInstanceOf(Phrased.Worded.class);
    else assertThat(phrase()).isEqualTo(new Phrased.Unanswered());
  }

  @Test
  void modelThatFindsNoAnswerIsBelievedOnceItSaysSoOfTheQuotedWordsAlone() throws Exception {
    server.answers(_ -> reply("none"));
    assertThat(phrase()).isEqualTo(new Phrased.Unanswered());
    assertThat(server.requests()).hasSize(2);
    JsonNode first = JSON.readTree(server.requests().getFirst().user());
    JsonNode again = JSON.readTree(server.requests().getLast().user());
    assertThat(first.at("/sources/0/text").asText()).contains("4,275", "90 วัน");
    assertThat(again.path("sources")).hasSize(1);
    assertThat(again.at("/sources/0/text").asText()).contains("4,275").doesNotContain("90 วัน");
    assertThat(again.path("draft")).isEqualTo(first.path("draft"));
  }

  /** Whatever else the document says cannot silence what it is quoted for. */
  @Test
  void modelThatAnswersFromTheQuotedWordsAloneIsHeard() {
    server.answers(r ->
        r.user().contains("90 วัน") ? reply("none") : said("ให้ปลูกต้นจามจุรี 4,275 ต้น", "S1"));
    assertThat(texts(phrase())).containsExactly("ให้ปลูกต้นจามจุรี 4,275 ต้น");
  }

  /** A model that says "none" and then fails, or speaks of the source falsely, is not believed. */
  @Test
  void noneThatIsNotSaidAgainIsNoAnswerOfTheModels() {
    server.answers(r -> r.user().contains("90 วัน") ? reply("none") : "no JSON");
    assertThat(phrase()).isEqualTo(new Phrased.Failed("NO_REPLY"));
    server.answers(
        r -> r.user().contains("90 วัน") ? reply("none") : said("ค่าเข้าชมคนละ 35 บาท", "S1"));
    assertThat(phrase()).isEqualTo(new Phrased.Failed("UNSUPPORTED"));
  }

  @Test
  void twoTriesAtMostForAServerThatFails() {
    server.wrong(Wrong.STATUS_500, 1);
    assertThat(phrase()).isInstanceOf(Phrased.Worded.class);
    assertThat(server.requests()).hasSize(2);
    server.wrong(Wrong.STATUS_500, 9);
    assertThat(phrase()).isEqualTo(new Phrased.Failed("SERVER_FAILED"));
    assertThat(server.requests()).hasSize(4);
  }

  @Test
  void aQuestionMakesAtMostThreeCalls() {
    server.wrong(Wrong.STATUS_500, 1);
    server.answers(_ -> said("ให้ปลูกต้นจามจุรีจำนวน 4,725 ต้น", "S1"));
    assertThat(phrase()).isInstanceOf(Phrased.Worded.class);
    assertThat(server.requests()).hasSize(3);
  }

  @Test
  void fullBrokenRunOfFailuresLeavesTheServerAlone() {
    server.wrong(Wrong.STATUS_401, 5);
    ModelPhraser phraser = phraser();
    for (int i = 0; i < 5; i++) {
      assertThat(phraser.begin(seen).phrase(draft())).isEqualTo(new Phrased.Failed("KEY_REFUSED"));
    }
    assertThat(phraser.begin(seen).phrase(draft())).isEqualTo(new Phrased.Failed("RESTING"));
    assertThat(server.requests()).hasSize(5);
  }

  @Test
  void readerWhoWaitsForLessIsNotKeptLongerAndTheServerNotBlamed() {
    server.wrong(Wrong.SILENT, 6);
    ModelPhraser phraser = phraser();
    for (int i = 0; i < 6; i++) {
      Seen hurried = new Seen("", InstantSource.system().instant().plusMillis(400));
      assertThat(phraser.begin(hurried).phrase(draft())).isEqualTo(new Phrased.Failed("LATE"));
    }
    int asked = server.requests().size();
    Seen tooLate = new Seen("", InstantSource.system().instant());
    assertThat(phraser.begin(tooLate).phrase(draft())).isEqualTo(new Phrased.Failed("LATE"));
    assertThat(server.requests()).as("is not even asked").hasSize(asked);
    server.wrong(Wrong.SILENT, 0);
    assertThat(phraser.begin(seen).phrase(draft())).isInstanceOf(Phrased.Worded.class);
  }

  @Test
  void serverThatWantsToBeLeftAloneIs() {
    server.wrong(Wrong.STATUS_429, 1);
    server.retryAfter("600");
    ModelPhraser phraser = phraser();
    assertThat(phraser.begin(seen).phrase(draft())).isEqualTo(new Phrased.Failed("BUSY"));
    assertThat(phraser.begin(seen).phrase(draft())).isEqualTo(new Phrased.Failed("RESTING"));
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void shortWaitThatTheServerWantsIsWaitedAndTheQuestionStillAnswered() {
    server.wrong(Wrong.STATUS_429, 1);
    server.retryAfter("1");
    assertThat(phrase()).isInstanceOf(Phrased.Worded.class);
    assertThat(server.requests()).hasSize(2);
  }

  @Test
  void capOfTheDaySurvivesARestart() {
    Endpoint at = server.endpoint(ModelProtocol.OPENAI, true);
    assertThat(phraser(at, caps(5_000, 9_000_000)).begin(seen).phrase(draft()))
        .isInstanceOf(Phrased.Worded.class);
    assertThat(calls(database).today()).isEqualTo(new ModelCalls.Use(70, 30, 70 * 2 + 30 * 6));
    Database again = Database.open(folder.resolve("catalog.db"));
    var capped = new ModelPhraser(at, limits(caps(101, 9_000)), calls(again), AGENCIES, time());
    assertThat(capped.begin(seen).phrase(draft())).isEqualTo(new Phrased.Failed("SPENT"));
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void oneReaderCannotSpendTheDayOfAnother() {
    Endpoint at = server.endpoint(ModelProtocol.OPENAI, false);
    server.wrong(Wrong.ENDED_FOR_LENGTH, 1);
    assertThat(phraser(at).begin(new Seen("ก")).phrase(draft()))
        .isEqualTo(new Phrased.Failed("CUT_SHORT"));
    // A call that may have been paid for stays counted in full.
    long once = calls(database).today().tokens();
    ModelPhraser capped = phraser(at, caps(1_000_000, once + once / 2));
    assertThat(capped.begin(new Seen("ก")).phrase(draft())).isEqualTo(new Phrased.Failed("SPENT"));
    assertThat(capped.begin(new Seen("ข")).phrase(draft())).isInstanceOf(Phrased.Worded.class);
    assertThat(server.requests()).hasSize(2);
  }

  @Test
  void moneyIsCappedToo() {
    Endpoint at = server.endpoint(ModelProtocol.OPENAI, false);
    var tight = new ModelCalls.Caps(1_000_000, 1_000_000, 1_000, 0);
    assertThat(phraser(at, tight).begin(seen).phrase(draft()))
        .isEqualTo(new Phrased.Failed("SPENT"));
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void readerWhoLeavesEndsTheCall() throws Exception {
    server.wrong(Wrong.STALLED_IN_BODY, 1);
    Watcher leaving =
        new Seen() {
          @Override
          public void waiting() {
            if (!server.requests().isEmpty()) throw new ReaderLeft(new IOException("gone"));
          }
        };
    assertThatThrownBy(() -> phraser().begin(leaving).phrase(draft()))
        .isInstanceOf(ReaderLeft.class);
    assertThat(server.awaitHangUp(0, 30)).isTrue();
  }

  private Phrased phrase() {
    return phraser().begin(seen).phrase(draft());
  }

  private ModelPhraser phraser() {
    return phraser(server.endpoint(ModelProtocol.OPENAI, true));
  }

  private ModelPhraser phraser(Endpoint at) {
    return phraser(at, caps(1_000_000, 1_000_000));
  }

  private ModelPhraser phraser(Endpoint at, ModelCalls.Caps caps) {
    return new ModelPhraser(at, limits(caps), calls(database), AGENCIES, time());
  }

  private static ModelCalls.Caps caps(long all, long reader) {
    return new ModelCalls.Caps(all, reader, 0, 0);
  }

  private static Limits limits(ModelCalls.Caps caps) {
    return new Limits(
        Duration.ofSeconds(20), Duration.ofSeconds(2), Duration.ZERO, 8_000, caps, 2, 6);
  }

  private static ModelCalls calls(Database database) {
    return new ModelCalls(database, time());
  }

  private static InstantSource time() {
    return InstantSource.system();
  }

  private static Draft draft() {
    Citation trees = whole(TREES);
    int at = TREES.body().indexOf("1. ให้");
    Citation quoted =
        new Citation(TREES, new Span(at, TREES.body().indexOf('\n', at)), trees.decisions());
    return new Draft(
        "ปลูกต้นจามจุรีกี่ต้น",
        List.of("ก่อนหน้า"),
        false,
        List.of(),
        List.of(trees, whole(FEES)),
        List.of(new Statement(quoted.quote(), List.of(quoted))));
  }

  private static Citation whole(Resolution r) {
    return new Citation(r, new Span(0, r.body().length()), DecisionReader.read(r.body()));
  }

  private static List<String> texts(Phrased phrased) {
    return ((Phrased.Worded) phrased).statements().stream().map(Statement::text).toList();
  }

  private static class Seen implements Watcher {
    private final List<Stage> stages = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final String reader;
    private final Instant until;

    Seen() {
      this("");
    }

    Seen(String reader) {
      this(reader, Instant.MAX);
    }

    Seen(String reader, Instant until) {
      this.reader = reader;
      this.until = until;
    }

    @Override
    public Instant until() {
      return until;
    }

    @Override
    public void stage(Stage stage, int found) {
      stages.add(stage);
    }

    @Override
    public void statement(Statement statement) {
      statements.add(statement);
    }

    @Override
    public String reader() {
      return reader;
    }
  }
}
