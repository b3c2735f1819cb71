package thammati.facts;

import java.util.List;

/**
 * What a resolution states, each fact with the words of the body that prove it.
 *
 * @param ruling what the cabinet's own part says: decisions, proposers, assignments, provisos
 * @param amounts sums in baht
 * @param quantities all that is measured or counted, sums in baht among them
 * @param references earlier resolutions of the cabinet that it names by date
 * @param appointments who is put into which post
 * @param laws laws named by title
 * @param dates days and fiscal periods by what they are for
 */
public record Facts(
    Ruling ruling,
    List<Amount> amounts,
    List<Quantity> quantities,
    List<Reference> references,
    List<Appointment> appointments,
    List<LawMention> laws,
    List<DatedFact> dates) {
  /** Copies the lists. */
  public Facts {
    amounts = List.copyOf(amounts);
    quantities = List.copyOf(quantities);
    references = List.copyOf(references);
    appointments = List.copyOf(appointments);
    laws = List.copyOf(laws);
    dates = List.copyOf(dates);
  }

  /** What the cabinet decided, in order. */
  public List<CabinetDecision> decisions() {
    return ruling.decisions();
  }

  /** Who put the matter to the cabinet. */
  public List<Proposer> proposers() {
    return ruling.proposers();
  }

  /** Whom it ordered to do what. */
  public List<Assignment> assignments() {
    return ruling.assignments();
  }
}
