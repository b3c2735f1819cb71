package thammati;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import thammati.config.EmbeddingSettings;
import thammati.embedding.Embedders;
import thammati.embedding.Embedders.Model;
import thammati.index.Embedder;

/** From settings to a model. Touches no library of models where none is set. */
final class EmbedderChoice {
  private EmbedderChoice() {}

  /** The model that is set; null if none is. */
  static @Nullable Embedder of(EmbeddingSettings set) {
    if (!set.isOn()) return null;
    Model model =
        new Model(set.model(), set.dimension(), set.questionPrefix(), set.passagePrefix());
    return switch (set.provider()) {
      case NONE -> null;
      case OPENAI -> Embedders.openAi(model, set.url(), set.key());
      case OLLAMA -> Embedders.ollama(model, set.url());
      case ONNX -> {
        Path file = Objects.requireNonNull(set.file());
        Path tokenizer = Objects.requireNonNull(set.tokenizer());
        yield Embedders.onnx(model, file, tokenizer, set.firstToken());
      }
    };
  }
}
