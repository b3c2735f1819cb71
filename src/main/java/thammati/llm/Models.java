package thammati.llm;

import dev.langchain4j.model.anthropic.AnthropicChatModel;
import dev.langchain4j.model.anthropic.AnthropicStreamingChatModel;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.googleai.GoogleAiGeminiChatModel;
import dev.langchain4j.model.googleai.GoogleAiGeminiStreamingChatModel;
import dev.langchain4j.model.ollama.OllamaChatModel;
import dev.langchain4j.model.ollama.OllamaStreamingChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The library's models for an endpoint, each over the wire of one call. The library never tries
 * again by itself: how often and how long is decided by who asks.
 */
final class Models {
  /** Ends nothing, see {@link Wire}; the library only wants one. */
  private static final Duration UNUSED = Duration.ofMinutes(5);

  private Models() {}

  static ChatModel whole(Endpoint at, Wire wire) {
    return switch (at.protocol()) {
      case OPENAI ->
          OpenAiChatModel.builder()
              .httpClientBuilder(wire)
              .baseUrl(orNull(at.url()))
              .apiKey(keyOrNone(at))
              .modelName(at.model())
              .temperature(at.temperature())
              .maxTokens(isOpenAisOwn(at) ? null : at.outputTokens())
              .maxCompletionTokens(isOpenAisOwn(at) ? at.outputTokens() : null)
              .timeout(UNUSED)
              .maxRetries(0)
              .build();
      case OLLAMA ->
          OllamaChatModel.builder()
              .httpClientBuilder(wire)
              .baseUrl(ollama(at))
              .modelName(at.model())
              .temperature(at.temperature())
              .numPredict(at.outputTokens())
              .timeout(UNUSED)
              .maxRetries(0)
              .build();
      case ANTHROPIC ->
          AnthropicChatModel.builder()
              .httpClientBuilder(wire)
              .baseUrl(anthropic(at))
              .apiKey(keyOrNone(at))
              .modelName(at.model())
              .temperature(at.temperature())
              .maxTokens(at.outputTokens())
              .timeout(UNUSED)
              .maxRetries(0)
              .build();
      case GEMINI ->
          GoogleAiGeminiChatModel.builder()
              .httpClientBuilder(wire)
              .baseUrl(orNull(at.url()))
              .apiKey(keyOrNone(at))
              .modelName(at.model())
              .temperature(at.temperature())
              .maxOutputTokens(at.outputTokens())
              .timeout(UNUSED)
              .maxRetries(0)
              .build();
    };
  }

  static StreamingChatModel piecewise(Endpoint at, Wire wire) {
    return switch (at.protocol()) {
      case OPENAI ->
          OpenAiStreamingChatModel.builder()
              .httpClientBuilder(wire)
              .baseUrl(orNull(at.url()))
              .apiKey(keyOrNone(at))
              .modelName(at.model())
              .temperature(at.temperature())
              .maxTokens(isOpenAisOwn(at) ? null : at.outputTokens())
              .maxCompletionTokens(isOpenAisOwn(at) ? at.outputTokens() : null)
              .timeout(UNUSED)
              .build();
      case OLLAMA ->
          OllamaStreamingChatModel.builder()
              .httpClientBuilder(wire)
              .baseUrl(ollama(at))
              .modelName(at.model())
              .temperature(at.temperature())
              .numPredict(at.outputTokens())
              .timeout(UNUSED)
              .build();
      case ANTHROPIC ->
          AnthropicStreamingChatModel.builder()
              .httpClientBuilder(wire)
              .baseUrl(anthropic(at))
              .apiKey(keyOrNone(at))
              .modelName(at.model())
              .temperature(at.temperature())
              .maxTokens(at.outputTokens())
              .timeout(UNUSED)
              .build();
      case GEMINI ->
          GoogleAiGeminiStreamingChatModel.builder()
              .httpClientBuilder(wire)
              .baseUrl(orNull(at.url()))
              .apiKey(keyOrNone(at))
              .modelName(at.model())
              .temperature(at.temperature())
              .maxOutputTokens(at.outputTokens())
              .timeout(UNUSED)
              .build();
    };
  }

  /** OpenAI's newer models refuse {@code max_tokens}; other servers know no other name. */
  private static boolean isOpenAisOwn(Endpoint at) {
    return at.url().isEmpty();
  }

  private static @Nullable String orNull(String url) {
    return url.isEmpty() ? null : url;
  }

  private static String ollama(Endpoint at) {
    return at.url().isEmpty() ? "http://localhost:11434" : at.url();
  }

  /** The library joins it with {@code messages}. */
  private static String anthropic(Endpoint at) {
    if (at.url().isEmpty()) return "https://api.anthropic.com/v1/";
    return at.url().endsWith("/") ? at.url() : at.url() + "/";
  }

  /** The library wants one; servers of one's own take any. */
  private static String keyOrNone(Endpoint at) {
    return at.key().isEmpty() ? "none" : at.key();
  }
}
