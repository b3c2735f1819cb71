package thammati.facts;

import thammati.resolution.ResolutionId;

/**
 * A reference seen from outside: who refers, to what, in which words.
 *
 * @param from the resolution that refers
 * @param reference what it says
 * @param quote the words that show the type, from the body of {@code from}
 * @param target what the reference was resolved to
 */
public record Edge(
    ResolutionId from, Reference reference, String quote, ReferenceResolver.Resolution target) {
  /** Whether the edge was resolved to this resolution. */
  public boolean reaches(ResolutionId id) {
    return target instanceof ReferenceResolver.Resolved resolved && resolved.id().equals(id);
  }

  /** Whether the edge may mean this resolution: of its day, it is among those that fit best. */
  public boolean mayReach(ResolutionId id) {
    return reference.date().equals(id.date())
        && target.candidates().stream().anyMatch(c -> c.id().equals(id));
  }
}
