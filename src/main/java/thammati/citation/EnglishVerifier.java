package thammati.citation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thammati.citation.EnglishClaim.Day;
import thammati.citation.EnglishClaim.Decided;
import thammati.citation.EnglishClaim.Figure;
import thammati.citation.EnglishClaim.Office;
import thammati.citation.EnglishClaim.Term;
import thammati.citation.Violation.Kind;
import thammati.resolution.DecisionCode;
import thammati.text.Span;
import thammati.thai.Agencies;
import thammati.thai.AgencyMention;
import thammati.thai.ThaiText;

/**
 * Holds an English statement against the Thai words it cites. Every word must be one that claims
 * nothing, or claim something that the source says: a figure with what it counts and its limits, a
 * day in either calendar, an agency by its official name, a verb of decision for just its Thai
 * verb, a word of the glossary. Where the source says several things of a sort, the words around
 * must tell which. What cannot be checked does not hold. Pure, safe to share between threads.
 */
public final class EnglishVerifier {
  /** Words alone that say as little as this are no statement. */
  private static final int LEAST_TERMS = 2;

  private static final String CABINET = "คณะรัฐมนตรี";
  private static final String DECIDES =
      "(?:acknowledge|took note|noted|agree|endorse|approve|consent)";

  /** The calendar of a year, where it is its own; the year tells it by itself. */
  private static final Pattern ERA =
      Pattern.compile(
          "\\b(?:b\\.\\s?e\\.|be)\\s+(?=2[45][0-9]{2}\\b)"
              + "|\\b(?:c\\.\\s?e\\.|ce|a\\.\\s?d\\.|ad)\\s+(?=(?:19|20)[0-9]{2}\\b)"
              + "|(?<=\\b2[45][0-9]{2})\\s+(?:b\\.\\s?e\\.|be\\b)"
              + "|(?<=\\b(?:19|20)[0-9]{2})\\s+(?:c\\.\\s?e\\.|ce\\b|a\\.\\s?d\\.|ad\\b)");

  private static final Pattern ACTS =
      Pattern.compile("\\s+(?:(?:has|have|had|also|then|thus|then)\\s+)*" + DECIDES);
  private static final Pattern ACTED =
      Pattern.compile(DECIDES + "[a-z]*(?:\\s+in\\s+principle)?\\s+by\\s+(?:the\\s+)?$");

  private final Agencies agencies;
  private final EnglishReader reader;

  /** Knows agencies by the dictionary. */
  public EnglishVerifier(Agencies agencies) {
    this.agencies = agencies;
    this.reader = new EnglishReader(agencies);
  }

  /** What the statement says beyond its citations, or what nobody can check; empty if it holds. */
  public List<Violation> check(Statement statement) {
    String said = ERA.matcher(ThaiText.normal(statement.text())).replaceAll("");
    ThaiPlaces places = new ThaiPlaces(statement.citations(), agencies);
    List<Violation> violations = new ArrayList<>();
    WordingVerifier.checkLinks(said, violations);
    WordingVerifier.checkQuotations(said, places.text(), violations);
    checkWhoDecided(said, violations);
    int values = 0;
    int terms = 0;
    for (EnglishSegment segment : reader.read(said, places.text())) {
      segment.unknown().forEach(w -> violations.add(new Violation(Kind.UNGROUNDED, w)));
      for (EnglishClaim claim : segment.claims()) {
        if (claim.isValue()) values++;
        else terms++;
        checkClaim(claim, segment, places, violations);
      }
      checkNegation(segment, places, violations);
    }
    if (values == 0 && terms < LEAST_TERMS) violations.add(new Violation(Kind.UNGROUNDED, said));
    return List.copyOf(violations);
  }

  /** Decisions are the cabinet's; of another body's the citation tells nothing certain. */
  private void checkWhoDecided(String said, List<Violation> violations) {
    for (AgencyMention mention : agencies.find(said)) {
      if (mention.agencies().stream().anyMatch(a -> a.name().equals(CABINET))) continue;
      Span at = mention.span();
      Matcher acts = ACTS.matcher(said).region(at.end(), said.length());
      if (acts.lookingAt() || ACTED.matcher(said.substring(0, at.start())).find()) {
        violations.add(new Violation(Kind.DECISION, at.in(said)));
      }
    }
  }

