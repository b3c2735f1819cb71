package thammati.answer;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** How much each of {@link WindowFeatures} counts. Immutable. */
final class ReadingWeights {
  private static final String FILE = "/thammati/answer/reading.properties";

  private final double[] weights;

  private ReadingWeights(double[] weights) {
    this.weights = weights;
  }

  /** The weights that ship with the product. */
  static ReadingWeights bundled() {
    Properties file = new Properties();
    try (InputStream in = ReadingWeights.class.getResourceAsStream(FILE)) {
      if (in == null) throw new IllegalStateException("missing resource " + FILE);
      file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ReadingWeights(
        WindowFeatures.NAMES.stream()
            .mapToDouble(name -> Double.parseDouble(file.getProperty(name, "0")))
            .toArray());
  }

  double score(double[] features) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) sum += weights[i] * features[i];
    return sum;
  }
}
