package thammati.embedding;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.jdk.JdkHttpClient;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.ollama.OllamaEmbeddingModel;
import dev.langchain4j.model.openai.OpenAiEmbeddingModel;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import thammati.index.Embedder;
import thammati.index.VectorSpace;

/**
 * Opens models. No library tries again by itself: whoever asks knows how long there is for it. The
 * time-outs here end at the headers of an answer, so they bound nothing; see {@link Bounded}.
 */
public final class Embedders {
  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final Duration ANSWER = Duration.ofSeconds(60);

  private Embedders() {}

  /**
   * What there is about a model wherever it runs.
   *
   * @param name its name
   * @param dimension how many numbers its vectors have
   * @param questionPrefix what it wants before a question; may be empty
   * @param passagePrefix what it wants before a passage; may be empty
   */
  public record Model(String name, int dimension, String questionPrefix, String passagePrefix) {
    /** Its vectors' home: other words before passages make other vectors. */
    VectorSpace space() {
      String prefixed = passagePrefix.isEmpty() ? name : name + " '" + passagePrefix + "'";
      return new VectorSpace(prefixed, dimension);
    }

    private Embedder over(EmbeddingModel model) {
      return new ModelEmbedder(model, space(), questionPrefix, passagePrefix);
    }
  }

  /**
   * A server that speaks OpenAI's protocol.
   *
   * @param url up to the version, such as {@code http://localhost:8000/v1}; empty for OpenAI's own
   * @param key what the server is shown; empty if nothing
   */
  public static Embedder openAi(Model model, String url, String key) {
    var builder =
        OpenAiEmbeddingModel.builder()
            .httpClientBuilder(http())
            // The library wants one; servers of one's own take any.
            .apiKey(key.isEmpty() ? "none" : key)
            .modelName(model.name())
            .timeout(ANSWER)
            .maxRetries(0);
    if (!url.isEmpty()) builder.baseUrl(url);
    return new Bounded(model.over(builder.build()), ANSWER);
  }

  /**
   * A server that speaks Ollama's protocol.
   *
   * @param url without a path; empty for this machine's
   */
  public static Embedder ollama(Model model, String url) {
    EmbeddingModel ollama =
        OllamaEmbeddingModel.builder()
            .httpClientBuilder(http())
            .baseUrl(url.isEmpty() ? "http://localhost:11434" : url)
            .modelName(model.name())
            .timeout(ANSWER)
            .maxRetries(0)
            .build();
    return new Bounded(model.over(ollama), ANSWER);
  }

  /**
   * A model that runs in this process.
   *
   * @param file its ONNX file
   * @param tokenizer its tokenizer.json
   * @param firstToken whether the first token's vector is the text's, not the mean of all
   * @throws IllegalStateException if a file is missing or unusable, or the product was built
   *     without ONNX
   */
  public static Embedder onnx(Model model, Path file, Path tokenizer, boolean firstToken) {
    try {
      return model.over(OnnxFile.open(file, tokenizer, firstToken));
    } catch (NoClassDefFoundError e) {
      throw new IllegalStateException(
          "this build carries no ONNX runtime: build it with  mvn -Ponnx package -DskipTests", e);
    } catch (RuntimeException e) {
      throw new IllegalStateException("the ONNX model cannot be opened: " + file + ": " + e, e);
    }
  }

  /** HTTP/1.1: the upgrade that Java's client offers otherwise confuses some servers. */
  private static HttpClientBuilder http() {
    return JdkHttpClient.builder()
        .connectTimeout(CONNECT)
        .readTimeout(ANSWER)
        .httpClientBuilder(
            HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER));
  }
}
