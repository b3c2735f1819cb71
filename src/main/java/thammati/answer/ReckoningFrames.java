package thammati.answer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import thammati.answer.AskedFor.Kind;
import thammati.answer.reckoning.Reckoned;
import thammati.answer.reckoning.Register;
import thammati.answer.reckoning.Scope;
import thammati.answer.reckoning.Sums;
import thammati.citation.Citation;
import thammati.citation.Computed;
import thammati.citation.Operand;
import thammati.citation.Statement;
import thammati.facts.Facts;
import thammati.facts.Proposer;
import thammati.message.Messages;
import thammati.resolution.Resolution;
import thammati.thai.Agencies;
import thammati.thai.Agency;
import thammati.thai.ThaiDates;

/**
 * Says what several resolutions come to together: first the result, with what it was taken over and
 * that the archive bounds it, then some of what it rests on, the rest by its number.
 */
final class ReckoningFrames {
  private static final int MOST_SHOWN = 4;
  private static final int LONGEST_TITLE = 48;
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  private final Register register;
  private final Agencies agencies;
  private final EnglishKeys keys;

  ReckoningFrames(Register register, Agencies agencies) {
    this.register = register;
    this.agencies = agencies;
    this.keys = new EnglishKeys(agencies);
  }

  /** The statements; none where nothing was found. */
  List<Statement> of(Reckoned reckoned, boolean english) {
    Said said = new Said(english, Messages.of(english));
    return switch (reckoned) {
      case Reckoned.Nothing _ -> List.of();
      case Reckoned.Counted counted -> counted(counted, said);
      case Reckoned.Summed summed -> summed(summed, said);
      case Reckoned.Apart apart -> apart(apart, said);
      case Reckoned.Outstanding outstanding -> outstanding(outstanding, said);
      case Reckoned.Placed placed -> placed(placed, said);
      case Reckoned.Compared compared -> compared(compared, said);
    };
  }

  /** The reader's language. */
  private record Said(boolean english, Messages words) {
    String day(Resolution resolution) {
      LocalDate date = resolution.id().date();
      if (date == null) return words.get("undated");
      return english ? ThaiDates.formatEnglish(date) : ThaiDates.format(date);
    }

    String named(Resolution resolution) {
      String title = Titles.shortened(resolution.title(), LONGEST_TITLE);
      return words.get("reckon.named", day(resolution), title);
    }

    static String number(Computed counted) {
      return String.format(Locale.ROOT, "%,d", counted.claimed().longValueExact());
    }
  }

  private List<Statement> counted(Reckoned.Counted counted, Said said) {
    List<Citation> all = counted.all();
    Computed count = new Computed.Count(all, BigDecimal.valueOf(all.size()));
    String text = said.words.get("reckon.count", Said.number(count), scope(counted.scope(), said));
    List<Statement> statements = new ArrayList<>();
    statements.add(
        new Statement(text, proven(List.of(all.getFirst()), counted.scope()), count(count)));
    listed(all, statements, said);
    return statements;
  }

  /** Some of them by day and title, and how many more there are. */
  private static void listed(List<Citation> all, List<Statement> statements, Said said) {
    all.stream()
        .limit(MOST_SHOWN)
        .map(c -> new Statement(said.named(c.resolution()), List.of(c)))
        .forEach(statements::add);
    more(all.stream().skip(MOST_SHOWN).toList(), statements, said);
  }

  private static void more(List<Citation> rest, List<Statement> statements, Said said) {
    if (rest.isEmpty()) return;
    Computed count = new Computed.Count(rest, BigDecimal.valueOf(rest.size()));
    String text = said.words.get("reckon.more", Said.number(count));
    statements.add(new Statement(text, List.of(rest.getFirst()), List.of(count)));
  }

