package thammati.eval;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What became of one question.
 *
 * @param answerable whether the archive holds the answer
 * @param known whether the question tells what a right answer holds
 * @param abstained whether the answer declined
 * @param recall share of the groups of alternatives found in the answer, 0 to 1
 * @param strict whether all groups were found
 * @param at1 whether the first citation is a right source
 * @param at5 whether one of the first five is
 * @param cited whether any citation is
 * @param evidence whether the evidence was shown: 1 or 0; nothing if the question gives none
 * @param grounded share of its numbers that come from what it cites; nothing without numbers
 * @param chars length of the answer in characters
 * @param ms time it took, in milliseconds
 */
record ItemScore(
    boolean answerable,
    boolean known,
    boolean abstained,
    double recall,
    boolean strict,
    boolean at1,
    boolean at5,
    boolean cited,
    OptionalDouble evidence,
    OptionalDouble grounded,
    int chars,
    double ms) {
  /** Only so many leading characters of an answer are searched. */
  private static final int SEARCHED = 1200;

  /** Holds an answer against what is known of the question. */
  static ItemScore of(EvalQuestion question, ShownAnswer shown) {
    String text = shown.answer();
    int chars = text.codePointCount(0, text.length());
    String head =
        Wording.normal(text.substring(0, text.offsetByCodePoints(0, Math.min(SEARCHED, chars))));
    List<List<String>> groups = question.answers();
    long found =
        shown.abstained()
            ? 0
            : groups.stream()
                .filter(group -> group.stream().anyMatch(words -> Wording.holds(head, words)))
                .count();
    var citations = shown.citations();
    return new ItemScore(
        question.answerable(),
        !groups.isEmpty(),
        shown.abstained(),
        groups.isEmpty() ? 0 : (double) found / groups.size(),
        !groups.isEmpty() && found == groups.size(),
        SourceHits.within(question, citations, 1),
        SourceHits.within(question, citations, 5),
        SourceHits.within(question, citations, citations.size()),
        question.evidence().isEmpty()
            ? OptionalDouble.empty()
            : OptionalDouble.of(SourceHits.shows(citations, question.evidence()) ? 1 : 0),
        shown.abstained() ? OptionalDouble.empty() : Grounding.of(question, shown),
        chars,
        shown.ms());
  }

  /** Answered rightly with a right source, or rightly not answered. */
  boolean correct() {
    return answerable ? strict && cited : abstained;
  }
}
