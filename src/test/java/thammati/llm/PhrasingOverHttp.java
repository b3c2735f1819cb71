package thammati.llm;

import static thammati.llm.ModelReplies.said;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import thammati.answer.Draft;
import thammati.answer.Phrased;
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
import thammati.support.Papers;
import thammati.text.Span;
import thammati.thai.Agencies;

/** A draft answer, and a model over real HTTP that words it. */
abstract class PhrasingOverHttp {
  static final Agencies AGENCIES = Agencies.bundled();

  static final Resolution TREES =
      Papers.resolution(
          "2022-03-08/2",
          "โครงการปลูกต้นจามจุรีริมทางหลวง",
          "คณะรัฐมนตรีมีมติเห็นชอบในหลักการโครงการปลูกต้นจามจุรีริมทางหลวง"
              + " ตามที่กระทรวงคมนาคมเสนอ\n"
              + "1. ให้ปลูกต้นจามจุรีจำนวน 4,275 ต้น ภายในกรอบวงเงิน 61.8 ล้านบาท\n"
              + "2. มอบหมายให้กรมทางหลวงรายงานผลภายใน 90 วัน ดูรายละเอียดที่"
              + " https://tree.example/x");
  static final Resolution FEES =
      Papers.resolution(
          "2021-05-04/7",
          "ค่าธรรมเนียมสวนพฤกษศาสตร์",
          "คณะรัฐมนตรีมีมติอนุมัติหลักการร่างกฎกระทรวงกำหนดค่าธรรมเนียมเข้าชมสวนพฤกษศาสตร์ คนละ 35"
              + " บาท");

  @TempDir Path folder;
  ModelServer server;
  Database database;
  final Seen seen = new Seen();

  @BeforeEach
  void start() throws IOException {
    server = new ModelServer(_ -> said("ให้ปลูกต้นจามจุรี 4,275 ต้น ในวงเงิน 61.8 ล้านบาท", "S1"));
    database = Database.open(folder.resolve("catalog.db"));
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  Phrased phrase() {
    return phraser().begin(seen).phrase(draft());
  }

  ModelPhraser phraser() {
    return phraser(server.endpoint(ModelProtocol.OPENAI, true));
  }

  ModelPhraser phraser(Endpoint at) {
    return phraser(at, caps(1_000_000, 1_000_000));
  }

  ModelPhraser phraser(Endpoint at, ModelCalls.Caps caps) {
    return new ModelPhraser(at, limits(caps), calls(database), AGENCIES, time());
  }

  static ModelCalls.Caps caps(long all, long reader) {
    return new ModelCalls.Caps(all, reader, 0, 0);
  }

  static Limits limits(ModelCalls.Caps caps) {
    return new Limits(
        Duration.ofSeconds(20), Duration.ofSeconds(2), Duration.ZERO, 8_000, caps, 2, 6);
  }

  static ModelCalls calls(Database database) {
    return new ModelCalls(database, time());
  }

  static InstantSource time() {
    return InstantSource.system();
  }

  static Draft draft() {
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

  static Citation whole(Resolution r) {
    return new Citation(r, new Span(0, r.body().length()), DecisionReader.read(r.body()));
  }

  static List<String> texts(Phrased phrased) {
    return ((Phrased.Worded) phrased).statements().stream().map(Statement::text).toList();
  }

  static class Seen implements Watcher {
    final List<Stage> stages = new ArrayList<>();
    final List<Statement> statements = new ArrayList<>();
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
