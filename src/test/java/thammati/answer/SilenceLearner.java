package thammati.answer;

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
import java.util.Set;

/**
 * Learns the weights of {@code silence.properties} from what {@link SupportDump} prints: two
 * logistic regressions over standardised evidence with a pull to zero, one that the matter is
 * absent, one that what is asked is untold. Prints the weights and, from held-out fifths, the curve
 * of silence that was right against silence that was wrong. No test. Arguments: the printed files.
 */
final class SilenceLearner {
  private static final int FOLDS = 5;
  private static final int ROUNDS = 4000;
  private static final double STEP = 0.3;
  private static final double PULL = 10;

  /** An answerable question whose resolution is thought away is no question about the absent. */
  private static final double INSTEAD = 0.1;

  private static final double WRONG_FIRST = 0.5;

  /** False premises here all name a day, a habit of their writer and nothing to learn. */
  private static final Set<String> NOT_UNTOLD = Set.of("dated", "margin");

  private SilenceLearner() {}

  private record Example(String id, String type, String kind, double[] evidence) {
    boolean silent() {
      return !kind.equals("right");
    }

    double absentWeight() {
      return switch (kind) {
        case "right" -> 1;
        case "instead" -> INSTEAD;
        case "wrongfirst" -> WRONG_FIRST;
        default -> type.equals("unans_premise") ? 0 : 1;
      };
    }

    double untoldWeight() {
      return kind.equals("right") || type.equals("unans_premise") ? 1 : 0;
    }
  }

  public static void main(String[] args) throws IOException {
    List<Example> all = new ArrayList<>();
    for (String file : args) all.addAll(read(Path.of(file)));
    print("absent", learn(all, false));
    print("untold", learn(all, true));
    List<String> ids = new ArrayList<>(all.stream().map(Example::id).distinct().sorted().toList());
    Collections.shuffle(ids, new Random(1));
    double[] absent = new double[all.size()];
    double[] untold = new double[all.size()];
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Example> rest = new ArrayList<>();
      for (Example e : all) if (ids.indexOf(e.id) % FOLDS != fold) rest.add(e);
      double[] a = learn(rest, false);
      double[] u = learn(rest, true);
      for (int i = 0; i < all.size(); i++) {
        if (ids.indexOf(all.get(i).id) % FOLDS != fold) continue;
        absent[i] = sum(a, all.get(i).evidence);
        untold[i] = sum(u, all.get(i).evidence);
      }
    }
    System.out.println(
        "# above: absent, untold; silent rightly, wrongly, of these with another first");
    for (double a = -1; a <= 2; a += 0.5) {
      for (double u : new double[] {-1.5, -0.75, 0, 0.75, 1.5}) curve(all, absent, untold, a, u);
    }
  }

  private static void curve(
      List<Example> all, double[] absent, double[] untold, double aboveAbsent, double aboveUntold) {
    int rightly = 0;
    int wrongly = 0;
    int another = 0;
    for (int i = 0; i < all.size(); i++) {
      String kind = all.get(i).kind;
      if (kind.equals("instead") || (absent[i] <= aboveAbsent && untold[i] <= aboveUntold))
        continue;
      if (kind.equals("un")) rightly++;
      else wrongly++;
      if (kind.equals("wrongfirst")) another++;
    }
    System.out.printf(
        Locale.ROOT,
        "# %5.2f %5.2f  %3d %3d %3d%n",
        aboveAbsent,
        aboveUntold,
        rightly,
        wrongly,
        another);
  }

  private static void print(String judgement, double[] weights) {
    for (int i = 0; i < weights.length; i++) {
      String name = i == weights.length - 1 ? "always" : Support.NAMES.get(i);
      if (weights[i] == 0) continue;
      System.out.printf(Locale.ROOT, "%s.%s = %.3f%n", judgement, name, weights[i]);
    }
  }

  /** One weight for each piece of evidence, and the constant last. */
  private static double[] learn(List<Example> examples, boolean untold) {
    int size = Support.NAMES.size();
    List<Example> used =
        examples.stream().filter(e -> (untold ? e.untoldWeight() : e.absentWeight()) > 0).toList();
    double[] mean = new double[size];
    double[] deviation = new double[size];
    for (int i = 0; i < size; i++) {
      int at = i;
      mean[i] = used.stream().mapToDouble(e -> e.evidence[at]).average().orElse(0);
      double variance =
          used.stream()
              .mapToDouble(e -> Math.pow(e.evidence[at] - mean[at], 2))
              .average()
              .orElse(0);
      boolean left = untold && NOT_UNTOLD.contains(Support.NAMES.get(i));
      deviation[i] = left ? 0 : Math.sqrt(variance);
    }
    double[] weights = new double[size + 1];
    double total =
        used.stream().mapToDouble(e -> untold ? e.untoldWeight() : e.absentWeight()).sum();
    for (int round = 0; round < ROUNDS; round++) {
      double[] slope = new double[size + 1];
      for (Example e : used) {
        double z = weights[size];
        for (int i = 0; i < size; i++) z += weights[i] * standard(e, i, mean, deviation);
        double error = (e.silent() ? 1 : 0) - 1 / (1 + Math.exp(-z));
        error *= untold ? e.untoldWeight() : e.absentWeight();
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
          Support.NAMES.stream()
              .mapToDouble(n -> node.path("evidence").path(n).asDouble())
              .toArray();
      examples.add(
          new Example(
              node.path("id").asText(),
              node.path("type").asText(),
              node.path("kind").asText(),
              evidence));
    }
    return examples;
  }
}
