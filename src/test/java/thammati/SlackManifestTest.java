package thammati;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a Slack app is made from fits what the program answers to. */
class SlackManifestTest {
  @TempDir Path folder;

  @Test
  void namesTheServerAndWhatItAnswersTo() throws Exception {
    JsonNode manifest = manifest("--url", "https://mati.example.go.th/");
    String hook = "https://mati.example.go.th/webhook/slack";
    assertThat(manifest.findValuesAsText("request_url")).containsExactly(hook, hook);
    JsonNode features = manifest.path("features");
    assertThat(features.path("slash_commands").path(0).path("command").asText())
        .isEqualTo("/thammati");
    assertThat(features.path("slash_commands").path(0).path("url").asText()).isEqualTo(hook);
    assertThat(features.path("shortcuts").path(0).path("name").asText())
        .isEqualTo("ตรวจมติที่อ้าง")
        .hasSizeLessThanOrEqualTo(24);
    assertThat(features.path("shortcuts").path(0).path("callback_id").asText())
        .isEqualTo("check_resolutions");
    assertThat(manifest.path("display_information").path("description").asText())
        .hasSizeLessThanOrEqualTo(140);
    assertThat(words(manifest.path("settings").path("event_subscriptions").path("bot_events")))
        .as("what IncomingReader reads; messages of channels for edits and deletions of mentions")
        .containsExactlyInAnyOrder(
            "app_mention",
            "app_home_opened",
            "message.im",
            "message.channels",
            "message.groups",
            "message.mpim");
    assertThat(words(manifest.path("oauth_config").path("scopes").path("bot")))
        .as("what these events, the calls of SlackCalls and the command need, and no more")
        .containsExactlyInAnyOrder(
            "app_mentions:read",
            "chat:write",
            "commands",
            "im:history",
            "channels:history",
            "groups:history",
            "mpim:history",
            "assistant:write");
    assertThat(manifest.path("settings").path("interactivity").path("is_enabled").asBoolean())
        .isTrue();
    assertThat(manifest.path("features").path("app_home").path("home_tab_enabled").asBoolean())
        .isTrue();
    assertThat(manifest.path("settings").path("socket_mode_enabled").asBoolean()).isFalse();
  }

  @Test
  void forASocketItNamesNoAddress() throws Exception {
    JsonNode manifest = manifest("--socket");
    assertThat(manifest.path("settings").path("socket_mode_enabled").asBoolean()).isTrue();
    assertThat(manifest.toString()).doesNotContain("https://");
    assertThat(manifest.path("settings").path("event_subscriptions").path("bot_events")).hasSize(6);
    assertThat(manifest.path("features").path("slash_commands")).hasSize(1);
  }

  private static List<String> words(JsonNode list) {
    return list.valueStream().map(JsonNode::asText).toList();
  }

  private JsonNode manifest(String... arguments) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
    String[] all = new String[arguments.length + 2];
    all[0] = "slack";
    all[1] = "manifest";
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    assertThat(Main.run(new Console(print, print, false), folder, Map.of(), all)).isZero();
    return new YAMLMapper().readTree(out.toString(StandardCharsets.UTF_8));
  }
}
