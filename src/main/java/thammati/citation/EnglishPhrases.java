package thammati.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import thammati.citation.EnglishClaim.Day;
import thammati.citation.EnglishClaim.Decided;
import thammati.citation.EnglishClaim.Figure;
import thammati.citation.EnglishClaim.Office;
import thammati.citation.EnglishClaim.Term;
import thammati.citation.EnglishLexicon.Entry;
import thammati.citation.EnglishLexicon.Kind;
import thammati.citation.EnglishLexicon.Match;
import thammati.citation.EnglishToken.Counted;
import thammati.citation.EnglishToken.Dated;
import thammati.citation.EnglishToken.Named;
import thammati.citation.EnglishToken.Word;
import thammati.resolution.DecisionCode;
import thammati.thai.Agencies;
import thammati.thai.Agency;
import thammati.thai.DateMention;
import thammati.thai.EnglishWords;
import thammati.thai.ThaiDates;

/** One segment of an English statement on its way from tokens to claims. One thread's own. */
final class EnglishPhrases {
  private static final List<String> PERCENT = List.of("%", "เปอร์เซ็นต์");
  private static final List<String> HUNDREDTHS = List.of("ร้อยละ");
  private static final String CABINET = "คณะรัฐมนตรี";

  private final Agencies agencies;
  private final EnglishLexicon lexicon;
  private final List<EnglishToken> tokens;
  private final String source;
  private final List<EnglishClaim> claims = new ArrayList<>();
  private final List<String> unknown = new ArrayList<>();
  private final List<List<String>> bounds = new ArrayList<>();
  private @Nullable List<String> label;
  private boolean negative;
  private boolean negatesNext;
  private boolean ofMeeting;
  private boolean inPrinciple;

  /**
   * A segment to be read.
   *
   * @param source the source in normal form
   */
  EnglishPhrases(
      Agencies agencies, EnglishLexicon lexicon, List<EnglishToken> tokens, String source) {
    this.agencies = agencies;
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.source = source;
  }

  EnglishSegment segment() {
    int at = 0;
    while (at < tokens.size()) {
      at =
          switch (tokens.get(at)) {
            case Named named -> office(named.agencies(), at + 1);
            case Dated dated -> day(dated.date(), at + 1);
            case Counted counted -> figure(counted, at + 1);
            case Word word -> word(word, at);
          };
    }
    if (!bounds.isEmpty()) boundBehind();
    return new EnglishSegment(decided(), negative, ofMeeting, unknown);
  }

  private int office(List<Agency> named, int next) {
    if (named.stream().anyMatch(a -> a.name().equals(CABINET))) ofMeeting = true;
    else add(new Office(named.getFirst().english(), named));
    return next;
  }

  private int day(DateMention date, int next) {
    add(new Day(ThaiDates.formatEnglish(date), date, taken()));
    return next;
  }

  private int figure(Counted counted, int next) {
    String words = counted.value().toPlainString();
    if (counted.percent()) {
      add(new Figure(words, counted.value(), PERCENT, HUNDREDTHS, taken()));
      return next;
    }
    Optional<Match> behind = next < tokens.size() ? match(next) : Optional.empty();
    Kind kind = behind.map(m -> m.entry().kind()).orElse(Kind.PLAIN);
    if (kind == Kind.UNIT || kind == Kind.PERCENT) {
      boolean percent = kind == Kind.PERCENT;
      List<String> units = percent ? PERCENT : behind.get().entry().thai();
      List<String> labels = percent ? HUNDREDTHS : List.of();
      add(new Figure(words, counted.value(), units, labels, taken()));
      return next + behind.get().length();
    }
    // Without what it counts a figure may be any; a label before it tells.
    if (label == null) unknown.add(words);
    else add(new Figure(words, counted.value(), List.of(), label, taken()));
    return next;
  }

