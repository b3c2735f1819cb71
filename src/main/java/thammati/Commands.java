package thammati;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What all subcommands share. */
final class Commands {
  private Commands() {}

  /** The top command, which picocli sets before it calls a subcommand. */
  static ThammatiCommand parent(@Nullable ThammatiCommand parent) {
    return Objects.requireNonNull(parent, "subcommands run below the top command only");
  }
}
