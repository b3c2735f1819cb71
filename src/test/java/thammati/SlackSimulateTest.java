package thammati;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import thammati.channel.slack.SlackCaller;

/** Slack tried from the terminal. */
class SlackSimulateTest extends SlackServed {
  @Test
  void theCommandLineShowsWhatWouldBeSentAndSendsNothing() throws Exception {
    int before = slack.calls().size();
    String shown = simulate(0, TREES);
    assertThat(shown)
        .contains("chat.postMessage", "4,275 ต้น", "[1] <" + OURS, "มติที่อ้าง", "( 👍 ");
    assertThat(
            simulate(
                0,
                "--check",
                "มติ ครม. เมื่อวันที่ 2 มีนาคม 2564 เห็นชอบโครงการให้ยืมจักรยานไม้ไผ่แก่นักเรียน"))
        .contains("ภายหลังถูกยกเลิกโดยมติเมื่อ 4 พฤษภาคม 2564");
    assertThat(simulate(0, "--after", TREES, "แล้วต้องรายงานผลภายในกี่วัน")).contains("90 วัน");
    JsonNode calls = json.readTree(simulate(0, "--json", TREES));
    assertThat(calls.findValuesAsText("method")).containsOnly("chat.postMessage");
    assertThat(slack.calls()).hasSize(before);
    assertThat(rows("SELECT question FROM channel_turn WHERE channel = 'slack' AND person = ''"))
        .isEmpty();
  }

  @Test
  void withAnotherSecretNothingIsShown() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    assertThat(
            run(
                "wrong",
                new ByteArrayOutputStream(),
                err,
                "slack",
                "simulate",
                "--url",
                base(),
                TREES))
        .isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("401", "THAMMATI_SLACK_SIGNING_SECRET");
  }

  private String simulate(int code, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<String> all = new ArrayList<>(List.of("slack", "simulate", "--url", base()));
    all.addAll(List.of(arguments));
    int ended =
        run(SlackCaller.SECRET, out, new ByteArrayOutputStream(), all.toArray(String[]::new));
    assertThat(ended).isEqualTo(code);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static int run(
      String secret, ByteArrayOutputStream out, ByteArrayOutputStream err, String... arguments) {
    Console console =
        new Console(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false);
    Map<String, String> environment =
        Map.of("THAMMATI_SLACK_SIGNING_SECRET", secret, "THAMMATI_SLACK_BOT_TOKEN", "none");
    return Main.run(console, folder, environment, arguments);
  }

  private static String base() {
    return server.address("");
  }
}
