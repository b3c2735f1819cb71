package thammati.answer.silence;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * Decides whether the evidence suffices to answer: one linear judgement with one threshold, both
 * learned. Immutable, safe to share between threads.
 */
public final class Silence {
  private static final String FILE = "/thammati/answer/silence.properties";

  /** A reader is told so many reasons. */
  private static final int TOLD = 3;

  private static final int LACKING = Evidence.NAMES.indexOf("lack.local");

  private final double[] weights;
  private final double above;
  private final double matter;

  private Silence(double[] weights, double above, double matter) {
    this.weights = weights;
    this.above = above;
    this.matter = matter;
  }

  /** The judgement that ships with the product. */
  public static Silence bundled() {
    Properties file = new Properties();
    try (InputStream in = Silence.class.getResourceAsStream(FILE)) {
      if (in == null) throw new IllegalStateException("missing resource " + FILE);
      file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    double[] weights = new double[Evidence.NAMES.size() + 1];
    for (int i = 0; i < Evidence.NAMES.size(); i++) {
      weights[i] = number(file, "weight." + Evidence.NAMES.get(i));
    }
    weights[weights.length - 1] = number(file, "weight.always");
    return new Silence(weights, number(file, "above"), number(file, "matter"));
  }

  /**
   * The same judgement, silent above another threshold: a higher one answers more, and more of it
   * wrongly.
   *
   * @param doubt as {@link #doubt} measures it
   */
  public Silence above(double doubt) {
    return new Silence(weights, doubt, matter);
  }

  /** The threshold: silent above it. */
  public double threshold() {
    return above;
  }

  /** How much speaks for silence, as the logarithm of odds; 0 is even. */
  double doubt(Evidence evidence) {
    double doubt = weights[weights.length - 1];
    for (int i = 0; i < evidence.size(); i++) doubt += weights[i] * evidence.value(i);
    return doubt;
  }

  /**
   * What the archive lacks; empty if it is to answer. A resolution that says too little of what the
   * question names is not even on its matter.
   */
  public Optional<Missing> judge(Evidence evidence) {
    if (doubt(evidence) <= above) return Optional.empty();
    List<Lack> told =
        evidence.lacks().stream()
            .sorted(Comparator.comparingDouble(Lack::rarity).reversed())
            .limit(TOLD)
            .toList();
    return Optional.of(new Missing(evidence.value(LACKING) <= matter, told));
  }

  private static double number(Properties file, String key) {
    String value = file.getProperty(key);
    if (value == null) throw new IllegalStateException("no " + key + " in " + FILE);
    return Double.parseDouble(value);
  }
}
