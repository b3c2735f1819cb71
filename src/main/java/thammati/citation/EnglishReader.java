package thammati.citation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thammati.text.Span;
import thammati.thai.Agencies;
import thammati.thai.AgencyMention;
import thammati.thai.DateMention;
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
    TreeMap<Integer, EnglishToken> whole = new TreeMap<>();
    StringBuilder rest = new StringBuilder(said);
    for (AgencyMention mention : agencies.find(said)) {
      put(whole, rest, mention.span(), new EnglishToken.Named(mention.agencies()));
    }
    for (DateMention date : ThaiDates.find(rest.toString())) {
      put(whole, rest, date.span(), new EnglishToken.Dated(date));
    }
    Matcher figure = FIGURE.matcher(rest.toString());
    while (figure.find()) {
      BigDecimal value = new BigDecimal(figure.group("figure").replace(",", ""));
      String scale = figure.group("scale");
      if (scale != null) value = value.multiply(SCALES.get(scale));
      boolean percent = figure.group("percent") != null;
      put(
          whole,
          rest,
          new Span(figure.start(), figure.end()),
          new EnglishToken.Counted(value, percent));
    }
    List<EnglishSegment> segments = new ArrayList<>();
    int from = 0;
    Matcher border = BORDER.matcher(rest);
    while (border.find()) {
      segment(rest, from, border.start(), whole, source).ifPresent(segments::add);
      from = border.end();
    }
    segment(rest, from, said.length(), whole, source).ifPresent(segments::add);
    return segments;
  }

  private static void put(
      Map<Integer, EnglishToken> whole, StringBuilder rest, Span span, EnglishToken token) {
    whole.put(span.start(), token);
    for (int i = span.start(); i < span.end(); i++) rest.setCharAt(i, ' ');
  }

  private Optional<EnglishSegment> segment(
      StringBuilder rest,
      int from,
      int to,
      NavigableMap<Integer, EnglishToken> whole,
      String source) {
    TreeMap<Integer, EnglishToken> tokens = new TreeMap<>(whole.subMap(from, true, to, false));
    Matcher word = WORD.matcher(rest).region(from, to);
    while (word.find()) tokens.put(word.start(), new EnglishToken.Word(word.group()));
    if (tokens.isEmpty()) return Optional.empty();
    EnglishPhrases phrases =
        new EnglishPhrases(agencies, lexicon, List.copyOf(tokens.values()), source);
    return Optional.of(phrases.segment());
  }
}
