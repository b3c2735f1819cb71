package thammati.index;

import thammati.resolution.Passage;

/**
 * A passage found.
 *
 * @param passage the passage
 * @param score above 0; comparable only within one search
 */
public record Hit(Passage passage, float score) {}
