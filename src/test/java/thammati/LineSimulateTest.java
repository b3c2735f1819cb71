package thammati;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thammati.support.LinePlatform;
import thammati.support.LineRules;
import thammati.support.RunningServer;
import thammati.support.SmallArchive;

/** LINE tried from the terminal. */
class LineSimulateTest {
  private static final String QUESTION = "ปลูกต้นจามจุรีริมทางหลวงกี่ต้น";

  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void ingest() throws Exception {
    SmallArchive.write(folder.resolve("documents"));
    TestInstallation.withDocuments(folder, folder.resolve("documents"));
  }

  private int run(Map<String, String> environment, String... arguments) {
    out.reset();
    err.reset();
    Console console =
        new Console(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false);
    List<String> all = new ArrayList<>(List.of("line", "simulate"));
    all.addAll(List.of(arguments));
    all.addAll(List.of("--data", folder.resolve("data").toString()));
    return Main.run(console, folder, environment, all.toArray(String[]::new));
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void showsWhatPeopleWouldSeeWithoutAnAccount() {
    assertThat(run(Map.of(), QUESTION)).isZero();
    assertThat(out())
        .contains(
            "▌เห็นชอบในหลักการ · มอบหมาย▐",
            "» 4,275 ต้น «",
            "[1]",
            "https://example.org/summary/1");
    assertThat(run(Map.of(), "แล้วใช้วงเงินเท่าไร")).isZero();
    assertThat(out()).as("goes on").contains("61.8 ล้านบาท");
  }

  @Test
  void printsTheRequestThatLineWouldBeSent() throws Exception {
    assertThat(run(Map.of(), "--json", QUESTION)).isZero();
    JsonNode request = new ObjectMapper().readTree(out());
    assertThat(LineRules.wrong(request, out.size())).isEmpty();
    assertThat(request.path("replyToken").asText()).startsWith("dry-run-");
  }

  @Test
  void runningServerIsAskedAndSendsNothing() throws Exception {
    try (LinePlatform line = new LinePlatform(InstantSource.system())) {
      Map<String, String> environment = LineInstallation.environment(line);
      try (RunningServer server = LineInstallation.serve(folder, environment)) {
        assertThat(run(environment, "--server", server.address("/"), QUESTION)).isZero();
        assertThat(out())
            .contains("4,275 ต้น", "https://mati.example.org/resolutions/2022-03-08/2");
        environment.put("THAMMATI_LINE_CHANNEL_SECRET", "another");
        assertThat(run(environment, "--server", server.address("/"), QUESTION)).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
            .contains("401", "THAMMATI_LINE_CHANNEL_SECRET");
      }
      assertThat(line.calls()).isEmpty();
      assertThat(run(environment, "--server", "http://127.0.0.1:9/", QUESTION)).isEqualTo(1);
      assertThat(err.toString(StandardCharsets.UTF_8)).contains("Nothing answers");
    }
  }

  @Test
  void misuseIsToldWithTheRemedy() {
    assertThat(run(Map.of(), "ก".repeat(1001))).isEqualTo(2);
    assertThat(run(Map.of(), "--server", "http://127.0.0.1:9/", QUESTION)).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("THAMMATI_LINE_CHANNEL_SECRET");
  }
}
