package thammati.config;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The model that words answers. Names begin with {@code THAMMATI_LLM_}.
 *
 * @param provider whose protocol it speaks ({@code PROVIDER}: openai, ollama, anthropic, gemini;
 *     default none)
 * @param url address of the server ({@code BASE_URL}), empty for the provider's own
 * @param model its name ({@code MODEL})
 * @param key what the server is shown ({@code API_KEY}); empty if nothing
 * @param temperature how freely it words, 0 to 2 ({@code TEMPERATURE}, default 0); null ({@code
 *     none}) to leave it to the server, since some models take no other than their own
 * @param stream whether it is asked to answer piece by piece ({@code STREAM}, default true)
 * @param deadlineMs how long a question waits for it in all ({@code DEADLINE_MS}, default 24000)
 * @param idleMs how long it may pause once it has begun ({@code IDLE_MS}, default 8000)
 * @param promptTokens most tokens it is given at once ({@code PROMPT_TOKENS}, default 12000)
 * @param outputTokens most tokens it may answer with ({@code OUTPUT_TOKENS}, default 1200)
 * @param queryHelp whether it helps to read follow-ups and English questions ({@code QUERY_HELP},
 *     default false)
 * @param daily what a day may cost
 */
public record LlmSettings(
    Provider provider,
    String url,
    String model,
    String key,
    @Nullable Double temperature,
    boolean stream,
    int deadlineMs,
    int idleMs,
    int promptTokens,
    int outputTokens,
    boolean queryHelp,
    Daily daily) {
  /** Whose protocol a model speaks. */
  public enum Provider {
    /** None is used: answers quote. */
    NONE,
    /** OpenAI's, which many servers speak. */
    OPENAI,
    /** Ollama's. */
    OLLAMA,
    /** Anthropic's. */
    ANTHROPIC,
    /** Google's. */
    GEMINI
  }

  /**
   * What may be spent in one day of Thailand.
   *
   * @param tokens tokens of all readers ({@code DAILY_TOKENS}, default 2 million)
   * @param readerTokens tokens of one reader ({@code DAILY_TOKENS_READER}, default 200,000)
   * @param cost money of all readers ({@code DAILY_COST}), in the prices' currency; 0 for no limit
   * @param readerCost money of one reader ({@code DAILY_COST_READER}); 0 for no limit
   * @param inputPrice price of a million tokens given ({@code PRICE_INPUT}, default 0)
   * @param outputPrice price of a million tokens answered ({@code PRICE_OUTPUT}, default 0)
   */
  public record Daily(
      long tokens,
      long readerTokens,
      double cost,
      double readerCost,
      double inputPrice,
      double outputPrice) {}

  /** No model is used. */
  public static final LlmSettings NONE =
      new LlmSettings(
          Provider.NONE, "", "", "", null, false, 0, 0, 0, 0, false, new Daily(0, 0, 0, 0, 0, 0));

  private static final String PREFIX = "THAMMATI_LLM_";

  /** A reader of the web page has an answer within 30 s; the rest of it is ours. */
  private static final int MOST_DEADLINE = 28_000;

  private static final long MOST_TOKENS = 1_000_000_000_000L;
  private static final double MOST_MONEY = 1e9;

  /** The names of all settings. */
  static final List<String> NAMES =
      List.of(
              "PROVIDER",
              "BASE_URL",
              "MODEL",
              "API_KEY",
              "TEMPERATURE",
              "STREAM",
              "DEADLINE_MS",
              "IDLE_MS",
              "PROMPT_TOKENS",
              "OUTPUT_TOKENS",
              "QUERY_HELP",
              "DAILY_TOKENS",
              "DAILY_TOKENS_READER",
              "DAILY_COST",
              "DAILY_COST_READER",
              "PRICE_INPUT",
              "PRICE_OUTPUT")
          .stream()
          .map(PREFIX::concat)
          .toList();

  /** Whether a model is used. */
  public boolean isOn() {
    return provider != Provider.NONE;
  }

  /** Reads the settings and adds what is wrong with them. */
  static LlmSettings read(Map<String, String> values, List<String> mistakes) {
    SettingsReader in = new SettingsReader(PREFIX, values, mistakes);
    Provider provider =
        switch (in.word("PROVIDER", "none").toLowerCase(Locale.ROOT)) {
          case "none" -> Provider.NONE;
          case "openai" -> Provider.OPENAI;
          case "ollama" -> Provider.OLLAMA;
          case "anthropic" -> Provider.ANTHROPIC;
          case "gemini" -> Provider.GEMINI;
          default ->
              in.wrong(
                  "PROVIDER", "openai, ollama, anthropic, gemini or none", () -> Provider.NONE);
        };
    if (provider == Provider.NONE) return NONE;
    String model = in.word("MODEL", "");
    if (model.isEmpty()) in.wrong("MODEL", "the model's name", () -> "");
    String url = in.url("BASE_URL");
    String key = in.word("API_KEY", "");
    if (key.isEmpty() && url.isEmpty() && provider != Provider.OLLAMA) {
      in.wrong("API_KEY", "the key of " + provider.name().toLowerCase(Locale.ROOT), () -> "");
    }
    boolean serversOwn = in.word("TEMPERATURE", "0").equals("none");
    return new LlmSettings(
        provider,
        url,
        model,
        key,
        serversOwn ? null : in.figure("TEMPERATURE", 0, 2),
        in.yes("STREAM", true),
        (int) in.number("DEADLINE_MS", 24_000, 1, MOST_DEADLINE),
        (int) in.number("IDLE_MS", 8_000, 1, MOST_DEADLINE),
        in.number("PROMPT_TOKENS", 12_000, 1_000_000),
        in.number("OUTPUT_TOKENS", 1_200, 100_000),
        in.yes("QUERY_HELP", false),
        new Daily(
            in.number("DAILY_TOKENS", 2_000_000, 0, MOST_TOKENS),
            in.number("DAILY_TOKENS_READER", 200_000, 0, MOST_TOKENS),
            in.figure("DAILY_COST", 0, MOST_MONEY),
            in.figure("DAILY_COST_READER", 0, MOST_MONEY),
            in.figure("PRICE_INPUT", 0, MOST_MONEY),
            in.figure("PRICE_OUTPUT", 0, MOST_MONEY)));
  }

  /** Tells no key. */
  @Override
  public String toString() {
    return provider + " " + model + " " + url;
  }
}
