package thammati.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import thammati.facts.Facts;
import thammati.resolution.Resolution;
import thammati.resolution.ResolutionId;
import thammati.resolution.Source;
import thammati.store.Catalog;
import thammati.store.FactsCatalog;

/** One resolution read closely: what it states, and how its texts differ. Safe to share. */
public final class ReadingRoom {
  private final Catalog catalog;
  private final FactsCatalog facts;
  private final WordDiff diff = new WordDiff();

  /** Reads the catalog. */
  public ReadingRoom(Catalog catalog, FactsCatalog facts) {
    this.catalog = catalog;
    this.facts = facts;
  }

  /**
   * What a text states.
   *
   * @param text the text; every span of the facts counts in its body
   * @param facts what it states; nothing where facts are not read from documents of its kind
   */
  public record Reading(Resolution text, Optional<Facts> facts) {}

  /**
   * How two texts of a resolution differ.
   *
   * @param from one
   * @param to the other
   * @param parts the stretches of both in order
   */
  public record Compared(Resolution from, Resolution to, List<WordDiff.Part> parts) {
    /** Copies the list. */
    public Compared {
      parts = List.copyOf(parts);
    }
  }

  /**
   * What the resolution states; empty if the archive has none of that name.
   *
   * @param document hash of the document that is to tell it; null for the one that is shown
   */
  public Optional<Reading> facts(ResolutionId id, @Nullable String document) {
    return text(id, document).map(text -> new Reading(text, facts.of(text)));
  }

  /** Whether the archive has the resolution, told by that document if one is named. */
  public boolean has(ResolutionId id, @Nullable String document) {
    return text(id, document).isPresent();
  }

  /** The texts of the resolution, that of the highest authority first; empty if there is none. */
  public List<Resolution> versions(ResolutionId id) {
    Optional<Resolution> shown = catalog.find(id);
    if (shown.isEmpty()) return List.of();
    ResolutionId name = shown.get().id();
    List<Resolution> texts = new ArrayList<>(List.of(shown.get()));
    for (Source source : catalog.sources(name)) {
      if (source.hash().equals(shown.get().source().hash())) continue;
      catalog.find(name, source.hash()).ifPresent(texts::add);
    }
    return List.copyOf(texts);
  }

  /**
   * How the texts of two documents differ; empty if one of them does not tell the resolution.
   *
   * @param from hash of a document
   * @param to hash of another
   */
  public Optional<Compared> compare(ResolutionId id, String from, String to) {
    Optional<Resolution> one = text(id, from);
    Optional<Resolution> other = text(id, to);
    if (one.isEmpty() || other.isEmpty()) return Optional.empty();
    List<WordDiff.Part> parts = diff.of(one.get().body(), other.get().body());
    return Optional.of(new Compared(one.get(), other.get(), parts));
  }

  private Optional<Resolution> text(ResolutionId id, @Nullable String document) {
    Optional<Resolution> shown = catalog.find(id);
    return document == null ? shown : shown.flatMap(r -> catalog.find(r.id(), document));
  }
}
