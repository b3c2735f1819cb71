package thammati.answer;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import thammati.answer.Outcome.Gap;

/**
 * Decides whether the evidence suffices to answer. Two linear judgements, learned apart because
 * their signs differ: that the matter is absent, and that what is asked, or taken for granted, does
 * not stand in the resolution on it. Immutable, safe to share between threads.
 */
final class Silence {
  private static final String FILE = "/thammati/answer/silence.properties";

  /** A resolution that says less of the question's words is not even on its matter; by hand. */
  private static final double MATTER = 0.4;

  private static final int SHARE = Support.NAMES.indexOf("share");

  private final double[] absent;
  private final double[] untold;
  private final double absentAbove;
  private final double untoldAbove;
  private final double english;

  private Silence(Properties file) {
    this.absent = weights(file, "absent");
    this.untold = weights(file, "untold");
    this.absentAbove = Double.parseDouble(file.getProperty("absent.above"));
    this.english = Double.parseDouble(file.getProperty("english.allowance"));
    this.untoldAbove = Double.parseDouble(file.getProperty("untold.above"));
  }

  /** The judgement that ships with the product. */
  static Silence bundled() {
    Properties file = new Properties();
    try (InputStream in = Silence.class.getResourceAsStream(FILE)) {
      if (in == null) throw new IllegalStateException("missing resource " + FILE);
      file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Silence(file);
  }

  /**
   * What the archive lacks; empty if it is to answer.
   *
   * @param evidence one figure for each of {@link Support#NAMES}
   * @param foreign whether the question is asked in English, whose words a Thai text seldom says
   */
  Optional<Gap> judge(double[] evidence, boolean foreign) {
    double allowance = foreign ? english : 0;
    double lacking = sum(absent, evidence) - absentAbove - allowance;
    double silent = sum(untold, evidence) - untoldAbove - allowance;
    if (Math.max(lacking, silent) > 0) {
      boolean unknown = evidence[SHARE] < MATTER;
      return Optional.of(unknown || lacking > silent ? Gap.OBJECT : Gap.DETAIL);
    }
    return Optional.empty();
  }

  private static double[] weights(Properties file, String judgement) {
    double[] weights = new double[Support.NAMES.size() + 1];
    for (int i = 0; i < Support.NAMES.size(); i++) {
      String weight = file.getProperty(judgement + "." + Support.NAMES.get(i), "0");
      weights[i] = Double.parseDouble(weight);
    }
    weights[weights.length - 1] = Double.parseDouble(file.getProperty(judgement + ".always"));
    return weights;
  }

  private static double sum(double[] weights, double[] evidence) {
    double sum = weights[weights.length - 1];
    for (int i = 0; i < evidence.length; i++) sum += weights[i] * evidence[i];
    return sum;
  }
}
