package thammati.chat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import thammati.chat.CitingLines.Citing;
import thammati.facts.DecisionReader;
import thammati.facts.ReferenceResolver;
import thammati.facts.ReferenceResolver.Resolved;
import thammati.facts.ReferenceResolver.Scored;
import thammati.resolution.Decision;
import thammati.resolution.DecisionCode;
import thammati.resolution.DecisionVerbs;
import thammati.resolution.Filters;
import thammati.resolution.Resolution;
import thammati.resolution.ResolutionId;
import thammati.retrieval.Candidate;
import thammati.retrieval.QuestionReader;
import thammati.retrieval.Retriever;
import thammati.store.Catalog;

/**
 * Checks the resolutions that a text cites against the archive: whether it holds them, what the
 * cabinet decided in them, and what later ones did to them. Safe to share between threads.
 */
public final class CitedResolutions {
  /** Most resolutions of one text that are looked up. */
  public static final int MOST = 20;

  /** Longest text that is read, in characters. */
  public static final int LONGEST = 20_000;

  private static final int ALIKE = 5;

  /** Longest words on a matter that are searched for. */
  private static final int TITLE = 400;

  private final Catalog catalog;
  private final FactSearch facts;
  private final QuestionReader reader;
  private final Retriever retriever;

  /** Looks up in the catalog; titles without a day are searched. */
  public CitedResolutions(
      Catalog catalog, FactSearch facts, QuestionReader reader, Retriever retriever) {
    this.catalog = catalog;
    this.facts = facts;
    this.reader = reader;
    this.retriever = retriever;
  }

  /** What the archive says to each resolution that the text cites, in the order of the text. */
  public List<Cited> in(String text) {
    String read = text.substring(0, Math.min(text.length(), LONGEST));
    Map<LocalDate, List<Resolution>> days = new HashMap<>();
    Set<ResolutionId> seen = new HashSet<>();
    List<Cited> cited = new ArrayList<>();
    for (Citing citing : CitingLines.in(read, day -> !ofTheDay(day, days).isEmpty())) {
      Cited result = look(citing, days);
      if (result instanceof Cited.Held held && !seen.add(held.resolution().id())) continue;
      cited.add(result);
      if (cited.size() == MOST) break;
    }
    return List.copyOf(cited);
  }

  private List<Resolution> ofTheDay(LocalDate day, Map<LocalDate, List<Resolution>> days) {
    return days.computeIfAbsent(
        day,
        d -> catalog.meeting(d).stream().filter(r -> r.source().kind().isResolution()).toList());
  }

  private Cited look(Citing citing, Map<LocalDate, List<Resolution>> days) {
    ResolutionId name = citing.name();
    if (name != null) {
      Optional<Resolution> told = catalog.find(name);
      return told.isPresent()
          ? held(citing, told.get())
          : new Cited.NotHeld(citing.words(), name.date(), 0);
    }
    LocalDate day = citing.day();
    return day == null ? titled(citing) : dated(citing, day, ofTheDay(day, days));
  }

  private Cited dated(Citing citing, LocalDate day, List<Resolution> held) {
    if (held.isEmpty()) return new Cited.NotHeld(citing.words(), day, 0);
    if (citing.matter().isEmpty()) {
      return held.size() == 1
          ? held(citing, held.getFirst())
          : new Cited.Open(
              citing.words(), day, held.subList(0, Math.min(ALIKE, held.size())), held.size());
    }
    return switch (meant(citing.matter(), held)) {
      case Resolved(var id, _) -> held(citing, byName(id, held));
      case ReferenceResolver.Ambiguous(var candidates) ->
          new Cited.Open(citing.words(), day, all(candidates, held), held.size());
      case ReferenceResolver.NoneFits _, ReferenceResolver.NotInArchive _ ->
          new Cited.NotHeld(citing.words(), day, held.size());
    };
  }

  private Cited titled(Citing citing) {
    String matter = citing.matter().substring(0, Math.min(citing.matter().length(), TITLE));
    List<Resolution> near =
        retriever.rank(reader.read(matter, List.of(), Filters.NONE), ALIKE).candidates().stream()
            .map(Candidate::resolution)
            .toList();
    return meant(matter, near) instanceof Resolved(var id, _)
        ? held(citing, byName(id, near))
        : new Cited.NotHeld(citing.words(), null, 0);
  }

  private static ReferenceResolver.Resolution meant(String matter, List<Resolution> among) {
    List<ReferenceResolver.Candidate> candidates =
        among.stream().map(r -> new ReferenceResolver.Candidate(r.id(), r.title())).toList();
    return ReferenceResolver.resolve(matter, "", candidates);
  }

  private static Resolution byName(ResolutionId id, List<Resolution> among) {
    return among.stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
  }

  private static List<Resolution> all(List<Scored> candidates, List<Resolution> held) {
    return candidates.stream().map(c -> byName(c.id(), held)).toList();
  }

  private Cited held(Citing citing, Resolution resolution) {
    Set<DecisionCode> ofTitle = new HashSet<>(codes(DecisionVerbs.find(resolution.title())));
    // A verb that the title holds tells what the matter is, not what was decided.
    List<DecisionCode> said =
        codes(DecisionVerbs.find(citing.words())).stream()
            .filter(c -> !ofTitle.contains(c))
            .toList();
    return new Cited.Held(
        citing.words(),
        resolution,
        codes(DecisionReader.read(resolution.body())),
        said,
        facts.standing(resolution.id()).orElse(null));
  }

  private static List<DecisionCode> codes(List<Decision> decisions) {
    return decisions.stream().map(Decision::code).distinct().toList();
  }
}
