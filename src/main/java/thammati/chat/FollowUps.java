package thammati.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import thammati.answer.Answer;
import thammati.answer.Outcome;
import thammati.facts.Facts;
import thammati.message.Messages;
import thammati.resolution.Resolution;
import thammati.store.FactsCatalog;

/** Questions one may go on with: only such as the resolution that was cited first can answer. */
public final class FollowUps {
  private static final Pattern WHO = Pattern.compile("ใคร|หน่วยงาน|\\bwho\\b|responsible");
  private static final Pattern HOW_MUCH =
      Pattern.compile("เท่าไร|เท่าไหร่|กี่|งบ|บาท|how much|budget");
  private static final Pattern WHEN = Pattern.compile("เมื่อ|วันไหน|ภายใน|\\bwhen\\b|deadline");

  private final FactsCatalog facts;

  /** Looks at what resolutions state. */
  public FollowUps(FactsCatalog facts) {
    this.facts = facts;
  }

  /** The questions, in the reader's language; empty unless something was answered. */
  public List<String> of(Answer answer) {
    if (!(answer.outcome() instanceof Outcome.Answered(var statements))) return List.of();
    Resolution first = statements.getFirst().citations().getFirst().resolution();
    Optional<Facts> stated = facts.of(first);
    if (stated.isEmpty()) return List.of();
    Facts told = stated.get();
    Messages words = Messages.of(answer.english());
    List<String> questions = new ArrayList<>();
    String asked = answer.question();
    boolean orders = !told.assignments().isEmpty();
    boolean dated = told.assignments().stream().anyMatch(a -> !a.deadlines().isEmpty());
    if (orders && !WHO.matcher(asked).find()) questions.add(words.get("follow.agency"));
    if (!told.amounts().isEmpty() && !HOW_MUCH.matcher(asked).find()) {
      questions.add(words.get("follow.amount"));
    }
    if (dated && !WHEN.matcher(asked).find()) questions.add(words.get("follow.deadline"));
    if (!told.proposers().isEmpty() && !asked.contains("เสนอ") && !asked.contains("propos")) {
      questions.add(words.get("follow.proposer"));
    }
    return List.copyOf(questions);
  }
}
