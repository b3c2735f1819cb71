package thammati.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import thammati.resolution.Resolution;
import thammati.resolution.ResolutionId;

/**
 * Tells which Thai resolution of a meeting an English text retells, by the clues that both hold:
 * terms of the glossary, agencies, provinces, numbers, days and names in Latin letters. Rather none
 * than a wrong one: a pair must score high, stand clear of every rival on either side, and not
 * contradict itself. A pure function of the texts, whatever their order; safe to share between
 * threads.
 */
final class TranslationMatcher {
  /**
   * Of 2.2; pairs known to be true score 1.1 to 2.0, the best wrong candidates seldom above 0.9.
   */
  private static final double LEAST_SCORE = 0.9;

  private static final double LEAST_LEAD = 0.3;

  /** A clue found in the body rather than in the title. */
  private static final double IN_BODY = 0.6;

  /** A clue that no Thai resolution of the meeting holds: a sign that the right one is absent. */
  private static final double ABSENT = 0.5;

  /** Kinds of clue of which two titles that speak of the same have one in common. */
  private static final List<String> TELLING = List.of("province ", "month ");

  private final ClueReader reader;

  TranslationMatcher(ClueReader reader) {
    this.reader = reader;
  }

  /**
   * The pairs found, each name at most once on either side.
   *
   * @param english texts in English of one meeting, each under a name of its own
   * @param thai resolutions of the same meeting in Thai, each under a name of its own
   * @return names of Thai resolutions by names of English ones; who is not in it has no pair
   */
  Map<ResolutionId, ResolutionId> match(List<Resolution> english, List<Resolution> thai) {
    double[][] scores = scores(english, thai);
    Map<ResolutionId, ResolutionId> pairs = new HashMap<>();
    for (int e = 0; e < english.size(); e++) {
      for (int t = 0; t < thai.size(); t++) {
        if (scores[e][t] >= LEAST_SCORE && scores[e][t] >= rival(scores, e, t) + LEAST_LEAD) {
          pairs.put(english.get(e).id(), thai.get(t).id());
        }
      }
    }
    return Map.copyOf(pairs);
  }

  /** The best score that either of the two has with another. */
  private static double rival(double[][] scores, int e, int t) {
    double best = 0;
    for (int other = 0; other < scores[e].length; other++) {
      if (other != t) best = Math.max(best, scores[e][other]);
    }
    for (int other = 0; other < scores.length; other++) {
      if (other != e) best = Math.max(best, scores[other][t]);
    }
    return best;
  }

  private double[][] scores(List<Resolution> english, List<Resolution> thai) {
    List<Clues> ours = english.stream().map(reader::english).toList();
    List<Clues> theirs = thai.stream().map(reader::thai).toList();
    Weights weights = Weights.of(theirs);
    double[][] scores = new double[ours.size()][theirs.size()];
    for (int e = 0; e < ours.size(); e++) {
      for (int t = 0; t < theirs.size(); t++)
        scores[e][t] = score(ours.get(e), theirs.get(t), weights);
    }
    return scores;
  }

  /** At most 2.2: titles by the text of the other side, the rest of the English text, proposers. */
  private static double score(Clues english, Clues thai, Weights weights) {
    if (contradict(english.title(), thai.title())) return 0;
    Set<String> body = new HashSet<>(english.text());
    body.removeAll(english.title());
    return told(english.title(), thai, IN_BODY, 3, weights)
        + 0.6 * told(thai.title(), english, IN_BODY, 3, weights)
        + 0.5 * told(body, thai, 1, 5, weights)
        + proposer(english.proposers(), thai.proposers());
  }

  /**
   * How much of the clues the other text holds, from 0 to 1.
   *
   * @param doubt weight of unseen clues, so that a few common ones prove little
   */
  private static double told(
      Set<String> clues, Clues other, double inBody, double doubt, Weights weights) {
    double all = 0;
    double held = 0;
    for (String clue : clues) {
      double weight = weights.of(clue);
      all += weight;
      if (other.title().contains(clue)) held += weight;
      else if (other.text().contains(clue)) held += inBody * weight;
    }
    return held / (all + doubt);
  }

  private static double proposer(Set<String> english, Set<String> thai) {
    if (english.isEmpty() || thai.isEmpty()) return 0;
    return english.stream().anyMatch(thai::contains) ? 0.1 : -0.15;
  }

  private static boolean contradict(Set<String> english, Set<String> thai) {
    return TELLING.stream()
        .anyMatch(kind -> {
          Set<String> ours = of(kind, english);
          Set<String> theirs = of(kind, thai);
          return !ours.isEmpty() && !theirs.isEmpty() && ours.stream().noneMatch(theirs::contains);
        });
  }

  private static Set<String> of(String kind, Set<String> clues) {
    return clues.stream().filter(c -> c.startsWith(kind)).collect(Collectors.toSet());
  }

  /**
   * How telling a clue is inside one meeting.
   *
   * @param holders number of Thai resolutions that hold it
   * @param size number of Thai resolutions
   */
  private record Weights(Map<String, Integer> holders, int size) {
    static Weights of(List<Clues> thai) {
      Map<String, Integer> holders = new HashMap<>();
      for (Clues clues : thai) {
        Set<String> all = new HashSet<>(clues.title());
        all.addAll(clues.text());
        all.forEach(c -> holders.merge(c, 1, Integer::sum));
      }
      return new Weights(holders, thai.size());
    }

    double of(String clue) {
      Integer held = holders.get(clue);
      if (held != null) return Math.max(0, Math.log((size + 1) / (held + 0.5)));
      // English words are mostly translated, so that to find one nowhere tells nothing.
      return clue.startsWith("word ") ? 0 : ABSENT * Math.log(size + 1);
    }
  }
}
