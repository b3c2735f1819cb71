package thammati.citation;

import java.util.List;

/**
 * A part of an English statement, between commas and connectives.
 *
 * @param claims what it says, in order
 * @param negative whether it says "not"
 * @param ofMeeting whether it speaks of the cabinet, its meeting or its resolution
 * @param unknown words of which nobody can tell what they claim
 */
record EnglishSegment(
    List<EnglishClaim> claims, boolean negative, boolean ofMeeting, List<String> unknown) {
  EnglishSegment {
    claims = List.copyOf(claims);
    unknown = List.copyOf(unknown);
  }
}
