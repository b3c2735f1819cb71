package thammati.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import thammati.support.SteppedTime;
import thammati.support.Website;

/** Fetching from a real server, and from one that means no good. */
class FetcherTest {
  private static final int MOST = 2000;

  private final SteppedTime time = new SteppedTime();
  private Website site;
  private Fetcher fetcher;

  @BeforeEach
  void start() throws IOException {
    site = new Website();
    fetcher = fetcher(Duration.ofSeconds(20), "127.0.0.1");
  }

  @AfterEach
  void stop() {
    fetcher.close();
    site.close();
  }

  private Fetcher fetcher(Duration longest, String... hosts) {
    var limits =
        new Limits(
            MOST, Duration.ofSeconds(5), longest, Duration.ofSeconds(1), Duration.ofSeconds(30));
    return new Fetcher(List.of(hosts), "https://mati.example/bot", limits, time, time);
  }

  private Fetched fetch(String path) throws InterruptedException {
    return fetcher.fetch(site.url(path), _ -> Validators.NONE);
  }

  private String text(String path) throws InterruptedException {
    return new String(((Fetched.Page) fetch(path)).bytes(), StandardCharsets.UTF_8);
  }

  private String refusal(String path) throws InterruptedException {
    return ((Fetched.Skipped) fetch(path)).reason();
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  private void packed(String path, String coding, byte[] body) {
    site.on(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("Content-Encoding", coding);
          Website.send(exchange, 200, body);
        });
  }

  @Test
  void asksForTheRulesFirstThenForThePageAndSaysWhoItIs() throws Exception {
    site.page("/a?b=%E0%B8%81", "มติ");

    assertThat(text("/a?b=ก#c")).isEqualTo("มติ");
    assertThat(site.asked()).containsExactly("/robots.txt", "/a?b=%E0%B8%81");
    assertThat(site.header("/a?b=%E0%B8%81", "User-Agent"))
        .isEqualTo("ThamMati/0.1 (+https://mati.example/bot)");
    assertThat(site.header("/robots.txt", "User-Agent")).startsWith("ThamMati/0.1");
    assertThat(time.pauses()).containsExactly(1L);
  }

  @Test
  void obeysTheGroupForItselfAndReadsTheRulesOnce() throws Exception {
    site.page(
        "/robots.txt", "User-agent: *\nDisallow: /\nUser-agent: ThamMati\nDisallow: /b*.html$\n");
    site.page("/a.html", "a");
    site.page("/b1.html", "b");

    assertThat(text("/a.html")).isEqualTo("a");
    assertThat(refusal("/b1.html")).isEqualTo("its robots.txt forbids it");
    assertThat(site.asked()).containsExactly("/robots.txt", "/a.html");
  }

  @ParameterizedTest
  @CsvSource({
    "404,true",
    "403,true",
    "401,true",
    "429,false",
    "500,false",
    "503,false",
    "204,false"
  })
  void withoutRulesEverythingIsAllowedUnlessTheSiteFails(int status, boolean allowed)
      throws Exception {
    site.status("/robots.txt", status, "X-A", "b");
    site.page("/a", "a");

    if (allowed) assertThat(text("/a")).isEqualTo("a");
    else assertThat(refusal("/a")).contains("robots.txt cannot be had").contains("" + status);
    assertThat(site.asked().contains("/a")).isEqualTo(allowed);
  }

  @Test
  void rulesThatLeadOffTheListForbid() throws Exception {
    site.redirect("/robots.txt", "http://elsewhere.example/robots.txt");
    assertThat(refusal("/a")).contains("robots.txt cannot be had").contains("elsewhere.example");
  }

  @Test
  void rulesAreReadUpToTheirBoundInWholeLines() throws Exception {
    String head = "User-agent: *\nDisallow: /b\n";
    String cut = "Disallow: /page";
    String filler = "#".repeat(Robots.MOST_BYTES - head.length() - cut.length() - 1) + "\n";
    site.page("/robots.txt", head + filler + cut + "-of-others\nDisallow: /\n");
    site.page("/page", "a");

    assertThat(text("/page")).isEqualTo("a");
    assertThat(refusal("/b")).isEqualTo("its robots.txt forbids it");
  }

  @Test
  void keepsTheDelayThatTheSiteAsksFor() throws Exception {
    site.page("/robots.txt", "User-agent: *\nCrawl-delay: 7\n");
    for (String path : List.of("/a", "/b", "/c")) site.page(path, "x");

    for (String path : List.of("/a", "/b", "/c")) text(path);

    assertThat(time.pauses()).containsExactly(1L, 7L, 7L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"31", "2000000000"})
  void aDelayBeyondTheBoundLeavesTheSecondPageForLater(String delay) throws Exception {
    site.page("/robots.txt", "User-agent: *\nCrawl-delay: " + delay + "\n");
    site.page("/a", "a");

    assertThat(text("/a")).isEqualTo("a");
    assertThat(refusal("/b")).contains("asks for a pause");
    assertThat(site.asked()).doesNotContain("/b");
  }

