package thammati;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thammati.channel.line.LineSignature;
import thammati.support.LineCalls;
import thammati.support.LinePlatform;
import thammati.support.RunningServer;
import thammati.support.SmallArchive;

/** Calls that LINE did not make, and calls that it makes more than once. */
class LineForgeryTest {
  private static final int FORGERIES = 2_000;

  @TempDir private static Path folder;
  private static LinePlatform line;
  private static RunningServer server;
  private static LineCalls calls;

  @BeforeAll
  static void start() throws Exception {
    line = new LinePlatform(InstantSource.system());
    SmallArchive.write(folder.resolve("documents"));
    TestInstallation.withDocuments(folder, folder.resolve("documents"));
    server = LineInstallation.serve(folder, LineInstallation.environment(line));
    calls = new LineCalls(server.address("/webhook/line"));
  }

  @AfterAll
  static void stop() throws Exception {
    calls.close();
    server.close();
    line.close();
  }

  private record Forged(byte[] body, String signature) {}

  @Test
  void noForgeryIsAcceptedAndNoneIsAFault() throws Exception {
    String body = body("forged", "ปลูกต้นจามจุรีกี่ต้น");
    Map<Integer, Integer> statuses = new TreeMap<>();
    for (Forged forged : forgeries(body)) {
      statuses.merge(calls.call(forged.body(), forged.signature()).statusCode(), 1, Integer::sum);
    }
    assertThat(statuses).containsExactly(Map.entry(401, FORGERIES));
    assertThat(Rows.of(folder, "SELECT event FROM inbox WHERE event = 'forged'")).isEmpty();
    assertThat(line.calls()).isEmpty();
    assertThat(calls.call(body).statusCode()).as("the same, signed").isEqualTo(200);
    line.next();
  }

  private static String body(String event, String question) throws Exception {
    long now = InstantSource.system().millis();
    return LineCalls.body(List.of(LineCalls.text(event, line.token("t-" + event), question, now)));
  }

  private static List<Forged> forgeries(String body) {
    Random random = new Random(20260108);
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    String right = new LineSignature(LineCalls.SECRET).of(bytes);
    byte[] raw = Base64.getDecoder().decode(right);
    List<Forged> forged = new ArrayList<>();
    for (int bit = 0; bit < raw.length * 8; bit++) {
      byte[] flipped = raw.clone();
      flipped[bit / 8] ^= (byte) (1 << bit % 8);
      forged.add(new Forged(bytes, Base64.getEncoder().encodeToString(flipped)));
    }
    for (String signature :
        List.of(
            "",
            "=",
            "====",
            right.toLowerCase(java.util.Locale.ROOT),
            right.replace("=", ""),
            right + "=",
            right + "," + right,
            "sha256=" + right,
            right.substring(1),
            right.substring(0, 42) + "!=",
            "not base64 at all",
            "A".repeat(4_000),
            java.util.HexFormat.of().formatHex(raw),
            Base64.getUrlEncoder().encodeToString(raw) + "-_",
            new LineSignature("wrong secret").of(bytes),
            new LineSignature(LineCalls.SECRET).of(new byte[0]))) {
      forged.add(new Forged(bytes, signature));
    }
    // The same JSON written otherwise is another body.
    for (String other :
        List.of(" " + body, body + "\n", body.replace(":", ": "), "\ufeff" + body)) {
      forged.add(new Forged(other.getBytes(StandardCharsets.UTF_8), right));
    }
    forged.add(new Forged(body.getBytes(StandardCharsets.UTF_16), right));
    while (forged.size() < FORGERIES) {
      byte[] changed = bytes.clone();
      int at = random.nextInt(changed.length);
      byte before = changed[at];
      changed[at] = (byte) random.nextInt(256);
      if (changed[at] != before) forged.add(new Forged(changed, right));
    }
    return forged;
  }

  @Test
  void whatIsSignedButNoJsonIsRefusedWithoutAFault() throws Exception {
    for (String body :
        List.of("", "null", "[]", "{", "{}", "{\"events\":7}", "ไม่ใช่", "[".repeat(100_000))) {
      assertThat(calls.call(body).statusCode()).as("%.20s", body).isEqualTo(400);
    }
    for (String body :
        List.of(
            "{\"events\":[null,7,\"x\",[],{}]}",
            "{\"events\":[{\"type\":\"message\"}]}",
            "{\"events\":[{\"type\":\"message\",\"message\":{\"type\":\"text\"},\"source\":7}]}",
            "{\"events\":[{\"type\":\"unsend\"}]}")) {
      assertThat(calls.call(body).statusCode()).as("%s", body).isEqualTo(200);
    }
    byte[] large = new byte[3 << 20];
    assertThat(calls.call(large, "x").statusCode()).isEqualTo(413);
  }

  @Test
  void hundredIdenticalEventsAtOnceAreAnsweredOnce() throws Exception {
    String body = body("same", "ปลูกต้นจามจุรีกี่ต้น");
    Callable<Integer> call = () -> calls.call(body).statusCode();
    try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<Integer>> hundred = IntStream.range(0, 100).mapToObj(_ -> call).toList();
      for (Future<Integer> one : pool.invokeAll(hundred)) assertThat(one.get()).isEqualTo(200);
    }
    assertThat(line.next().to()).isEqualTo("t-same");
    // LINE delivers again what it believes lost: the same event, marked so.
    String again = body.replace("\"isRedelivery\":false", "\"isRedelivery\":true");
    assertThat(again).isNotEqualTo(body);
    assertThat(calls.call(again).statusCode()).isEqualTo(200);
    calls.call(body("behind", "ปลูกต้นจามจุรีกี่ต้น"));
    assertThat(line.next().to()).isEqualTo("t-behind");
    assertThat(line.isQuiet()).isTrue();
    assertThat(Rows.of(folder, "SELECT attempts FROM inbox WHERE event = 'same'"))
        .containsExactly("1");
  }
}
