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
 * @param removed parts that the reader refused, which are not looked for
 * @param near the resolutions that came nearest, best first
 */
public record Explanation(List<Read> read, List<Read> removed, List<Near> near) {
  /** Nothing was looked for. */
  public static final Explanation NONE = new Explanation(List.of(), List.of(), List.of());

  /** Copies the lists. */
  public Explanation {
    read = List.copyOf(read);
    removed = List.copyOf(removed);
    near = List.copyOf(near);
  }

  /**
   * One thing that was understood.
   *
   * @param id its name, by which it can be refused
   * @param kind what it is: date, date_ruled_out, order, agency, decision, filter, abbreviation,
   *     saying, translation, keyboard or rewrite; carried_topic, carried_resolution, carried_period
   *     or carried_agency for what is taken over from the conversation
   * @param said the question's words for it
   * @param meaning what is looked for; empty where that is what was said
   */
  public record Read(String id, String kind, String said, String meaning) {}

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
  static Explanation of(Inquiry inquiry, Ranking ranking, int most) {
    return new Explanation(
        inquiry.read(),
        inquiry.removed(),
        ranking.candidates().stream().limit(most).map(Near::of).toList());
  }

  /** How a question was read. */
  public static List<Read> read(List<QueryPart> parts) {
    return parts.stream().map(Explanation::read).toList();
  }

  static Read read(QueryPart part) {
    String kind = part.kind().name().toLowerCase(Locale.ROOT);
    return new Read(part.id(), kind, part.said(), part.meaning());
  }

  private static Part part(ScorePart part) {
    return new Part(part.name(), part.evidence(), part.weight(), part.adds());
  }
}
