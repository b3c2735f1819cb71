package thammati.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import thammati.resolution.Resolution;
import thammati.retrieval.Candidate;
import thammati.retrieval.Ranking;
import thammati.retrieval.ScorePart;
import thammati.text.Span;

/** Puts the resolution that a conversation is about before what else is found. */
final class Pinned {
  /** The least lead over the next; beyond it no other is offered as what may have been meant. */
  private static final double LEAD = 1.25;

  private Pinned() {}

  /** The ranking with the carried resolution first; the ranking itself if none is carried. */
  static Ranking first(Ranking ranking, Carried carried) {
    Resolution pinned = carried.resolution();
    if (pinned == null) return ranking;
    List<Candidate> rest = new ArrayList<>(ranking.candidates());
    Optional<Candidate> found =
        rest.stream().filter(c -> c.resolution().id().equals(pinned.id())).findFirst();
    found.ifPresent(rest::remove);
    double next = rest.isEmpty() ? 1 : rest.getFirst().score();
    List<Candidate> all = new ArrayList<>(List.of(lifted(found.orElse(null), pinned, next)));
    all.addAll(rest);
    return new Ranking(ranking.query(), all, ranking.relaxed(), ranking.semantic());
  }

  /** The candidate with a score that leads the next, and the part of the score that makes it. */
  private static Candidate lifted(@Nullable Candidate found, Resolution pinned, double next) {
    Span whole = new Span(0, pinned.body().length());
    Candidate own = found == null ? new Candidate(pinned, 1, List.of(whole)) : found;
    double score = Math.max(own.score(), next * LEAD);
    List<ScorePart> parts = new ArrayList<>(own.parts());
    parts.add(new ScorePart("carried", Math.log(score / own.score()), 1));
    return new Candidate(own.resolution(), score, own.passages(), parts);
  }
}
