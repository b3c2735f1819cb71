package thammati.config;

import java.util.List;

/** Settings that cannot be used; its message names every mistake, one a line. */
public final class SettingsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SettingsException(List<String> mistakes) {
    super(String.join("\n", mistakes));
  }
}
