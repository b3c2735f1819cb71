package thammati.answer.reckoning;

import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import thammati.facts.Facts;
import thammati.facts.ListQuery;
import thammati.resolution.Resolution;
import thammati.resolution.ResolutionId;

/** All resolutions of an archive, to be reckoned over. Safe to share between threads. */
public interface Register {
  /** Titles of the dated resolutions that meet the conditions, the newest meeting first. */
  SequencedMap<ResolutionId, String> titles(ListQuery query);

  /** The resolution as it is shown; empty if the archive has none of that name. */
  Optional<Resolution> find(ResolutionId id);

  /** Which of them state a sum that the cabinet decided, in no order. */
  List<ResolutionId> deciding(List<ResolutionId> ids);

  /** What the text of a resolution states; empty if its facts were not read. */
  Optional<Facts> facts(Resolution resolution);
}