  private List<Statement> summed(Reckoned.Summed summed, Said said) {
    List<Operand> sums = summed.sums();
    List<Citation> cited = sums.stream().map(Operand::citation).toList();
    Computed with = new Computed.Count(cited, BigDecimal.valueOf(cited.size()));
    String text =
        said.words.get(
            "reckon.sum",
            Said.number(summed.all()),
            scope(summed.scope(), said),
            Said.number(with),
            baht(summed.total().claimed(), said));
    List<Statement> statements = new ArrayList<>();
    statements.add(
        new Statement(
            text, proven(cited, summed.scope()), List.of(summed.all(), with, summed.total())));
    sums.stream().limit(MOST_SHOWN).map(sum -> figure(List.of(sum), said)).forEach(statements::add);
    more(cited.stream().skip(MOST_SHOWN).toList(), statements, said);
    return statements;
  }

  private List<Statement> apart(Reckoned.Apart apart, Said said) {
    String reason =
        said.words.get("reckon.apart." + apart.reason().name().toLowerCase(Locale.ROOT));
    List<Citation> first = List.of(apart.sums().getFirst().largest().citation());
    List<Statement> statements = new ArrayList<>();
    String text = said.words.get("reckon.apart", scope(apart.scope(), said), reason);
    statements.add(new Statement(text, proven(first, apart.scope())));
    for (Sums sums : apart.sums()) {
      statements.add(figure(sums.figures().stream().limit(2).toList(), said));
    }
    return statements;
  }

  private List<Statement> outstanding(Reckoned.Outstanding outstanding, Said said) {
    Computed.Extreme extreme = outstanding.extreme();
    Operand chosen = extreme.chosen();
    List<Citation> among = extreme.among().stream().map(Operand::citation).toList();
    long resolutions = among.stream().map(c -> c.resolution().id()).distinct().count();
    Computed count = new Computed.Count(among, BigDecimal.valueOf(resolutions));
    String text =
        said.words.get(
            extreme.largest() ? "reckon.most" : "reckon.least",
            Said.number(count),
            scope(outstanding.scope(), said),
            words(List.of(chosen), said),
            said.named(chosen.citation().resolution()));
    List<Statement> statements = new ArrayList<>();
    List<Citation> cited = proven(List.of(chosen.citation()), outstanding.scope());
    statements.add(new Statement(text, cited, List.of(extreme, count)));
    outstanding.others().forEach(other -> statements.add(figure(List.of(other), said)));
    return statements;
  }

  private List<Statement> placed(Reckoned.Placed placed, Said said) {
    Computed.InTime inTime = placed.inTime();
    List<Citation> among = inTime.among();
    Computed count = new Computed.Count(among, BigDecimal.valueOf(among.size()));
    Citation chosen = inTime.chosen();
    String verbs =
        chosen.decisions().stream()
            .map(
                d -> said.english ? said.words.get("decision." + d.code().code()) : d.code().verb())
            .distinct()
            .collect(Collectors.joining(said.english ? ", " : " "));
    String text =
        said.words
            .get(
                inTime.earliest() ? "reckon.first" : "reckon.last",
                Said.number(count),
                scope(placed.scope(), said),
                verbs,
                said.named(chosen.resolution()))
            .replaceAll(" {2,}", " ");
    List<Citation> cited = proven(List.of(chosen), placed.scope());
    return List.of(new Statement(text, cited, List.of(inTime, count)));
  }

  private List<Statement> compared(Reckoned.Compared compared, Said said) {
    Reckoned.Counted more = compared.more();
    Reckoned.Counted fewer = compared.fewer();
    Computed most = new Computed.Count(more.all(), BigDecimal.valueOf(more.all().size()));
    Computed least = new Computed.Count(fewer.all(), BigDecimal.valueOf(fewer.all().size()));
    String key = compared.by().claimed().signum() == 0 ? "reckon.equal" : "reckon.compared";
    String text =
        said.words.get(
            key,
            scope(more.scope(), said),
            Said.number(most),
            scope(fewer.scope(), said),
            Said.number(least),
            Said.number(compared.by()));
    List<Citation> cited =
        Stream.concat(
                proven(List.of(more.all().getFirst()), more.scope()).stream(),
                proven(List.of(fewer.all().getFirst()), fewer.scope()).stream())
            .distinct()
            .toList();
    return List.of(new Statement(text, cited, List.of(most, least, compared.by())));
  }

