package thammati.answer;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import thammati.answer.reckoning.Register;
import thammati.facts.Appointment;
import thammati.facts.Assignment;
import thammati.facts.DayRange;
import thammati.facts.Edge;
import thammati.facts.Stated;
import thammati.resolution.Resolution;
import thammati.resolution.ResolutionId;

/** What an answer asks of the archive that no ranking tells. Safe to share between threads. */
public interface Holdings extends Register {
  /** The resolutions of a meeting as they are shown, in the order of its agenda. */
  List<Resolution> meeting(LocalDate day);

  /** All references to resolutions of the day of this one. */
  List<Edge> edgesToDayOf(ResolutionId id);

  /**
   * Persons put into a post, the newest meeting first.
   *
   * @param post how the name of the post begins
   */
  List<Stated<Appointment>> appointedTo(DayRange days, String post);

  /**
   * Orders of the cabinet to any of these agencies, the newest meeting first.
   *
   * @param agencies full names, at least one
   */
  List<Stated<Assignment>> ordered(DayRange days, List<String> agencies);

  /** The last meeting in the archive; null if none is dated. */
  @Nullable LocalDate last();
}
