package thammati.retrieval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import thammati.resolution.Filters;
import thammati.thai.Abbreviations;
import thammati.thai.Agencies;
import thammati.thai.AgencyMention;
import thammati.thai.Keyboard;
import thammati.thai.ThaiText;

/** Reads a question into a {@link Query}. Pure but for the day; safe to share between threads. */
public final class QuestionReader {
  private static final Pattern NEWEST =
      Pattern.compile("ล่าสุด|ใหม่สุด|ใหม่ที่สุด|\\b(?:latest|newest|most recent)\\b");
  private static final Pattern OLDEST =
      Pattern.compile(
          "ครั้งแรกสุด|เป็นครั้งแรก|ครั้งแรกเมื่อ|แรกสุด|\\b(?:earliest|for the first time)\\b");

  private final Agencies agencies;
  private final DateReader dates;
  private final Sayings sayings = Sayings.bundled();
  private final LearnedGlossary glossary = LearnedGlossary.bundled();

  /**
   * Knows agencies by the dictionary.
   *
   * @param today the day of asking, from which "last year" is counted
   */
  public QuestionReader(Agencies agencies, Supplier<LocalDate> today) {
    this.agencies = agencies;
    this.dates = new DateReader(today);
  }

  /**
   * Reads the question less parts of how it would be read.
   *
   * @param history earlier questions of the conversation, oldest first; may be empty
   * @param without names of parts, see {@link QueryPart#id}; those it has not make no difference
   */
  public Query read(String question, List<String> history, Filters filters, Set<String> without) {
    Query whole = read(question, history, filters);
    List<QueryPart> gone =
        whole.parts().stream().filter(part -> without.contains(part.id())).toList();
    if (gone.isEmpty()) return whole;
    Less less = new Less(gone, agencies, dates);
    List<String> earlier = history.stream().map(less::question).toList();
    return less.query(read(less.question(whole.question()), earlier, less.filters(filters)));
  }

  /**
   * Reads the question.
   *
   * @param history earlier questions of the conversation, oldest first; may be empty
   */
  public Query read(String question, List<String> history, Filters filters) {
    String asked = ThaiText.composeSaraAm(question.strip());
    DateWishes time = dates.read(asked);
    for (int i = history.size() - 1; time.isEmpty() && i >= 0; i--) {
      time = dates.read(history.get(i));
    }
    String earlier = String.join(" ", history);
    String words = Abbreviations.part((earlier + " " + asked).strip());
    List<Expansion> expansions = new ArrayList<>();
    for (Keyboard.Slip slip : Keyboard.slips(words)) {
      expansions.add(
          new Expansion(
              QueryPart.Kind.KEYBOARD, slip.typed(), List.of(new Expansion.Form(slip.meant(), 1))));
    }
    String meant = meant(words, expansions);
    // A question is answered in its own language, whatever was spoken before.
    boolean english = !ThaiText.isMostlyThai(meant(asked, expansions));
    List<AgencyMention> named = agencies.find(meant);
    for (AgencyMention mention : named) {
      if (!mention.abbreviated() || mention.agencies().size() != 1) continue;
      String name = mention.agencies().getFirst().name();
      expansions.add(
          new Expansion(
              QueryPart.Kind.ABBREVIATION,
              mention.span().in(meant),
              List.of(new Expansion.Form(name, 1))));
    }
    expansions.addAll(sayings.in(meant));
    if (english || !ThaiText.isMostlyThai(earlier)) expansions.addAll(translations(meant));
    return new Query(
        asked,
        words,
        english,
        time.wanted(),
        time.ruledOut(),
        time.periods(),
        order(asked),
        named,
        expansions,
        SectionReader.read(asked, filters));
  }

  private List<Expansion> translations(String english) {
    List<Expansion> translations = new ArrayList<>();
    for (String word : new LinkedHashSet<>(English.words(english))) {
      Map<String, Double> thai = glossary.thai(word);
      if (thai.isEmpty()) continue;
      List<Expansion.Form> forms =
          thai.entrySet().stream().map(m -> new Expansion.Form(m.getKey(), m.getValue())).toList();
      translations.add(new Expansion(QueryPart.Kind.TRANSLATION, word, forms));
    }
    return translations;
  }

  private static String meant(String typed, List<Expansion> slips) {
    String meant = typed;
    for (Expansion slip : slips) {
      meant = meant.replace(slip.said(), slip.forms().getFirst().text());
    }
    return meant;
  }

  static String withoutOrder(String text) {
    return OLDEST.matcher(NEWEST.matcher(text).replaceAll(" ")).replaceAll(" ");
  }

  private static Query.Order order(String asked) {
    String lower = ThaiText.lowerCase(asked);
    if (NEWEST.matcher(lower).find()) return Query.Order.NEWEST;
    return OLDEST.matcher(lower).find() ? Query.Order.OLDEST : Query.Order.NONE;
  }
}
