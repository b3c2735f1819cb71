package thammati.facts;

import java.time.LocalDate;
import java.util.List;
import thammati.resolution.ResolutionId;

/**
 * Whether a resolution still stands, as far as the archive can tell: three states, none of which
 * says more than was found.
 */
public sealed interface Status {
  /**
   * Later resolutions did something to it.
   *
   * @param by the edges, oldest first, at least one
   */
  record Touched(List<Edge> by) implements Status {
    /** Copies the list. */
    public Touched {
      by = List.copyOf(by);
      if (by.isEmpty()) throw new IllegalArgumentException("by must not be empty");
    }
  }

  /**
   * Nothing was found. That is no proof that it stands.
   *
   * @param upTo the last meeting in the archive
   */
  record NothingFound(LocalDate upTo) implements Status {}

  /**
   * Nothing sure was found, but something may be meant.
   *
   * @param reason why
   * @param edges the edges that may mean it, oldest first; empty where the reason is another
   */
  record CannotTell(Reason reason, List<Edge> edges) implements Status {
    /** Copies the list. */
    public CannotTell {
      edges = List.copyOf(edges);
    }
  }

  /** Why nothing can be told. */
  enum Reason {
    /** A later resolution acts on one of the same day, and which is open. */
    UNRESOLVED_EDGES,
    /** A later resolution acts on one of the same day whose subject is none that is known. */
    NO_SUBJECT_FITS,
    /** The resolution bears no day, so that nothing can refer to it by day. */
    NO_DATE,
    /** The archive holds no later meeting. */
    NOTHING_LATER
  }

  /**
   * The status of a resolution.
   *
   * @param id the resolution
   * @param edges all edges of the archive, or all that name its day, in any order
   * @param upTo the last meeting in the archive
   */
  static Status of(ResolutionId id, List<Edge> edges, LocalDate upTo) {
    LocalDate day = id.date();
    if (day == null) return new CannotTell(Reason.NO_DATE, List.of());
    List<Edge> forceful =
        edges.stream()
            .filter(e -> e.reference().type().isForceful() && isLater(e, day))
            .sorted((a, b) -> a.from().compareTo(b.from()))
            .toList();
    List<Edge> sure =
        forceful.stream()
            .filter(e -> e.reaches(id) && e.reference().confidence() != Confidence.DOUBTFUL)
            .toList();
    if (!sure.isEmpty()) return new Touched(sure);
    List<Edge> open = forceful.stream().filter(e -> e.reaches(id) || e.mayReach(id)).toList();
    if (!open.isEmpty()) return new CannotTell(reason(open), open);
    if (!upTo.isAfter(day)) return new CannotTell(Reason.NOTHING_LATER, List.of());
    return new NothingFound(upTo);
  }

  private static Reason reason(List<Edge> open) {
    boolean foreign = open.stream().allMatch(e -> e.target() instanceof ReferenceResolver.NoneFits);
    return foreign ? Reason.NO_SUBJECT_FITS : Reason.UNRESOLVED_EDGES;
  }

  private static boolean isLater(Edge edge, LocalDate day) {
    LocalDate from = edge.from().date();
    return from != null && from.isAfter(day);
  }
}
