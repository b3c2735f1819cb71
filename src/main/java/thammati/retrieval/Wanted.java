package thammati.retrieval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import thammati.index.IndexQuery;
import thammati.index.IndexQuery.Concept;
import thammati.index.IndexQuery.Days;
import thammati.index.IndexQuery.Lexical;
import thammati.index.IndexQuery.Weighted;
import thammati.resolution.Filters;
import thammati.thai.Abbreviations;
import thammati.thai.Words;

/** From a question as understood to what the index is asked for. */
final class Wanted {
  /** A translation this frequent tells nothing. */
  private static final double LEAST_IDF = 1.5;

  private static final double LEAST_SUM = 0.35;

  /** Words that ask and are polite; official texts have them by accident. */
  private static final Pattern ASKING =
      Pattern.compile(
          "เท่าไหร่|เท่าไร|เท่าใด|อะไรบ้าง|อะไร|ยังไง|อย่างไรบ้าง|ใครบ้าง|ที่ไหนบ้าง|ไหนบ้าง|เมื่อไหร่|เมื่อไร"
              + "|หรือไม่|หรือเปล่า|หรือยัง|ใช่ไหม|ไหม|มั้ย|ครับ|ค่ะ|คะ|หน่อย|ทำไม|เพราะอะไร|ตกลง|สรุปว่า|กี่");

  private final Words words;
  private final Weights weights;
  private final ToDoubleFunction<String> idf;

  Wanted(Words words, Weights weights, ToDoubleFunction<String> idf) {
    this.words = words;
    this.weights = weights;
    this.idf = idf;
  }

  /** The text without the words that only ask. */
  static String withoutAsking(String text) {
    return ASKING.matcher(text).replaceAll(" ");
  }

  IndexQuery of(Query query, Filters filters) {
    Lexical lexical =
        new Lexical(
            (float) weights.of("lexical.trigrams"),
            (float) weights.of("lexical.phrases"),
            (float) weights.of("lexical.title"));
    return new IndexQuery(
        texts(query), concepts(query), query.periods(), lexical, reach(query), filters);
  }

  private List<Weighted> texts(Query query) {
    List<Weighted> texts = new ArrayList<>();
    if (query.english()) {
      String own = English.telling(query.words());
      texts.add(new Weighted(own, (float) weights.of("english.own")));
    } else {
      texts.add(new Weighted(withoutAsking(query.words()), 1));
    }
    for (Expansion expansion : query.expansions()) {
      double weight = weight(expansion);
      if (weight == 0) continue;
      for (Expansion.Form form : likely(expansion)) {
        texts.add(new Weighted(form.text(), (float) (weight * form.share())));
      }
    }
    return texts;
  }

  /** The forms of a translation that tell something, their shares brought up to one. */
  private List<Expansion.Form> likely(Expansion expansion) {
    if (expansion.kind() != QueryPart.Kind.TRANSLATION) return expansion.forms();
    List<Expansion.Form> telling =
        expansion.forms().stream().filter(f -> idf.applyAsDouble(f.text()) > LEAST_IDF).toList();
    double sum = Math.max(LEAST_SUM, telling.stream().mapToDouble(Expansion.Form::share).sum());
    return telling.stream().map(f -> new Expansion.Form(f.text(), f.share() / sum)).toList();
  }

  private double weight(Expansion expansion) {
    return weights.of("expansion." + expansion.kind().name().toLowerCase(Locale.ROOT));
  }

  private List<Concept> concepts(Query query) {
    Map<String, List<String>> said = new HashMap<>();
    for (Expansion expansion : query.expansions()) {
      if (weight(expansion) == 0) continue;
      List<String> forms = likely(expansion).stream().map(Expansion.Form::text).limit(2).toList();
      said.put(words.fold(Abbreviations.join(expansion.said()).strip()), forms);
    }
    List<Concept> concepts = new ArrayList<>();
    String text = query.english() ? English.telling(query.words()) : withoutAsking(query.words());
    for (String word : new LinkedHashSet<>(words.terms(Abbreviations.join(text)))) {
      List<String> forms = new ArrayList<>(List.of(word));
      forms.addAll(said.getOrDefault(word, List.of()));
      concepts.add(new Concept(forms));
    }
    return concepts;
  }

  /** Meetings whose best passages are looked at however many others match better. */
  private List<Days> reach(Query query) {
    List<Days> reach = new ArrayList<>();
    if (weights.of("reach") == 0) return reach;
    for (DateWish wish : query.dates()) {
      LocalDate from = wish.from();
      LocalDate to = wish.to();
      if (wish.isDay()) reach.add(new Days(from.minusDays(2), to.plusDays(2)));
      if (wish.isMonth()) reach.add(new Days(from, to));
    }
    return reach;
  }
}
