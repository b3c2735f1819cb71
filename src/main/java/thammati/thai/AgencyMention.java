package thammati.thai;

import java.time.LocalDate;
import java.util.List;
import thammati.text.Span;

/**
 * A place where a text names an agency.
 *
 * @param span where it stands
 * @param agencies whom it can mean, at least one; more where an abbreviation is ambiguous
 * @param abbreviated whether an abbreviation stands there
 */
public record AgencyMention(Span span, List<Agency> agencies, boolean abbreviated) {
  /** The same mention less the agencies that did not exist that day; itself if none did. */
  public AgencyMention on(LocalDate day) {
    List<Agency> then = agencies.stream().filter(a -> a.existedOn(day)).toList();
    return then.isEmpty() || then.size() == agencies.size()
        ? this
        : new AgencyMention(span, then, abbreviated);
  }
}
