package thammati.support;

import java.io.IOException;
import java.util.Map;

/** A language model that takes questions and says nothing. */
public final class StalledModel implements AutoCloseable {
  private final ModelServer model;

  public StalledModel() throws IOException {
    model = new ModelServer(_ -> "");
    model.wrong(ModelServer.Wrong.SILENT, Integer.MAX_VALUE);
  }

  /** What is set for a server to ask it. */
  public Map<String, String> environment() {
    return Map.of(
        "THAMMATI_LLM_PROVIDER",
        "openai",
        "THAMMATI_LLM_MODEL",
        "fake",
        "THAMMATI_LLM_BASE_URL",
        model.url(ModelProtocol.OPENAI),
        "THAMMATI_LLM_API_KEY",
        "none",
        "THAMMATI_LLM_DEADLINE_MS",
        "28000",
        "THAMMATI_LLM_IDLE_MS",
        "28000");
  }

  /** How often it was asked. */
  public int asked() {
    return model.requests().size();
  }

  @Override
  public void close() throws IOException {
    model.close();
  }
}