  private static void checkClaim(
      EnglishClaim claim, EnglishSegment segment, ThaiPlaces places, List<Violation> violations) {
    if (claim instanceof Day day && isOfMeeting(day, segment, places)) return;
    boolean decidedThen = claim instanceof Day day && day.bounds().isEmpty() && decides(segment);
    List<Span> same = places.of(claim);
    boolean holds = !same.isEmpty() && !decidedThen && isMeant(claim, same, segment, places);
    if (claim instanceof Term term) holds &= standsWithValues(term, segment, places);
    if (!holds) violations.add(new Violation(kind(claim), claim.words()));
  }

  /** Words from elsewhere in the source, put to a figure, day or agency, make another statement. */
  private static boolean standsWithValues(Term term, EnglishSegment segment, ThaiPlaces places) {
    List<Span> values =
        segment.claims().stream()
            .filter(c -> c instanceof Figure || c instanceof Office || c instanceof Day)
            .filter(c -> !(c instanceof Day day && isOfMeeting(day, segment, places)))
            .map(places::of)
            .flatMap(List::stream)
            .toList();
    return values.isEmpty() || places.standWith(term, values);
  }

  /** The day of the decision is known of a resolution, whatever words of it are quoted. */
  private static boolean isOfMeeting(Day day, EnglishSegment segment, ThaiPlaces places) {
    return (segment.ofMeeting() || decides(segment))
        && day.bounds().isEmpty()
        && places.isMeeting(day.date());
  }

  private static boolean decides(EnglishSegment segment) {
    return segment.claims().stream()
        .anyMatch(c -> c instanceof Decided(_, var code) && code != DecisionCode.ASSIGN);
  }

  /** Whether the words beside it tell that it is this one of several, and none tells another. */
  private static boolean isMeant(
      EnglishClaim claim, List<Span> same, EnglishSegment segment, ThaiPlaces places) {
    List<Span> others = places.others(claim);
    if (others.isEmpty() || claim instanceof Term) return true;
    List<Span> all = new ArrayList<>(same);
    all.addAll(others);
    boolean told = false;
    for (EnglishClaim beside : segment.claims()) {
      if (beside.equals(claim)) continue;
      if (beside.getClass() == claim.getClass() && !inOrder(claim, beside, segment, places)) {
        return false;
      }
      if (beside.getClass() == claim.getClass()) continue;
      Set<Span> owners = new HashSet<>();
      places.of(beside).stream()
          .map(p -> places.owner(p, beside, all, claim))
          .flatMap(Optional::stream)
          .forEach(owners::add);
      if (owners.stream().anyMatch(same::contains)) told = true;
      else if (!owners.isEmpty()) return false;
    }
    return told;
  }

  /** Two of one sort in one part of a sentence stand in the source so too, in that order. */
  private static boolean inOrder(
      EnglishClaim claim, EnglishClaim beside, EnglishSegment segment, ThaiPlaces places) {
    if (claim instanceof Office || claim instanceof Decided) return true;
    boolean first = segment.claims().indexOf(claim) < segment.claims().indexOf(beside);
    List<Span> left = places.of(first ? claim : beside);
    List<Span> right = places.of(first ? beside : claim);
    return left.stream().anyMatch(l -> right.stream().anyMatch(r -> l.end() <= r.start()));
  }

  private static void checkNegation(
      EnglishSegment segment, ThaiPlaces places, List<Violation> violations) {
    List<Span> clauses = places.clausesOf(segment.claims());
    if (!segment.negative()) {
      if (!clauses.isEmpty() && clauses.stream().allMatch(places::isNegative)) {
        violations.add(new Violation(Kind.NEGATION, clauses.getFirst().in(places.text())));
      }
      return;
    }
    boolean negated =
        segment.claims().stream()
            .filter(c -> c instanceof Term(_, _, var not) && not)
            .map(c -> ((Term) c).thai())
            .anyMatch(words -> clauses.stream().anyMatch(c -> places.negates(c, words)));
    if (!negated) violations.add(new Violation(Kind.NEGATION, "not"));
  }

  private static Kind kind(EnglishClaim claim) {
    return switch (claim) {
      case Figure _ -> Kind.NUMBER;
      case Day _ -> Kind.DATE;
      case Office _ -> Kind.AGENCY;
      case Decided _ -> Kind.DECISION;
      case Term _ -> Kind.UNGROUNDED;
    };
  }
}
