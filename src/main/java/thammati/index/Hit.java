package thammati.index;

import thammati.resolution.DocumentKind;
import thammati.resolution.Passage;

/**
 * A passage found.
 *
 * @param passage the passage
 * @param title of its resolution
 * @param kind what the document is
 * @param score above 0; comparable only within one search
 */
public record Hit(Passage passage, String title, DocumentKind kind, double score) {}
