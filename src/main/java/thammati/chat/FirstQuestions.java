package thammati.chat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import thammati.answer.Answer;
import thammati.answer.Outcome;
import thammati.facts.Amount;
import thammati.facts.Confidence;
import thammati.facts.Fact;
import thammati.facts.Facts;
import thammati.message.Messages;
import thammati.resolution.DocumentKind;
import thammati.resolution.Resolution;
import thammati.store.Catalog;
import thammati.store.FactsCatalog;

/**
 * Questions for a reader who does not know yet what to ask: each about another resolution of the
 * newest ones and of another kind where the archive has that, composed from what the resolution
 * states, and each answered from it when it was tried. The same archive gives the same questions.
 * In English they name the resolution as its synopsis does, else by its Thai title, which is what
 * the archive holds.
 */
final class FirstQuestions {
  private static final int NEWEST = 120;
  private static final int LONGEST_TITLE = 80;
  private static final int LONGEST_ENGLISH = 140;

  private final Catalog catalog;
  private final FactsCatalog facts;
  private final Function<String, Answer> assistant;

  /** Tries each question with the assistant. */
  FirstQuestions(Catalog catalog, FactsCatalog facts, Function<String, Answer> assistant) {
    this.catalog = catalog;
    this.facts = facts;
    this.assistant = assistant;
  }

  /** What is asked, in the order of the questions. */
  private enum Matter {
    DECISION("first.decision"),
    AMOUNT("first.amount"),
    ORDER("first.order"),
    APPOINTMENT("first.appointment");

    private final String key;

    Matter(String key) {
      this.key = key;
    }

    private List<? extends Fact> stated(Facts facts) {
      return switch (this) {
        case DECISION -> facts.decisions();
        case AMOUNT ->
            facts.amounts().stream().filter(a -> a.role() == Amount.Role.DECIDED).toList();
        case ORDER -> facts.assignments();
        case APPOINTMENT -> facts.appointments();
      };
    }
  }

  /** A resolution and how a question names it. */
  private record Subject(Resolution resolution, String title) {}

  /** At most as many questions as there are matters; fewer where the archive is small. */
  List<String> compose(boolean english) {
    Messages words = Messages.of(english);
    List<Subject> candidates = candidates(english);
    Set<Matter> open = EnumSet.allOf(Matter.class);
    List<Subject> used = new ArrayList<>();
    List<String> questions = new ArrayList<>();
    // The rarest first, since any resolution has a decision.
    for (Matter matter : List.of(Matter.APPOINTMENT, Matter.ORDER, Matter.AMOUNT)) {
      if (add(matter, words, candidates, used, questions)) open.remove(matter);
    }
    for (int left = open.size(); left > 0; left--) {
      add(Matter.DECISION, words, candidates, used, questions);
    }
    return questions.reversed();
  }

  /** The newest resolutions; in English those first that have an English title. */
  private List<Subject> candidates(boolean english) {
    List<Subject> named = new ArrayList<>();
    List<Subject> others = new ArrayList<>();
    for (Resolution resolution : catalog.newest(NEWEST)) {
      Optional<String> own = english ? englishTitle(resolution) : Optional.empty();
      String title = own.orElseGet(resolution::title).strip().replaceFirst("^เรื่อง\\s*", "");
      if (title.length() > (own.isPresent() ? LONGEST_ENGLISH : LONGEST_TITLE)) continue;
      (own.isPresent() ? named : others).add(new Subject(resolution, title));
    }
    named.addAll(others);
    return named;
  }

  private Optional<String> englishTitle(Resolution resolution) {
    return catalog.sources(resolution.id()).stream()
        .filter(source -> source.kind() == DocumentKind.SYNOPSIS)
        .findFirst()
        .flatMap(source -> catalog.find(resolution.id(), source.hash()))
        .map(Resolution::title);
  }

  private boolean add(
      Matter matter,
      Messages words,
      List<Subject> candidates,
      List<Subject> used,
      List<String> questions) {
    for (Subject candidate : candidates) {
      if (used.contains(candidate) || !states(matter, candidate.resolution())) continue;
      String question = words.get(matter.key, candidate.title());
      if (!isAnsweredFrom(candidate.resolution(), question)) continue;
      used.add(candidate);
      return questions.add(question);
    }
    return false;
  }

  private boolean states(Matter matter, Resolution resolution) {
    return facts
        .of(resolution)
        .map(f -> matter.stated(f).stream().anyMatch(s -> s.confidence() == Confidence.SURE))
        .orElse(false);
  }

  private boolean isAnsweredFrom(Resolution resolution, String question) {
    return assistant.apply(question).outcome() instanceof Outcome.Answered(var statements)
        && statements.getFirst().citations().getFirst().resolution().id().equals(resolution.id());
  }
}
