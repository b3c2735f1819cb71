package thammati.chat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import thammati.answer.Holdings;
import thammati.facts.Edge;
import thammati.resolution.Resolution;
import thammati.resolution.ResolutionId;
import thammati.store.Catalog;
import thammati.store.FactsCatalog;

/** The holdings of a catalog. */
public record CatalogHoldings(Catalog catalog, FactsCatalog facts) implements Holdings {
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
  public @Nullable LocalDate last() {
    return catalog.summary().last();
  }
}
