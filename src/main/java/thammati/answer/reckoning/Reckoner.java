package thammati.answer.reckoning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thammati.answer.reckoning.Reckoned.Reason;
import thammati.citation.Citation;
import thammati.citation.Computed;
import thammati.citation.Operand;
import thammati.facts.DecisionReader;
import thammati.resolution.Resolution;
import thammati.resolution.ResolutionId;
import thammati.retrieval.DateWish;
import thammati.retrieval.Query;
import thammati.text.Span;
import thammati.thai.Agencies;
import thammati.thai.Clauses;
import thammati.thai.Words;

/**
 * Counts, adds and compares over all resolutions of the archive that a question speaks of. Their
 * titles, the day of the meeting and who put them to the cabinet decide which these are. Safe to
 * share between threads.
 */
public final class Reckoner {
  /** Reading what more resolutions state would take too long. */
  private static final int MOST_READ = 400;

  /** Sums of so many resolutions are told where they are not added. */
  private static final int MOST_APART = 5;

  private static final int NEXT = 2;

  private static final Pattern BETWEEN =
      Pattern.compile("กับ|หรือ|เทียบ|\\b(?:or|and|than|versus|vs)\\b", Pattern.CASE_INSENSITIVE);

  private final Register register;
  private final Agencies agencies;
  private final Words words = new Words();

  /** Reckons over the register. */
  public Reckoner(Register register, Agencies agencies) {
    this.register = register;
    this.agencies = agencies;
  }

  /** What comes of a question; empty where it asks nothing of this sort, or not certainly. */
  public Optional<Reckoned> of(Query query) {
    return Reckoning.of(query.question())
        .flatMap(asked ->
            switch (asked) {
              case MORE -> more(query);
              case MORE_MONEY -> moreMoney(query);
              case COUNT -> scope(query).flatMap(this::counted);
              case SUM -> moreMoney(query).or(() -> scope(query).flatMap(this::summed));
              case MOST -> scope(query).flatMap(scope -> outstanding(scope, true));
              case LEAST -> scope(query).flatMap(scope -> outstanding(scope, false));
              case FIRST -> scope(query).flatMap(scope -> placed(scope, true));
              case LAST -> scope(query).flatMap(scope -> placed(scope, false));
              case LIST -> scope(query).flatMap(this::listed);
            });
  }

  /** What it speaks of; a follow-up that names no matter is on that of the questions before. */
  private Optional<Scope> scope(Query query) {
    if (query.dates().size() > 1) return Optional.empty();
    DateWish period = query.dates().stream().findFirst().orElse(null);
    Optional<Scope> own = Scope.of(query, query.question(), period, agencies, words);
    boolean named = own.filter(s -> !s.topic().isAny() || s.proposer() != null).isPresent();
    return named || query.words().equals(query.question())
        ? own
        : Scope.of(query, query.words(), period, agencies, words);
  }

  private List<ResolutionId> names(Scope scope) {
    return register.titles(scope.query()).entrySet().stream()
        .filter(e -> scope.topic().isAny() || scope.topic().fits(e.getValue(), words))
        .map(Map.Entry::getKey)
        .toList();
  }

  private List<Citation> cited(Scope scope) {
    return names(scope).stream()
        .map(register::find)
        .flatMap(Optional::stream)
        .map(Reckoner::cite)
        .toList();
  }

  private Optional<Reckoned> counted(Scope scope) {
    List<Citation> all = cited(scope);
    return all.isEmpty() ? nothing(scope) : Optional.of(new Reckoned.Counted(scope, all));
  }

  /** One alone is better read, and titles that do not say the words may put it otherwise. */
  private Optional<Reckoned> listed(Scope scope) {
    if (scope.topic().isAny() && scope.proposer() == null) return Optional.empty();
    List<Citation> all = cited(scope);
    return all.size() < 2 ? Optional.empty() : Optional.of(new Reckoned.Listed(scope, all));
  }

  /** That titles do not say the words proves nothing: they may put it otherwise. */
  private Optional<Reckoned> nothing(Scope scope) {
    return register.titles(scope.query()).isEmpty()
        ? Optional.of(new Reckoned.Nothing(false))
        : Optional.empty();
  }

  private Optional<Reckoned> more(Query query) {
    List<Scope> two = new ArrayList<>();
    if (query.dates().size() == 2) {
      for (DateWish period : query.dates()) {
        Scope.of(query, query.question(), period, agencies, words).ifPresent(two::add);
      }
    } else if (query.dates().size() < 2) {
      Matcher between = BETWEEN.matcher(query.question());
      DateWish period = query.dates().stream().findFirst().orElse(null);
      if (between.find()) {
        String one = query.question().substring(0, between.start());
        String other = query.question().substring(between.end());
        for (String side : List.of(one, other)) {
          Scope.of(query, side, period, agencies, words)
              .filter(s -> !s.topic().isAny() || s.proposer() != null)
              .ifPresent(two::add);
        }
      }
    }
    if (two.size() != 2) return Optional.empty();
    List<Citation> first = cited(two.getFirst());
    List<Citation> last = cited(two.getLast());
    // Of nothing nothing can be cited.
    if (first.isEmpty() || last.isEmpty()) return Optional.empty();
    boolean other = last.size() > first.size();
    var more = new Reckoned.Counted(two.get(other ? 1 : 0), other ? last : first);
    var fewer = new Reckoned.Counted(two.get(other ? 0 : 1), other ? first : last);
    BigDecimal by = BigDecimal.valueOf(more.all().size() - fewer.all().size());
    var difference = new Computed.CountDifference(more.all(), fewer.all(), by);
    return Optional.of(new Reckoned.Compared(more, fewer, difference));
  }