  private int word(Word word, int at) {
    Optional<Match> known = match(at);
    if (known.isEmpty()) {
      own(word.written());
      return at + 1;
    }
    Entry entry = known.get().entry();
    switch (entry.kind()) {
      case PLAIN -> {
        // Claims nothing.
      }
      case MEETING -> ofMeeting = true;
      case PRINCIPLE -> inPrinciple = true;
      case NOT -> {
        negative = true;
        negatesNext = true;
      }
      case BOUND -> bounds.add(entry.thai());
      case DECISION ->
          add(
              new Decided(
                  word.written(),
                  DecisionCode.valueOf(entry.thai().getFirst().toUpperCase(Locale.ROOT))));
      case LABEL -> {
        add(new Term(word.written(), entry.thai(), false));
        label = entry.thai();
      }
      case PERCENT -> add(new Term(word.written(), HUNDREDTHS, false));
      case UNIT, TERM -> term(word.written(), entry.thai());
    }
    return at + known.get().length();
  }

  private void term(String written, List<String> thai) {
    List<Agency> named =
        agencies.named(thai.getFirst()).stream()
            .filter(a -> a.name().equals(thai.getFirst()))
            .toList();
    if (!named.isEmpty()) {
      office(named, 0);
      return;
    }
    add(new Term(written, thai, negatesNext));
    negatesNext = false;
  }

  /** A word of no translation: a name that the source writes in the same letters, or unknown. */
  private void own(String written) {
    boolean stands =
        written.length() > 1
            && Pattern.compile(
                    "(?<![\\p{IsLatin}0-9])" + Pattern.quote(written) + "(?![\\p{IsLatin}0-9])")
                .matcher(source)
                .find();
    if (stands) add(new Term(written, List.of(written), false));
    else unknown.add(written);
  }

  private void add(EnglishClaim claim) {
    claims.add(claim);
    if (!(claim instanceof Term)) label = null;
  }

  private List<List<String>> taken() {
    List<List<String>> taken = List.copyOf(bounds);
    bounds.clear();
    return taken;
  }

  /** Bounds behind their figure or day; without one they are words like others. */
  private void boundBehind() {
    for (int i = claims.size() - 1; i >= 0; i--) {
      EnglishClaim claim = claims.get(i);
      if (claim instanceof Figure(var words, var value, var units, var labels, var before)) {
        claims.set(i, new Figure(words, value, units, labels, joined(before)));
        return;
      }
      if (claim instanceof Day(var words, var date, var before)) {
        claims.set(i, new Day(words, date, joined(before)));
        return;
      }
    }
    bounds.forEach(thai -> claims.add(new Term(thai.getFirst(), thai, false)));
  }

  private List<List<String>> joined(List<List<String>> before) {
    List<List<String>> all = new ArrayList<>(before);
    all.addAll(bounds);
    return all;
  }

  /** The claims, verbs of decision qualified where the segment says "in principle". */
  private List<EnglishClaim> decided() {
    if (!inPrinciple) return claims;
    boolean qualifies = false;
    for (int i = 0; i < claims.size(); i++) {
      if (!(claims.get(i) instanceof Decided decided)) continue;
      DecisionCode code = decided.code();
      DecisionCode qualified =
          switch (code) {
            case AGREE -> DecisionCode.AGREE_IN_PRINCIPLE;
            case APPROVE -> DecisionCode.APPROVE_IN_PRINCIPLE;
            default -> code;
          };
      qualifies |= qualified != code;
      claims.set(i, new Decided(decided.words(), qualified));
    }
    if (!qualifies) unknown.add("in principle");
    return claims;
  }

  /** The longest known words from that token on, within words that stand side by side. */
  private Optional<Match> match(int at) {
    List<String> words = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    for (int i = at; i < tokens.size() && tokens.get(i) instanceof Word(var written); i++) {
      List<String> parts = EnglishWords.of(written);
      for (int j = 0; j < parts.size(); j++) {
        words.add(parts.get(j));
        ends.add(j == parts.size() - 1 ? i + 1 - at : 0);
      }
      if (i - at > 6) break;
    }
    if (words.isEmpty()) return Optional.empty();
    return lexicon
        .at(words, 0)
        .filter(m -> ends.get(m.length() - 1) > 0)
        .map(m -> new Match(m.entry(), ends.get(m.length() - 1)));
  }
}
