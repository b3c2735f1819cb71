package thammati.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The model that tells what texts mean. Names begin with {@code THAMMATI_EMBEDDING_}.
 *
 * @param provider where it runs ({@code PROVIDER}: openai, ollama or onnx; default none)
 * @param model its name; recorded in the index ({@code MODEL})
 * @param dimension how many numbers its vectors have ({@code DIMENSION}), 1 to 4096
 * @param url address of the server ({@code URL}), empty for the provider's own
 * @param key what the server is shown ({@code API_KEY}); empty if nothing
 * @param file the model's ONNX file ({@code FILE}); null but for onnx
 * @param tokenizer its tokenizer.json ({@code TOKENIZER}, default beside the file); null but for
 *     onnx
 * @param firstToken whether the first token's vector is the text's ({@code POOLING}: mean or cls)
 * @param questionPrefix what the model wants before a question ({@code QUESTION_PREFIX})
 * @param passagePrefix what it wants before a passage ({@code PASSAGE_PREFIX})
 * @param deadlineMs how long a question waits for it ({@code DEADLINE_MS}, default 1500)
 */
public record EmbeddingSettings(
    Provider provider,
    String model,
    int dimension,
    String url,
    String key,
    @Nullable Path file,
    @Nullable Path tokenizer,
    boolean firstToken,
    String questionPrefix,
    String passagePrefix,
    int deadlineMs) {
  /** Where a model runs. */
  public enum Provider {
    /** Nowhere: no model is used. */
    NONE,
    /** A server that speaks OpenAI's protocol. */
    OPENAI,
    /** A server that speaks Ollama's. */
    OLLAMA,
    /** This process, from a file. */
    ONNX
  }

  /** No model is used. */
  public static final EmbeddingSettings NONE =
      new EmbeddingSettings(Provider.NONE, "", 0, "", "", null, null, false, "", "", 0);

  private static final String PREFIX = "THAMMATI_EMBEDDING_";
  private static final int MOST_DIMENSION = 4096;
  private static final int MOST_DEADLINE = 60_000;

  /** The names of all settings. */
  static final List<String> NAMES =
      List.of(
          PREFIX + "PROVIDER",
          PREFIX + "MODEL",
          PREFIX + "DIMENSION",
          PREFIX + "URL",
          PREFIX + "API_KEY",
          PREFIX + "FILE",
          PREFIX + "TOKENIZER",
          PREFIX + "POOLING",
          PREFIX + "QUESTION_PREFIX",
          PREFIX + "PASSAGE_PREFIX",
          PREFIX + "DEADLINE_MS");

  /** Whether a model is used. */
  public boolean isOn() {
    return provider != Provider.NONE;
  }

  /** Reads the settings and adds what is wrong with them. */
  static EmbeddingSettings read(Map<String, String> values, List<String> mistakes) {
    SettingsReader in = new SettingsReader(PREFIX, values, mistakes);
    Provider provider =
        switch (in.word("PROVIDER", "none").toLowerCase(Locale.ROOT)) {
          case "none" -> Provider.NONE;
          case "openai" -> Provider.OPENAI;
          case "ollama" -> Provider.OLLAMA;
          case "onnx" -> Provider.ONNX;
          default -> in.wrong("PROVIDER", "openai, ollama, onnx or none", () -> Provider.NONE);
        };
    if (provider == Provider.NONE) return NONE;
    String url = in.url("URL");
    Path file = null;
    Path tokenizer = null;
    if (provider == Provider.ONNX) {
      file = in.path("FILE", null);
      tokenizer = in.path("TOKENIZER", file == null ? null : file.resolveSibling("tokenizer.json"));
    }
    String pooling = in.word("POOLING", "mean").toLowerCase(Locale.ROOT);
    if (!pooling.equals("mean") && !pooling.equals("cls")) {
      in.wrong("POOLING", "mean or cls", () -> "");
    }
    String model = in.word("MODEL", "");
    if (model.isEmpty()) in.wrong("MODEL", "the model's name", () -> "");
    return new EmbeddingSettings(
        provider,
        model,
        in.number("DIMENSION", 0, MOST_DIMENSION),
        url,
        in.word("API_KEY", ""),
        file,
        tokenizer,
        pooling.equals("cls"),
        values.getOrDefault(PREFIX + "QUESTION_PREFIX", ""),
        values.getOrDefault(PREFIX + "PASSAGE_PREFIX", ""),
        in.number("DEADLINE_MS", 1500, MOST_DEADLINE));
  }

  /** Tells no key. */
  @Override
  public String toString() {
    return provider + " " + model + " (" + dimension + ") " + url;
  }
}
