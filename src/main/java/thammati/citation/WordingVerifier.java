package thammati.citation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thammati.resolution.Decision;
import thammati.text.Span;
import thammati.thai.Agencies;
import thammati.thai.Agency;
import thammati.thai.AgencyMention;
import thammati.thai.DateMention;
import thammati.thai.ThaiDates;
import thammati.thai.ThaiText;

/**
 * Holds what others worded against what it cites: all that {@link Verifier} asks, and besides that
 * figures keep what they count, that what is set in quotation marks is a quotation, that there are
 * no links, and that most of the wording is the source's. Thai only: English words cannot be found
 * in a Thai source. Pure, safe to share between threads.
 */
public final class WordingVerifier {
  /** Of the wording, by letters; of a sentence on something else about half stands in any text. */
  private static final double LEAST_SHARE = 0.7;

  /**
   * Of each stretch of some words: what joins two facts is the model's own, a third fact is not.
   */
  private static final double LEAST_ANYWHERE = 0.42;

  /** The longer the source, the more of a foreign sentence stands in it somewhere. */
  private static final double MORE_IN_LONG = 0.08;

  private static final int LONG = 1000;

  private static final int LEAST_QUOTED = 4;

  private static final Pattern LINK =
      Pattern.compile(
          "(?:https?|ftp|file|data|javascript|mailto)\\s*:|//|www\\.|\\]\\s*\\(|!\\[|<[a-z/!]|&#"
              + "|[a-z0-9-]{2,}(?:\\.|\\[\\.]|\\(\\.\\))(?:com|net|org|info|io|th|co|me|ly|xyz|app|dev|test|example|local)\\b"
              + "|[a-z0-9._-]+@[a-z0-9-]+",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern GROUPED = Pattern.compile("(?<![0-9.,])[0-9]{1,3}(?:,[0-9]{3})+");

  private static final Pattern PROPOSES = Pattern.compile("(?:\\s*\\([^()]{1,40}\\))?\\s*เสนอ");
  private static final Pattern SHORT_YEAR = Pattern.compile("(?<![0-9])[0-9]{2}$");
  private static final int BUDDHIST = 543;

  private static final Pattern QUOTATION =
      Pattern.compile("“([^“”]+)”|\"([^\"]+)\"|‘([^‘’]+)’|«([^«»]+)»");

  private final Verifier verifier;
  private final Agencies agencies;

  /** Knows agencies by the dictionary. */
  public WordingVerifier(Agencies agencies) {
    this.verifier = new Verifier(agencies);
    this.agencies = agencies;
  }

  /** What the statement says beyond its citations; empty if it holds. */
  public List<Violation> check(Statement statement) {
    String known = ThaiText.normal(evidence(statement.citations()));
    String said = withYears(withCommas(ThaiText.normal(statement.text()), known), known);
    List<Violation> violations = new ArrayList<>(verifier.check(said, known));
    checkLinks(said, violations);
    String quotable = ThaiText.normal(Evidence.of(statement.citations()));
    checkQuotations(said, quotable, violations);
    PlacedFigures.check(said, known, violations);
    PlacedNames.check(said, known, agencies, violations);
    checkGrounding(said, known, violations);
    return List.copyOf(violations);
  }

  /**
   * What is quoted, and what is known of a resolution besides: on which day it was decided how on
   * its matter. Of the cabinet's own papers one may say besides that they are the cabinet's.
   */
  private static String evidence(List<Citation> citations) {
    StringBuilder evidence = new StringBuilder(Evidence.of(citations));
    for (Citation citation : citations) {
      var date = citation.resolution().id().date();
      if (date == null) continue;
      String day = ThaiDates.format(date);
      evidence.append("มติ: ");
      for (Decision decision : citation.decisions()) {
        evidence.append(decision.code().verb()).append(' ');
      }
      evidence.append("เมื่อ ").append(day).append(" เรื่อง ");
      evidence.append(citation.resolution().title()).append('\n');
      if (!citation.resolution().source().kind().isResolution()) continue;
      evidence.append("มติคณะรัฐมนตรีเมื่อวันที่ ").append(day).append(" คณะรัฐมนตรีมีมติ\n");
    }
    return evidence.toString();
  }

  /** Figures written as the source writes them: "2000 บาท" would be read as a year. */
  private static String withCommas(String said, String known) {
    String out = said;
    Matcher m = GROUPED.matcher(known);
    while (m.find()) {
      String bare = m.group().replace(",", "");
      out = out.replaceAll("(?<![0-9.,])" + bare + "(?![0-9]|[.,][0-9])", m.group());
    }
    return out;
  }

  /** Years of two digits written out as in the source: of "97" nobody knows the century. */
  private static String withYears(String said, String known) {
    List<DateMention> dates = ThaiDates.find(known);
    String out = said;
    for (DateMention date : ThaiDates.find(said).reversed()) {
      Matcher year = SHORT_YEAR.matcher(date.span().in(said));
      if (!year.find()) continue;
      Optional<String> whole =
          dates.stream()
              .filter(d -> d.day() == date.day() && d.month() == date.month())
              .map(d -> Integer.toString(d.year() + BUDDHIST))
              .filter(y -> y.endsWith(year.group()))
              .findFirst();
      if (whole.isEmpty()) continue;
      int at = date.span().start() + year.start();
      out = out.substring(0, at) + whole.get() + out.substring(at + 2);
    }
    return out;
  }

  /** Adds the first address or markup of the text. */
  static void checkLinks(String said, List<Violation> violations) {
    Matcher link = LINK.matcher(said);
    if (link.find()) violations.add(new Violation(Violation.Kind.LINK, link.group()));
  }

  /** Adds what stands in quotation marks and not in the source. */
  static void checkQuotations(String said, String known, List<Violation> violations) {
    String squashed = ThaiText.squash(known);
    Matcher m = QUOTATION.matcher(said);
    while (m.find()) {
      String words = ThaiText.squash(m.group());
      if (words.length() >= LEAST_QUOTED && !squashed.contains(words)) {
        violations.add(new Violation(Violation.Kind.QUOTATION, m.group()));
      }
    }
  }

  /** Agencies and dates may be written in other ways than the source's; they are judged as such. */
  private void checkGrounding(String said, String known, List<Violation> violations) {
    List<Span> apart = new ArrayList<>();
    agencies.find(said).stream().map(AgencyMention::span).forEach(apart::add);
    ThaiDates.find(said).forEach(d -> apart.add(d.span()));
    Grounding grounding = Grounding.of(said, apart, proposers(known), known);
    double anywhere = LEAST_ANYWHERE + (known.length() < LONG ? 0 : MORE_IN_LONG);
    if (grounding.share() < LEAST_SHARE || grounding.least() < anywhere) {
      violations.add(new Violation(Violation.Kind.UNGROUNDED, grounding.loose()));
    }
  }

  /** All names of those of whom the source says that they propose, under whichever of them. */
  private Set<String> proposers(String known) {
    Set<String> names = new HashSet<>();
    for (AgencyMention mention : agencies.find(known)) {
      if (!PROPOSES.matcher(known).region(mention.span().end(), known.length()).lookingAt()) {
        continue;
      }
      for (Agency agency : mention.agencies()) {
        names.add(ThaiText.squash(agency.name()));
        agency.abbreviations().forEach(a -> names.add(ThaiText.squash(a)));
      }
    }
    return names;
  }
}
