package thammati;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import thammati.answer.Watcher;
import thammati.chat.Ask;
import thammati.config.Settings;
import thammati.index.Embedder;
import thammati.index.IndexRefused;
import thammati.index.PassageIndex;
import thammati.index.PassageWriter;
import thammati.resolution.Filters;
import thammati.resolution.Resolution;
import thammati.retrieval.QuestionReader;
import thammati.retrieval.Ranking;
import thammati.retrieval.Semantic;
import thammati.support.EmbeddingServer;
import thammati.support.EmbeddingServer.Fault;
import thammati.thai.Agencies;

/** A whole installation whose model runs on a server. */
class SemanticTest {
  private static final String BEES = "2019-06-04/1";
  private static final String SYNONYM = "แมลงน้ำหวาน";

  @TempDir private Path folder;
  private EmbeddingServer server;

  @BeforeEach
  void start() throws IOException {
    server = new EmbeddingServer();
    Files.createDirectories(folder.resolve("files"));
    Files.writeString(folder.resolve("files/a.md"), Archive.DIGEST);
    Files.writeString(folder.resolve("files/b.txt"), Archive.SUMMARY);
    Files.writeString(folder.resolve("files/c.txt"), Archive.NEWS);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private Map<String, String> environment(String provider, String model, int dimension) {
    String url = provider.equals("openai") ? server.openAi() : server.ollama();
    return Map.of(
        "THAMMATI_DATA",
        folder.resolve("data").toString(),
        "THAMMATI_EMBEDDING_PROVIDER",
        provider,
        "THAMMATI_EMBEDDING_URL",
        url,
        "THAMMATI_EMBEDDING_MODEL",
        model,
        "THAMMATI_EMBEDDING_DIMENSION",
        Integer.toString(dimension),
        "THAMMATI_EMBEDDING_DEADLINE_MS",
        "2000");
  }

  private Map<String, String> on() {
    return environment("openai", "counting", EmbeddingServer.DIMENSION);
  }

  private Map<String, String> off() {
    return Map.of("THAMMATI_DATA", folder.resolve("data").toString());
  }

  private App app(Map<String, String> environment) {
    return App.open(Settings.read(folder, environment));
  }

  private App ingested(Map<String, String> environment) throws IOException {
    App app = app(environment);
    app.intake().ingest(List.of(folder.resolve("files")), Archive.quiet());
    return app;
  }

  private static Ranking rank(App app, PassageIndex index, String question) {
    var reader = new QuestionReader(Agencies.bundled(), () -> LocalDate.of(2022, 1, 1));
    return app.retriever(index).rank(reader.read(question, List.of(), Filters.NONE), 5);
  }

  private static Ranking rank(App app, String question) {
    try (PassageIndex index = app.openIndex()) {
      return rank(app, index, question);
    }
  }

  /** What an answer tells of searching by meaning. */
  private static String toldOfMeaning(App app) {
    try (PassageIndex index = app.openIndex()) {
      Ask ask = new Ask(SYNONYM, List.of(), Filters.NONE);
      return app.assistant(index).ask(ask, Watcher.NONE).searched().meaning();
    }
  }

  private static List<String> lines(Ranking ranking) {
    return ranking.candidates().stream()
        .map(c -> c.resolution().id() + " " + c.score() + " " + c.passages())
        .toList();
  }

  private static List<String> names(Ranking ranking) {
    return ranking.candidates().stream().map(c -> c.resolution().id().toString()).toList();
  }

  private static int unembedded(App app) {
    try (PassageIndex index = app.openIndex()) {
      return index.withoutVectors();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"openai", "ollama"})
  void findsWhatNoWordFinds(String provider) throws IOException {
    App app = ingested(environment(provider, "counting", EmbeddingServer.DIMENSION));

    Ranking ranking = rank(app, SYNONYM);

    assertThat(ranking.semantic()).isEqualTo(Semantic.USED);
    assertThat(toldOfMeaning(app)).isEqualTo("used");
    assertThat(toldOfMeaning(app(off()))).isEqualTo("off");
    assertThat(names(ranking)).contains(BEES).first().isNotEqualTo("2019-06-04/2");
    assertThat(names(rank(app(off()), SYNONYM))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "NONE")
  void answersByWordsWhereTheModelFails(Fault fault) throws IOException {
    App app = ingested(on());
    List<String> words = lines(rank(app(off()), "เขตเลี้ยงผึ้ง"));
    server.fault(fault);

    Ranking ranking = rank(app, "เขตเลี้ยงผึ้ง");

    boolean late = fault == Fault.STALL || fault == Fault.DRIP;
    assertThat(ranking.semantic()).isEqualTo(late ? Semantic.LATE : Semantic.FAILED);
    assertThat(lines(ranking)).isEqualTo(words).isNotEmpty();
  }

  @Test
  void failingModelIsLetBe() throws IOException {
    App app = ingested(on());
    server.fault(Fault.STATUS_500);
    try (PassageIndex index = app.openIndex()) {
      var retriever = app.retriever(index);
      var reader = new QuestionReader(Agencies.bundled(), () -> LocalDate.of(2022, 1, 1));
      var query = reader.read("เขตเลี้ยงผึ้ง", List.of(), Filters.NONE);
      for (int i = 0; i < 3; i++) {
        assertThat(retriever.rank(query, 5).semantic()).isEqualTo(Semantic.FAILED);
      }
      int before = server.requests();
      assertThat(retriever.rank(query, 5).semantic()).isEqualTo(Semantic.RESTING);
      assertThat(server.requests()).isEqualTo(before);
    }
  }

  @Test
  void vectorsInTheIndexChangeNothingWhereNoModelIsSet() throws IOException {
    List<String> questions = List.of("เขตเลี้ยงผึ้ง", "ดอกทานตะวันริมทาง", "กรมผึ้งเห็นชอบแผน");
    ingested(off());
    List<List<String>> before = questions.stream().map(q -> lines(rank(app(off()), q))).toList();
    app(on()).intake().reindex(Archive.quiet());
    assertThat(unembedded(app(on()))).isZero();

    List<List<String>> after = questions.stream().map(q -> lines(rank(app(off()), q))).toList();

    assertThat(after).isEqualTo(before).noneMatch(List::isEmpty);
  }

  @Test
  void failedBatchLeavesItsPassagesToWordsAndReindexGivesThemVectors() throws IOException {
    server.fault(Fault.STATUS_500, 1);
    App app = ingested(on());

    assertThat(unembedded(app)).isEqualTo(3);
    assertThat(names(rank(app, "เขตเลี้ยงผึ้ง"))).contains(BEES);
    assertThat(run(on(), "check"))
        .startsWith("0\n")
        .contains("3 passages have no vectors")
        .contains("./thammati reindex");

    app.intake().reindex(Archive.quiet());

    assertThat(unembedded(app)).isZero();
    assertThat(names(rank(app, SYNONYM))).contains(BEES);
  }

  @Test
  void otherModelIsRefusedInBothLanguagesWithTheRemedy() throws IOException {
    ingested(on());
    for (Map<String, String> other :
        List.of(environment("openai", "other", 3), environment("openai", "counting", 4))) {
      assertThatThrownBy(() -> app(other).openIndex())
          .isInstanceOf(IndexRefused.class)
          .hasMessageContaining("โปรดสร้างดัชนีใหม่")
          .hasMessageContaining("counting (3)")
          .hasMessageContaining("thammati reindex");
      assertThat(run(other, "ask", "เขตเลี้ยงผึ้ง")).startsWith("1\n").contains("reindex");
      assertThat(run(other, "ingest", folder.resolve("files").toString()))
          .startsWith("1\n")
          .contains("reindex");
    }
  }

  @Test
  void indexWithoutVectorsIsRefusedUntilReindexed() throws IOException {
    ingested(off());

    assertThat(run(on(), "ask", "เขตเลี้ยงผึ้ง")).startsWith("1\n").contains("ดัชนีไม่มีเวกเตอร์");
    assertThat(run(on(), "reindex")).startsWith("0\n");
    assertThat(run(on(), "ask", "เขตเลี้ยงผึ้ง")).startsWith("0\n");
  }

  @Test
  void serverOfTheFormerModelGoesOnByWordsAfterReindexing() throws IOException {
    App app = ingested(on());
    try (PassageIndex open = app.openIndex()) {
      assertThat(rank(app, open, SYNONYM).semantic()).isEqualTo(Semantic.USED);

      server.fault(Fault.WRONG_DIMENSION);
      app(environment("ollama", "two", 2)).intake().reindex(Archive.quiet());
      server.fault(Fault.NONE);

      Ranking ranking = rank(app, open, "เขตเลี้ยงผึ้ง");
      assertThat(ranking.semantic()).isEqualTo(Semantic.OTHER_MODEL);
      assertThat(names(ranking)).contains(BEES);
    }
    assertThat(unembedded(app(environment("ollama", "two", 2)))).isZero();
  }

  @Test
  void writerThatNeverCommittedLeavesVectorsAsTheyWere() throws IOException {
    App app = ingested(on());
    List<String> before = lines(rank(app, SYNONYM));
    Embedder embedder = EmbedderChoice.of(app.settings().embedding());
    try (PassageWriter writer =
        PassageWriter.create(folder.resolve("data").resolve("index"), embedder)) {
      app.catalog().forEach(r -> replace(writer, r));
    }

    assertThat(lines(rank(app(on()), SYNONYM))).isEqualTo(before).isNotEmpty();
  }

  private static void replace(PassageWriter writer, Resolution resolution) {
    try {
      writer.replace(resolution, Set.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void everyWrongSettingIsNamedAndNoKeyIsTold() {
    Map<String, String> wrong = new HashMap<>(on());
    wrong.put("THAMMATI_EMBEDDING_PROVIDER", "onnx");
    wrong.put("THAMMATI_EMBEDDING_DIMENSION", "many");
    wrong.put("THAMMATI_EMBEDDING_API_KEY", "the-secret");
    assertThat(run(wrong, "check"))
        .startsWith("2\n")
        .contains("THAMMATI_EMBEDDING_FILE must be", "THAMMATI_EMBEDDING_DIMENSION must be")
        .doesNotContain("the-secret");

    Map<String, String> right = new HashMap<>(on());
    right.put("THAMMATI_EMBEDDING_API_KEY", "the-secret");
    assertThat(Settings.read(folder, right).toString()).doesNotContain("the-secret");
  }

  private String run(Map<String, String> environment, String... command) {
    var bytes = new ByteArrayOutputStream();
    var out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    int code = Main.run(new Console(out, out, false), folder, environment, command);
    return code + "\n" + bytes.toString(StandardCharsets.UTF_8);
  }
}
