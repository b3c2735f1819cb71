package thammati.chat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import thammati.answer.Answer;
import thammati.answer.Outcome;
import thammati.citation.Citation;
import thammati.facts.Amount;
import thammati.facts.Confidence;
import thammati.facts.Fact;
import thammati.facts.Facts;
import thammati.facts.Status;
import thammati.message.Messages;
import thammati.resolution.Resolution;
import thammati.store.FactsCatalog;

/**
 * What a reader may want to know next of the resolution that an answer cites first: what it states
 * for certain and the answer has not shown. Asked in the conversation, each is read as a question
 * on that resolution.
 */
final class FollowUps {
  private static final int MOST = 3;

  private final FactsCatalog facts;

  FollowUps(FactsCatalog facts) {
    this.facts = facts;
  }

  /** A matter, and the words that ask about it. */
  private enum Matter {
    LATER("followup.later", "ยกเลิก|แก้ไข|ทบทวน|ภายหลัง|ยังใช้|still|amend|cancel|later"),
    AMOUNT("followup.amount", "วงเงิน|งบ|เท่าไ|เท่าใด|กี่|บาท|how much|budget|cost"),
    DEADLINE("followup.deadline", "ภายใน|เมื่อไ|เมื่อใด|เส้นตาย|กำหนด|when|deadline"),
    ORDER("followup.order", "มอบ|หน่วยงาน|กระทรวง|กรม|ใคร|which|who"),
    APPOINTMENT("followup.appointment", "แต่งตั้ง|ใคร|appoint|who"),
    PROPOSER("followup.proposer", "เสนอ|propose|submit"),
    DECISION("followup.decision", "มติ|อนุมัติ|เห็นชอบ|รับทราบ|decide|approve|resolve");

    private final String key;
    private final Pattern asked;

    Matter(String key, String asked) {
      this.key = key;
      this.asked = Pattern.compile(asked, Pattern.CASE_INSENSITIVE);
    }
  }

  /** At most {@value #MOST} questions in the language of the answer; none unless it is one. */
  List<String> of(Answer answer) {
    if (!(answer.outcome() instanceof Outcome.Answered(var statements))) return List.of();
    List<Citation> cited = statements.stream().flatMap(s -> s.citations().stream()).toList();
    Resolution first = cited.getFirst().resolution();
    Optional<Facts> stated = facts.of(first);
    if (stated.isEmpty()) return List.of();
    List<Citation> shown =
        cited.stream().filter(c -> c.resolution().id().equals(first.id())).toList();
    Messages words = Messages.of(answer.english());
    List<String> questions = new ArrayList<>();
    for (Matter matter : Matter.values()) {
      if (questions.size() == MOST) break;
      if (matter.asked.matcher(answer.question()).find()) continue;
      if (isOpen(matter, stated.get(), first, shown)) questions.add(words.get(matter.key));
    }
    return questions;
  }

  private boolean isOpen(Matter matter, Facts stated, Resolution first, List<Citation> shown) {
    return switch (matter) {
      case LATER ->
          first.source().kind().isResolution()
              && Status.of(first.id(), facts.edgesToDayOf(first.id()), LocalDate.MIN)
                  instanceof Status.Touched;
      case AMOUNT ->
          one(
              stated.amounts().stream().filter(a -> a.role() != Amount.Role.MENTIONED).toList(),
              shown);
      case DEADLINE ->
          one(stated.assignments().stream().filter(a -> !a.deadlines().isEmpty()).toList(), shown);
      case ORDER -> one(stated.assignments(), shown);
      case APPOINTMENT -> one(stated.appointments(), shown);
      case PROPOSER -> one(stated.proposers(), shown);
      case DECISION -> one(stated.decisions(), shown);
    };
  }

  /** Whether one of them is sure and nothing of it has been shown. */
  private static boolean one(List<? extends Fact> facts, List<Citation> shown) {
    return facts.stream()
        .filter(f -> f.confidence() == Confidence.SURE)
        .anyMatch(f -> shown.stream().noneMatch(c -> c.span().overlaps(f.span())));
  }
}
