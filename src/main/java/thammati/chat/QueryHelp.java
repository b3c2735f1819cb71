package thammati.chat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import thammati.answer.Asked;
import thammati.answer.Explanation.Read;
import thammati.answer.Inquiry;
import thammati.answer.Phrasing;
import thammati.answer.ScopeGuard;
import thammati.citation.Verifier;
import thammati.citation.Violation;
import thammati.thai.Agencies;
import thammati.thai.EnglishWords;
import thammati.thai.ThaiText;

/**
 * Lets a model put follow-ups and English questions into words to search by. They are looked for
 * besides those of the question, never as a condition, and only if they bring no figure, date,
 * agency or Latin word that neither the conversation nor our own reading of it has. The question is
 * read without them first: where there are none, it stays as it was read. Safe to share between
 * threads.
 */
final class QueryHelp {
  private static final int SHORTEST = 4;
  private static final int LONGEST = 300;
  private static final Set<Violation.Kind> NEW =
      EnumSet.of(
          Violation.Kind.NUMBER,
          Violation.Kind.DATE,
          Violation.Kind.AGENCY,
          Violation.Kind.NEGATION);

  private final Verifier verifier;

  QueryHelp(Agencies agencies) {
    this.verifier = new Verifier(agencies);
  }

  /** The question as it was read, with the words of a model where it has any that may be used. */
  Understood of(Understood understood, Ask ask, @Nullable Phrasing words) {
    if (words == null || !(understood instanceof Understood.Clear(var inquiry, var talk))) {
      return understood;
    }
    boolean leans = !ask.history().isEmpty();
    if (!leans && !inquiry.query().english()) return understood;
    // What is known already, or not answered at all, is not searched for.
    boolean known = inquiry.point() > 0 || inquiry.absent();
    if (known || ScopeGuard.refuses(inquiry.asked()).isPresent()) return understood;
    if (ask.turn().without().contains(Inquiry.REWRITE)) {
      return new Understood.Clear(inquiry.unhelped(), talk);
    }
    List<String> history = ask.history().stream().map(Turn::question).toList();
    Asked asked = new Asked(inquiry.asked(), history, inquiry.read());
    String told = told(asked);
    Optional<String> rewritten = words.rewrite(asked, text -> holds(text, told));
    return new Understood.Clear(rewritten.map(inquiry::helped).orElse(inquiry), talk);
  }

  /** All that the conversation says, and what we ourselves understand by it. */
  private static String told(Asked asked) {
    StringBuilder told = new StringBuilder(asked.question());
    asked.history().forEach(question -> told.append('\n').append(question));
    for (Read read : asked.read()) {
      told.append('\n').append(read.said());
      // The name of a carried resolution has figures that nobody said.
      if (!read.kind().startsWith("carried_")) told.append('\n').append(read.meaning());
    }
    return told.toString();
  }

  /** Whether the words are a short Thai line that claims nothing new. */
  private boolean holds(String text, String told) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    return letters >= SHORTEST
        && text.length() <= LONGEST
        && ThaiText.isMostlyThai(text)
        // Words in Latin letters are names or secrets; those that nobody said are not asked for.
        && EnglishWords.of(told).containsAll(EnglishWords.of(text))
        && !ThaiText.squash(told).contains(ThaiText.squash(text))
        && verifier.check(text, told).stream().noneMatch(v -> NEW.contains(v.kind()));
  }
}
