package thammati;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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
  private final ObjectMapper json = new ObjectMapper();

  @BeforeAll
  static void start() throws Exception {
    server = TestInstallation.serve(TestInstallation.withSmallArchive(folder));
    chromium = Chromium.at(server);
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

  static List<String> attacks() {
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

  @ParameterizedTest(name = "{index}")
  @MethodSource("attacks")
  void nothingOfAnAttackRuns(String attack) throws Exception {
    Page page = chromium.page(1440, 900, "th", "/");
    JsonNode answer = json.readTree(server.post("/api/ask", ask(), "application/json").body());
    String id = answer.path("citations").get(0).path("resolution").asText();
    JsonNode source = json.readTree(server.get("/api/resolutions/" + id).body());
    JsonNode done = HostileWire.poisoned(answer, () -> attack);
    JsonNode told = HostileWire.poisoned(source, () -> attack);
    page.route("**/api/ask", r -> HostileWire.stream(r, done));
    page.route("**/api/resolutions/**", r -> HostileWire.document(r, told));
    page.route("**/api/answers/**", r -> HostileWire.document(r, done));
    page.route(
        "**/api/answers",
        r -> HostileWire.document(r, json.createObjectNode().put("path", SHARED)));

    page.getByTestId("question").fill(attack);
    page.getByTestId("send").click();
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

    page.navigate(server.address("/"));
    page.getByTestId("talk").first().click();
    page.getByTestId("card").first().waitFor();
    HostileWire.assertInert(page);
    page.navigate(
        server.address(
            "/?q=" + java.net.URLEncoder.encode(attack, java.nio.charset.StandardCharsets.UTF_8)));
    page.locator(".answer:last-child[aria-busy=false]").waitFor();
    HostileWire.assertInert(page);
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("attacks")
  void nothingRunsOnASharedPageOrFromASpoiltHistory(String attack) throws Exception {
    JsonNode answer = json.readTree(server.post("/api/ask", ask(), "application/json").body());
    JsonNode asked =
        server.post("/api/answers", sealed(answer), "application/json").statusCode() == 201
            ? json.readTree(server.post("/api/answers", sealed(answer), "application/json").body())
            : json.createObjectNode();
    Page page = chromium.page(390, 844, "en", "/");
    page.route(
        "**/api/answers/**",
        r -> HostileWire.document(r, HostileWire.poisoned(answer, () -> attack)));
    page.navigate(server.address(asked.path("path").asText()));
    page.getByTestId("card").first().waitFor();
    HostileWire.assertInert(page);
    page.evaluate(
        "text => localStorage.setItem('thammati.history', text)",
        "["
            + json.writeValueAsString(attack)
            + ",null,{\"key\":1},{\"key\":\"a\",\"title\":"
            + json.writeValueAsString(attack)
            + ",\"turns\":[{\"question\":\"q\",\"done\":{\"outcome\":"
            + json.writeValueAsString(attack)
            + "}}]}]");
    page.navigate(server.address("/"));
    page.getByTestId("history-open").click();
    page.getByTestId("talk").click();
    assertThat(page.locator(".asked")).hasText("q");
    HostileWire.assertInert(page);
  }

  /** Whatever a server sends, each kind comes in some field of an answer, a source and a list. */
  @Test
  void noFieldOfTheWireRunsWhatItHolds() throws Exception {
    JsonNode answer = json.readTree(server.post("/api/ask", ask(), "application/json").body());
    String id = answer.path("citations").get(0).path("resolution").asText();
    JsonNode source = json.readTree(server.get("/api/resolutions/" + id).body());
    List<String> kinds = HostileKinds.all();
    Iterator<String> attacks = kinds.iterator();
    Iterator<String> over = Stream.generate(() -> kinds).flatMap(List::stream).iterator();
    while (attacks.hasNext()) {
      Page page = chromium.page(1440, 900, "en", "/");
      JsonNode done = HostileWire.poisoned(answer, () -> next(attacks, over));
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
      assertThat(chromium.faults()).isEmpty();
    }
  }

  private static String next(Iterator<String> attacks, Iterator<String> over) {
    return attacks.hasNext() ? attacks.next() : over.next();
  }

  private String ask() {
    return json.createObjectNode().put("question", QUESTION).toString();
  }

  private String sealed(JsonNode answer) {
    ObjectNode request = json.createObjectNode().put("seal", answer.path("seal").asText());
    request.set("answer", answer);
    return request.toString();
  }
}
