package thammati.chat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import thammati.facts.Amount;
import thammati.facts.Appointment;
import thammati.facts.Assignment;
import thammati.facts.DueOrder;
import thammati.facts.Edge;
import thammati.facts.FactPage;
import thammati.facts.FactQuery;
import thammati.facts.Status;
import thammati.resolution.Resolution;
import thammati.resolution.ResolutionId;
import thammati.store.Catalog;
import thammati.store.FactsCatalog;
import thammati.thai.Agencies;
import thammati.thai.Agency;

/** What resolutions state, as lists, and whether one still stands. Safe to share. */
public final class FactSearch {
  /** Facts of a page unless asked for otherwise. */
  public static final int USUAL = 50;

  private final Catalog catalog;
  private final FactsCatalog facts;
  private final Agencies agencies;

  /** Searches the catalog. */
  public FactSearch(Catalog catalog, FactsCatalog facts, Agencies agencies) {
    this.catalog = catalog;
    this.facts = facts;
    this.agencies = agencies;
  }

  /**
   * The full names of an agency, of what it was and what it became.
   *
   * @param name full name, abbreviation or English name; letters that several agencies share give
   *     the names of all
   * @return the name itself if the dictionary has none
   */
  public List<String> line(String name) {
    List<String> names =
        agencies.named(name).stream()
            .flatMap(a -> agencies.line(a).stream())
            .map(Agency::name)
            .distinct()
            .toList();
    return names.isEmpty() ? List.of(name) : names;
  }

  /** Orders of the cabinet. */
  public FactPage<Assignment> assignments(FactQuery query, int offset, int limit) {
    return facts.assignments(query, offset, limit);
  }

  /** Orders of the cabinet by their deadline. */
  public FactPage<Assignment> assignments(FactQuery query, DueOrder due, int offset, int limit) {
    return facts.assignments(query, due, offset, limit);
  }

  /** Sums of money. */
  public FactPage<Amount> amounts(FactQuery query, int offset, int limit) {
    return facts.amounts(query, offset, limit);
  }

  /** Persons put into posts. */
  public FactPage<Appointment> appointments(FactQuery query, int offset, int limit) {
    return facts.appointments(query, offset, limit);
  }

  /**
   * References to earlier resolutions.
   *
   * @param from name of the resolution that refers; null for any
   * @param to name of the resolution referred to, for certain or perhaps; null for any
   */
  public FactPage<Edge> references(
      FactQuery query,
      @Nullable ResolutionId from,
      @Nullable ResolutionId to,
      int offset,
      int limit) {
    return facts.references(query, from, to, offset, limit);
  }

  /** The name in the archive of the resolution that any of its documents calls so. */
  public Optional<ResolutionId> name(ResolutionId told) {
    return catalog.find(told).map(Resolution::id);
  }

  /** Whether the resolution still stands; empty if the archive has none of that name. */
  public Optional<Standing> standing(ResolutionId told) {
    return catalog.find(told).filter(r -> r.source().kind().isResolution()).map(this::standing);
  }

  private Standing standing(Resolution resolution) {
    LocalDate last = catalog.summary().last();
    LocalDate upTo =
        Objects.requireNonNullElse(last == null ? resolution.id().date() : last, LocalDate.MIN);
    Status status = Status.of(resolution.id(), facts.edgesToDayOf(resolution.id()), upTo);
    return new Standing(resolution, status, last);
  }
}
