package thammati;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import thammati.support.CitingArchive;
import thammati.support.DatedOrders;
import thammati.support.RunningServer;
import thammati.support.SmallArchive;

/** One small archive with all that the rooms have to show, over HTTP. */
abstract class RoomsOverHttp {
  /** The day from which the server sees the deadlines. */
  static final Instant TODAY = Instant.parse("2023-06-15T03:00:00Z");

  static final String CANCELLED = "/api/resolutions/" + CitingArchive.CANCELLED;
  static final String PLANTED = "/api/resolutions/2022-03-08/2";

  @TempDir static Path folder;
  static RunningServer server;
  final ObjectMapper json = new ObjectMapper();

  @BeforeAll
  static void start() throws Exception {
    Path documents = folder.resolve("documents");
    CitingArchive.writeCited(documents);
    CitingArchive.writeCiting(documents);
    SmallArchive.write(documents);
    DatedOrders.write(documents);
    Files.writeString(documents.resolve("news.txt"), Archive.NEWS);
    Files.writeString(documents.resolve("copy.txt"), BrowserTest.COPY);
    server = TestInstallation.serve(TestInstallation.withDocuments(folder, documents), TODAY);
  }

  @AfterAll
  static void stop() throws Exception {
    server.close();
  }

  JsonNode get(String path) throws Exception {
    HttpResponse<String> answer = server.get(path);
    assertThat(answer.statusCode()).as("%s: %s", path, answer.body()).isEqualTo(200);
    return json.readTree(answer.body());
  }

  static List<JsonNode> list(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }

  static List<String> texts(JsonNode array, String field) {
    return list(array).stream().map(n -> n.path(field).asText()).toList();
  }

  static int sum(JsonNode counts) {
    return list(counts).stream().mapToInt(c -> c.path("count").asInt()).sum();
  }

  static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
