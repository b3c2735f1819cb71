package thammati.message;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words users see. Two bundles, Thai and English, hold the same keys. Figures are formatted the
 * same on every machine. Safe to share between threads.
 */
public final class Messages {
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final ResourceBundle bundle;

  private Messages(Locale language) {
    this.bundle = ResourceBundle.getBundle("thammati.message.messages", language, NO_FALLBACK);
  }

  /** The Thai words. */
  public static Messages thai() {
    return new Messages(Locale.of("th"));
  }

  /** The English words. */
  public static Messages english() {
    return new Messages(Locale.ENGLISH);
  }

  /** The words for a reader of that language. */
  public static Messages of(boolean english) {
    return english ? english() : thai();
  }

  /**
   * The words of a key, with what they speak of put in place of {0}, {1} ...
   *
   * @throws java.util.MissingResourceException if no bundle has the key
   */
  public String get(String key, Object... arguments) {
    String words = bundle.getString(key);
    return arguments.length == 0 ? words : new MessageFormat(words, Locale.ROOT).format(arguments);
  }
}
