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

  private Map<String, String> environment(LinePlatform line) {
    return LineInstallation.environment(line);
  }

  @Test
  void runningServerIsAskedAndNothingIsSentOrKept() throws Exception {
    try (LinePlatform line = new LinePlatform(InstantSource.system());
        RunningServer server = LineInstallation.serve(folder, environment(line))) {
      String url = server.address("/");
      assertThat(run(environment(line), "--url", url, QUESTION)).isZero();
      assertThat(out())
          .contains(
              "▌เห็นชอบในหลักการ · มอบหมาย▐",
              "» 4,275 ต้น «",
              "[1]",
              "/30000 bytes",
              "https://mati.example.org/resolutions/2022-03-08/2",
              "https://example.org/summary/1");
      assertThat(run(environment(line), "--url", url, "--after", QUESTION, "แล้วใช้วงเงินเท่าไร"))
          .isZero();
      assertThat(out()).as("goes on").contains("61.8 ล้านบาท");
      assertThat(run(environment(line), "--url", url, "--json", QUESTION)).isZero();
      JsonNode requests = new ObjectMapper().readTree(out());
      assertThat(requests).hasSize(1);
      assertThat(LineRules.wrong(requests.path(0), out.size())).isEmpty();
      assertThat(line.calls()).isEmpty();
      assertThat(Rows.of(folder, "SELECT event FROM inbox UNION SELECT message FROM channel_turn"))
          .isEmpty();
    }
  }

  @Test
  void whatIsWrongIsToldWithTheRemedy() throws Exception {
    try (LinePlatform line = new LinePlatform(InstantSource.system());
        RunningServer server = LineInstallation.serve(folder, environment(line))) {
      Map<String, String> other = environment(line);
      other.put("THAMMATI_LINE_CHANNEL_SECRET", "another");
      assertThat(run(other, "--url", server.address(""), QUESTION)).isEqualTo(1);
      assertThat(err.toString(StandardCharsets.UTF_8))
          .contains("401", "THAMMATI_LINE_CHANNEL_SECRET");
      assertThat(run(environment(line), "--url", "http://127.0.0.1:9", QUESTION)).isEqualTo(1);
      assertThat(err.toString(StandardCharsets.UTF_8)).contains("./thammati serve");
      assertThat(run(environment(line), "ก".repeat(1001))).isEqualTo(2);
    }
    assertThat(run(Map.of(), QUESTION)).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("THAMMATI_LINE_CHANNEL_SECRET=try THAMMATI_LINE_CHANNEL_TOKEN=none");
  }
}
