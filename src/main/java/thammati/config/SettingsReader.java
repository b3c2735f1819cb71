package thammati.config;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads settings whose names begin alike, and notes what is wrong with them.
 *
 * @param prefix what their names begin with
 * @param values all values by their full names
 * @param mistakes where mistakes are added
 */
record SettingsReader(String prefix, Map<String, String> values, List<String> mistakes) {
  String word(String name, String otherwise) {
    return values.getOrDefault(prefix + name, otherwise).strip();
  }

  /** A web address; empty where none is set. */
  String url(String name) {
    String url = word(name, "");
    if (url.isEmpty() || url.matches("https?://[!-~]+")) return url;
    return wrong(name, "a web address", () -> "");
  }

  /** 0, which is never right, where nothing is said and nothing goes without saying. */
  int number(String name, int otherwise, int most) {
    return (int) number(name, otherwise, 1, most);
  }

  long number(String name, long otherwise, long least, long most) {
    String word = word(name, Long.toString(otherwise));
    try {
      long number = Long.parseLong(word);
      if (number >= least && number <= most) return number;
    } catch (NumberFormatException e) {
      // Reported below, with the range.
    }
    return wrong(name, "a number from " + least + " to " + most, () -> least);
  }

  /** A figure that may have a fraction, written with a point. */
  double figure(String name, double otherwise, double most) {
    String word = word(name, Double.toString(otherwise));
    try {
      double figure = Double.parseDouble(word);
      if (figure >= 0 && figure <= most) return figure;
    } catch (NumberFormatException e) {
      // Reported below, with the range.
    }
    return wrong(name, "a figure from 0 to " + most, () -> 0.0);
  }

  boolean yes(String name, boolean otherwise) {
    String word = word(name, Boolean.toString(otherwise));
    if (word.equals("true") || word.equals("false")) return word.equals("true");
    return wrong(name, "true or false", () -> otherwise);
  }

  @Nullable Path path(String name, @Nullable Path otherwise) {
    String word = word(name, "");
    try {
      if (!word.isEmpty()) return Path.of(word);
    } catch (InvalidPathException e) {
      return wrong(name, "a file's path", () -> Path.of(""));
    }
    return otherwise != null ? otherwise : wrong(name, "a file's path", () -> Path.of(""));
  }

  <T> T wrong(String name, String wanted, Supplier<T> instead) {
    mistakes.add(prefix + name + " must be " + wanted + ", is '" + word(name, "") + "'");
    return instead.get();
  }
}
