package thammati.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import thammati.facts.Edge;
import thammati.resolution.Resolution;
import thammati.resolution.ResolutionId;

/** What an answer asks of the archive that no ranking tells. Safe to share between threads. */
public interface Holdings {
  /** The resolutions of a meeting as they are shown, in the order of its agenda. */
  List<Resolution> meeting(LocalDate day);

  /** All references to resolutions of the day of this one. */
  List<Edge> edgesToDayOf(ResolutionId id);

  /** The resolution as it is shown; empty if the archive has none of that name. */
  Optional<Resolution> find(ResolutionId id);

  /** The last meeting in the archive; null if none is dated. */
  @Nullable LocalDate last();
}
