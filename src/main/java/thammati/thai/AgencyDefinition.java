package thammati.thai;

import java.util.List;
import java.util.Optional;
import thammati.text.Span;

/**
 * A place where a body says what an abbreviation means: "กระทรวงเกษตรและสหกรณ์ (กษ.)".
 *
 * @param span from the full name to the closing bracket; the bracket alone if the name is unknown
 * @param name where the full name stands; empty if its beginning cannot be told
 * @param abbreviation the letters in the bracket, as written
 * @param agencies the agency of the dictionary that bears the name, else one {@linkplain
 *     Agency#AS_WRITTEN as written}; several if the name itself is ambiguous, none if it is unknown
 */
public record AgencyDefinition(
    Span span, Optional<Span> name, String abbreviation, List<Agency> agencies) {
  /** Whether the dictionary knows the agency. */
  public boolean isKnown() {
    return !agencies.isEmpty() && !agencies.getFirst().kind().equals(Agency.AS_WRITTEN);
  }
}
