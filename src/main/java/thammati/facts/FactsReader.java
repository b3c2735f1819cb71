package thammati.facts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import thammati.resolution.Resolution;
import thammati.thai.Agencies;

/** Reads the facts out of a body. Pure, safe to share between threads. */
public final class FactsReader {
  private final RulingReader rulings;

  /** Knows agencies by the dictionary. */
  public FactsReader(Agencies agencies) {
    this.rulings = new RulingReader(agencies);
  }

  /** The facts of a body without a heading whose meeting is not known. */
  public Facts read(String body) {
    return read("", body, null);
  }

  /** The facts of a resolution. */
  public Facts read(Resolution resolution) {
    return read(resolution.title(), resolution.body(), resolution.id().date());
  }

  /**
   * The facts of a body, each with its span in it.
   *
   * @param title the heading, which helps to read the body; empty if none
   * @param meeting day from which deadlines count and before which earlier resolutions and letters
   *     lie; null if unknown
   */
  public Facts read(String title, String body, @Nullable LocalDate meeting) {
    List<Quantity> quantities = QuantityReader.read(body);
    List<Reference> references = ReferenceReader.read(title, body, meeting);
    Ruling ruling = rulings.read(body, meeting);
    return new Facts(
        ruling,
        AmountReader.from(body, quantities, ruling),
        quantities,
        references,
        appointments(title, body, ruling),
        LawReader.read(body),
        DateReader.read(body, references, meeting));
  }

  /** Where the cabinet decides nothing, only a heading that speaks of appointments hints at one. */
  private static List<Appointment> appointments(String title, String body, Ruling ruling) {
    List<Appointment> named = AppointmentReader.read(title, body);
    if (!ruling.decisions().isEmpty()) return named;
    if (!AppointmentReader.isAppointment(title)) return List.of();
    return named.stream().map(Appointment::doubted).toList();
  }
}
