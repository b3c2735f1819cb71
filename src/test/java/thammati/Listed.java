package thammati;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** What commands of an installation print. */
final class Listed {
  private Listed() {}

  /** What {@code feedback} lists. */
  static String feedback(Path folder) {
    return of(folder, "feedback");
  }

  /** What a command without settings prints where it works. */
  static String of(Path folder, String... command) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
    String[] all = java.util.Arrays.copyOf(command, command.length + 2);
    all[command.length] = "--data";
    all[command.length + 1] = folder.resolve("data").toString();
    assertThat(Main.run(new Console(print, print, false), folder, Map.of(), all)).isZero();
    return out.toString(StandardCharsets.UTF_8);
  }
}