  @Test
  void followsFiveRedirectsASecondApartAndNoMore() throws Exception {
    for (int i = 1; i <= 6; i++) site.redirect("/" + i, "/" + (i - 1));
    site.page("/0", "end");

    var page = (Fetched.Page) fetch("/5");
    assertThat(page.asked()).isEqualTo(URI.create(site.url("/5")));
    assertThat(page.url()).isEqualTo(URI.create(site.url("/0")));
    assertThat(time.pauses()).containsExactly(1L, 1L, 1L, 1L, 1L, 1L);
    assertThat(refusal("/6")).isEqualTo("more than 5 redirects");
  }

  @ParameterizedTest
  @CsvSource({
    "/loop,redirects in a circle",
    "http://elsewhere.example/x,'elsewhere.example is not among those allowed'",
    "http://169.254.169.254/latest/,'169.254.169.254 is not among those allowed'",
    "http://www.thaigov.go.th/,forbids automatic retrieval",
    "file:///etc/passwd,'only http and https are fetched, not file'",
    "http://me:secret@127.0.0.1/,user name or password",
    "/secret,its robots.txt forbids it",
    "http://[,redirects to what is no address"
  })
  void everyHopMustPassWhatTheFirstOnePassed(String location, String reason) throws Exception {
    site.page("/robots.txt", "User-agent: *\nDisallow: /secret\n");
    site.page("/secret", "x");
    site.redirect("/loop", location);

    assertThat(refusal("/loop")).contains(reason).doesNotContain("me:secret");
    assertThat(site.asked()).containsExactly("/robots.txt", "/loop");
  }

