package thammati;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thammati.channel.line.LineWords;
import thammati.channel.slack.FakeSlack;
import thammati.channel.slack.SlackBodies;
import thammati.channel.slack.SlackCaller;
import thammati.message.Messages;
import thammati.support.LineCalls;
import thammati.support.LinePlatform;
import thammati.support.RunningServer;

/** The same question over the same archive has the same words and citations everywhere. */
class SameAnswerTest {
  private static final String OURS = "https://mati.example.org";

  /** Besides those that are made of titles. */
  private static final List<String> OTHERS =
      List.of(
          "โครงการนี้ใช้งบเท่าไร",
          "นโยบายขุดคลองไทยเชื่อมสองทะเลเป็นอย่างไร",
          "ใครจะชนะการเลือกตั้ง",
          "แนะนำร้านอาหารหน่อย",
          "What did the cabinet decide on electricity bills?",
          "Which measures help with flooding?",
          "ครม. มีมติเรื่องฝุ่น PM2.5 อย่างไร",
          "<script>alert(1)</script> *ค่าไฟ* _เท่าไร_ <!channel>");

  @TempDir private Path folder;
  private final ObjectMapper json = new ObjectMapper();

  @Test
  void onLineOnSlackAndOnThePage() throws Exception {
    try (LinePlatform line = new LinePlatform(InstantSource.system());
        FakeSlack slack = new FakeSlack(OURS)) {
      Map<String, String> environment = new HashMap<>(SlackInstallation.environment(slack));
      environment.putAll(LineInstallation.environment(line));
      TestInstallation.withDocuments(folder, Path.of("corpus").toAbsolutePath());
      try (RunningServer server = LineInstallation.serve(folder, environment);
          LineCalls lineCalls = new LineCalls(server.address("/webhook/line"));
          SlackCaller slackCalls = new SlackCaller(server.address("/webhook/slack"))) {
        List<String> questions = questions(server);
        assertThat(questions).hasSizeGreaterThan(60);
        Map<String, Integer> outcomes = new TreeMap<>();
        for (int i = 0; i < questions.size(); i++) {
          String question = questions.get(i);
          JsonNode web = web(server, question);
          outcomes.merge(web.path("outcome").asText(), 1, Integer::sum);

          long now = InstantSource.system().millis();
          var event = LineCalls.text("e" + i, line.token("t" + i), question, now);
          lineCalls.call(LineCalls.by(event, "U" + i));
          JsonNode messages = line.next().messages();
          assertThat(LineWords.of(messages)).as(question).isEqualTo(web.path("answer").asText());
          assertThat(onLine(messages)).as(question).isEqualTo(resolutions(web));
          List<String> cited = cited(web);
          assertThat(opened(messages.path(0)))
              .as(question)
              .isEqualTo(cited.subList(0, Math.min(4, cited.size())));
          assertThat(cited).as(question).containsAll(opened(messages));

          String ts = String.format(Locale.ROOT, "16999%05d.000100", 10_000 + i);
          slackCalls.post(
              SlackBodies.direct(
                  "Ev" + i, ts, "", question.replace("<", "&lt;").replace(">", "&gt;")));
          slack.await("the answer", () -> !slack.shown(ts).isEmpty());
          String done = "SELECT 1 FROM inbox WHERE event LIKE '%" + ts + "' AND state = 'done'";
          slack.await("the end", () -> !Rows.of(folder, done).isEmpty());
          assertThat(wordsOnSlack(slack.shown(ts)))
              .as(question)
              .isEqualTo(web.path("answer").asText());
          assertThat(linksOnSlack(slack.shown(ts))).as(question).isEqualTo(places(web));
        }
        assertThat(outcomes).containsKeys("answered", "not_found", "unclear");
        assertThat(outcomes.get("answered")).isGreaterThan(40);
        assertThat(slack.broken()).isEmpty();
        assertThat(line.faults()).isEmpty();
      }
    }
  }

