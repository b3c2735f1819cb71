package thammati.answer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import thammati.answer.reading.AskedFor.Kind;
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

/**
 * Says what several resolutions come to together: first the result, with what it was taken over and
 * that the archive bounds it, then some of what it rests on, the rest by its number.
 */
final class ReckoningFrames {
  private static final int MOST_SHOWN = 4;

  /** Of a list that is asked for. */
  private static final int MOST_LISTED = 6;

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
    ReckoningWords said = new ReckoningWords(english, Messages.of(english));
    return switch (reckoned) {
      case Reckoned.Nothing _ -> List.of();
      case Reckoned.Counted counted -> counted(counted, said);
      case Reckoned.Listed listed -> listed(listed, said);
      case Reckoned.Summed summed -> summed(summed, said);
      case Reckoned.SumsCompared compared -> sumsCompared(compared, said);
      case Reckoned.Apart apart -> apart(apart, said);
      case Reckoned.Outstanding outstanding -> outstanding(outstanding, said);
      case Reckoned.Placed placed -> placed(placed, said);
      case Reckoned.Compared compared -> compared(compared, said);
    };
  }

  /** How many, some by day and title, and how many more there are. */
  private List<Statement> counted(Reckoned.Counted counted, ReckoningWords said) {
    List<Citation> all = counted.all();
    List<Statement> statements = new ArrayList<>(List.of(count(all, counted.scope(), said)));
    all.stream()
        .limit(MOST_SHOWN)
        .map(c -> new Statement(said.named(c.resolution()), List.of(c)))
        .forEach(statements::add);
    more(all.stream().skip(MOST_SHOWN).toList(), statements, said);
    return statements;
  }

  /** The same with what was decided, which one who asks for a list looks for. */
  private List<Statement> listed(Reckoned.Listed listed, ReckoningWords said) {
    List<Citation> all = listed.all();
    List<Statement> statements = new ArrayList<>(List.of(count(all, listed.scope(), said)));
    all.stream()
        .limit(MOST_LISTED)
        .map(c -> new Statement(said.decided(c), List.of(c)))
        .forEach(statements::add);
    more(all.stream().skip(MOST_LISTED).toList(), statements, said);
    return statements;
  }

  private Statement count(List<Citation> all, Scope scope, ReckoningWords said) {
    Computed count = new Computed.Count(all, BigDecimal.valueOf(all.size()));
    String text = said.get("reckon.count", ReckoningWords.number(count), said.scope(scope));
    return new Statement(text, proven(List.of(all.getFirst()), scope), List.of(count));
  }

  private static void more(List<Citation> rest, List<Statement> statements, ReckoningWords said) {
    if (rest.isEmpty()) return;
    Computed count = new Computed.Count(rest, BigDecimal.valueOf(rest.size()));
    String text = said.get("reckon.more", ReckoningWords.number(count));
    statements.add(new Statement(text, List.of(rest.getFirst()), List.of(count)));
  }

  private List<Statement> summed(Reckoned.Summed summed, ReckoningWords said) {
    List<Operand> sums = summed.sums();
    List<Citation> cited = sums.stream().map(Operand::citation).toList();
    Computed with = new Computed.Count(cited, BigDecimal.valueOf(cited.size()));
    String text =
        said.get(
            "reckon.sum",
            ReckoningWords.number(summed.all()),
            said.scope(summed.scope()),
            ReckoningWords.number(with),
            said.baht(summed.total().claimed()));
    List<Statement> statements = new ArrayList<>();
    statements.add(
        new Statement(
            text, proven(cited, summed.scope()), List.of(summed.all(), with, summed.total())));
    sums.stream().limit(MOST_SHOWN).map(sum -> figure(List.of(sum), said)).forEach(statements::add);
    more(cited.stream().skip(MOST_SHOWN).toList(), statements, said);
    return statements;
  }

  private List<Statement> sumsCompared(Reckoned.SumsCompared compared, ReckoningWords said) {
    Reckoned.Total more = compared.more();
    Reckoned.Total fewer = compared.fewer();
    String key = compared.by().claimed().signum() == 0 ? "reckon.sums.equal" : "reckon.sums.more";
    String text =
        said.get(
            key,
            said.scope(more.scope()),
            said.baht(more.sum()),
            said.scope(fewer.scope()),
            said.baht(fewer.sum()),
            said.baht(compared.by().claimed()));
    List<Computed> computed = new ArrayList<>(List.of(compared.by()));
    List<Citation> cited = new ArrayList<>();
    for (Reckoned.Total total : List.of(more, fewer)) {
      if (total.parts().size() > 1) computed.add(new Computed.Sum(total.parts(), total.sum()));
      List<Citation> operands = total.parts().stream().map(Operand::citation).toList();
      cited.addAll(proven(operands, total.scope()));
    }
    List<Statement> statements = new ArrayList<>();
    statements.add(new Statement(text, cited.stream().distinct().toList(), computed));
    Stream.of(more, fewer)
        .flatMap(total -> total.parts().stream().limit(MOST_SHOWN / 2))
        .map(sum -> figure(List.of(sum), said))
        .forEach(statements::add);
    return statements;
  }

  private List<Statement> apart(Reckoned.Apart apart, ReckoningWords said) {
    String reason = said.get("reckon.apart." + apart.reason().name().toLowerCase(Locale.ROOT));
    List<Citation> first = List.of(apart.sums().getFirst().largest().citation());
    List<Statement> statements = new ArrayList<>();
    String text = said.get("reckon.apart", said.scope(apart.scope()), reason);
    statements.add(new Statement(text, proven(first, apart.scope())));
    for (Sums sums : apart.sums()) {
      statements.add(figure(sums.figures().stream().limit(2).toList(), said));
    }
    return statements;
  }

  private List<Statement> outstanding(Reckoned.Outstanding outstanding, ReckoningWords said) {
    Computed.Extreme extreme = outstanding.extreme();
    Operand chosen = extreme.chosen();
    List<Citation> among = extreme.among().stream().map(Operand::citation).toList();
    long resolutions = among.stream().map(c -> c.resolution().id()).distinct().count();
    Computed count = new Computed.Count(among, BigDecimal.valueOf(resolutions));
    String text =
        said.get(
            extreme.largest() ? "reckon.most" : "reckon.least",
            ReckoningWords.number(count),
            said.scope(outstanding.scope()),
            words(List.of(chosen), said),
            said.named(chosen.citation().resolution()));
    List<Statement> statements = new ArrayList<>();
    List<Citation> cited = proven(List.of(chosen.citation()), outstanding.scope());
    statements.add(new Statement(text, cited, List.of(extreme, count)));
    outstanding.others().forEach(other -> statements.add(figure(List.of(other), said)));
    return statements;
  }

  private List<Statement> placed(Reckoned.Placed placed, ReckoningWords said) {
    Computed.InTime inTime = placed.inTime();
    List<Citation> among = inTime.among();
    Computed count = new Computed.Count(among, BigDecimal.valueOf(among.size()));
    Citation chosen = inTime.chosen();
    String verbs = said.verbs(chosen);
    String text =
        said.get(
                inTime.earliest() ? "reckon.first" : "reckon.last",
                ReckoningWords.number(count),
                said.scope(placed.scope()),
                verbs,
                said.named(chosen.resolution()))
            .replaceAll(" {2,}", " ");
    List<Citation> cited = proven(List.of(chosen), placed.scope());
    return List.of(new Statement(text, cited, List.of(inTime, count)));
  }

  private List<Statement> compared(Reckoned.Compared compared, ReckoningWords said) {
    Reckoned.Counted more = compared.more();
    Reckoned.Counted fewer = compared.fewer();
    Computed most = new Computed.Count(more.all(), BigDecimal.valueOf(more.all().size()));
    Computed least = new Computed.Count(fewer.all(), BigDecimal.valueOf(fewer.all().size()));
    String key = compared.by().claimed().signum() == 0 ? "reckon.equal" : "reckon.compared";
    String text =
        said.get(
            key,
            said.scope(more.scope()),
            ReckoningWords.number(most),
            said.scope(fewer.scope()),
            ReckoningWords.number(least),
            ReckoningWords.number(compared.by()));
    List<Citation> cited =
        Stream.concat(
                proven(List.of(more.all().getFirst()), more.scope()).stream(),
                proven(List.of(fewer.all().getFirst()), fewer.scope()).stream())
            .distinct()
            .toList();
    return List.of(new Statement(text, cited, List.of(most, least, compared.by())));
  }

  /** Sums of one resolution, and which it is. */
  private Statement figure(List<Operand> sums, ReckoningWords said) {
    Resolution resolution = sums.getFirst().citation().resolution();
    String text = said.get("reckon.figure", words(sums, said), said.named(resolution));
    return new Statement(text, sums.stream().map(Operand::citation).distinct().toList());
  }

  /** Sums in the words of the text, behind their English where that is read. */
  private String words(List<Operand> sums, ReckoningWords said) {
    return sums.stream()
        .map(sum -> {
          String thai = sum.words().replaceAll("[\\s\u00a0]+", " ").strip();
          if (!said.english()) return thai;
          String body = sum.citation().resolution().body();
          String key = String.join(", ", keys.in(body, sum.span(), Set.of(Kind.MONEY)));
          return key.isEmpty() ? thai : key + " (" + thai + ")";
        })
        .collect(Collectors.joining(" · "));
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
