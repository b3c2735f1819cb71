package thammati.citation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
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
import thammati.resolution.DecisionCode;
import thammati.text.Span;
import thammati.thai.Agencies;
import thammati.thai.Agency;
import thammati.thai.AgencyMention;
import thammati.thai.DateMention;
import thammati.thai.EnglishWords;
import thammati.thai.ThaiDates;

/** Reads an English statement into what it claims. Pure, safe to share between threads. */
final class EnglishReader {
  private static final Pattern FIGURE =
      Pattern.compile(
          "(?<![\\p{L}0-9.,-])(?<figure>[0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?)(?![0-9])"
              + "(?:\\s*(?<scale>hundred|thousand|million|billion|trillion)\\b)?(?<percent>\\s*%)?");

  private static final Map<String, BigDecimal> SCALES =
      Map.of(
          "hundred", new BigDecimal(100),
          "thousand", new BigDecimal(1_000),
          "million", new BigDecimal(1_000_000),
          "billion", new BigDecimal(1_000_000_000L),
          "trillion", new BigDecimal(1_000_000_000_000L));

  private static final Pattern WORD =
      Pattern.compile("[\\p{IsLatin}][\\p{IsLatin}0-9]*(?:[-'’][\\p{IsLatin}0-9]+)*|[ก-๎]+");

  /** Between these one may speak of another thing. */
  private static final Pattern BORDER =
      Pattern.compile("[;:()–—]|,(?![0-9]{3})|\\.(?=\\s|$)|\\b(?:and|while|whereas|but|or)\\b");

  private static final List<String> PERCENT = List.of("%", "เปอร์เซ็นต์");
  private static final List<String> HUNDREDTHS = List.of("ร้อยละ");
  private static final String CABINET = "คณะรัฐมนตรี";

  private final Agencies agencies;
  private final EnglishLexicon lexicon = EnglishLexicon.bundled();

  EnglishReader(Agencies agencies) {
    this.agencies = agencies;
  }

  /**
   * The parts of a statement in order.
   *
   * @param said the statement in normal form
   * @param source the source in normal form; its own Latin words need no translation
   */
  List<EnglishSegment> read(String said, String source) {
    TreeMap<Integer, Token> whole = new TreeMap<>();
    StringBuilder rest = new StringBuilder(said);
    for (AgencyMention mention : agencies.find(said)) {
      put(whole, rest, mention.span(), new Named(mention.agencies()));
    }
    for (DateMention date : ThaiDates.find(rest.toString())) {
      put(whole, rest, date.span(), new Dated(date));
    }
    Matcher figure = FIGURE.matcher(rest.toString());
    while (figure.find()) {
      BigDecimal value = new BigDecimal(figure.group("figure").replace(",", ""));
      String scale = figure.group("scale");
      if (scale != null) value = value.multiply(SCALES.get(scale));
      boolean percent = figure.group("percent") != null;
      put(whole, rest, new Span(figure.start(), figure.end()), new Counted(value, percent));
    }
    List<EnglishSegment> segments = new ArrayList<>();
    int from = 0;
    Matcher border = BORDER.matcher(rest);
    while (border.find()) {
      segment(said, rest, from, border.start(), whole, source).ifPresent(segments::add);
      from = border.end();
    }
    segment(said, rest, from, said.length(), whole, source).ifPresent(segments::add);
    return segments;
  }

  private static void put(
      TreeMap<Integer, Token> whole, StringBuilder rest, Span span, Token token) {
    whole.put(span.start(), token);
    for (int i = span.start(); i < span.end(); i++) rest.setCharAt(i, ' ');
  }

  private Optional<EnglishSegment> segment(
      String said,
      StringBuilder rest,
      int from,
      int to,
      TreeMap<Integer, Token> whole,
      String source) {
    TreeMap<Integer, Token> tokens = new TreeMap<>(whole.subMap(from, to));
    Matcher word = WORD.matcher(rest).region(from, to);
    while (word.find()) tokens.put(word.start(), new Word(word.group()));
    if (tokens.isEmpty()) return Optional.empty();
    return Optional.of(new Building(List.copyOf(tokens.values()), source).segment());
  }

  /** What stands at one place of a segment. */
  private sealed interface Token {}

  private record Word(String written) implements Token {}

  private record Named(List<Agency> agencies) implements Token {}

  private record Dated(DateMention date) implements Token {}

  private record Counted(BigDecimal value, boolean percent) implements Token {}

  /** One segment on its way from tokens to claims. */
  private final class Building {
    private final List<Token> tokens;
    private final String source;
    private final List<EnglishClaim> claims = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();
    private final List<List<String>> bounds = new ArrayList<>();
    private @Nullable List<String> label;
    private boolean negative;
    private boolean negatesNext;
    private boolean ofMeeting;
    private boolean inPrinciple;

    Building(List<Token> tokens, String source) {
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
            add(new Decided(word.written(), DecisionCode.valueOf(upper(entry.thai().getFirst()))));
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
        if (!(claims.get(i) instanceof Decided(var words, var code))) continue;
        DecisionCode qualified =
            switch (code) {
              case AGREE -> DecisionCode.AGREE_IN_PRINCIPLE;
              case APPROVE -> DecisionCode.APPROVE_IN_PRINCIPLE;
              default -> code;
            };
        qualifies |= qualified != code;
        claims.set(i, new Decided(words, qualified));
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

  private static String upper(String code) {
    return code.toUpperCase(java.util.Locale.ROOT);
  }
}