  private List<String> questions(RunningServer server) throws Exception {
    List<String> questions = new ArrayList<>(OTHERS);
    String all = URLEncoder.encode("มติ คณะรัฐมนตรี โครงการ มาตรการ", StandardCharsets.UTF_8);
    JsonNode found = json.readTree(server.get("/api/search?limit=30&q=" + all).body());
    for (String title : new LinkedHashSet<>(found.findValuesAsText("title"))) {
      if (title.length() > 200) continue;
      questions.add("คณะรัฐมนตรีมีมติอย่างไรเรื่อง" + title);
      questions.add(title + " ใครเป็นผู้เสนอ");
      questions.add(title + " วงเงินเท่าไร");
    }
    return questions;
  }

  private JsonNode web(RunningServer server, String question) throws Exception {
    ObjectNode body = json.createObjectNode().put("question", question);
    return json.readTree(server.post("/api/ask", body.toString(), "application/json").body());
  }

  private static Set<String> resolutions(JsonNode web) {
    return new LinkedHashSet<>(web.path("citations").findValuesAsText("resolution"));
  }

  /** What is cited, by the buttons of the answer and of its sources. */
  private static Set<String> onLine(JsonNode messages) {
    Set<String> cited = new LinkedHashSet<>();
    for (JsonNode message : messages) {
      // What comes nearest to what is not found is no citation.
      String alt = message.path("altText").asText();
      if (List.of(Messages.thai(), Messages.english()).stream()
          .anyMatch(words -> alt.startsWith(words.get("nearest")))) continue;
      for (String uri : message.findValuesAsText("uri")) {
        String start = OURS + "/resolutions/";
        if (uri.startsWith(start))
          cited.add(uri.substring(start.length()).replaceAll("[?#].*", ""));
      }
    }
    return cited;
  }

  /** Where the reading room shows each citation of the web. */
  private static List<String> cited(JsonNode web) {
    Set<String> cited = new LinkedHashSet<>();
    for (JsonNode citation : web.path("citations")) {
      cited.add(
          OURS
              + "/resolutions/"
              + citation.path("resolution").asText()
              + "?document="
              + citation.path("document").asText()
              + "#p="
              + citation.path("start").asText()
              + "-"
              + citation.path("end").asText());
    }
    return List.copyOf(cited);
  }

  /** What buttons open of our pages at a place. */
  private static List<String> opened(JsonNode messages) {
    return messages.findValuesAsText("uri").stream()
        .filter(uri -> uri.startsWith(OURS) && uri.contains("#p="))
        .toList();
  }

  private static List<String> places(JsonNode web) {
    List<String> places = new ArrayList<>();
    for (JsonNode statement : web.path("statements")) {
      for (JsonNode number : statement.path("citations")) {
        JsonNode cited = web.path("citations").path(number.asInt() - 1);
        places.add(
            cited.path("resolution").asText()
                + " "
                + cited.path("start").asText()
                + "-"
                + cited.path("end").asText());
      }
    }
    return places;
  }

  /** Where the marks behind the statements lead. */
  private static List<String> linksOnSlack(List<FakeSlack.Shown> messages) {
    List<String> places = new ArrayList<>();
    for (JsonNode block : answerBlocks(messages)) {
      for (String url : block.findValuesAsText("url")) {
        places.add(
            url.replaceFirst(
                ".*/resolutions/([^?]+)[?]start=(\\d+)&end=(\\d+)&document=.*", "$1 $2-$3"));
      }
    }
    return places;
  }

  private static String wordsOnSlack(List<FakeSlack.Shown> messages) {
    StringBuilder words = new StringBuilder();
    for (JsonNode block : answerBlocks(messages)) {
      // What goes on with a paragraph has its name and another number.
      if (!words.isEmpty() && block.path("block_id").asText().endsWith("-0")) words.append('\n');
      for (JsonNode part : block.path("elements").path(0).path("elements")) {
        words.append(part.path("text").asText());
      }
    }
    return words.toString().replace("\u2060", "");
  }

  private static List<JsonNode> answerBlocks(List<FakeSlack.Shown> messages) {
    List<JsonNode> blocks = new ArrayList<>();
    for (FakeSlack.Shown message : messages) {
      for (JsonNode block : message.blocks()) {
        if (block.path("block_id").asText().startsWith("answer-")) blocks.add(block);
      }
    }
    return blocks;
  }
}
