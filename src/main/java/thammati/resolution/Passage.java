package thammati.resolution;

import thammati.text.Span;

/**
 * A stretch of a resolution's body, the unit of retrieval.
 *
 * @param resolution the resolution
 * @param span where it stands in the body
 */
public record Passage(ResolutionId resolution, Span span) {}
