package thammati.facts;

import java.util.List;
import thammati.resolution.Decision;
import thammati.text.Span;

/**
 * What a resolution states, each fact with the words of the body that prove it.
 *
 * @param decisions the cabinet's own decisions, in order
 * @param proposers who put the matter to the cabinet
 * @param amounts sums in baht
 * @param quantities all that is measured or counted, sums in baht among them
 * @param references earlier resolutions of the cabinet that it names by date
 * @param appointments who is put into which post
 * @param laws laws named by title
 * @param dates days and fiscal periods by what they are for
 */
public record Facts(
    List<Decision> decisions,
    List<Proposer> proposers,
    List<Amount> amounts,
    List<Quantity> quantities,
    List<Reference> references,
    List<Appointment> appointments,
    List<LawMention> laws,
    List<DatedFact> dates) {
  /** Copies the lists. */
  public Facts {
    decisions = List.copyOf(decisions);
    proposers = List.copyOf(proposers);
    amounts = List.copyOf(amounts);
    quantities = List.copyOf(quantities);
    references = List.copyOf(references);
    appointments = List.copyOf(appointments);
    laws = List.copyOf(laws);
    dates = List.copyOf(dates);
  }

  /**
   * Who put the matter to the cabinet.
   *
   * @param agency as written
   * @param span the words
   */
  public record Proposer(String agency, Span span) {}
}
