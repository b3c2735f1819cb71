package thammati.chat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import thammati.answer.Answer;
import thammati.answer.Outcome;
import thammati.facts.Amount;
import thammati.facts.Confidence;
import thammati.facts.Fact;
import thammati.facts.Facts;
import thammati.message.Messages;
import thammati.resolution.Resolution;
import thammati.store.Catalog;
import thammati.store.FactsCatalog;

/**
 * Questions for a reader who does not know yet what to ask: each about another resolution of the
 * newest ones and of another kind where the archive has that, composed from what the resolution
 * states, and each answered from it when it was tried. The same archive gives the same questions.
 */
final class FirstQuestions {
  private static final int NEWEST = 120;
  private static final int LONGEST_TITLE = 80;

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

  /** At most as many questions as there are matters; fewer where the archive is small. */
  List<String> compose() {
    List<Resolution> candidates =
        catalog.newest(NEWEST).stream().filter(FirstQuestions::isShort).toList();
    Set<Matter> open = EnumSet.allOf(Matter.class);
    List<Resolution> used = new ArrayList<>();
    List<String> questions = new ArrayList<>();
    // The rarest first, since any resolution has a decision.
    for (Matter matter : List.of(Matter.APPOINTMENT, Matter.ORDER, Matter.AMOUNT)) {
      if (add(matter, candidates, used, questions)) open.remove(matter);
    }
    for (int left = open.size(); left > 0; left--)
      add(Matter.DECISION, candidates, used, questions);
    return questions.reversed();
  }

  private boolean add(
      Matter matter, List<Resolution> candidates, List<Resolution> used, List<String> questions) {
    for (Resolution candidate : candidates) {
      if (used.contains(candidate) || !states(matter, candidate)) continue;
      String question = Messages.thai().get(matter.key, title(candidate));
      if (!isAnsweredFrom(candidate, question)) continue;
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

  private static boolean isShort(Resolution resolution) {
    return title(resolution).length() <= LONGEST_TITLE;
  }

  private static String title(Resolution resolution) {
    return resolution.title().strip().replaceFirst("^เรื่อง\\s*", "");
  }
}
