package thammati.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thammati.citation.EnglishClaim.Day;
import thammati.citation.EnglishClaim.Decided;
import thammati.citation.EnglishClaim.Figure;
import thammati.citation.EnglishClaim.Office;
import thammati.citation.EnglishClaim.Term;
import thammati.resolution.Decision;
import thammati.resolution.DecisionCode;
import thammati.resolution.DecisionVerbs;
import thammati.text.Span;
import thammati.thai.Agencies;
import thammati.thai.AgencyMention;
import thammati.thai.Clauses;
import thammati.thai.DateMention;
import thammati.thai.ThaiDates;
import thammati.thai.ThaiText;

/** Where a Thai source says what an English statement claims, and where it says the like. */
final class ThaiPlaces {
  private static final Pattern NEGATION =
      Pattern.compile("(?:ไม่(?!เกิน|น้อยกว่า|ต่ำกว่า|มากกว่า|ว่า)|มิได้|มิให้|มิใช่|ห้าม|งดเว้น)");

  private static final int NEGATED_WITHIN = 14;
  private static final String CABINET = "คณะรัฐมนตรี";

  private final String text;
  private final List<Citation> citations;
  private final List<Span> clauses;
  private final List<DateMention> dates;
  private final List<AgencyMention> offices;
  private final ThaiMeasures measures;
  private final List<Deciding> decisions = new ArrayList<>();

  /** Titles and first lines quoted, which tell what all the rest is about. */
  private final List<Span> heads = new ArrayList<>();

  private record Deciding(DecisionCode code, int at) {}

  ThaiPlaces(List<Citation> citations, Agencies agencies) {
    this.citations = citations;
    StringBuilder all = new StringBuilder();
    for (Citation citation : citations) {
      int from = all.length();
      all.append(plain(citation.resolution().title())).append('\n');
      int start = all.length();
      all.append(plain(citation.quote())).append('\n');
      heads.add(new Span(from, all.indexOf("\n", start)));
      for (Decision decision : citation.decisions()) {
        int at = decision.span().start() - citation.span().start();
        // What is decided before the words quoted is decided on them, what behind is not.
        int within = Math.clamp(at, -1, citation.span().length());
        decisions.add(new Deciding(decision.code(), start + within));
      }
    }
    this.text = all.toString();
    this.clauses = Clauses.of(text);
    this.dates = ThaiDates.find(text);
    this.offices = agencies.find(text);
    this.measures = new ThaiMeasures(text, dates);
  }

  String text() {
    return text;
  }

  /** Where the source says it; a figure or day only within the limits that are claimed. */
  List<Span> of(EnglishClaim claim) {
    return switch (claim) {
      case Figure figure ->
          measures.like(figure).stream()
              .filter(n -> n.value().compareTo(figure.value()) == 0)
              .map(ThaiMeasures.Measure::span)
              .filter(s -> measures.isBound(s, figure))
              .toList();
      case Day day ->
          dates.stream()
              .filter(d -> agrees(day.date(), d))
              .map(DateMention::span)
              .filter(s -> measures.isBound(s, day))
              .toList();
      case Office office ->
          offices.stream()
              .filter(m -> m.agencies().stream().anyMatch(office.agencies()::contains))
              .map(AgencyMention::span)
              .toList();
      case Decided decided ->
          decisions(decided.code()).stream()
              .filter(d -> d.code() == decided.code())
              .map(d -> new Span(d.at(), d.at() + 1))
              .toList();
      case Term term -> all(term.thai());
    };
  }

  /**
   * Where it says another thing of the same sort: another sum, another day, another agency; of
   * those within limits only what stands within the same ones.
   */
  List<Span> others(EnglishClaim claim) {
    return switch (claim) {
      case Figure figure ->
          measures.like(figure).stream()
              .filter(n -> n.value().compareTo(figure.value()) != 0)
              .map(ThaiMeasures.Measure::span)
              .filter(s -> measures.isBound(s, figure))
              .toList();
      case Day day ->
          dates.stream()
              .filter(d -> !agrees(day.date(), d))
              .map(DateMention::span)
              .filter(s -> measures.isBound(s, day))
              .toList();
      case Office office ->
          offices.stream()
              .filter(m -> m.agencies().stream().noneMatch(office.agencies()::contains))
              .filter(m -> m.agencies().stream().noneMatch(a -> a.name().equals(CABINET)))
              .map(AgencyMention::span)
              .toList();
      case Decided decided ->
          decisions(decided.code()).stream()
              .filter(d -> d.code() != decided.code())
              .map(d -> new Span(d.at(), d.at() + 1))
              .toList();
      case Term _ -> List.of();
    };
  }

