package thammati.answer;

import java.util.List;
import java.util.Locale;
import thammati.resolution.Resolution;
import thammati.retrieval.Candidate;
import thammati.retrieval.QueryPart;
import thammati.retrieval.Ranking;
import thammati.retrieval.ScorePart;

/**
 * How a question was read and why what was found stands where it stands; with it, "not found" is a
 * record that can be kept and checked.
 *
 * @param read what was understood of the question, part by part
 * @param near the resolutions that came nearest, best first
 */
public record Explanation(List<Read> read, List<Near> near) {
  /** Nothing was looked for. */
  public static final Explanation NONE = new Explanation(List.of(), List.of());

  /** Copies the lists. */
  public Explanation {
    read = List.copyOf(read);
    near = List.copyOf(near);
  }

  /**
   * One thing that was understood.
   *
   * @param kind what it is: date, date_ruled_out, order, agency, abbreviation, saying, translation
   *     or keyboard
   * @param said the question's words for it
   * @param meaning what is looked for; empty where that is what was said
   */
  public record Read(String kind, String said, String meaning) {}

  /**
   * A resolution that came near.
   *
   * @param score above 0; comparable within one question only
   * @param parts what the score is made of: it is exp(sum of what they add)
   */
  public record Near(Resolution resolution, double score, List<Part> parts) {
    /** Copies the list. */
    public Near {
      parts = List.copyOf(parts);
    }

    /** The resolution with its score as it was found. */
    public static Near of(Candidate found) {
      return new Near(
          found.resolution(),
          found.score(),
          found.parts().stream().map(Explanation::part).toList());
    }
  }

  /**
   * One part of a score.
   *
   * @param name what was measured, by the name of its learned weight; {@code lexical} for the
   *     words, {@code dated} for how well the date fits
   * @param evidence how much of it there is
   * @param weight how much it counts
   * @param adds what it adds to the logarithm of the score
   */
  public record Part(String name, double evidence, double weight, double adds) {}

  /** The explanation of a ranking with its first resolutions, at most {@code most}. */
  public static Explanation of(Ranking ranking, int most) {
    return new Explanation(
        ranking.query().parts().stream().map(Explanation::read).toList(),
        ranking.candidates().stream().limit(most).map(Near::of).toList());
  }

  private static Read read(QueryPart part) {
    return new Read(part.kind().name().toLowerCase(Locale.ROOT), part.said(), part.meaning());
  }

  private static Part part(ScorePart part) {
    return new Part(part.name(), part.evidence(), part.weight(), part.adds());
  }
}
