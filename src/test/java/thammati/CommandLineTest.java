package thammati;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import thammati.support.SmallArchive;

/** The command line as a user types it, over a real catalog and index. */
class CommandLineTest {
  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void writeDocuments() throws Exception {
    SmallArchive.write(folder.resolve("documents"));
  }

  @Test
  void withoutArgumentsItShowsHelpInBothLanguages() {
    assertThat(run()).isZero();
    assertThat(out()).contains("ถามมติ").contains("ThamMati").contains("./thammati serve");
  }

  @ParameterizedTest
  @ValueSource(strings = {"serve", "ask", "ingest", "reindex", "check", "facts", "eval"})
  void everyCommandHasHelpWithAnExample(String command) {
    assertThat(run(command, "--help")).isZero();
    assertThat(out()).contains("Example").contains("./thammati " + command);
  }

  @Test
  void misuseEndsWithTwo() {
    assertThat(run("dance")).isEqualTo(2);
    assertThat(run("ask")).isEqualTo(2);
    assertThat(run("ask", "ก".repeat(1001))).isEqualTo(2);
    assertThat(run("eval", "no-such-file.jsonl")).isEqualTo(2);
  }

  @Test
  void ingestsThenAnswersWithCitations() {
    assertThat(ingest()).isZero();
    assertThat(out()).contains("1 added").contains("items       3");
    assertThat(run("ask", "ปลูกต้นจามจุรีริมทางหลวงกี่ต้น ใช้วงเงินเท่าไร")).isZero();
    assertThat(out())
        .contains("4,275 ต้น")
        .contains("61.8 ล้านบาท")
        .contains("[1] มติคณะรัฐมนตรีเมื่อวันที่ 8 มีนาคม 2565 ข้อ 2")
        .contains("https://example.org/summary/1");
  }

  @Test
  void aSecondIngestionReadsNothingAgain() {
    ingest();
    assertThat(ingest()).isZero();
    assertThat(out()).contains("0 added, 1 unchanged");
  }

  @Test
  void everyCitationQuotesTheVeryWordsOfTheBody() throws Exception {
    ingest();
    run("ask", "--json", "ค่าธรรมเนียมเข้าชมสวนพฤกษศาสตร์กี่บาท");
    JsonNode answer = new ObjectMapper().readTree(out());
    assertThat(answer.path("outcome").asText()).isEqualTo("answered");
    assertThat(answer.path("citations")).isNotEmpty();
    var catalog = App.open(settings()).catalog();
    for (JsonNode citation : answer.path("citations")) {
      var id =
          thammati.resolution.ResolutionId.parse(citation.path("resolution").asText())
              .orElseThrow();
      String body = catalog.find(id).orElseThrow().body();
      assertThat(body.substring(citation.path("start").asInt(), citation.path("end").asInt()))
          .isEqualTo(citation.path("text").asText());
    }
  }

  @Test
  void anEmptyArchiveTakesTheBundledDigestsInAndSaysSo() throws Exception {
    Files.createDirectories(folder.resolve("corpus"));
    SmallArchive.write(folder.resolve("corpus"));
    assertThat(run("ask", "กรรมการหอดูดาวแห่งชาติคือใคร")).isZero();
    assertThat(err()).contains("The archive is empty").contains("3 resolutions");
    assertThat(out()).contains("นายดาราวุธ ทดสอบดี");
  }

  @Test
  void partsOfTheReadingAreListedAndCanBeLeftOut() {
    ingest();
    String question = "ครม. อนุมัติให้กระทรวงคมนาคมปลูกต้นจามจุรีปี 2565 กี่ต้น";
    assertThat(run("ask", "--explain", question)).isZero();
    assertThat(out())
        .contains("--without 'agency:กระทรวงคมนาคม'")
        .contains("--without 'date:ปี 2565'")
        .contains("--without 'decision:อนุมัติ'");

    assertThat(run("ask", "--explain", "--without", "date:ปี 2565", question)).isZero();
    assertThat(out()).contains("4,275 ต้น").doesNotContain("--without 'date:");

    assertThat(run("ask", "--without", "date:ปี 2560", question)).isEqualTo(2);
    assertThat(err()).contains("date:ปี 2560").contains("date:ปี 2565");
  }

  @Test
  void aFollowUpIsAskedBehindEarlierQuestionsAndAnUnclearOneAsksBack() {
    ingest();
    String before = "ปลูกต้นจามจุรีริมทางหลวงกี่ต้น";
    assertThat(run("ask", "--after", before, "แล้วต้องรายงานผลภายในกี่วัน")).isZero();
    assertThat(out()).contains("90 วัน");

    assertThat(run("ask", "แล้วล่ะ")).isZero();
    assertThat(out()).contains("1. ").contains("(8 มีนาคม 2565)").contains("2. ");
  }

  @Test
  void whatTheArchiveDoesNotHoldIsSaidSoWithWhatWasSearched() {
    ingest();
    assertThat(run("ask", "ราคาซ่อมกล้องโทรทรรศน์ฮับเบิลบนดาวอังคาร")).isZero();
    assertThat(out()).contains("ไม่พบมติ").contains("3 มติ").contains("8 มีนาคม 2565");
  }