  /** Whether a cited resolution was decided on that day. */
  boolean isMeeting(DateMention date) {
    return citations.stream()
        .map(c -> c.resolution().id().date())
        .anyMatch(d ->
            d != null
                && (date.year() == 0 || date.year() == d.getYear())
                && (date.month() == 0 || date.month() == d.getMonthValue())
                && (date.day() == 0 || date.day() == d.getDayOfMonth()));
  }

  /** The thing of a sort that words at that place belong to; empty if none stands in their line. */
  Optional<Span> owner(Span words, EnglishClaim beside, List<Span> sort, EnglishClaim of) {
    int from = text.lastIndexOf('\n', words.start()) + 1;
    int to = text.indexOf('\n', words.end());
    Span before = null;
    Span behind = null;
    for (Span one : sort) {
      boolean decides = of instanceof Decided;
      if (one.start() <= words.start() && (decides || one.start() >= from)) {
        if (before == null || one.start() > before.start()) before = one;
      } else if (one.start() > words.start() && one.start() < to) {
        if (behind == null || one.start() < behind.start()) behind = one;
      }
    }
    // Who acts stands before the act, a verb before its object, a figure behind what it measures.
    // Who is told to act stands behind the verb that tells.
    boolean first = of instanceof Decided || (of instanceof Office && !(beside instanceof Decided));
    if (of instanceof Decided || (first && before != null)) return Optional.ofNullable(before);
    return Optional.ofNullable(behind != null ? behind : before);
  }

  /** Whether the words stand in one line with one of the places, or in what heads them all. */
  boolean standWith(Term words, List<Span> places) {
    for (Span span : of(words)) {
      int from = text.lastIndexOf('\n', span.start()) + 1;
      Span line = new Span(from, text.indexOf('\n', span.end() - 1));
      if (heads.stream().anyMatch(h -> h.contains(span))) return true;
      if (places.stream().anyMatch(line::contains)) return true;
    }
    return false;
  }

  /** The clauses in which most of the claims stand; empty if none does. */
  List<Span> clausesOf(List<EnglishClaim> claims) {
    List<Span> best = new ArrayList<>();
    int most = 0;
    for (Span clause : clauses) {
      int held = 0;
      for (EnglishClaim claim : claims) {
        if (of(claim).stream().anyMatch(clause::contains)) held++;
      }
      if (held == 0 || held < most) continue;
      if (held > most) best.clear();
      most = held;
      best.add(clause);
    }
    return best;
  }

  boolean isNegative(Span clause) {
    return NEGATION.matcher(clause.in(text)).find();
  }

  /** Whether the clause says "not" shortly before one of these words. */
  boolean negates(Span clause, List<String> words) {
    Matcher m = NEGATION.matcher(text).region(clause.start(), clause.end());
    while (m.find()) {
      String behind = text.substring(m.end(), Math.min(clause.end(), m.end() + NEGATED_WITHIN));
      if (words.stream().anyMatch(behind::contains)) return true;
    }
    return false;
  }

  /** The cabinet's own decisions; what orders and appoints may besides stand in the words. */
  private List<Deciding> decisions(DecisionCode like) {
    return switch (like) {
      case ACKNOWLEDGE, AGREE, AGREE_IN_PRINCIPLE, APPROVE, APPROVE_IN_PRINCIPLE ->
          decisions.stream().filter(d -> isFormal(d.code())).toList();
      default -> {
        List<Deciding> all = new ArrayList<>(decisions);
        DecisionVerbs.find(text).forEach(d -> all.add(new Deciding(d.code(), d.span().start())));
        yield all.stream().filter(d -> d.code() == like).toList();
      }
    };
  }

  private static boolean isFormal(DecisionCode code) {
    return switch (code) {
      case ACKNOWLEDGE, AGREE, AGREE_IN_PRINCIPLE, APPROVE, APPROVE_IN_PRINCIPLE -> true;
      default -> false;
    };
  }

  private List<Span> all(List<String> words) {
    List<Span> found = new ArrayList<>();
    for (String word : words) {
      for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        found.add(new Span(at, at + word.length()));
      }
    }
    return found;
  }

  private static boolean agrees(DateMention claimed, DateMention known) {
    return (claimed.year() == 0 || claimed.year() == known.year())
        && (claimed.month() == 0 || claimed.month() == known.month())
        && (claimed.day() == 0 || claimed.day() == known.day());
  }

  /** Lower case and Arabic digits; same length, so that places stay true. */
  private static String plain(String words) {
    return ThaiText.lowerCase(ThaiText.plain(words));
  }
}