  private static List<Computed> count(Computed count) {
    return List.of(count);
  }

  /** Sums of one resolution, and which it is. */
  private Statement figure(List<Operand> sums, Said said) {
    Resolution resolution = sums.getFirst().citation().resolution();
    String text = said.words.get("reckon.figure", words(sums, said), said.named(resolution));
    return new Statement(text, sums.stream().map(Operand::citation).distinct().toList());
  }

  /** Sums in the words of the text, behind their English where that is read. */
  private String words(List<Operand> sums, Said said) {
    return sums.stream()
        .map(sum -> {
          String thai = sum.words().replaceAll("[\\s\u00a0]+", " ").strip();
          if (!said.english) return thai;
          String body = sum.citation().resolution().body();
          String key = String.join(", ", keys.in(body, sum.span(), Set.of(Kind.MONEY)));
          return key.isEmpty() ? thai : key + " (" + thai + ")";
        })
        .collect(Collectors.joining(" · "));
  }

  /** A sum in baht as people read it: millions where it has some. */
  private static String baht(BigDecimal sum, Said said) {
    boolean millions = sum.compareTo(MILLION) >= 0;
    BigDecimal plain = (millions ? sum.divide(MILLION) : sum).stripTrailingZeros();
    String figure = String.format(Locale.ROOT, "%,." + Math.max(0, plain.scale()) + "f", plain);
    return said.words.get(millions ? "reckon.millions" : "reckon.baht", figure);
  }

  /** What was reckoned over, in words that stand behind "resolutions". */
  private static String scope(Scope scope, Said said) {
    List<String> parts = new ArrayList<>();
    Agency proposer = scope.proposer();
    if (proposer != null) {
      boolean named = said.english && !proposer.english().isEmpty();
      parts.add(said.words.get("reckon.proposer", named ? proposer.english() : proposer.name()));
    }
    if (!scope.said().isEmpty()) parts.add(said.words.get("reckon.titled", scope.said()));
    period(scope, said).ifPresent(parts::add);
    return String.join(" ", parts);
  }

  private static Optional<String> period(Scope scope, Said said) {
    if (scope.period() == null) return Optional.empty();
    Optional<String> year =
        scope
            .year()
            .map(y -> said.words.get("reckon.year", Integer.toString(said.english ? y : y + 543)));
    Optional<String> month =
        scope
            .month()
            .map(m ->
                said.english
                    ? ThaiDates.formatEnglish(m.atDay(1)).substring(2)
                    : ThaiDates.month(m))
            .map(m -> said.words.get("reckon.month", m));
    return year.or(() -> month).or(() -> Optional.of(said.words.get("reckon.period")));
  }

  /** The citations, and the words that tell who proposed the first, where that is said. */
  private List<Citation> proven(List<Citation> cited, Scope scope) {
    Agency proposer = scope.proposer();
    if (proposer == null) return cited;
    List<Agency> line = agencies.line(proposer);
    Citation first = cited.getFirst();
    Optional<Citation> proof =
        register
            .facts(first.resolution())
            .map(Facts::proposers)
            .flatMap(all -> all.stream().filter(p -> isOf(p, line)).findFirst())
            .map(p -> new Citation(first.resolution(), p.span(), first.decisions()));
    return Stream.concat(cited.stream(), proof.stream()).distinct().toList();
  }

  private static boolean isOf(Proposer proposer, List<Agency> line) {
    return line.stream().anyMatch(a -> a.name().equals(proposer.agency()));
  }
}