  /** Of two periods; empty where the sums of one are not certain to add up. */
  private Optional<Reckoned> moreMoney(Query query) {
    if (query.dates().size() != 2) return Optional.empty();
    List<Reckoned.Total> two =
        query.dates().stream()
            .flatMap(period -> Scope.of(query, query.question(), period, agencies, words).stream())
            .flatMap(scope -> total(scope).stream())
            .sorted(Comparator.comparing(Reckoned.Total::sum).reversed())
            .toList();
    if (two.size() != 2) return Optional.empty();
    Reckoned.Total more = two.getFirst();
    Reckoned.Total fewer = two.getLast();
    BigDecimal by = more.sum().subtract(fewer.sum());
    var difference = new Computed.SumDifference(more.parts(), fewer.parts(), by);
    return Optional.of(new Reckoned.SumsCompared(more, fewer, difference));
  }

  private Optional<Reckoned.Total> total(Scope scope) {
    return sums(names(scope))
        .filter(sums -> Addition.obstacle(sums).filter(reason -> reason != Reason.ONE).isEmpty())
        .map(sums -> sums.stream().map(Sums::largest).toList())
        .map(parts -> new Reckoned.Total(scope, parts, sum(parts)));
  }

  private static BigDecimal sum(List<Operand> parts) {
    return parts.stream()
        .map(p -> p.value().orElseThrow())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The sums of those that decide some, the newest first; empty where there are too many. */
  private Optional<List<Sums>> sums(List<ResolutionId> names) {
    Set<ResolutionId> deciding = new HashSet<>(register.deciding(names));
    if (deciding.isEmpty() || deciding.size() > MOST_READ) return Optional.empty();
    List<Sums> sums = new ArrayList<>();
    for (ResolutionId name : names) {
      if (!deciding.contains(name)) continue;
      Optional<Resolution> resolution = register.find(name);
      resolution
          .flatMap(register::facts)
          .map(facts -> Sums.of(resolution.orElseThrow(), facts))
          .filter(s -> !s.figures().isEmpty())
          .ifPresent(sums::add);
    }
    return sums.isEmpty() ? Optional.empty() : Optional.of(sums);
  }

  private Optional<Reckoned> summed(Scope scope) {
    List<ResolutionId> names = names(scope);
    if (names.isEmpty()) return nothing(scope);
    Optional<List<Sums>> decided = sums(names);
    if (decided.isEmpty()) return Optional.of(new Reckoned.Nothing(true));
    return decided.map(sums -> {
      Optional<Reason> obstacle = Addition.obstacle(sums);
      if (obstacle.isPresent()) {
        return new Reckoned.Apart(scope, obstacle.get(), sums.stream().limit(MOST_APART).toList());
      }
      List<Operand> parts = sums.stream().map(Sums::largest).toList();
      List<Citation> all =
          names.stream().map(register::find).flatMap(Optional::stream).map(Reckoner::cite).toList();
      var count = new Computed.Count(all, BigDecimal.valueOf(all.size()));
      return new Reckoned.Summed(scope, count, parts, new Computed.Sum(parts, sum(parts)));
    });
  }

  /**
   * The largest sum of all, or the smallest of those that are the only one of their resolution:
   * parts are never larger than the whole, but smaller than what other resolutions decide.
   */
  private Optional<Reckoned> outstanding(Scope scope, boolean largest) {
    Comparator<Operand> order = Comparator.comparing(o -> o.value().orElseThrow());
    return sums(names(scope))
        .map(sums ->
            sums.stream()
                .filter(s -> largest || s.figures().size() == 1)
                .map(Sums::largest)
                .sorted(largest ? order.reversed() : order)
                .toList())
        .filter(figures -> figures.size() > 1)
        .map(figures ->
            new Reckoned.Outstanding(
                scope,
                new Computed.Extreme(figures.getFirst(), figures, largest),
                others(figures)));
  }

  /** The next to the first, none of a sum that was told. */
  private static List<Operand> others(List<Operand> figures) {
    Map<BigDecimal, Operand> different = new LinkedHashMap<>();
    figures.forEach(f -> different.putIfAbsent(f.value().orElseThrow().stripTrailingZeros(), f));
    return different.values().stream().skip(1).limit(NEXT).toList();
  }

  private Optional<Reckoned> placed(Scope scope, boolean earliest) {
    if (scope.topic().isAny() && scope.proposer() == null) return Optional.empty();
    List<Citation> all = cited(scope);
    if (all.size() < 2) return Optional.empty();
    Citation chosen = earliest ? all.getLast() : all.getFirst();
    return Optional.of(new Reckoned.Placed(scope, new Computed.InTime(chosen, all, earliest)));
  }

  /** A resolution by the clause of its first decision, else by its first clause. */
  private static Citation cite(Resolution resolution) {
    var decisions = DecisionReader.read(resolution.body());
    int at = decisions.isEmpty() ? 0 : decisions.getFirst().span().start();
    Span lead =
        Clauses.of(resolution.body()).stream()
            .filter(clause -> clause.end() > at)
            .findFirst()
            .orElse(new Span(0, 0));
    return new Citation(resolution, lead, decisions);
  }
}
