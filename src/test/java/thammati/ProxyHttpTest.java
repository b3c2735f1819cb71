package thammati;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thammati.config.Settings;
import thammati.support.ModelProtocol;
import thammati.support.ModelServer;
import thammati.support.RunningServer;

/** Whose budget of a day a question is paid from, with and without a proxy that is trusted. */
class ProxyHttpTest {
  private static final String QUESTION = "{\"question\":\"ปลูกต้นจามจุรีริมทางหลวงจำนวนกี่ต้น\"}";

  @TempDir private Path folder;
  private final HttpClient client = HttpClient.newHttpClient();
  private ModelServer model;

  @BeforeEach
  void start() throws Exception {
    model = new ModelServer(_ -> WordingHttpTest.said("ปลูกต้นจามจุรีริมทางหลวง 4,275 ต้น"));
    TestInstallation.withSmallArchive(folder);
  }

  @AfterEach
  void stop() throws Exception {
    model.close();
    client.close();
  }

  @Test
  void whatStrangersWriteIntoTheHeaderMakesNoOtherReaders() throws Exception {
    try (RunningServer server = serve("")) {
      assertThat(isWorded(server, "203.0.113.1")).isTrue();
      assertThat(isWorded(server, "203.0.113.2")).isFalse();
      assertThat(isWorded(server, null)).isFalse();
    }
  }

  /** Caps hold by reader, across a restart too. */
  @Test
  void readersBehindATrustedProxyHaveBudgetsOfTheirOwn() throws Exception {
    try (RunningServer server = serve("127.0.0.1")) {
      assertThat(isWorded(server, "203.0.113.1")).isTrue();
      assertThat(isWorded(server, "203.0.113.2")).isTrue();
      assertThat(isWorded(server, "203.0.113.1")).isFalse();
    }
    try (RunningServer server = serve("127.0.0.1")) {
      assertThat(isWorded(server, "203.0.113.2")).isFalse();
      assertThat(isWorded(server, "203.0.113.3")).isTrue();
    }
  }

  /** Only what stands behind the last stranger was written by a proxy of ours. */
  @ParameterizedTest
  @CsvSource(
      value = {
        "198.51.100.9, 203.0.113.1",
        "203.0.113.1, 10.0.0.2",
        "nonsense, 203.0.113.1",
        "::ffff:203.0.113.1",
      },
      delimiter = '|')
  void hearsayInTheHeaderCountsForNothing(String header) throws Exception {
    try (RunningServer server = serve("127.0.0.1, 10.0.0.2")) {
      assertThat(isWorded(server, "203.0.113.1")).isTrue();
      assertThat(isWorded(server, header)).isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource({"nonsense", "''", "10.0.0.2", "203.0.113.1:80"})
  void whereTheProxyNamesNobodyItIsTheReaderItself(String header) throws Exception {
    try (RunningServer server = serve("127.0.0.1, 10.0.0.2")) {
      assertThat(isWorded(server, header)).isTrue();
      assertThat(isWorded(server, null)).isFalse();
    }
  }

  @Test
  void addressThatIsNoneIsNamed() {
    org.assertj.core.api.Assertions.assertThatThrownBy(
            () -> Settings.read(folder, Map.of("THAMMATI_TRUSTED_PROXIES", "10.0.0.1, proxy")))
        .hasMessageContaining("THAMMATI_TRUSTED_PROXIES")
        .hasMessageContaining("'proxy'");
  }

  private boolean isWorded(RunningServer server, String forwardedFor) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(server.address("/api/ask")))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(QUESTION));
    if (forwardedFor != null) request.header("X-Forwarded-For", forwardedFor);
    String body = client.send(request.build(), BodyHandlers.ofString()).body();
    return new ObjectMapper().readTree(body).path("mode").asText().equals("llm");
  }

  /** The cap of a reader is spent by one call. */
  private RunningServer serve(String proxies) {
    Map<String, String> environment = new HashMap<>();
    environment.put("THAMMATI_PORT", "0");
    environment.put("THAMMATI_TRUSTED_PROXIES", proxies);
    environment.put("THAMMATI_LLM_PROVIDER", "openai");
    environment.put("THAMMATI_LLM_MODEL", "fake");
    environment.put("THAMMATI_LLM_BASE_URL", model.url(ModelProtocol.OPENAI));
    environment.put("THAMMATI_LLM_OUTPUT_TOKENS", "50");
    environment.put("THAMMATI_LLM_PRICE_OUTPUT", "1");
    environment.put("THAMMATI_LLM_DAILY_COST_READER", "0.00006");
    Settings settings = Settings.read(folder, environment).withData(folder.resolve("data"));
    return TestInstallation.serve(App.open(settings));
  }
}
