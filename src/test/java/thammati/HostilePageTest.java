package thammati;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thammati.support.Chromium;
import thammati.support.HostileKinds;
import thammati.support.HostileWire;
import thammati.support.RunningServer;

/**
 * Every word a server sends is taken for hostile: each kind of attack in every field of the wire,
 * through stream, source, history, shared page and export. No script runs, nothing is asked of
 * another address (Chromium keeps both as faults), and no element comes of it.
 */
@Tag("browser")
class HostilePageTest {
  private static final String QUESTION = "ปลูกต้นจามจุรีริมทางหลวงกี่ต้น";

  private static final String SHARED = "/a/AAAAAAAAAAAAAAAAAAAAAA";

  @TempDir static Path folder;
  private static RunningServer server;
  private static Chromium chromium;
  private static JsonNode answer;
  private static JsonNode source;
  private final ObjectMapper json = new ObjectMapper();

  @BeforeAll
  static void start() throws Exception {
    server = TestInstallation.serve(TestInstallation.withSmallArchive(folder));
    chromium = Chromium.at(server);
    ObjectMapper json = new ObjectMapper();
    String ask = json.createObjectNode().put("question", QUESTION).toString();
    answer = json.readTree(server.post("/api/ask", ask, "application/json").body());
    String id = answer.path("citations").get(0).path("resolution").asText();
    source = json.readTree(server.get("/api/resolutions/" + id).body());
  }

  @AfterAll
  static void stop() throws Exception {
    if (chromium != null) chromium.close();
    if (server != null) server.close();
  }

  @AfterEach
  void nothingWentWrongUnseen() {
    assertThat(chromium.faults()).isEmpty();
  }

  private static List<String> attacks() {
    return List.of(
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<svg/onload=alert(1)>",
        "\"><iframe srcdoc='<script>parent.alert(1)</script>'></iframe>",
        "'\" onmouseover=alert(1) autofocus onfocus=alert(1) x='",
        "javascript:alert(1)",
        "jAvAsCrIpT\t:alert(1)//",
        "data:text/html,<script>alert(1)</script>",
        "</textarea></title></style></script><script>alert(1)</script>",
        "<a href=\"javascript:alert(1)\">x</a> [x](javascript:alert(1))"
            + " ![x](http://evil.example/p.png)",
        "<style>@import url(//evil.example/x.css);</style><link rel=stylesheet"
            + " href=//evil.example>",
        "<base href=//evil.example><form action=//evil.example><input name=q></form>",
        "<math><mtext><table><mglyph><style><img src onerror=alert(1)>",
        "<template shadowrootmode=open><script>alert(1)</script></template>",
        "<div popover id=places></div><a id=live name=tools></a>",
        "{{constructor.constructor('alert(1)')()}} ${alert(1)} #{alert(1)}",
        "__proto__ constructor toString",
        "\u202e\u200b<\u0000img src=x onerror=alert(1)>\ufeff",
        "<!--><img src=x onerror=alert(1)>--> ]]><script>alert(1)</script>",
        "https://example.org/\"onclick=\"alert(1)");
  }

  /** Typed and sent: answer, popover, source, link and export; then all of them as the history. */
  @Test
  void nothingOfAnAttackRunsInAConversationAndItsHistory() throws Exception {
    Page page = chromium.page(1440, 900, "th", "/");
    for (String attack : attacks()) {
      poison(page, attack);
      page.getByTestId("question").fill(attack);
      page.getByTestId("send").click();
      assertNothingRunsInTheLast(page, attack);
      page.getByTestId("restart").click();
    }
    page.reload();
    assertThat(page.getByTestId("talk")).hasCount(attacks().size());
    for (int i = 0; i < attacks().size(); i++) {
      page.getByTestId("talk").nth(i).click();
      page.getByTestId("card").first().waitFor();
      HostileWire.assertInert(page);
    }
  }

  /** The same from the address of the page. */
  @Test
  void nothingOfAnAttackRunsThatComesWithTheAddress() throws Exception {
    Page page = chromium.page(390, 844, "en", "/");
    for (String attack : attacks()) {
      poison(page, attack);
      page.navigate(server.address("/?q=" + URLEncoder.encode(attack, StandardCharsets.UTF_8)));
      page.locator(".answer:last-child[aria-busy=false]").waitFor();
      assertThat(page.locator(".asked")).containsText(attack.strip().substring(0, 1));
      HostileWire.assertInert(page);
      assertThat(chromium.faultsSoFar()).as(attack).isEmpty();
    }
  }

