package thammati.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import thammati.embedding.Embedders.Model;
import thammati.index.Embedder;
import thammati.index.EmbeddingFailed;
import thammati.support.EmbeddingServer;
import thammati.support.EmbeddingServer.Fault;

class RemoteModelsTest {
  private static final Model COUNTING =
      new Model("counting", EmbeddingServer.DIMENSION, "query: ", "passage: ");

  private EmbeddingServer server;

  @BeforeEach
  void start() throws IOException {
    server = new EmbeddingServer();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private Embedder openAi() {
    return Embedders.openAi(COUNTING, server.openAi(), "a-key");
  }

  private Embedder ollama() {
    return Embedders.ollama(COUNTING, server.ollama());
  }

  @Test
  void bothProtocolsGiveTheServersVectors() throws Exception {
    for (Embedder embedder : List.of(openAi(), ollama())) {
      assertThat(embedder.passages(List.of("ผึ้ง", "รถเมล์ รถโดยสาร")))
          .containsExactly(new float[] {0, 1, 0.1f}, new float[] {2, 0, 0.1f});
      assertThat(embedder.question("ผึ้ง")).containsExactly(0, 1, 0.1f);
    }
  }

  @Test
  void passagesAndQuestionsGetTheirOwnPrefix() throws Exception {
    openAi().passages(List.of("ผึ้ง"));
    openAi().question("ผึ้ง");

    assertThat(server.texts()).containsExactly("passage: ผึ้ง", "query: ผึ้ง");
  }

  @Test
  void otherPassagePrefixIsAnotherHome() {
    Model plain = new Model("counting", EmbeddingServer.DIMENSION, "query: ", "");

    assertThat(plain.space()).isNotEqualTo(COUNTING.space());
    assertThat(plain.space().model()).isEqualTo("counting");
  }

  @Test
  void keyIsShownToTheServer() throws Exception {
    openAi().question("ผึ้ง");

    assertThat(server.authorization()).isEqualTo("Bearer a-key");
  }

  @ParameterizedTest
  @EnumSource(names = {"STATUS_500", "TRUNCATED", "TOO_FEW", "NO_JSON"})
  void faultSaysSoAtOnceAndIsNotTriedAgain(Fault fault) {
    server.fault(fault);
    for (Embedder embedder : List.of(openAi(), ollama())) {
      int before = server.requests();
      assertThatThrownBy(() -> embedder.passages(List.of("ผึ้ง", "รถเมล์")))
          .isInstanceOf(EmbeddingFailed.class)
          .hasMessageContaining("counting");
      assertThat(server.requests()).isEqualTo(before + 1);
    }
  }

  @Test
  void serverThatIsGoneSaysSo() {
    Embedder embedder = openAi();
    server.close();

    assertThatThrownBy(() -> embedder.question("ผึ้ง")).isInstanceOf(EmbeddingFailed.class);
  }
}
