package thammati.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import thammati.llm.Endpoint;

/** What the servers of the four providers say on the wire, and what they are asked. */
public enum ModelProtocol {
  OPENAI(Endpoint.Protocol.OPENAI, "/v1", "length", "content_filter", "stop"),
  OLLAMA(Endpoint.Protocol.OLLAMA, "", "length", "withheld", "stop"),
  ANTHROPIC(Endpoint.Protocol.ANTHROPIC, "/v1", "max_tokens", "refusal", "end_turn"),
  GEMINI(Endpoint.Protocol.GEMINI, "/v1beta", "MAX_TOKENS", "SAFETY", "STOP");

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int PIECE = 24;

  final Endpoint.Protocol asked;
  final String base;
  final String length;
  final String filter;
  final String stop;

  ModelProtocol(Endpoint.Protocol asked, String base, String length, String filter, String stop) {
    this.asked = asked;
    this.base = base;
    this.length = length;
    this.filter = filter;
    this.stop = stop;
  }

  /** What a client asked. */
  public record Request(
      ModelProtocol protocol, boolean stream, String system, String user, String all) {}

  static ModelProtocol ofPath(String path) {
    if (path.endsWith("/chat/completions")) return OPENAI;
    if (path.endsWith("/api/chat")) return OLLAMA;
    if (path.endsWith("/messages")) return ANTHROPIC;
    if (path.contains("enerateContent")) return GEMINI;
    throw new IllegalArgumentException("no provider has " + path);
  }

  Request read(String path, String head, String body) throws IOException {
    JsonNode json = JSON.readTree(body);
    String system = "";
    String user = "";
    switch (this) {
      case OPENAI, OLLAMA -> {
        system = json.at("/messages/0/content").asText();
        user = json.at("/messages/1/content").asText();
      }
      case ANTHROPIC -> {
        system = json.at("/system/0/text").asText(json.path("system").asText());
        user = json.at("/messages/0/content/0/text").asText();
      }
      case GEMINI -> {
        system = first(json, "/systemInstruction/parts/0/text", "/system_instruction/parts/0/text");
        user = json.at("/contents/0/parts/0/text").asText();
      }
    }
    boolean stream =
        this == GEMINI ? path.contains(":stream") : json.path("stream").asBoolean(false);
    return new Request(this, stream, system, user, head + "\n" + body);
  }

  private static String first(JsonNode json, String one, String other) {
    return json.at(one).isMissingNode() ? json.at(other).asText() : json.at(one).asText();
  }

  String type(boolean stream) {
    if (!stream) return "application/json";
    return this == OLLAMA ? "application/x-ndjson" : "text/event-stream";
  }

  /** The answer as the frames that are sent. */
  List<String> frames(boolean stream, String text, String reason) throws IOException {
    if (!stream) return List.of(whole(text, reason));
    List<String> frames = new ArrayList<>();
    if (this == ANTHROPIC) {
      frames.add(
          event(
              "message_start",
              "{\"type\":\"message_start\",\"message\":{\"id\":\"m1\",\"type\":\"message\",\"role\":\"assistant\",\"model\":\"fake\",\"content\":[],\"stop_reason\":null,\"usage\":{\"input_tokens\":70,\"output_tokens\":1}}}"));
      frames.add(
          event(
              "content_block_start",
              "{\"type\":\"content_block_start\",\"index\":0,\"content_block\":{\"type\":\"text\",\"text\":\"\"}}"));
    }
    for (int at = 0; at < text.length(); at += PIECE) {
      frames.add(piece(text.substring(at, Math.min(text.length(), at + PIECE))));
    }
    frames.addAll(end(reason));
    return frames;
  }

  private String whole(String text, String reason) throws IOException {
    String t = JSON.writeValueAsString(text);
    return switch (this) {
      case OPENAI ->
          "{\"id\":\"c1\",\"object\":\"chat.completion\",\"created\":1,\"model\":\"fake\",\"choices\":[{\"index\":0,\"message\":{\"role\":\"assistant\",\"content\":"
              + t
              + "},\"finish_reason\":\""
              + reason
              + "\"}],\"usage\":{\"prompt_tokens\":70,\"completion_tokens\":30,\"total_tokens\":100}}";
      case OLLAMA ->
          "{\"model\":\"fake\",\"created_at\":\"2026-01-01T00:00:00Z\",\"message\":{\"role\":\"assistant\",\"content\":"
              + t
              + "},\"done\":true,\"done_reason\":\""
              + reason
              + "\",\"prompt_eval_count\":70,\"eval_count\":30}";
      case ANTHROPIC ->
          "{\"id\":\"m1\",\"type\":\"message\",\"role\":\"assistant\",\"model\":\"fake\",\"content\":[{\"type\":\"text\",\"text\":"
              + t
              + "}],\"stop_reason\":\""
              + reason
              + "\",\"stop_sequence\":null,\"usage\":{\"input_tokens\":70,\"output_tokens\":30}}";
      case GEMINI -> gemini(t, reason);
    };
  }

