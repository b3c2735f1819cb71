package thammati.answer.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/** How much each of {@link WindowFeatures} and of {@link ClauseOdds} counts. Immutable. */
public final class ReadingWeights {
  private static final String FILE = "/thammati/answer/reading.properties";

  /** Before the names of what counts for a clause. */
  static final String CLAUSE = "clause.";

  private final double[] weights;
  private final double[] clauseWeights;

  private ReadingWeights(double[] weights, double[] clauseWeights) {
    this.weights = weights;
    this.clauseWeights = clauseWeights;
  }

  /** The weights that ship with the product. */
  public static ReadingWeights bundled() {
    Properties file = new Properties();
    try (InputStream in = ReadingWeights.class.getResourceAsStream(FILE)) {
      if (in == null) throw new IllegalStateException("missing resource " + FILE);
      file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ReadingWeights(
        read(file, WindowFeatures.NAMES, ""), read(file, ClauseOdds.NAMES, CLAUSE));
  }

  private static double[] read(Properties file, List<String> names, String before) {
    return names.stream()
        .mapToDouble(name -> Double.parseDouble(file.getProperty(before + name, "0")))
        .toArray();
  }

  /** What speaks for a window, by its standardised features. */
  double score(double[] features) {
    return sum(weights, features);
  }

  /** What speaks for a clause, by its features of {@link ClauseOdds}. */
  double clauseScore(double[] features) {
    return sum(clauseWeights, features);
  }

  private static double sum(double[] weights, double[] features) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) sum += weights[i] * features[i];
    return sum;
  }
}
