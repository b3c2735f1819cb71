package thammati;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Learns the weights of {@code weights.properties} from what {@code RetrievalBenchmark --dump}
 * prints: the chance that a resolution is the right one is the softmax over the question's
 * candidates of weights times evidence; gradient ascent with a small pull to zero. Prints the
 * weights and how often the right one comes first, without learning, on what was learned from, and
 * by three-fold cross-validation. No test. Argument: the printed file.
 */
final class WeightLearner {
  private static final int MOST = 40;
  private static final int ROUNDS = 250;
  private static final double PULL = 0.002;
  private static final double STEP = 0.15;
  private static final int FOLDS = 3;

  /** Questions are few and what counts; headlines and titles are many and stand in for them. */
  private static final double QUESTION = 3;

  private WeightLearner() {}

  /** One question: evidence of each candidate, the last two its lexical and date logarithms. */
  private record Example(String file, List<double[]> evidence, List<Boolean> right) {
    double weight() {
      return file.startsWith("train") ? QUESTION : 1;
    }

    boolean learnable() {
      return right.contains(true);
    }
  }

  public static void main(String[] args) throws IOException {
    List<String> names = new ArrayList<>();
    List<Example> all = read(Path.of(args[0]), names);
    double[] start = new double[names.size()];
    start[names.size() - 2] = 1;
    start[names.size() - 1] = 1;
    System.out.printf(Locale.ROOT, "without  %.3f%n", first(all, start));
    double[] learned = learn(all, names.size());
    System.out.printf(Locale.ROOT, "learned  %.3f%n", first(all, learned));
    Collections.shuffle(all, new Random(1));
    double sum = 0;
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Example> held = new ArrayList<>();
      List<Example> rest = new ArrayList<>();
      for (int i = 0; i < all.size(); i++) (i % FOLDS == fold ? held : rest).add(all.get(i));
      sum += first(held, learn(rest, names.size())) * held.size();
    }
    System.out.printf(Locale.ROOT, "held out %.3f%n", sum / all.size());
    double unit = learned[names.size() - 2];
    for (int i = 0; i < names.size(); i++) {
      System.out.printf(Locale.ROOT, "%s = %.2f%n", names.get(i), learned[i] / unit);
    }
  }

  private static double[] learn(List<Example> examples, int size) {
    double[] weights = new double[size];
    weights[size - 2] = 5;
    weights[size - 1] = 5;
    double[] mean = new double[size];
    double[] square = new double[size];
    double total = examples.stream().filter(Example::learnable).mapToDouble(Example::weight).sum();
    for (int round = 1; round <= ROUNDS; round++) {
      double[] slope = new double[size];
      for (Example e : examples) if (e.learnable()) addSlope(e, weights, slope);
      for (int i = 0; i < size; i++) {
        double g = slope[i] / total - (i < size - 2 ? PULL * weights[i] : 0);
        mean[i] = .9 * mean[i] + .1 * g;
        square[i] = .99 * square[i] + .01 * g * g;
        double m = mean[i] / (1 - Math.pow(.9, round));
        double s = square[i] / (1 - Math.pow(.99, round));
        weights[i] += STEP * m / (Math.sqrt(s) + 1e-8);
      }
    }
    return weights;
  }

  private static void addSlope(Example e, double[] weights, double[] slope) {
    double[] chance = chances(e, weights);
    double rightly = 0;
    for (int c = 0; c < chance.length; c++) if (e.right.get(c)) rightly += chance[c];
    for (int c = 0; c < chance.length; c++) {
      double want = e.right.get(c) && rightly > 0 ? chance[c] / rightly : 0;
      for (int i = 0; i < slope.length; i++) {
        slope[i] += e.weight() * (want - chance[c]) * e.evidence.get(c)[i];
      }
    }
  }

  private static double[] chances(Example e, double[] weights) {
    double[] scores = e.evidence.stream().mapToDouble(v -> dot(v, weights)).toArray();
    double most = java.util.Arrays.stream(scores).max().orElse(0);
    double sum = 0;
    for (int c = 0; c < scores.length; c++) sum += scores[c] = Math.exp(scores[c] - most);
    for (int c = 0; c < scores.length; c++) scores[c] /= sum;
    return scores;
  }

  private static double first(List<Example> examples, double[] weights) {
    double first = 0;
    for (Example e : examples) {
      int best = -1;
      double most = Double.NEGATIVE_INFINITY;
      for (int c = 0; c < e.evidence.size(); c++) {
        double score = dot(e.evidence.get(c), weights);
        if (score > most) {
          most = score;
          best = c;
        }
      }
      if (best >= 0 && e.right.get(best)) first++;
    }
    return first / examples.size();
  }

  private static double dot(double[] values, double[] weights) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) sum += values[i] * weights[i];
    return sum;
  }

  private static List<Example> read(Path file, List<String> names) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<Example> examples = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode node = json.readTree(line);
      List<JsonNode> candidates = new ArrayList<>();
      node.path("lines").forEach(candidates::add);
      if (candidates.isEmpty()) continue;
      if (names.isEmpty()) {
        candidates.getFirst().fieldNames().forEachRemaining(names::add);
        names.removeAll(List.of("gold", "lexical", "dated", "resolution"));
        names.addAll(List.of("lexical", "dated"));
      }
      candidates.sort((a, b) -> Double.compare(score(b), score(a)));
      List<double[]> evidence = new ArrayList<>();
      List<Boolean> right = new ArrayList<>();
      for (JsonNode candidate : candidates) {
        boolean gold = candidate.path("gold").asInt() == 1;
        if (evidence.size() >= MOST && !gold) continue;
        evidence.add(names.stream().mapToDouble(n -> candidate.path(n).asDouble()).toArray());
        right.add(gold);
      }
      examples.add(new Example(node.path("file").asText(), evidence, right));
    }
    return examples;
  }

  private static double score(JsonNode candidate) {
    return candidate.path("lexical").asDouble() + candidate.path("dated").asDouble();
  }
}
