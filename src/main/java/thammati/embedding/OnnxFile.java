package thammati.embedding;

import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Apart from the servers' clients, since the usual build has not the classes it names. */
final class OnnxFile {
  private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");
  private static final int LONGEST = 4000;

  private OnnxFile() {}

  static EmbeddingModel open(Path file, Path tokenizer, boolean firstToken) {
    refuseLongCommandLine();
    PoolingMode pooling = firstToken ? PoolingMode.CLS : PoolingMode.MEAN;
    return new OnnxEmbeddingModel(file, tokenizer, pooling);
  }

  /** Runtime 1.29 ends the process without a word if its command line has 4096 bytes or more. */
  private static void refuseLongCommandLine() {
    if (!Files.isReadable(COMMAND_LINE)) return;
    try {
      if (Files.readAllBytes(COMMAND_LINE).length <= LONGEST) return;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new IllegalStateException(
        "the ONNX runtime cannot start in a process whose command line is so long: start it with"
            + " -jar, or name the class path in CLASSPATH");
  }
}
