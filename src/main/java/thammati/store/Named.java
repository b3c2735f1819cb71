package thammati.store;

import java.util.List;
import thammati.resolution.Resolution;
import thammati.resolution.ResolutionId;

/**
 * A resolution under its name in the archive.
 *
 * @param resolution the resolution, so named
 * @param former names under which other documents brought it in before; nothing goes by them now
 * @param shown whether no document of higher authority tells it, or tells more than a bare title
 */
public record Named(Resolution resolution, List<ResolutionId> former, boolean shown) {
  /** Copies the list. */
  public Named {
    former = List.copyOf(former);
  }
}
