package thammati;

import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import thammati.answer.Phraser;
import thammati.config.LlmSettings;
import thammati.config.Settings;
import thammati.llm.Endpoint;
import thammati.llm.Limits;
import thammati.llm.ModelCheck;
import thammati.llm.ModelPhraser;
import thammati.store.Database;
import thammati.store.ModelCalls;
import thammati.thai.Agencies;

/** From settings to who words answers. Touches no library of models where none is set. */
final class PhraserChoice {
  private static final double MILLION = 1e6;

  /** Help with reading may take this part of the time that all calls of a question have. */
  private static final int HELP_SHARE = 4;

  private PhraserChoice() {}

  /** Who words answers; null if no model is set. */
  static @Nullable Phraser of(LlmSettings set, Database database, Agencies agencies) {
    if (!set.isOn()) return null;
    ModelCalls calls = new ModelCalls(database, InstantSource.system());
    return new ModelPhraser(endpoint(set), limits(set), calls, agencies, InstantSource.system());
  }

  /** Tries the model that is set; its calls count like any others. */
  static ModelCheck.Report check(Settings settings) {
    LlmSettings set = settings.llm();
    Database database = Database.open(settings.data().resolve("catalog.db"));
    ModelCalls calls = new ModelCalls(database, InstantSource.system());
    return new ModelCheck(
            endpoint(set), limits(set), calls, Agencies.bundled(), InstantSource.system())
        .run();
  }

  private static Endpoint endpoint(LlmSettings set) {
    Endpoint.Protocol protocol =
        switch (set.provider()) {
          case NONE -> throw new IllegalArgumentException("no model is set");
          case OPENAI -> Endpoint.Protocol.OPENAI;
          case OLLAMA -> Endpoint.Protocol.OLLAMA;
          case ANTHROPIC -> Endpoint.Protocol.ANTHROPIC;
          case GEMINI -> Endpoint.Protocol.GEMINI;
        };
    return new Endpoint(
        protocol,
        set.url(),
        set.model(),
        set.key(),
        set.temperature(),
        set.stream(),
        set.outputTokens());
  }

  private static Limits limits(LlmSettings set) {
    LlmSettings.Daily daily = set.daily();
    return new Limits(
        Duration.ofMillis(set.deadlineMs()),
        Duration.ofMillis(set.idleMs()),
        Duration.ofMillis(set.queryHelp() ? set.deadlineMs() / HELP_SHARE : 0),
        set.promptTokens(),
        new ModelCalls.Caps(
            daily.tokens(),
            daily.readerTokens(),
            Math.round(daily.cost() * MILLION),
            Math.round(daily.readerCost() * MILLION)),
        daily.inputPrice(),
        daily.outputPrice());
  }
}
