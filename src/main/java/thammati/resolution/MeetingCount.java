package thammati.resolution;

import java.time.LocalDate;
import java.util.Map;

/**
 * A meeting in a list.
 *
 * @param day when it was held
 * @param resolutions number of its resolutions in the archive, at least one
 * @param sections how many stand in each section; those with none are left out
 */
public record MeetingCount(LocalDate day, int resolutions, Map<Section, Integer> sections) {
  /** Copies the map. */
  public MeetingCount {
    sections = Map.copyOf(sections);
  }
}
