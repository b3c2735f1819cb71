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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thammati.text.Span;

/**
 * Learns the weights of clauses in {@code reading.properties} from what {@link ReadingDump} prints,
 * by those of windows that stand there: the likelihood of the clauses that tell an answer is raised
 * by gradient ascent. Prints how likely they are (the mean of logarithms, without sign) and how
 * often the likeliest clause is one of them, on fifths of the meetings held out, and the weights.
 * No test. Arguments: the printed files.
 */
final class ClauseLearner {
  private static final int ROUNDS = 150;
  private static final int FOLDS = 5;
  private static final double STEP = 0.05;
  private static final double PULL = 0.003;
  private static final int FEATURES = ClauseOdds.NAMES.size();

  private ClauseLearner() {}

  /** The clauses of one ask, and for each answer to it which of them tell it. */
  private record Example(
      String meeting, double[][] features, List<boolean[]> telling, double weight) {}

  public static void main(String[] args) throws IOException {
    List<Example> all = new ArrayList<>();
    for (String file : args) all.addAll(read(Path.of(file)));
    List<String> meetings = new ArrayList<>(all.stream().map(Example::meeting).distinct().toList());
    Collections.sort(meetings);
    Collections.shuffle(meetings, new Random(1));
    double unlikely = 0;
    double right = 0;
    int answers = 0;
    for (int fold = 0; fold < FOLDS; fold++) {
      int one = fold;
      double[] weights =
          learn(all.stream().filter(e -> meetings.indexOf(e.meeting) % FOLDS != one).toList());
      for (Example e : all) {
        if (meetings.indexOf(e.meeting) % FOLDS != one) continue;
        double[] odds = odds(e, weights);
        for (boolean[] telling : e.telling) {
          answers++;
          unlikely -= Math.log(sum(odds, telling) + 1e-12);
          if (telling[likeliest(odds)]) right++;
        }
      }
    }
    System.out.printf(
        Locale.ROOT, "held out: unlikely %.3f, right %.3f%n", unlikely / answers, right / answers);
    double[] learned = learn(all);
    for (int i = 0; i < FEATURES; i++) {
      System.out.printf(
          Locale.ROOT, "%s%s = %.2f%n", ReadingWeights.CLAUSE, ClauseOdds.NAMES.get(i), learned[i]);
    }
  }

  private static double[] learn(List<Example> examples) {
    double[] prior = new double[FEATURES];
    prior[ClauseOdds.NAMES.indexOf("best")] = 0.5;
    double[] weights = prior.clone();
    double[] mean = new double[FEATURES];
    double[] square = new double[FEATURES];
    double total = examples.stream().mapToDouble(Example::weight).sum();
    for (int round = 1; round <= ROUNDS; round++) {
      double[] slope = new double[FEATURES];
      for (Example e : examples) addSlope(e, weights, slope);
      for (int i = 0; i < FEATURES; i++) {
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
    double[] odds = odds(e, weights);
    for (boolean[] telling : e.telling) {
      double told = sum(odds, telling) + 1e-12;
      for (int c = 0; c < odds.length; c++) {
        double push = e.weight * ((telling[c] ? odds[c] / told : 0) - odds[c]) / e.telling.size();
        for (int i = 0; i < FEATURES; i++) slope[i] += push * e.features[c][i];
      }
    }
  }

  private static double[] odds(Example e, double[] weights) {
    double[] odds = new double[e.features.length];
    for (int c = 0; c < odds.length; c++) {
      for (int i = 0; i < FEATURES; i++) odds[c] += weights[i] * e.features[c][i];
    }
    double most = Arrays.stream(odds).max().orElse(0);
    double sum = 0;
    for (int c = 0; c < odds.length; c++) sum += odds[c] = Math.exp(odds[c] - most);
    for (int c = 0; c < odds.length; c++) odds[c] /= sum;
    return odds;
  }

  private static double sum(double[] odds, boolean[] telling) {
    double sum = 0;
    for (int c = 0; c < odds.length; c++) if (telling[c]) sum += odds[c];
    return sum;
  }

  private static int likeliest(double[] odds) {
    int best = 0;
    for (int c = 1; c < odds.length; c++) if (odds[c] > odds[best]) best = c;
    return best;
  }

  private static List<Example> read(Path file) throws IOException {
    ReadingWeights weights = ReadingWeights.bundled();
    List<Example> examples = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode node = new ObjectMapper().readTree(line);
      List<List<Span>> answers = new ArrayList<>();
      node.path("answers").forEach(group -> answers.add(places(node.path("body").asText(), group)));
      JsonNode asks = node.path("asks");
      for (int k = 0; k < asks.size(); k++) {
        JsonNode nodes = asks.get(k).path("windows");
        List<Span> windows = new ArrayList<>();
        double[][] values = new double[nodes.size()][WindowFeatures.NAMES.size()];
        for (int w = 0; w < values.length; w++) {
          windows.add(new Span(nodes.get(w).get(0).asInt(), nodes.get(w).get(1).asInt()));
          for (int i = 0; i < values[w].length; i++)
            values[w][i] = nodes.get(w).get(i + 2).asDouble();
        }
        double[] scores = Arrays.stream(values).mapToDouble(weights::score).toArray();
        List<Span> clauses = ClauseOdds.single(windows).stream().map(windows::get).toList();
        List<boolean[]> telling = new ArrayList<>();
        for (int g = 0; g < answers.size(); g++) {
          if (asks.size() == answers.size() && g != k) continue;
          boolean[] told = new boolean[clauses.size()];
          boolean some = false;
          for (int c = 0; c < told.length; c++) {
            some |= told[c] = answers.get(g).stream().anyMatch(clauses.get(c)::overlaps);
          }
          if (some) telling.add(told);
        }
        if (telling.isEmpty()) continue;
        double[][] features = ClauseOdds.features(windows, values, scores);
        String meeting = node.path("meeting").asText();
        examples.add(new Example(meeting, features, telling, 1.0 / asks.size()));
      }
    }
    return examples;
  }

  /** Where a text says an answer in one of its forms, blanks and commas in figures left aside. */
  private static List<Span> places(String body, JsonNode group) {
    StringBuilder words = new StringBuilder();
    List<Integer> at = new ArrayList<>();
    for (int i = 0; i < body.length(); i++) {
      String kept = ReadingLearner.squeezed(body.substring(i, i + 1));
      if (!kept.isEmpty()) at.add(i);
      words.append(kept, 0, Math.min(1, kept.length()));
    }
    Pattern pattern = ReadingLearner.pattern(group);
    List<Span> places = new ArrayList<>();
    Matcher m = pattern.matcher(words);
    while (m.find()) {
      if (m.end() > m.start()) places.add(new Span(at.get(m.start()), at.get(m.end() - 1) + 1));
    }
    return places;
  }
}
