package thammati.channel.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shapes of lists of facts. They change only by addition. Null means: not told. */
final class WireFacts {
  private WireFacts() {}

  /** One page; {@code next} is the offset of the following one, null on the last. */
  record PageJson<T>(int total, int offset, int limit, @Nullable Integer next, List<T> items) {}

  /** The resolution that states a fact; {@code document} is the hash of the text quoted. */
  record PlaceJson(
      String resolution,
      @Nullable String date,
      @Nullable Integer item,
      String title,
      String url,
      String document) {}

  /** The words that prove a fact; the span counts in the resolution's body, in UTF-16 units. */
  record ProofJson(String quote, int start, int end, String confidence) {}

  /**
   * An order of the cabinet: who must do what, by when; {@code pointing} are those of {@code
   * agencies} that name nobody in particular.
   */
  record AssignmentJson(
      @JsonUnwrapped PlaceJson place,
      List<String> agencies,
      List<String> pointing,
      String task,
      List<DeadlineJson> deadlines,
      @JsonUnwrapped ProofJson proof) {}

  /**
   * By when: as written, its last day where it can be computed, what it is counted from; {@code
   * overdue}: that day is over, whether or not the order was carried out.
   */
  record DeadlineJson(
      String asWritten, @Nullable String date, String countedFrom, boolean overdue) {}

  /** A sum; {@code upToBaht} differs from {@code baht} in a range, {@code per} tells a rate. */
  record AmountJson(
      @JsonUnwrapped PlaceJson place,
      BigDecimal baht,
      BigDecimal upToBaht,
      String asWritten,
      String per,
      String source,
      String sourceAsWritten,
      String role,
      @JsonUnwrapped ProofJson proof) {}

  /**
   * An earlier resolution named by its day; {@code outcome} is resolved, not_in_archive, ambiguous
   * (some of that day may be meant) or no_subject_fits (none of that day is on the matter).
   */
  record ReferenceJson(
      @JsonUnwrapped PlaceJson place,
      String type,
      String citedDate,
      String about,
      String outcome,
      @Nullable String target,
      @Nullable Double score,
      List<CandidateJson> candidates,
      @JsonUnwrapped ProofJson proof) {}

  /** A resolution that may be meant, and how well it fits, 0 to 1. */
  record CandidateJson(String resolution, double score) {}

  /** A person put into a post, or out of it. */
  record AppointmentJson(
      @JsonUnwrapped PlaceJson place,
      String person,
      String position,
      String kind,
      @Nullable String from,
      String fromAsWritten,
      @JsonUnwrapped ProofJson proof) {}

  /** Whether a resolution still stands; {@code upTo} is the last meeting of the archive. */
  record StandingJson(
      @JsonUnwrapped PlaceJson place,
      String state,
      @Nullable String reason,
      @Nullable String upTo,
      String text,
      String textEn,
      List<EvidenceJson> evidence) {}

  /** What a later resolution says of it; the span counts in that resolution's body. */
  record EvidenceJson(
      String resolution,
      String type,
      String outcome,
      String quote,
      int start,
      int end,
      String confidence) {}
}
