package thammati.facts;

import thammati.resolution.Resolution;

/**
 * Something that a resolution states, with the text that states it.
 *
 * @param resolution the text, under its name in the archive; every span of the fact counts in its
 *     body
 * @param fact what it states
 */
public record Stated<T>(Resolution resolution, T fact) {}
