package thammati.llm;

import org.jspecify.annotations.Nullable;

/**
 * Where a model is and how it is asked.
 *
 * @param protocol what the server speaks
 * @param url address of the server; empty for the provider's own
 * @param model its name
 * @param key what the server is shown; empty if nothing
 * @param temperature 0 to 2; null leaves it to the server
 * @param stream whether answers come piece by piece
 * @param outputTokens most tokens of an answer
 */
public record Endpoint(
    Protocol protocol,
    String url,
    String model,
    String key,
    @Nullable Double temperature,
    boolean stream,
    int outputTokens) {
  /** What a server speaks. */
  public enum Protocol {
    /** OpenAI's {@code /chat/completions}, spoken by many servers. */
    OPENAI,
    /** Ollama's {@code /api/chat}. */
    OLLAMA,
    /** Anthropic's {@code /messages}. */
    ANTHROPIC,
    /** Google's {@code generateContent}. */
    GEMINI
  }

  /** Whether it can be told to answer in JSON; of unknown servers not all can, some then fail. */
  boolean takesJson() {
    return switch (protocol) {
      case OLLAMA, GEMINI -> true;
      case OPENAI -> url.isEmpty();
      case ANTHROPIC -> false;
    };
  }

  /** The same model, asked to answer at once. */
  Endpoint whole() {
    return new Endpoint(protocol, url, model, key, temperature, false, outputTokens);
  }

  /** Tells no key, nor an address, which may hold one. */
  @Override
  public String toString() {
    return protocol + " " + model;
  }
}
