package thammati.answer.reading;

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
import java.util.Set;
import java.util.regex.Pattern;
import thammati.thai.ThaiText;

/**
 * Learns the weights of {@code reading.properties} from what {@link ReadingDump} prints: a window
 * is chosen by chance, the softmax of its weighed features, and the expected share of the answer
 * that it holds is raised by gradient ascent, pulled to where we begin. Prints the share of asks
 * whose first window holds what the best could, before learning and on held-out fifths, and the
 * weights. No test. Arguments: the printed files.
 */
final class ReadingLearner {
  private static final int ROUNDS = 100;
  private static final int FOLDS = 5;
  private static final double STEP = 0.08;
  private static final double PULL = 0.03;

  /** Features that begin at 0; the others, of the prototype's recipe, begin at 1. */
  private static final Set<String> NOTHING_AT_FIRST =
      Set.of("before400", "first", "length", "wanted", "listed", "heads", "edge", "ruled");

  private ReadingLearner() {}

  /** The windows of one ask: standardised features, and the share of the answer each holds. */
  private record Example(String question, double[][] features, double[] worth, double weight) {}

  public static void main(String[] args) throws IOException {
    List<Example> all = new ArrayList<>();
    for (String file : args) all.addAll(read(Path.of(file)));
    System.out.printf(Locale.ROOT, "begun    %.3f%n", right(all, begin()));
    List<String> questions =
        new ArrayList<>(all.stream().map(Example::question).distinct().toList());
    Collections.shuffle(questions, new Random(1));
    double sum = 0;
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Example> rest = new ArrayList<>();
      List<Example> held = new ArrayList<>();
      for (Example e : all) {
        (questions.indexOf(e.question) % FOLDS == fold ? held : rest).add(e);
      }
      sum += right(held, learn(rest)) * held.size();
    }
    System.out.printf(Locale.ROOT, "held out %.3f%n", sum / all.size());
    double[] learned = learn(all);
    for (int i = 0; i < learned.length; i++) {
      System.out.printf(Locale.ROOT, "%s = %.2f%n", WindowFeatures.NAMES.get(i), learned[i]);
    }
  }

  private static double[] begin() {
    return WindowFeatures.NAMES.stream()
        .mapToDouble(name -> NOTHING_AT_FIRST.contains(name) ? 0 : 1)
        .toArray();
  }

  private static double[] learn(List<Example> examples) {
    double[] prior = begin();
    double[] weights = prior.clone();
    double[] mean = new double[weights.length];
    double[] square = new double[weights.length];
    double total = examples.stream().mapToDouble(Example::weight).sum();
    for (int round = 1; round <= ROUNDS; round++) {
      double[] slope = new double[weights.length];
      for (Example e : examples) addSlope(e, weights, slope);
      for (int i = 0; i < weights.length; i++) {
        double g = slope[i] / total - PULL * (weights[i] - prior[i]);
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
    double[] chance = Arrays.stream(e.features).mapToDouble(f -> dot(f, weights)).toArray();
    double most = Arrays.stream(chance).max().orElse(0);
    double sum = 0;
    for (int w = 0; w < chance.length; w++) sum += chance[w] = Math.exp(chance[w] - most);
    double expected = 0;
    for (int w = 0; w < chance.length; w++) expected += (chance[w] /= sum) * e.worth[w];
    for (int w = 0; w < chance.length; w++) {
      double push = e.weight * chance[w] * (e.worth[w] - expected);
      for (int i = 0; i < slope.length; i++) slope[i] += push * e.features[w][i];
    }
  }

  private static double right(List<Example> examples, double[] weights) {
    double right = 0;
    for (Example e : examples) {
      int best = 0;
      for (int w = 1; w < e.worth.length; w++) {
        if (dot(e.features[w], weights) > dot(e.features[best], weights)) best = w;
      }
      if (e.worth[best] >= 1) right++;
    }
    return right / examples.size();
  }

  private static double dot(double[] values, double[] weights) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) sum += values[i] * weights[i];
    return sum;
  }

  private static List<Example> read(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<Example> examples = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode node = json.readTree(line);
      String body = node.path("body").asText();
      List<Pattern> groups = new ArrayList<>();
      node.path("answers").forEach(group -> groups.add(pattern(group)));
      int asks = node.path("asks").size();
      for (int k = 0; k < asks; k++) {
        JsonNode windows = node.path("asks").get(k).path("windows");
        double[][] features = new double[windows.size()][WindowFeatures.NAMES.size()];
        double[] worth = new double[windows.size()];
        for (int w = 0; w < worth.length; w++) {
          JsonNode window = windows.get(w);
          for (int i = 0; i < features[w].length; i++) {
            features[w][i] = window.get(i + 2).asDouble();
          }
          String words = body.substring(window.get(0).asInt(), window.get(1).asInt());
          worth[w] = worth(squeezed(words), groups, k, asks);
        }
        double most = Arrays.stream(worth).max().orElse(0);
        if (most == 0) continue;
        for (int w = 0; w < worth.length; w++) worth[w] /= most;
        examples.add(new Example(node.path("id").asText(), features, worth, 1.0 / asks));
      }
    }
    return examples;
  }

  /** As many asks as answers: its own counts most. Otherwise the share of the answers held. */
  private static double worth(String words, List<Pattern> groups, int ask, int asks) {
    boolean[] held = new boolean[groups.size()];
    double sum = 0;
    for (int g = 0; g < held.length; g++) {
      held[g] = groups.get(g).matcher(words).find();
      if (held[g]) sum++;
    }
    double share = held.length == 0 ? 0 : sum / held.length;
    if (asks == 1) return share;
    if (asks == held.length) return (held[ask] ? 0.8 : 0) + 0.2 * share;
    return 0.5 * share + (sum > 0 ? 0.5 : 0);
  }

  static Pattern pattern(JsonNode group) {
    List<String> forms = new ArrayList<>();
    group.forEach(form -> {
      String words = squeezed(form.asText());
      String before = words.matches("(?s)[0-9].*") ? "(?<![0-9.])" : "";
      String behind = words.matches("(?s).*[0-9]") ? "(?![0-9]|\\.[0-9])" : "";
      forms.add(before + Pattern.quote(words) + behind);
    });
    return Pattern.compile(String.join("|", forms));
  }

  static String squeezed(String text) {
    return ThaiText.normal(text).replace(",", "").replaceAll("\\s+", "");
  }
}
