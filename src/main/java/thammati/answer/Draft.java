package thammati.answer;

import java.util.ArrayList;
import java.util.List;
import thammati.answer.Explanation.Read;
import thammati.citation.Citation;
import thammati.citation.Statement;
import thammati.facts.DecisionReader;
import thammati.resolution.Decision;
import thammati.resolution.Resolution;
import thammati.retrieval.Candidate;
import thammati.retrieval.Ranking;
import thammati.text.Span;

/**
 * A verified answer that quotes, with what another wording of it may rest on.
 *
 * @param question as asked
 * @param history earlier questions of the conversation, oldest first
 * @param english whether the reader is answered in English
 * @param read how the question was read
 * @param sources the passages that another wording may rest on, those of the best resolution first
 * @param statements the answer, verified
 */
public record Draft(
    String question,
    List<String> history,
    boolean english,
    List<Read> read,
    List<Citation> sources,
    List<Statement> statements) {
  private static final int MOST_OF_BEST = 3;
  private static final int OTHERS = 3;

  /** Copies the lists. */
  public Draft {
    history = List.copyOf(history);
    read = List.copyOf(read);
    sources = List.copyOf(sources);
    statements = List.copyOf(statements);
  }

  /** The draft of an answer from what was found for it. */
  static Draft of(
      Inquiry inquiry, List<String> history, Ranking ranking, List<Statement> statements) {
    return new Draft(
        ranking.query().question(),
        history,
        ranking.query().english(),
        inquiry.read(),
        sources(ranking, statements),
        statements);
  }

  /** The same with nothing to rest on but the words that it quotes. */
  public Draft quotedOnly() {
    List<Citation> quoted =
        statements.stream().flatMap(s -> s.citations().stream()).distinct().toList();
    return new Draft(question, history, english, read, quoted, statements);
  }

  /** What the answer quotes and where the best resolution matched, then the next resolutions. */
  private static List<Citation> sources(Ranking ranking, List<Statement> statements) {
    List<Candidate> found = ranking.candidates();
    Resolution best = found.getFirst().resolution();
    List<Span> spans = new ArrayList<>(found.getFirst().passages());
    if (spans.size() > MOST_OF_BEST) spans.subList(MOST_OF_BEST, spans.size()).clear();
    for (Statement statement : statements) {
      for (Citation cited : statement.citations()) {
        boolean held = spans.stream().anyMatch(s -> s.contains(cited.span()));
        if (cited.resolution().equals(best) && !held) spans.add(cited.span());
      }
    }
    List<Decision> decisions = DecisionReader.read(best.body());
    List<Citation> sources = new ArrayList<>();
    for (Span span : spans.stream().sorted().toList()) {
      if (span.length() > 0) sources.add(new Citation(best, span, decisions));
    }
    found.stream()
        .skip(1)
        .limit(OTHERS)
        .filter(c -> c.passages().getFirst().length() > 0)
        .map(c ->
            new Citation(
                c.resolution(),
                c.passages().getFirst(),
                DecisionReader.read(c.resolution().body())))
        .forEach(sources::add);
    return sources;
  }
}
