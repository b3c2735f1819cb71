package thammati.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import thammati.resolution.ResolutionId;
import thammati.thai.ThaiText;

/**
 * Tells which resolution of a day a reference means, by its subject. Titles and subjects are
 * compared by runs of four characters, since they are rarely cut or spaced alike; runs that several
 * titles of the day share tell little and weigh less. Pure.
 */
public final class ReferenceResolver {
  private static final int RUN = 4;
  private static final double ENOUGH = 0.55;
  private static final double AHEAD = 1.4;
  private static final double CITING_WEIGHT = 0.75;
  private static final int SHORTEST = 16;

  /** Titles that share no more than this with a subject tell of other matters. */
  private static final double FOREIGN = 0.2;

  private ReferenceResolver() {}

  /**
   * A resolution of the day that is referred to.
   *
   * @param id its name
   * @param title its heading
   */
  public record Candidate(ResolutionId id, String title) {}

  /**
   * A candidate and how well it fits.
   *
   * @param id its name
   * @param score 0 to 1
   */
  public record Scored(ResolutionId id, double score) {}

  /** What became of a reference. */
  public sealed interface Resolution {
    /** Those that may be meant where that is open, best first, at most five; else none. */
    default List<Scored> candidates() {
      return List.of();
    }
  }

  /**
   * The resolution meant.
   *
   * @param id its name
   * @param score how well it fits, 0 to 1
   */
  public record Resolved(ResolutionId id, double score) implements Resolution {}

  /** The archive holds no resolution of that day. */
  public record NotInArchive() implements Resolution {}

  /**
   * The archive holds resolutions of that day, but none of their subjects fits: the one meant is
   * likely not among them.
   *
   * @param candidates the least foreign, best first, at most five
   */
  public record NoneFits(List<Scored> candidates) implements Resolution {
    /** Copies the list. */
    public NoneFits {
      candidates = List.copyOf(candidates);
    }
  }

  /**
   * Some of that day may be meant: none fits well enough alone, or several fit alike.
   *
   * @param candidates the best, best first, at most five
   */
  public record Ambiguous(List<Scored> candidates) implements Resolution {
    /** Copies the list. */
    public Ambiguous {
      candidates = List.copyOf(candidates);
    }
  }

  /**
   * Resolves a reference.
   *
   * @param about what the text says the earlier resolution was about; may be empty
   * @param citing the heading of the text that refers
   * @param ofTheDay all resolutions of the day referred to
   */
  public static Resolution resolve(String about, String citing, List<Candidate> ofTheDay) {
    if (ofTheDay.isEmpty()) return new NotInArchive();
    List<Set<String>> titles = ofTheDay.stream().map(c -> runs(c.title())).toList();
    Map<String, Integer> holders = new HashMap<>();
    for (Set<String> title : titles) for (String run : title) holders.merge(run, 1, Integer::sum);
    Set<String> subject = runs(about);
    Set<String> heading = runs(citing);
    List<Scored> scored = new ArrayList<>();
    for (int i = 0; i < titles.size(); i++) {
      double fit =
          Math.max(
              subject.size() < SHORTEST ? 0 : overlap(subject, titles.get(i), holders),
              CITING_WEIGHT * overlap(heading, titles.get(i), holders));
      scored.add(new Scored(ofTheDay.get(i).id(), Math.round(fit * 1000) / 1000.0));
    }
    scored.sort((a, b) -> Double.compare(b.score(), a.score()));
    Scored best = scored.getFirst();
    double second = scored.size() > 1 ? scored.get(1).score() : 0;
    if (best.score() >= ENOUGH && best.score() >= second * AHEAD) {
      return new Resolved(best.id(), best.score());
    }
    return open(scored.subList(0, Math.min(5, scored.size())));
  }

  /**
   * What is to be said of a reference that was not resolved.
   *
   * @param candidates the best of the day, best first, at least one
   */
  public static Resolution open(List<Scored> candidates) {
    boolean foreign = candidates.getFirst().score() < FOREIGN;
    return foreign ? new NoneFits(candidates) : new Ambiguous(candidates);
  }

  /** The share of the shorter text's runs that the other holds, rare runs weighing more. */
  private static double overlap(
      Set<String> subject, Set<String> title, Map<String, Integer> holders) {
    double common = 0;
    for (String run : subject) if (title.contains(run)) common += weight(run, holders);
    if (common == 0) return 0;
    return common / Math.max(1, Math.min(weight(subject, holders), weight(title, holders)));
  }

  private static double weight(Set<String> runs, Map<String, Integer> holders) {
    double sum = 0;
    for (String run : runs) sum += weight(run, holders);
    return sum;
  }

  private static double weight(String run, Map<String, Integer> holders) {
    int holding = holders.getOrDefault(run, 0);
    return 1.0 / (1 + holding * holding);
  }

  private static Set<String> runs(String text) {
    String squashed = ThaiText.squash(text);
    Set<String> runs = new HashSet<>();
    for (int i = 0; i + RUN <= squashed.length(); i++) runs.add(squashed.substring(i, i + RUN));
    return runs;
  }
}
