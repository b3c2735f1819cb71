package thammati;

import static org.assertj.core.api.Assertions.assertThat;
import static thammati.support.LineCalls.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import thammati.support.LineCalls;
import thammati.support.LinePlatform;
import thammati.support.LinePlatform.Seen;
import thammati.support.RunningServer;
import thammati.support.SmallArchive;
import thammati.support.SteppedTime;

/** A server that answers on LINE, against LINE as its documentation tells it. */
abstract class LineServed {
  static final String QUESTION = "ปลูกต้นจามจุรีริมทางหลวงกี่ต้น";
  @TempDir Path folder;
  final SteppedTime lineTime = new SteppedTime();
  final ObjectMapper json = new ObjectMapper();
  LinePlatform line;
  RunningServer server;
  LineCalls calls;

  @BeforeEach
  void start() throws Exception {
    line = new LinePlatform(lineTime);
    SmallArchive.write(folder.resolve("documents"));
    TestInstallation.withDocuments(folder, folder.resolve("documents"));
    serve(Map.of());
  }

  void serve(Map<String, String> more) {
    Map<String, String> environment = LineInstallation.environment(line);
    environment.putAll(more);
    server = LineInstallation.serve(folder, environment);
    calls = new LineCalls(server.address("/webhook/line"));
  }

  void restart(Map<String, String> more) throws Exception {
    calls.close();
    server.close();
    serve(more);
  }

  @AfterEach
  void stop() throws Exception {
    calls.close();
    server.close();
    line.close();
  }

  static long now() {
    return InstantSource.system().millis();
  }

  /** Asks, and waits for what the person sees. */
  JsonNode ask(String id, String words, long at) throws Exception {
    assertThat(calls.call(text(id, line.token("t-" + id), words, at)).statusCode()).isEqualTo(200);
    Seen seen = line.next();
    assertThat(seen.to()).isEqualTo("t-" + id);
    return seen.messages();
  }

  /** The words of the answer as the bubble shows them. */
  static String words(JsonNode messages) {
    return thammati.channel.line.LineWords.of(messages);
  }
}
