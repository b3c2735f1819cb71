package thammati.answer.silence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import thammati.answer.reading.Places;
import thammati.answer.reading.QuestionTerms;
import thammati.answer.silence.Lack.Kind;
import thammati.retrieval.Expansion;
import thammati.retrieval.Query;
import thammati.retrieval.Retriever;
import thammati.text.Span;
import thammati.thai.Agency;
import thammati.thai.AgencyMention;
import thammati.thai.DateMention;
import thammati.thai.Glossary;
import thammati.thai.ThaiDates;
import thammati.thai.ThaiText;
import thammati.thai.Token;
import thammati.thai.Words;

/** Reads what a question names: agencies, places, and words that are not of talk. */
final class NamesReader {
  /** Every question is about it. */
  private static final String CABINET = "คณะรัฐมนตรี";

  /** A word less rare names nothing: many passages have it. */
  private static final double COMMON = 0.15;

  /** A name tells as much as a word that hardly any passage has. */
  static final double NAME = 0.8;

  /** More than a question in earnest names, so that one of nothing but names costs little. */
  private static final int MOST = 60;

  /** Countries of names so short that they stand inside words, known where they are words. */
  private static final Set<String> COUNTRIES = Set.of("จีน", "ลาว", "พม่า", "สหรัฐ", "รัสเซีย");

  private final Words words;
  private final Glossary glossary = Glossary.bundled();
  private final ToDoubleFunction<String> idf;

  NamesReader(Words words, ToDoubleFunction<String> idf) {
    this.words = words;
    this.idf = idf;
  }

  /** What the question names, in its order; days and periods aside. */
  List<Named> of(Query query) {
    String question = query.question();
    List<Named> named = new ArrayList<>();
    List<Span> taken = new ArrayList<>();
    ThaiDates.find(question).stream().map(DateMention::span).forEach(taken::add);
    for (AgencyMention mention : agencies(query)) {
      taken.add(mention.span());
      named.add(agency(mention, question));
    }
    Map<String, List<List<String>>> standing = forms(query);
    double most = idf.applyAsDouble(Retriever.UNHEARD);
    List<Token> tokens = words.of(question);
    for (Token token : tokens) {
      if (taken.stream().anyMatch(token.span()::overlaps)) continue;
      if (query.english() && !isName(token, question)) continue;
      boolean place = isPlace(token.term());
      double rarity = place ? NAME : idf.applyAsDouble(token.term()) / most;
      if (rarity < COMMON || (!place && !canName(token.term()))) continue;
      named.add(
          new Named(
              token.span(), place ? Kind.PLACE : Kind.WORD, rarity, forms(standing, token.term())));
    }
    named.sort((a, b) -> Integer.compare(a.span().start(), b.span().start()));
    return named.stream().limit(MOST).toList();
  }

  /** Agencies that the question itself names, not an earlier one. */
  private static List<AgencyMention> agencies(Query query) {
    String question = query.question();
    int earlier = query.words().length() - question.length();
    if (earlier < 0 || !query.words().endsWith(question)) return List.of();
    return query.agencies().stream()
        .filter(m -> m.agencies().stream().noneMatch(a -> a.name().equals(CABINET)))
        .filter(m -> m.span().start() >= earlier && m.span().end() <= query.words().length())
        .map(m -> new AgencyMention(m.span().shifted(-earlier), m.agencies(), m.abbreviated()))
        .toList();
  }

  private static Named agency(AgencyMention mention, String question) {
    String said = mention.span().in(question);
    List<List<String>> forms = new ArrayList<>(List.of(List.of(said)));
    for (Agency agency : mention.agencies()) {
      Stream.of(
              Stream.of(agency.name()), agency.aliases().stream(), agency.abbreviations().stream())
          .flatMap(all -> all)
          .forEach(form -> forms.add(List.of(form)));
    }
    return new Named(mention.span(), Kind.AGENCY, NAME, forms);
  }

  /** For each word of the question that has them, what may stand for it, as words. */
  Map<String, List<List<String>>> forms(Query query) {
    Map<String, List<List<String>>> forms = new LinkedHashMap<>();
    for (Expansion expansion : query.expansions()) {
      for (String said : words.terms(expansion.said())) {
        List<List<String>> of = forms.computeIfAbsent(said, _ -> new ArrayList<>());
        expansion.forms().forEach(f -> of.add(words.terms(f.text())));
      }
    }
    return forms;
  }

  /** The word, what stands for it by saying or abbreviation, and its translations. */
  private List<List<String>> forms(Map<String, List<List<String>>> standing, String term) {
    List<List<String>> forms = new ArrayList<>(List.of(List.of(term)));
    forms.addAll(standing.getOrDefault(term, List.of()));
    glossary.inEnglish(term).stream()
        .flatMap(meaning -> meaning.thai().stream())
        .forEach(thai -> forms.add(List.of(thai)));
    forms.removeIf(List::isEmpty);
    return forms;
  }

  /** In English, of whose words a Thai text has few, only names are looked for. */
  private static boolean isName(Token token, String question) {
    return token.span().start() > 0 && Character.isUpperCase(question.charAt(token.span().start()));
  }

  private static boolean isPlace(String term) {
    return COUNTRIES.contains(term) || Places.NAMED.matcher(ThaiText.normal(term)).matches();
  }

  /** Whether a word can name something: no talk, no figure, no scrap or abbreviation. */
  private static boolean canName(String term) {
    return term.length() > (ThaiText.isThaiLetter(term.charAt(0)) ? 2 : 1)
        && term.indexOf('.') < 0
        && !QuestionTerms.isAsking(term)
        && !TalkWords.isTalk(term)
        && !Character.isDigit(term.charAt(0));
  }
}