  @Test
  void brokenFilesAreReportedAndTheRestGoesIn() throws Exception {
    Path documents = folder.resolve("documents");
    Files.write(documents.resolve("binary.txt"), new byte[] {1, 0, 2, 0, 3, 0, 0, 0});
    Files.write(documents.resolve("empty.txt"), new byte[0]);
    Files.writeString(
        documents.resolve("stub.txt"), "สรุปข่าวการประชุมคณะรัฐมนตรี 1 มีนาคม 2565\nพิมพ์\n");
    assertThat(ingest()).isZero();
    assertThat(out())
        .contains("skipped  binary.txt: the file is binary")
        .contains("skipped  empty.txt: the file is empty")
        .contains("skipped  stub.txt: a meeting summary without any item")
        .contains("1 added")
        .contains("3 skipped");
  }

  @Test
  void aLostIndexIsRefusedWithTheCommandThatRebuildsIt() throws Exception {
    ingest();
    deleteIndex();
    assertThat(run("ask", "กรรมการหอดูดาว")).isEqualTo(1);
    assertThat(err()).contains("./thammati reindex");
    assertThat(run("reindex")).isZero();
    assertThat(run("ask", "กรรมการหอดูดาว")).isZero();
    assertThat(run("check")).isZero();
    assertThat(out()).contains("sound");
  }

  @Test
  void settingsMistakesAreAllNamedAtOnce() throws Exception {
    Files.writeString(
        folder.resolve("thammati.properties"), "THAMMATI_PROT=1\nTHAMMATI_PORT=lots\n");
    assertThat(run("check")).isEqualTo(2);
    assertThat(err()).contains("THAMMATI_PROT").contains("0 to 65535");
  }

  @Test
  void factsAreOneJsonObjectALine() throws Exception {
    ingest();
    run("facts", "--json");
    String[] lines = out().split("\n");
    assertThat(lines).hasSize(3);
    JsonNode second = new ObjectMapper().readTree(lines[1]);
    assertThat(second.path("decisions").get(0).path("code").asText())
        .isEqualTo("agree_in_principle");
    assertThat(second.path("proposer").get(0).asText()).isEqualTo("กระทรวงคมนาคม");
    assertThat(second.path("amounts").get(0).path("value_baht").decimalValue())
        .isEqualByComparingTo("61800000");
  }

  @ParameterizedTest
  @CsvSource({
    "--due-from 2022-06-06 --due-to 2022-06-06, 1",
    "--due-from 2022-06-07, 0",
    "--min-baht 61800000 --source unstated, 1",
    "--min-baht ๖๑๘๐๐๐๐๐ --max-baht 61800000, 1",
    "--max-baht 35, 1",
    "--source loan, 0",
    "--to 2022-03-08, 3"
  })
  void factsAreNarrowedByDeadlineSumAndSource(String options, int number) {
    ingest();
    out.reset();
    assertThat(run(("facts " + options).split(" "))).isZero();
    assertThat(out().lines()).hasSize(number);
  }

  @ParameterizedTest
  @CsvSource({
    "--due-from soon, 2022-08-23",
    "--from 2022-02-30, 2022-08-23",
    "--min-baht many, 1500000",
    "--source casino, central_fund",
    "--min-baht 2 --max-baht 1, --min-baht",
    "--due-from 2022-01-02 --due-to 2022-01-01, --due-to",
    "--from 2022-01-02 --to 2022-01-01, --from"
  })
  void optionsOfFactsThatCannotBeMeantAreToldWithTheirRemedy(String options, String remedy) {
    assertThat(run(("facts " + options).split(" "))).isEqualTo(2);
    assertThat(err()).containsIgnoringCase(remedy).containsPattern("[ก-๙]{4}");
  }

  @Test
  void evaluationWritesOneAnswerAQuestion() throws Exception {
    ingest();
    Path questions = folder.resolve("questions.jsonl");
    Files.writeString(
        questions,
        """
        {"id":"a","type":"amount","question":"ปลูกต้นจามจุรีใช้วงเงินเท่าไร","answerable":true,"sources":[{"date":"2022-03-08","item":2}]}
        {"id":"b","type":"unans","question":"แนะนำร้านกาแฟหน่อย","answerable":false}
        """);
    Path answers = folder.resolve("answers.jsonl");
    assertThat(run("eval", questions.toString(), "--answers", answers.toString())).isZero();
    assertThat(out())
        .contains("source_hit@1              1.000")
        .contains("abstention_recall         1.000");
    assertThat(Files.readAllLines(answers)).hasSize(2);
  }

  private int ingest() {
    return run("ingest", folder.resolve("documents").toString());
  }

  private int run(String... args) {
    out.reset();
    err.reset();
    Console console =
        new Console(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false);
    Map<String, String> environment = Map.of("THAMMATI_DATA", folder.resolve("data").toString());
    return Main.run(console, folder, environment, args);
  }

  private thammati.config.Settings settings() {
    return thammati.config.Settings.read(folder, Map.of()).withData(folder.resolve("data"));
  }

  private void deleteIndex() throws Exception {
    try (var files = Files.walk(folder.resolve("data").resolve("index"))) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList())
        Files.delete(file);
    }
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
