package thammati.embedding;

import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import java.nio.file.Path;

/** Apart from the servers' clients, since the usual build has not the classes it names. */
final class OnnxFile {
  private OnnxFile() {}

  static EmbeddingModel open(Path file, Path tokenizer, boolean firstToken) {
    PoolingMode pooling = firstToken ? PoolingMode.CLS : PoolingMode.MEAN;
    return new OnnxEmbeddingModel(file, tokenizer, pooling);
  }
}
