package thammati.index;

import thammati.resolution.DocumentKind;
import thammati.resolution.Passage;

/**
 * A passage found.
 *
 * @param passage the passage
 * @param title of its resolution
 * @param document hash of the document whose text the passage's span counts in
 * @param kind what that document is
 * @param evidence how much of what was looked for it has
 * @param score above 0; comparable only within one search
 */
public record Hit(
    Passage passage,
    String title,
    String document,
    DocumentKind kind,
    Evidence evidence,
    double score) {}