  @Test
  void followsBareThaiLettersOfAServer() throws Exception {
    byte[] utf8 = "/มติ".getBytes(StandardCharsets.UTF_8);
    assertThat(
            Address.redirect(
                URI.create("http://x.example/a"), new String(utf8, StandardCharsets.ISO_8859_1)))
        .isEqualTo(URI.create("http://x.example/%E0%B8%A1%E0%B8%95%E0%B8%B4"));
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 503})
  void comesBackOnceWhenABusyHostSaysSoon(int status) throws Exception {
    site.status("/a", status, "Retry-After", "5");

    assertThat(refusal("/a")).isEqualTo("its host answers " + status + ", to come back in 5 s");
    assertThat(site.asked()).containsExactly("/robots.txt", "/a", "/a");
    assertThat(time.pauses()).containsExactly(1L, 5L);
  }

  @Test
  void leavesABusyHostAloneWhenItSaysLater() throws Exception {
    site.status("/a", 429, "Retry-After", "Tue, 06 Jan 2026 02:02:01 GMT");

    assertThat(refusal("/a")).isEqualTo("its host answers 429, to come back in 120 s");
    assertThat(refusal("/b")).contains("asks for a pause of another 120 s");
    assertThat(site.asked()).containsExactly("/robots.txt", "/a");
  }

  @Test
  void readsABodyUpToTheBoundAndNoFurther() throws Exception {
    site.page("/whole", "x".repeat(MOST));
    site.page("/long", "x".repeat(MOST + 1));
    site.on(
        "/endless",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          byte[] block = new byte[1 << 16];
          try (var out = exchange.getResponseBody()) {
            while (true) out.write(block);
          } catch (IOException e) {
            // The client went away, as it should.
          }
        });

    assertThat(text("/whole")).hasSize(MOST);
    assertThat(refusal("/long")).isEqualTo("larger than 2000 bytes");
    assertThat(refusal("/endless")).isEqualTo("larger than 2000 bytes");
  }

  @Test
  void unpacksBodiesAndCountsWhatComesOut() throws Exception {
    byte[] bomb = gzip(new byte[64 << 20]);
    packed("/small", "gzip", gzip("มติ".getBytes(StandardCharsets.UTF_8)));
    packed("/bomb", "gzip", bomb);
    packed(
        "/broken",
        "gzip",
        Arrays.copyOf(gzip("มติ".repeat(50).getBytes(StandardCharsets.UTF_8)), 20));
    packed("/foreign", "br", new byte[] {1, 2, 3});

    assertThat(text("/small")).isEqualTo("มติ");
    assertThat(refusal("/bomb")).isEqualTo("larger than 2000 bytes");
    assertThat(refusal("/broken")).contains("ends too early");
    assertThat(refusal("/foreign")).contains("packed in a way");
  }

  @Test
  void cutsOffAServerThatDripsOrSaysNothing() throws Exception {
    site.drip("/drip");
    try (var silent = new ServerSocket(0, 5, InetAddress.ofLiteral("127.0.0.1"));
        Fetcher hasty = fetcher(Duration.ofMillis(400), "127.0.0.1")) {
      String mute = "http://127.0.0.1:" + silent.getLocalPort() + "/a";

      assertThat(hasty.fetch(site.url("/drip"), _ -> Validators.NONE))
          .isEqualTo(new Fetched.Skipped(site.url("/drip"), "not whole after 0.4 s"));
      assertThat(hasty.fetch(mute, _ -> Validators.NONE))
          .isEqualTo(
              new Fetched.Skipped(mute, "its robots.txt cannot be had: not whole after 0.4 s"));
    }
  }

  @Test
  void asksWhetherAPageHasChangedAtItsOwnAddressOnly() throws Exception {
    String day = "Mon, 05 Jan 2026 10:00:00 GMT";
    site.page("/a", "text", "\"v1\"", day);
    site.redirect("/old", "/a");
    var page = (Fetched.Page) fetch("/a");
    var known = Map.of(URI.create(site.url("/a")), page.validators());
    assertThat(page.validators()).isEqualTo(new Validators("\"v1\"", day));

    Fetched again =
        fetcher.fetch(site.url("/old"), url -> known.getOrDefault(url, Validators.NONE));

    assertThat(again)
        .isEqualTo(new Fetched.Unchanged(URI.create(site.url("/old")), URI.create(site.url("/a"))));
    assertThat(site.header("/a", "If-None-Match")).isEqualTo("\"v1\"");
    assertThat(site.header("/a", "If-Modified-Since")).isEqualTo(day);
    assertThat(site.header("/old", "If-None-Match")).isNull();
  }

  @Test
  void doesNotTakeAnUnaskedForNotModified() throws Exception {
    site.status("/a", 304, "ETag", "\"x\"");
    assertThat(refusal("/a")).isEqualTo("its host answers 304");
  }

  @ParameterizedTest
  @ValueSource(ints = {404, 410})
  void tellsWhatIsMissing(int status) throws Exception {
    site.status("/a", status, "X-A", "b");
    assertThat(fetch("/a")).isEqualTo(new Fetched.Missing(URI.create(site.url("/a")), status));
  }

  @ParameterizedTest
  @ValueSource(ints = {204, 400, 401, 403, 418, 500, 503})
  void otherAnswersAreReasons(int status) throws Exception {
    site.status("/a", status, "X-A", "b");
    assertThat(refusal("/a")).isEqualTo("its host answers " + status);
  }

  @Test
  void aNameThatLeadsInsideIsRefusedUnlessTheAddressIsAllowedToo() throws Exception {
    site.page("/a", "inside");
    String byName = site.url("/a").replace("127.0.0.1", "localhost");
    try (Fetcher named = fetcher(Duration.ofSeconds(20), "localhost");
        Fetcher both = fetcher(Duration.ofSeconds(20), "LOCALHOST.", "127.0.0.1", "[::1]")) {
      var refused = (Fetched.Skipped) named.fetch(byName, _ -> Validators.NONE);
      assertThat(refused.reason()).contains("inside a network");
      assertThat(site.asked()).isEmpty();
      assertThat(both.fetch(byName, _ -> Validators.NONE)).isInstanceOf(Fetched.Page.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://thaigov.go.th/a",
        "https://WWW.ThaiGov.go.th./a",
        "http://spm.thaigov.go.th:8080/a"
      })
  void thaigovIsRefusedThoughAllowedWithTheRemedy(String url) throws Exception {
    String[] listed = {"thaigov.go.th", "www.thaigov.go.th", "spm.thaigov.go.th"};
    try (Fetcher careless = fetcher(Duration.ofSeconds(20), listed)) {
      var refused = (Fetched.Skipped) careless.fetch(url, _ -> Validators.NONE);
      assertThat(refused.reason())
          .contains("since 2025")
          .contains("github.com/PyThaiNLP/thaigov-v2-corpus")
          .contains("by hand");
    }
  }

  @Test
  void passwordsAreNeitherUsedNorShown() throws Exception {
    assertThat(fetcher.fetch(site.url("/a").replace("//", "//me:p%40ss@"), _ -> Validators.NONE))
        .isEqualTo(
            new Fetched.Skipped(site.url("/a"), "an address with a user name or password in it"));
    assertThat(site.asked()).isEmpty();
  }

  @Test
  void hostsTakeTurnsByThemselves() throws Exception {
    site.page("/a", "x");
    try (Fetcher both = fetcher(Duration.ofSeconds(20), "localhost", "127.0.0.1", "::1")) {
      both.fetch(site.url("/a"), _ -> Validators.NONE);
      both.fetch(site.url("/a").replace("127.0.0.1", "localhost"), _ -> Validators.NONE);
    }
    assertThat(time.pauses()).containsExactly(1L, 1L);
    assertThat(Map.of("/a", site.asked().stream().filter("/a"::equals).count()))
        .containsExactly(entry("/a", 2L));
  }
}
