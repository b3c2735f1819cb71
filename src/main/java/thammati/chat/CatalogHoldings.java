package thammati.chat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import thammati.answer.Holdings;
import thammati.facts.Appointment;
import thammati.facts.Assignment;
import thammati.facts.DayRange;
import thammati.facts.Edge;
import thammati.facts.Facts;
import thammati.facts.ListQuery;
import thammati.facts.Stated;
import thammati.resolution.Resolution;
import thammati.resolution.ResolutionId;
import thammati.store.Catalog;
import thammati.store.FactsCatalog;
import thammati.store.Listing;

/** The holdings of a catalog. */
public record CatalogHoldings(Catalog catalog, Listing listing, FactsCatalog facts)
    implements Holdings {
  @Override
  public List<Resolution> meeting(LocalDate day) {
    return catalog.meeting(day);
  }

  @Override
  public List<Edge> edgesToDayOf(ResolutionId id) {
    return facts.edgesToDayOf(id);
  }

  @Override
  public Optional<Resolution> find(ResolutionId id) {
    return catalog.find(id);
  }

  @Override
  public SequencedMap<ResolutionId, String> titles(ListQuery query) {
    return listing.titles(query);
  }

  @Override
  public List<ResolutionId> deciding(List<ResolutionId> ids) {
    return facts.deciding(ids);
  }

  @Override
  public Optional<Facts> facts(Resolution resolution) {
    return facts.of(resolution);
  }

  @Override
  public List<Stated<Appointment>> appointedTo(DayRange days, String post) {
    return facts.appointedTo(days, post);
  }

  @Override
  public List<Stated<Assignment>> ordered(DayRange days, List<String> agencies) {
    return facts.ordered(days, agencies);
  }

  @Override
  public @Nullable LocalDate last() {
    return catalog.summary().last();
  }
}