  private static String gemini(String quoted, String reason) {
    return "{\"candidates\":[{\"content\":{\"role\":\"model\",\"parts\":[{\"text\":"
        + quoted
        + "}]}"
        + (reason.isEmpty() ? "" : ",\"finishReason\":\"" + reason + "\"")
        + ",\"index\":0}],\"usageMetadata\":{\"promptTokenCount\":70,\"candidatesTokenCount\":30,\"totalTokenCount\":100}}";
  }

  private String piece(String text) throws IOException {
    String t = JSON.writeValueAsString(text);
    return switch (this) {
      case OPENAI ->
          data(
              "{\"id\":\"c1\",\"object\":\"chat.completion.chunk\",\"created\":1,\"model\":\"fake\",\"choices\":[{\"index\":0,\"delta\":{\"content\":"
                  + t
                  + "},\"finish_reason\":null}]}");
      case OLLAMA ->
          "{\"model\":\"fake\",\"created_at\":\"2026-01-01T00:00:00Z\",\"message\":{\"role\":\"assistant\",\"content\":"
              + t
              + "},\"done\":false}\n";
      case ANTHROPIC ->
          event(
              "content_block_delta",
              "{\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":\"text_delta\",\"text\":"
                  + t
                  + "}}");
      case GEMINI -> data(gemini(t, ""));
    };
  }

  private List<String> end(String reason) {
    return switch (this) {
      case OPENAI ->
          List.of(
              data(
                  "{\"id\":\"c1\",\"object\":\"chat.completion.chunk\",\"created\":1,\"model\":\"fake\",\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\""
                      + reason
                      + "\"}]}"),
              data(
                  "{\"id\":\"c1\",\"object\":\"chat.completion.chunk\",\"created\":1,\"model\":\"fake\",\"choices\":[],\"usage\":{\"prompt_tokens\":70,\"completion_tokens\":30,\"total_tokens\":100}}"),
              data("[DONE]"));
      case OLLAMA ->
          List.of(
              "{\"model\":\"fake\",\"created_at\":\"2026-01-01T00:00:00Z\",\"message\":{\"role\":\"assistant\",\"content\":\"\"},\"done\":true,\"done_reason\":\""
                  + reason
                  + "\",\"prompt_eval_count\":70,\"eval_count\":30}\n");
      case ANTHROPIC ->
          List.of(
              event("content_block_stop", "{\"type\":\"content_block_stop\",\"index\":0}"),
              event(
                  "message_delta",
                  "{\"type\":\"message_delta\",\"delta\":{\"stop_reason\":\""
                      + reason
                      + "\",\"stop_sequence\":null},\"usage\":{\"output_tokens\":30}}"),
              event("message_stop", "{\"type\":\"message_stop\"}"));
      case GEMINI -> List.of(data(gemini("\"\"", reason)));
    };
  }

  /** What a server says that fails after its headers are out. */
  String error(boolean stream, String words) {
    String error =
        switch (this) {
          case OPENAI ->
              "{\"error\":{\"message\":\"" + words + "\",\"type\":\"server_error\",\"code\":null}}";
          case OLLAMA -> "{\"error\":\"" + words + "\"}";
          case ANTHROPIC ->
              "{\"type\":\"error\",\"error\":{\"type\":\"overloaded_error\",\"message\":\""
                  + words
                  + "\"}}";
          case GEMINI ->
              "{\"error\":{\"code\":500,\"message\":\"" + words + "\",\"status\":\"INTERNAL\"}}";
        };
    if (!stream) return error;
    if (this == OLLAMA) return error + "\n";
    return this == ANTHROPIC ? event("error", error) : data(error);
  }

  private static String data(String json) {
    return "data: " + json + "\n\n";
  }

  private static String event(String name, String json) {
    return "event: " + name + "\n" + data(json);
  }
}
