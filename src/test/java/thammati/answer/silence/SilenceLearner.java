package thammati.answer.silence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.DoubleStream;

/**
 * Learns the weights of {@code silence.properties} from what {@link SupportDump} prints: a logistic
 * regression over standardised evidence with a pull to zero. Prints the weights and, from held-out
 * fifths, what share of the questions without an answer are met with silence at the doubt that
 * refuses so many of the others. No test. Arguments: the printed files.
 */
final class SilenceLearner {
  private static final int FOLDS = 5;
  private static final int SHUFFLES = 3;
  private static final int ROUNDS = 4000;
  private static final double STEP = 0.5;
  private static final double PULL = 3;
  private static final double[] REFUSED = {0.02, 0.03, 0.04, 0.05, 0.065, 0.08, 0.1};

  private SilenceLearner() {}

  private record Example(String id, String kind, double[] evidence) {
    boolean silent() {
      return kind.equals("un") || kind.equals("instead");
    }

    /** An answerable question whose source is thought away tells less than a real one. */
    double weight() {
      return kind.equals("instead") ? 0.1 : 1;
    }
  }

  public static void main(String[] args) throws IOException {
    List<Example> all = new ArrayList<>();
    for (String file : args) all.addAll(read(Path.of(file)));
    print(learn(all));
    double[] doubt = new double[all.size()];
    for (int shuffle = 0; shuffle < SHUFFLES; shuffle++) heldOut(all, new Random(shuffle), doubt);
    System.out.println("# refused though answerable, silent above, silent rightly, source second");
    double[] right =
        DoubleStream.concat(
                Arrays.stream(of(all, doubt, "right")), Arrays.stream(of(all, doubt, "wrongfirst")))
            .sorted()
            .toArray();
    for (double refused : REFUSED) {
      double above = right[(int) Math.floor((1 - refused) * (right.length - 1))];
      System.out.printf(
          Locale.ROOT,
          "# %.3f %6.2f %.3f %.3f%n",
          refused,
          above,
          beyond(of(all, doubt, "un"), above),
          beyond(of(all, doubt, "wrongfirst"), above));
    }
  }

  /** Adds the doubt of each example by weights that were learned without it. */
  private static void heldOut(List<Example> all, Random random, double[] doubt) {
    List<String> ids = new ArrayList<>(all.stream().map(Example::id).distinct().sorted().toList());
    Collections.shuffle(ids, random);
    for (int fold = 0; fold < FOLDS; fold++) {
      int held = fold;
      double[] weights =
          learn(all.stream().filter(e -> ids.indexOf(e.id) % FOLDS != held).toList());
      for (int i = 0; i < all.size(); i++) {
        if (ids.indexOf(all.get(i).id) % FOLDS != held) continue;
        doubt[i] += sum(weights, all.get(i).evidence) / SHUFFLES;
      }
    }
  }

  private static double[] of(List<Example> all, double[] doubt, String kind) {
    double[] of = new double[all.size()];
    int count = 0;
    for (int i = 0; i < doubt.length; i++) {
      if (all.get(i).kind.equals(kind)) of[count++] = doubt[i];
    }
    double[] sorted = Arrays.copyOf(of, count);
    Arrays.sort(sorted);
    return sorted;
  }

  private static double beyond(double[] of, double above) {
    return Arrays.stream(of).filter(d -> d > above).count() / (double) Math.max(1, of.length);
  }

  private static void print(double[] weights) {
    for (int i = 0; i < weights.length; i++) {
      String name = i == weights.length - 1 ? "always" : Evidence.NAMES.get(i);
      System.out.printf(Locale.ROOT, "weight.%s = %.3f%n", name, weights[i]);
    }
  }

  /** One weight for each piece of evidence, and the constant last. */
  private static double[] learn(List<Example> examples) {
    int size = Evidence.NAMES.size();
    double[] mean = new double[size];
    double[] deviation = new double[size];
    for (int i = 0; i < size; i++) {
      int at = i;
      mean[i] = examples.stream().mapToDouble(e -> e.evidence[at]).average().orElse(0);
      double variance =
          examples.stream()
              .mapToDouble(e -> Math.pow(e.evidence[at] - mean[at], 2))
              .average()
              .orElse(0);
      deviation[i] = Math.sqrt(variance);
    }
    double[] weights = new double[size + 1];
    double total = examples.stream().mapToDouble(Example::weight).sum();
    for (int round = 0; round < ROUNDS; round++) {
      double[] slope = new double[size + 1];
      for (Example e : examples) {
        double z = weights[size];
        for (int i = 0; i < size; i++) z += weights[i] * standard(e, i, mean, deviation);
        double error = e.weight() * ((e.silent() ? 1 : 0) - 1 / (1 + Math.exp(-z)));
        for (int i = 0; i < size; i++) slope[i] += error * standard(e, i, mean, deviation);
        slope[size] += error;
      }
      for (int i = 0; i <= size; i++) {
        weights[i] += STEP * (slope[i] - (i < size ? PULL * weights[i] : 0)) / total;
      }
    }
    for (int i = 0; i < size; i++) {
      weights[i] = deviation[i] == 0 ? 0 : weights[i] / deviation[i];
      weights[size] -= weights[i] * mean[i];
    }
    return weights;
  }

  private static double standard(Example e, int i, double[] mean, double[] deviation) {
    return deviation[i] == 0 ? 0 : (e.evidence[i] - mean[i]) / deviation[i];
  }

  private static double sum(double[] weights, double[] evidence) {
    double sum = weights[weights.length - 1];
    for (int i = 0; i < evidence.length; i++) sum += weights[i] * evidence[i];
    return sum;
  }

  private static List<Example> read(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<Example> examples = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode node = json.readTree(line);
      double[] evidence =
          Evidence.NAMES.stream()
              .mapToDouble(n -> node.path("evidence").path(n).asDouble())
              .toArray();
      // A question without an answer and its look-alike with one are never parted.
      String id = node.path("id").asText().replaceFirst("(?<=[0-9])[ua]$", "");
      examples.add(new Example(id, node.path("kind").asText(), evidence));
    }
    return examples;
  }
}
