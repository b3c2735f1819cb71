package thammati;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where a command writes.
 *
 * @param out answers
 * @param err progress and faults
 * @param terminal whether a person looks on
 */
record Console(PrintStream out, PrintStream err, boolean terminal) {
  PrintWriter outWriter() {
    return new PrintWriter(out, true, StandardCharsets.UTF_8);
  }

  PrintWriter errWriter() {
    return new PrintWriter(err, true, StandardCharsets.UTF_8);
  }

  /** A bar for long work. */
  Progress progress() {
    return new Progress(err, terminal);
  }
}
