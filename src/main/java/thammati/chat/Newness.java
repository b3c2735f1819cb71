package thammati.chat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import thammati.answer.silence.TalkWords;
import thammati.resolution.Resolution;
import thammati.retrieval.Expansion;
import thammati.retrieval.Query;
import thammati.retrieval.Retriever;
import thammati.thai.ThaiDates;
import thammati.thai.Words;

/**
 * Tells a question that opens a new topic from one that goes on with the last. What counts is how
 * much of it neither the conversation nor the resolution it is about has said. The bounds were set
 * on the training questions, each put behind another (see {@code TalkTable} among the tests).
 */
final class Newness {
  /** Sum of inverse document frequencies of unheard words from which a topic is new. */
  private static final double NEW = 11;

  /** Who names the cabinet or a day puts a question that stands by itself, more likely than not. */
  private static final double CABINET = 6;

  private static final double DATED = 4;
  private static final double LEANING = 8;

  /** A word rarer than this names a matter. */
  static final double TELLING = 3;

  /** Words that tell so much together name a matter that a body alone may be on. */
  private static final double SURE = 9;

  private static final double LEAST = 1;
  private static final Pattern NAMES_CABINET =
      Pattern.compile("ครม|คณะรัฐมนตรี|(?i:\\bcabinet\\b)");

  private static final Set<String> ASKING =
      Set.of(
          ("อะไร ไหน ที่ไหน ใคร ไร เท่า เท่าไร เท่าไหร่ ไหร่ เท่าใด กี่ บ้าง ไหม มั้ย อย่างไร ยังไง"
               + " ว่า ที่ ของ ใน และ กับ ให้ ได้ มี เป็น จะ ต้อง แล้ว หรือ คือ จาก ตาม โดย นี้"
               + " นั้น ล่ะ ส่วน the of in to a an is was did do for and on by what which who when"
               + " how many much about")
              .split(" "));

  /** How telling a word that no text has was in the archive that the bounds were set on. */
  private static final double RAREST = 11;

  private final Words words;
  private final ToDoubleFunction<String> idf;
  private final Set<String> generic;

  Newness(Words words, ToDoubleFunction<String> idf) {
    this.words = words;
    this.generic = Set.copyOf(words.terms(Cues.GENERIC));
    this.idf = idf;
  }

  /** Whether the question, read alone, opens a topic of its own in this conversation. */
  boolean isNew(Query alone, Talk talk) {
    return of(alone, talk) > NEW;
  }

  /** Whether it has a word that neither the conversation nor its resolution has. */
  boolean hasUnheard(Query alone, Talk talk) {
    String heard = heard(talk);
    return telling(alone).entrySet().stream()
        .anyMatch(e -> e.getValue() >= TELLING && !holds(heard, e.getKey(), alone));
  }

  /** How new it is; a topic of its own above {@value #NEW}. */
  double of(Query alone, Talk talk) {
    String heard = heard(talk);
    double unheard = 0;
    for (var term : telling(alone).entrySet()) {
      if (!holds(heard, term.getKey(), alone)) unheard += term.getValue();
    }
    if (NAMES_CABINET.matcher(alone.question()).find()) unheard += CABINET;
    if (!alone.dates().isEmpty()) unheard += DATED;
    return Cues.lean(alone.question()) ? unheard - LEANING : unheard;
  }

  /**
   * Whether the question names a matter that the conversation has not heard of and the resolution
   * found for the question alone is on, which makes it new even where its wording leans.
   */
  boolean isOn(Query alone, @Nullable Resolution found, Talk talk) {
    if (found == null) return false;
    String heard = heard(talk);
    String title = words.fold(found.title());
    String text = title + "\n" + words.fold(found.body());
    Map<String, Double> telling = telling(alone);
    List<String> matters =
        telling.entrySet().stream()
            .filter(e -> TalkWords.isMatter(e.getKey(), e.getValue(), RAREST))
            .map(Map.Entry::getKey)
            .toList();
    double all = matters.stream().mapToDouble(telling::get).sum();
    return !matters.isEmpty()
        && matters.stream().noneMatch(m -> holds(heard, m, alone))
        && matters.stream().allMatch(m -> holds(text, m, alone))
        && (matters.stream().anyMatch(m -> holds(title, m, alone)) || all >= SURE);
  }

  /** How much of its words names a matter; 0 for what can be asked of any resolution. */
  double matter(Query alone) {
    Query own = alone.asking(Cues.unpointed(alone.question()));
    return telling(own).entrySet().stream()
        .filter(e -> !generic.contains(e.getKey()))
        .mapToDouble(Map.Entry::getValue)
        .sum();
  }

  /**
   * The words of the question but those that ask and those of dates, and how telling each is, on
   * the scale of the bounds whatever the size of the archive.
   */
  private Map<String, Double> telling(Query alone) {
    Map<String, Double> telling = new LinkedHashMap<>();
    double scale = RAREST / idf.applyAsDouble(Retriever.UNHEARD);
    for (String term : words.terms(ThaiDates.without(alone.question()))) {
      boolean empty = ASKING.contains(term) || TalkWords.isTalk(term);
      if (empty || Character.isDigit(term.charAt(0))) continue;
      double weight = scale * idf.applyAsDouble(term);
      if (weight > LEAST) telling.put(term, weight);
    }
    return telling;
  }

  private String heard(Talk talk) {
    StringBuilder heard = new StringBuilder(words.fold(String.join("\n", talk.thread())));
    Resolution cited = talk.cited();
    if (cited != null) heard.append(words.fold("\n" + cited.title() + "\n" + cited.body()));
    return heard.toString();
  }

  /** Whether the text has the word, or what stands for it. */
  private boolean holds(String text, String term, Query query) {
    if (text.contains(term)) return true;
    for (Expansion expansion : query.expansions()) {
      if (!words.fold(expansion.said()).contains(term)) continue;
      for (Expansion.Form form : expansion.forms()) {
        List<String> terms = words.terms(form.text());
        if (!terms.isEmpty() && terms.stream().allMatch(text::contains)) return true;
      }
    }
    return false;
  }
}
