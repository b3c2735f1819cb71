package thammati;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thammati.resolution.Resolution;

/**
 * The same questions over the same archive give the same bytes, whatever the machine's language,
 * time zone and encoding: in two processes that have nothing else in common.
 */
@Tag("archive")
class SameBytesTest {
  private static final Path MEETINGS = Path.of("..", "shared", "data", "meetings");
  private static final Path RESOURCES = Path.of("src", "test", "resources", "thammati");

  /** Every so many resolutions of the archive give a question. */
  private static final int STEP = 97;

  private static final List<String> ASKING =
      List.of(
          "ครม. มีมติอย่างไรเรื่อง%s",
          "สรุปมติเรื่อง%s",
          "%s ใช้วงเงินเท่าไร และใครรับผิดชอบ",
          "What did the cabinet decide on %s?",
          "มติล่าสุดเรื่อง%sเมื่อไร");

  private static final List<String> OVER_MANY =
      List.of(
          "ปี 2564 มีกี่มติเรื่องวัคซีน",
          "รวมวงเงินทั้งหมดที่อนุมัติเรื่องวัคซีน ปี 2564",
          "มติเรื่องน้ำท่วมเรื่องไหนวงเงินสูงที่สุดในปี 2565",
          "จังหวัดเชียงใหม่กับจังหวัดเชียงราย จังหวัดไหนมีมติมากกว่ากัน",
          "How many cabinet resolutions on rubber were there in 2021?");

  @TempDir Path folder;
  private final List<Process> started = new ArrayList<>();

  @AfterEach
  void stop() {
    started.forEach(Process::destroyForcibly);
  }

  @Test
  void twoProcessesOfOtherLocalesGiveTheSameBytes() throws Exception {
    assumeTrue(
        Files.isDirectory(MEETINGS), "skipped: there is no folder " + MEETINGS.toAbsolutePath());
    Archive archive = new Archive(folder);
    archive.app.intake().ingest(List.of(MEETINGS), Archive.quiet());
    List<String> questions = questions(archive.app);
    assertThat(questions).hasSizeGreaterThanOrEqualTo(200);
    Path asked = Files.write(folder.resolve("questions.jsonl"), questions);

    Path thai = folder.resolve("thai.jsonl");
    Path turkish = folder.resolve("turkish.jsonl");
    Process one =
        start(
            asked,
            thai,
            Map.of("LC_ALL", "C.UTF-8"),
            "-Duser.language=th",
            "-Duser.country=TH",
            "-Duser.extensions=u-ca-buddhist-nu-thai",
            "-Duser.timezone=Asia/Bangkok");
    Process other =
        start(
            asked,
            turkish,
            Map.of("LC_ALL", "C"),
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.timezone=America/Adak",
            "-Dfile.encoding=COMPAT");
    assertThat(one.waitFor()).as("exit, see %s.log", thai).isZero();
    assertThat(other.waitFor()).as("exit, see %s.log", turkish).isZero();
    List<String> answers = Files.readAllLines(thai);
    assertThat(answers).hasSameSizeAs(questions);
    assertThat(answers.stream().filter(a -> a.startsWith("[\"answered\"")).count())
        .as("answered")
        .isGreaterThan(100);
    assertThat(answers).noneMatch(a -> a.startsWith("[\"failed\""));
    assertThat(Files.readAllLines(turkish)).containsExactlyElementsOf(answers);
    assertThat(turkish).hasSameBinaryContentAs(thai);
  }

  /** Questions of our own, some of them in conversations, and some made of titles. */
  private static List<String> questions(App app) throws IOException {
    List<String> questions = new ArrayList<>();
    for (String set : List.of("eval/own-a.jsonl", "answer/learning.jsonl")) {
      questions.addAll(Files.readAllLines(RESOURCES.resolve(set)));
    }
    ObjectMapper json = new ObjectMapper();
    List<Resolution> all = new ArrayList<>();
    app.catalog().forEach(all::add);
    for (int i = 0; i < all.size(); i += STEP) {
      String title = all.get(i).title();
      String named = title.substring(0, Math.min(title.length(), 80));
      String question = ASKING.get(i / STEP % ASKING.size()).formatted(named);
      questions.add(json.writeValueAsString(Map.of("question", question)));
    }
    for (String question : OVER_MANY) {
      questions.add(json.writeValueAsString(Map.of("question", question)));
    }
    return questions;
  }

  private Process start(
      Path asked, Path answers, Map<String, String> environment, String... properties)
      throws IOException {
    List<String> command =
        Stream.of(
                Stream.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "--enable-native-access=ALL-UNNAMED",
                    "-Xmx1g"),
                Stream.of(properties),
                Stream.of(
                    "-cp",
                    System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path")),
                    AnswerLines.class.getName(),
                    folder.resolve("data").toString(),
                    asked.toString(),
                    answers.toString()))
            .flatMap(s -> s)
            .toList();
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    builder.redirectErrorStream(true).redirectOutput(new File(answers + ".log"));
    Process process = builder.start();
    started.add(process);
    return process;
  }
}
