package thammati.channel.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import thammati.channel.web.WireFacts.PlaceJson;
import thammati.channel.web.WireFacts.ProofJson;
import thammati.channel.web.WireFacts.ReferenceJson;

/** The shapes of one resolution read closely. They change only by addition. */
final class WireReading {
  private WireReading() {}

  /**
   * What a text states, each fact with its words in the body; {@code read} is false where facts are
   * not read from documents of its kind.
   */
  record FactsJson(
      @JsonUnwrapped PlaceJson place,
      boolean read,
      List<DecidedJson> decisions,
      List<ProposerJson> proposers,
      List<OrderJson> assignments,
      List<ProvisoJson> provisos,
      List<SumJson> amounts,
      List<PersonJson> appointments,
      List<CitedJson> references,
      List<LawJson> laws,
      List<DayJson> dates) {}

  /** What the cabinet decided; the words are those of the verb, {@code clause} is the whole. */
  record DecidedJson(String code, String clause, @JsonUnwrapped ProofJson proof) {}

  /** Who put the matter to the cabinet, by full name. */
  record ProposerJson(String agency, @JsonUnwrapped ProofJson proof) {}

  /** An order. */
  record OrderJson(
      List<AgentJson> agencies,
      String task,
      List<DueJson> deadlines,
      @JsonUnwrapped ProofJson proof) {}

  /** Someone ordered, by full name, and the words that name them. */
  record AgentJson(String name, boolean pointing, @JsonUnwrapped ProofJson proof) {}

  /** By when; {@code overdue}: its day is over, whether or not the order was carried out. */
  record DueJson(
      @Nullable String date, String countedFrom, boolean overdue, @JsonUnwrapped ProofJson proof) {}

  /** What was attached to a decision. */
  record ProvisoJson(String kind, List<String> agencies, @JsonUnwrapped ProofJson proof) {}

  /** A sum; see {@link WireFacts.AmountJson}. */
  record SumJson(
      BigDecimal baht,
      BigDecimal upToBaht,
      String per,
      String source,
      String role,
      String purpose,
      @JsonUnwrapped ProofJson proof) {}

  /** A person put into a post, or out of it. */
  record PersonJson(
      String person,
      String position,
      String kind,
      @Nullable String from,
      String fromAsWritten,
      @JsonUnwrapped ProofJson proof) {}

  /** An earlier resolution named by its day. */
  record CitedJson(String type, String citedDate, @JsonUnwrapped ProofJson proof) {}

  /** A law named with its title. */
  record LawJson(String title, String kind, boolean draft, @JsonUnwrapped ProofJson proof) {}

  /** A day, or days, named for a purpose. */
  record DayJson(String kind, String from, String to, @JsonUnwrapped ProofJson proof) {}

  /** The texts of a resolution, that of the highest authority first. */
  record VersionsJson(String resolution, List<VersionJson> versions) {}

  /**
   * A text of a resolution; {@code length} in UTF-16 units, {@code language} th or en, {@code
   * shown} for the one that is shown unless another is asked for.
   */
  record VersionJson(
      String document,
      String kind,
      String title,
      String publisher,
      String url,
      String file,
      String note,
      int length,
      String language,
      boolean shown) {}

  /** How two texts differ, both named by the hash of their document. */
  record DifferencesJson(String resolution, String from, String to, List<PartJson> parts) {}

  /**
   * A stretch that both texts have (same), or one alone (removed: the first, added: the second).
   */
  record PartJson(String kind, String text) {}

  /**
   * Resolutions that cite and change each other around one; {@code open} are its references that
   * lead to nothing certain, {@code doubtful} those of others that may mean it; {@code titles} are
   * those of resolutions that an ambiguous one of {@code open} may mean, by name.
   */
  record RelationsJson(
      String resolution,
      int steps,
      boolean cut,
      List<NodeJson> nodes,
      List<ReferenceJson> edges,
      List<ReferenceJson> open,
      List<ReferenceJson> doubtful,
      Map<String, String> titles) {}

  /** A resolution in the picture, that many references away. */
  record NodeJson(
      String resolution,
      @Nullable String date,
      @Nullable Integer item,
      String title,
      String section,
      String kind,
      List<String> decisions,
      int steps) {}
}
