package thammati.thai;

import java.util.List;
import thammati.text.Span;

/**
 * A place where a text names an agency.
 *
 * @param span where it stands
 * @param agencies whom it can mean, at least one; more where an abbreviation is ambiguous
 * @param abbreviated whether an abbreviation stands there
 */
public record AgencyMention(Span span, List<Agency> agencies, boolean abbreviated) {}
