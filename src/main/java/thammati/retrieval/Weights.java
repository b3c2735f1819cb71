package thammati.retrieval;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** How much each piece of evidence counts, by name. Immutable, safe to share between threads. */
public final class Weights {
  private static final String FILE = "/thammati/retrieval/weights.properties";

  private final Map<String, Double> byName;

  private Weights(Map<String, Double> byName) {
    this.byName = Map.copyOf(byName);
  }

  /** The weights that ship with the product. */
  public static Weights bundled() {
    Properties file = new Properties();
    try (InputStream in = Weights.class.getResourceAsStream(FILE)) {
      if (in == null) throw new IllegalStateException("missing resource " + FILE);
      file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, Double> byName = new HashMap<>();
    for (String name : file.stringPropertyNames()) {
      byName.put(name, Double.parseDouble(file.getProperty(name)));
    }
    return new Weights(byName);
  }

  /** These weights with one changed; 0 switches its evidence off. */
  public Weights with(String name, double value) {
    of(name);
    Map<String, Double> changed = new HashMap<>(byName);
    changed.put(name, value);
    return new Weights(changed);
  }

  /**
   * The weight of that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public double of(String name) {
    Double weight = byName.get(name);
    if (weight == null) throw new IllegalArgumentException("there is no weight " + name);
    return weight;
  }
}