  private void assertNothingRunsInTheLast(Page page, String attack) throws Exception {
    page.locator(".answer:last-child[aria-busy=false]").waitFor();
    assertThat(page.locator(".asked")).containsText(attack.strip().substring(0, 1));
    page.getByTestId("chip").first().hover();
    page.getByTestId("popover").waitFor();
    page.getByTestId("chip").first().click();
    page.getByTestId("body").waitFor();
    HostileWire.assertInert(page);
    page.getByTestId("share").click();
    page.getByTestId("share-link").waitFor();
    HostileWire.assertExportIsPlain(page);
    assertThat(chromium.faultsSoFar()).as(attack).isEmpty();
  }

  /** Whatever the page asks of its server from now on is answered with the attack. */
  private void poison(Page page, String attack) {
    JsonNode done = HostileWire.poisoned(answer, () -> attack);
    JsonNode told = HostileWire.poisoned(source, () -> attack);
    page.unrouteAll();
    page.route("**/api/ask", r -> HostileWire.stream(r, done));
    page.route("**/api/resolutions/**", r -> HostileWire.document(r, told));
    page.route("**/api/answers/**", r -> HostileWire.document(r, done));
    page.route(
        "**/api/answers",
        r -> HostileWire.document(r, json.createObjectNode().put("path", SHARED)));
  }

  @Test
  void nothingRunsOnASharedPageOrFromASpoiltHistory() throws Exception {
    String shared =
        json.readTree(server.post("/api/answers", sealed(answer), "application/json").body())
            .path("path")
            .asText();
    Page page = chromium.page(390, 844, "en", "/");
    ArrayNode spoilt = json.createArrayNode().addNull().add(json.createObjectNode().put("key", 1));
    for (String attack : attacks()) {
      poison(page, attack);
      page.navigate(server.address(shared));
      page.getByTestId("card").first().waitFor();
      HostileWire.assertInert(page);
      assertThat(chromium.faultsSoFar()).as(attack).isEmpty();
      ObjectNode talk = json.createObjectNode().put("key", attack).put("title", attack);
      ObjectNode turn = talk.putArray("turns").addObject().put("question", "q");
      turn.putObject("done").put("outcome", attack);
      spoilt.add(attack).add(talk);
    }
    page.evaluate("text => localStorage.setItem('thammati.history', text)", spoilt.toString());
    page.navigate(server.address("/"));
    for (int i = 0; i < attacks().size(); i++) {
      page.getByTestId("history-open").click();
      assertThat(page.getByTestId("talk")).hasCount(attacks().size());
      page.getByTestId("talk").nth(i).click();
      assertThat(page.locator(".asked")).hasText("q");
      HostileWire.assertInert(page);
    }
  }

  /** Whatever a server sends, each kind comes in some field of an answer, a source and a list. */
  @Test
  void noFieldOfTheWireRunsWhatItHolds() throws Exception {
    List<String> kinds = HostileKinds.all();
    Iterator<String> attacks = kinds.iterator();
    Iterator<String> over = Stream.generate(() -> kinds).flatMap(List::stream).iterator();
    Page page = chromium.page(1440, 900, "en", "/");
    while (attacks.hasNext()) {
      JsonNode done = HostileWire.poisoned(answer, () -> next(attacks, over));
      page.unrouteAll();
      page.route("**/api/ask", r -> HostileWire.stream(r, done));
      page.route(
          "**/api/resolutions/**",
          r -> HostileWire.document(r, HostileWire.poisoned(source, () -> next(attacks, over))));
      page.getByTestId("question").fill("x");
      page.getByTestId("send").click();
      page.locator(".answer:last-child[aria-busy=false]").waitFor();
      page.getByTestId("chip").first().click();
      page.getByTestId("body").waitFor();
      HostileWire.assertInert(page);
      HostileWire.assertExportIsPlain(page);
      assertThat(chromium.faultsSoFar()).isEmpty();
      page.getByTestId("restart").click();
    }
  }

  private static String next(Iterator<String> attacks, Iterator<String> over) {
    return attacks.hasNext() ? attacks.next() : over.next();
  }

  private String sealed(JsonNode answer) {
    ObjectNode request = json.createObjectNode().put("seal", answer.path("seal").asText());
    request.set("answer", answer);
    return request.toString();
  }
}
