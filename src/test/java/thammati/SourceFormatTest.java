package thammati;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every source stands as google-java-format prints it. A test and not a Maven plugin, since the
 * formatter must run on the JDK of the sources, which need not be the one Maven runs on. To rewrite
 * what differs: {@code mvn test -Dtest=SourceFormatTest -DargLine=-Dformat=write}.
 */
@Tag("architecture")
class SourceFormatTest {
  @Test
  void sourcesAreFormatted() throws Exception {
    boolean write = "write".equals(System.getProperty("format"));
    var formatter = new Formatter();
    List<Path> differing = new ArrayList<>();
    for (Path source : sources()) {
      String text = Files.readString(source);
      String formatted = formatter.formatSourceAndFixImports(text);
      if (formatted.equals(text)) continue;
      if (write) Files.writeString(source, formatted);
      else differing.add(source);
    }
    assertThat(differing).isEmpty();
  }

  private static List<Path> sources() throws IOException {
    try (var files = Files.walk(Path.of("src"))) {
      List<Path> sources = files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
      assertThat(sources).hasSizeGreaterThan(10);
      return sources;
    }
  }
}
