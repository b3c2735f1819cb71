package thammati.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import thammati.answer.BestRead.Asked;
import thammati.answer.reading.AskedFor;
import thammati.answer.reading.AskedFor.Kind;
import thammati.answer.reading.Measures;
import thammati.answer.reading.Pair;
import thammati.citation.Citation;
import thammati.citation.Operand;
import thammati.citation.Statement;
import thammati.facts.DecisionReader;
import thammati.message.Messages;
import thammati.resolution.Resolution;
import thammati.retrieval.Candidate;
import thammati.retrieval.Query;
import thammati.retrieval.Ranking;
import thammati.text.Span;
import thammati.thai.ThaiText;

/**
 * Answers a question that asks the same of two years, each looked for and read on its own, since
 * two resolutions may tell of them.
 */
final class Comparison {
  private static final Pattern YEAR = Pattern.compile("25[0-9]{2}");

  /** Share of the score of the first at which another may be meant. */
  private static final double NEARLY = 0.8;

  private final Function<String, Query> reader;
  private final Function<Query, Ranking> retriever;
  private final Function<Ranking, BestRead> composer;
  private final Predicate<Ranking> answerable;

  /**
   * Reads, ranks, composes and judges as the pipeline does.
   *
   * @param answerable whether the archive holds what a question asks, by its ranking
   */
  Comparison(
      Function<String, Query> reader,
      Function<Query, Ranking> retriever,
      Function<Ranking, BestRead> composer,
      Predicate<Ranking> answerable) {
    this.reader = reader;
    this.retriever = retriever;
    this.composer = composer;
    this.answerable = answerable;
  }

  /**
   * The two, each read where it stands; empty if the question is none of this sort, or one of them
   * is not told, or one resolution tells both.
   *
   * @param whole what was read for the question as it stands
   */
  Optional<List<BestRead>> of(String question, BestRead whole) {
    Optional<Pair> pair = Pair.of(question);
    if (pair.isEmpty() || tellsBoth(whole, pair.get())) return Optional.empty();
    List<BestRead> reads = new ArrayList<>();
    for (Pair.Year one : List.of(pair.get().first(), pair.get().second())) {
      Ranking ranking = named(retriever.apply(reader.apply(one.question())), one.name());
      if (ranking.candidates().isEmpty() || !answerable.test(ranking)) return Optional.empty();
      BestRead read = composer.apply(ranking);
      if (read.asked().isEmpty() || !read.quotes().stream().allMatch(q -> q.wanted())) {
        return Optional.empty();
      }
      reads.add(read);
    }
    boolean two = !reads.getFirst().resolution().id().equals(reads.getLast().resolution().id());
    return two ? Optional.of(reads) : Optional.empty();
  }

  /**
   * The ranking, before a resolution titled for other years the first nearly as good that is titled
   * for this one: reports of a series differ in little else.
   */
  private static Ranking named(Ranking ranking, String year) {
    List<Candidate> candidates = new ArrayList<>(ranking.candidates());
    if (candidates.isEmpty()) return ranking;
    Candidate first = candidates.getFirst();
    String title = ThaiText.plain(first.resolution().title());
    if (title.contains(year) || !YEAR.matcher(title).find()) return ranking;
    for (Candidate other : candidates) {
      if (other.score() < NEARLY * first.score()) break;
      if (!ThaiText.plain(other.resolution().title()).contains(year)) continue;
      candidates.remove(other);
      candidates.addFirst(other);
      return new Ranking(ranking.query(), candidates, ranking.relaxed(), ranking.semantic());
    }
    return ranking;
  }

  private static boolean tellsBoth(BestRead whole, Pair pair) {
    String quoted =
        whole.quotes().stream()
            .map(quote -> quote.span().in(whole.resolution().body()))
            .map(ThaiText::plain)
            .collect(Collectors.joining(" "));
    return quoted.contains(pair.first().name()) && quoted.contains(pair.second().name());
  }

  /**
   * By how much the two differ; empty unless each quotation holds one figure of the wanted unit.
   *
   * @param reads what {@link #of} found
   */
  static Optional<Statement> difference(List<BestRead> reads, boolean english) {
    List<Operand> figures =
        reads.stream()
            .map(read -> figures(read, read.asked().getFirst()))
            .filter(all -> all.size() == 1)
            .flatMap(List::stream)
            .toList();
    if (figures.size() != reads.size()) return Optional.empty();
    return FactFrames.difference(figures.getFirst(), figures.getLast(), Messages.of(english));
  }

  private static List<Operand> figures(BestRead read, Asked asked) {
    Resolution resolution = read.resolution();
    Span quote = asked.quote().span();
    Citation citation = new Citation(resolution, quote, DecisionReader.read(resolution.body()));
    return Measures.in(resolution.body(), quote).stream()
        .map(span -> new Operand(citation, span))
        .filter(figure -> counts(figure, asked.ask().wanted()))
        .toList();
  }

  private static boolean counts(Operand figure, AskedFor wanted) {
    if (wanted.kinds().contains(Kind.PERCENT)) return figure.unit().equals("%");
    Set<String> units = wanted.units();
    Stream<String> named = units.isEmpty() ? Stream.of("บาท") : units.stream();
    return !figure.unit().isEmpty() && named.anyMatch(unit -> unit.startsWith(figure.unit()));
  }
}
