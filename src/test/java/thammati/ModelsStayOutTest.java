package thammati;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thammati.support.SmallArchive;

/** Without a model set, nothing of models is loaded, nor need it be there. */
@Tag("kill")
class ModelsStayOutTest {
  private static final List<String> LIBRARIES =
      List.of("dev.langchain4j", "ai.djl", "ai.onnxruntime", "thammati.embedding", "thammati.llm");

  @TempDir private Path folder;

  @Test
  void defaultLoadsNoClassOfModels() throws Exception {
    SmallArchive.write(folder.resolve("documents"));
    run(classPath(), "ingest", folder.resolve("documents").toString());
    List<String> loaded = run(classPath(), "ask", "ปลูกต้นจามจุรีกี่ต้น");

    assertThat(loaded).anyMatch(l -> l.contains("thammati.retrieval.Retriever "));
    for (String library : LIBRARIES) {
      assertThat(loaded).noneMatch(l -> l.contains(" " + library + "."));
    }
  }

  @Test
  void defaultNeedsNoLibraryOfModels() throws Exception {
    SmallArchive.write(folder.resolve("documents"));
    String bare =
        Arrays.stream(classPath().split(File.pathSeparator))
            .filter(j -> !j.matches(".*(langchain4j|onnxruntime|djl|jtokkit).*"))
            .collect(Collectors.joining(File.pathSeparator));
    run(bare, "ingest", folder.resolve("documents").toString());

    assertThat(bare).isNotEqualTo(classPath());
    assertThat(run(bare, "ask", "ปลูกต้นจามจุรีกี่ต้น")).anyMatch(l -> l.contains("4,275"));
  }

  private static String classPath() {
    String all = System.getProperty("surefire.test.class.path");
    return all == null ? System.getProperty("java.class.path") : all;
  }

  /** What the command printed and what classes it loaded, a line each. */
  private List<String> run(String classPath, String command, String argument) throws Exception {
    Path log = folder.resolve("log");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Xlog:class+load",
                "-cp",
                classPath,
                "thammati.Main",
                command,
                argument,
                "--data",
                folder.resolve("data").toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    assertThat(process.waitFor()).isZero();
    return Files.readAllLines(log);
  }
}
