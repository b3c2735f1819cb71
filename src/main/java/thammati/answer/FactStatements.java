package thammati.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import thammati.answer.BestRead.Asked;
import thammati.answer.reading.Pair;
import thammati.citation.Statement;
import thammati.resolution.Decision;
import thammati.text.Span;
import thammati.thai.Words;

/**
 * What facts answer of a question, and what is left to be quoted.
 *
 * @param statements one for each fact, in the order asked
 * @param left the asks that no fact answers for certain
 */
record FactStatements(List<Statement> statements, List<Asked> left) {
  /** Copies the lists. */
  FactStatements {
    statements = List.copyOf(statements);
    left = List.copyOf(left);
  }

  /**
   * Says a fact for every ask that one answers, where that is shorter than quoting it all.
   *
   * @param keys says values in English; empty for a reader of Thai
   * @param holds whether a statement holds against what it cites; one that does not is not said
   */
  static FactStatements of(
      BestRead read,
      List<Decision> decisions,
      Optional<EnglishKeys> keys,
      Words words,
      Predicate<Statement> holds) {
    FactStatements none = new FactStatements(List.of(), read.asked());
    if (!read.isWhole()) return none;
    CertainFacts facts = new CertainFacts(read.text(), words);
    FactFrames frames = new FactFrames(read.resolution(), decisions, keys);
    List<Asked> left = new ArrayList<>();
    List<Statement> statements = new ArrayList<>();
    for (Asked asked : read.asked()) {
      Optional<Statement> statement =
          facts
              .of(asked.ask(), asked.quote().span())
              .map(fact -> frames.of(fact, Pair.difference(asked.ask().words())))
              .filter(holds);
      if (statement.isEmpty()) left.add(asked);
      statement.filter(s -> !statements.contains(s)).ifPresent(statements::add);
    }
    int said = statements.stream().mapToInt(s -> s.text().length()).sum();
    boolean shorter =
        said + length(Quotations.of(left, read)) < length(Quotations.of(read.asked(), read));
    return shorter ? new FactStatements(statements, left) : none;
  }

  private static int length(List<Span> spans) {
    return spans.stream().mapToInt(Span::length).sum();
  }
}
