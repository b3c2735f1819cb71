package thammati.answer.reading;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import thammati.resolution.Resolution;
import thammati.retrieval.Expansion;
import thammati.retrieval.Query;
import thammati.text.Span;
import thammati.thai.DateMention;
import thammati.thai.ThaiDates;
import thammati.thai.ThaiText;
import thammati.thai.Token;
import thammati.thai.Words;

/**
 * The words to look for and how telling each is.
 *
 * @param weights term to weight, in the order of the question
 * @param focus words next to the question word, and how near they stand to it: "อายุ" in
 *     "ต้องอายุเท่าไร"
 * @param trigrams runs of three characters of what is asked, blanks left out
 */
public record QuestionTerms(
    Map<String, Double> weights, Map<String, Double> focus, Set<String> trigrams) {
  /** Words that ask; they stand in answers by accident only. */
  private static final Set<String> ASKING =
      Set.of(
          "อะไร",
          "ไหน",
          "ใคร",
          "ไร",
          "เท่า",
          "เท่าไร",
          "เท่าไหร่",
          "ไหร่",
          "กี่",
          "บ้าง",
          "ไหม",
          "มั้ย",
          "อย่างไร",
          "ยังไง",
          "ว่า",
          "ที่",
          "ของ",
          "ใน",
          "และ",
          "กับ",
          "ให้",
          "ได้",
          "มี",
          "เป็น",
          "จะ",
          "ต้อง",
          "แล้ว",
          "หรือ",
          "คือ",
          "จาก",
          "ตาม",
          "โดย",
          "นี้",
          "นั้น",
          "ๆ",
          "ครับ",
          "ค่ะ",
          "คะ",
          "the",
          "of",
          "in",
          "to",
          "a",
          "an",
          "is",
          "was",
          "did",
          "do",
          "for",
          "and",
          "on",
          "by",
          "what",
          "which",
          "who",
          "when",
          "how",
          "many",
          "much");

  /** Those of them that stand where the answer would. */
  private static final Set<String> CUES =
      Set.of(
          "อะไร",
          "ไหน",
          "ใคร",
          "ไร",
          "เท่าไร",
          "เท่าไหร่",
          "ไหร่",
          "กี่",
          "ทำไม",
          "เมื่อไร",
          "ใด",
          "what",
          "which",
          "who",
          "when",
          "many",
          "much",
          "where");

  /** Characters over which nearness to the question word fades. */
  private static final double NEAR_CUE = 25;

  /** Words of other parts of the question, and of earlier questions, tell less. */
  private static final double ELSEWHERE = 0.35;

  /** Characters over which being next to the question word fades, and what is too far. */
  private static final double FOCUS = 8;

  private static final double LEAST_FOCUS = 0.1;
  private static final int FAR = 1000;

  /** Words of the other of a pair. */
  private static final double OTHER = 0.05;

  private static final double IN_TITLE = 0.3;

  /** "ปี 65" is the year 2565. */
  static final Pattern YEAR = Pattern.compile("[4-9][0-9]");

  static final String CENTURY = "25";

  /**
   * Words that stand for words of the question, by their kinds a name, a saying or a translation.
   */
  private static final double EXPANDED = 0.6;

  /** Of an English question the translations are all that a Thai text can say. */
  private static final double TRANSLATED = 1;

  /** The terms of one part of the question. */
  static QuestionTerms of(
      Query query, String part, Resolution resolution, Words words, ToDoubleFunction<String> idf) {
    Map<String, Double> weights = new LinkedHashMap<>();
    Map<String, Double> asked = nearness(words.of(part));
    Set<String> inTitle = new HashSet<>(words.terms(resolution.title()));
    for (String term : words.terms(withoutMeeting(query.words(), resolution.id().date()))) {
      if (ASKING.contains(term)) continue;
      double weight = idf.applyAsDouble(term);
      weight *= asked.getOrDefault(term, ELSEWHERE);
      if (inTitle.contains(term)) weight *= IN_TITLE;
      weights.putIfAbsent(term, weight);
      if (YEAR.matcher(term).matches()) weights.putIfAbsent(CENTURY + term, weight);
    }
    for (String term : months(query, resolution.id().date(), words)) {
      weights.putIfAbsent(term, idf.applyAsDouble(term) * (inTitle.contains(term) ? IN_TITLE : 1));
    }
    String lower = ThaiText.lowerCase(part);
    boolean english = query.english();
    double stands = english ? TRANSLATED : EXPANDED;
    for (Expansion expansion : query.expansions()) {
      boolean said = lower.contains(ThaiText.lowerCase(expansion.said()));
      double near =
          words.terms(expansion.said()).stream()
              .mapToDouble(term -> english ? asked.getOrDefault(term, 1.0) : 1)
              .max()
              .orElse(1);
      for (Expansion.Form form : expansion.forms()) {
        for (String term : words.terms(form.text())) {
          if (ASKING.contains(term)) continue;
          double weight = stands * form.share() * idf.applyAsDouble(term);
          weight *= said ? near : ELSEWHERE;
          if (inTitle.contains(term)) weight *= IN_TITLE;
          weights.putIfAbsent(term, weight);
        }
      }
    }
    return new QuestionTerms(weights, focus(query, part, words, idf), trigrams(part));
  }

  /** The words of a part; those next to its question word tell most of what is wanted. */
  private static Map<String, Double> nearness(List<Token> part) {
    List<Integer> cues =
        part.stream().filter(t -> CUES.contains(t.term())).map(t -> t.span().start()).toList();
    Map<String, Double> nearness = new HashMap<>();
    for (Token token : part) {
      double nearest =
          cues.stream().mapToInt(c -> Math.abs(c - token.span().start())).min().orElse(1000);
      nearness.merge(token.term(), 1 + Math.exp(-nearest / NEAR_CUE), Math::max);
    }
    return nearness;
  }

  /** The words without the day or month of the meeting, of which its text says nothing. */
  private static String withoutMeeting(String question, @Nullable LocalDate meeting) {
    if (meeting == null) return question;
    StringBuilder rest = new StringBuilder(question);
    for (DateMention date : ThaiDates.find(question)) {
      boolean own =
          date.yearMonth().filter(YearMonth.from(meeting)::equals).isPresent()
              && (date.day() == 0 || date.day() == meeting.getDayOfMonth());
      if (!own) continue;
      for (int i = date.span().start(); i < date.span().end(); i++) rest.setCharAt(i, ' ');
    }
    return rest.toString();
  }

  /** The months the question names but the meeting's, as a text writes them. */
  private static List<String> months(Query query, @Nullable LocalDate meeting, Words words) {
    return query.dates().stream()
        .filter(wish -> meeting == null || !wish.holds(meeting))
        .filter(wish -> wish.from().plusMonths(1).minusDays(1).equals(wish.to()))
        .flatMap(wish -> words.terms(ThaiDates.month(YearMonth.from(wish.to()))).stream())
        .toList();
  }

  /** The words next to a question word, and what stands for them. */
  private static Map<String, Double> focus(
      Query query, String part, Words words, ToDoubleFunction<String> idf) {
    List<Token> tokens = words.of(part);
    List<Span> cues =
        tokens.stream().filter(t -> CUES.contains(t.term())).map(Token::span).toList();
    Map<String, Double> focus = new LinkedHashMap<>();
    for (Token token : tokens) {
      if (ASKING.contains(token.term())) continue;
      int nearest = cues.stream().mapToInt(c -> gap(c, token.span())).min().orElse(FAR);
      double share = Math.exp(-nearest / FOCUS);
      if (share < LEAST_FOCUS) continue;
      focus.merge(token.term(), share * idf.applyAsDouble(token.term()), Math::max);
    }
    Map<String, Double> forms = new LinkedHashMap<>();
    for (Expansion expansion : query.expansions()) {
      double said =
          words.terms(expansion.said()).stream()
              .mapToDouble(t -> focus.getOrDefault(t, 0.0))
              .max()
              .orElse(0);
      if (said == 0) continue;
      for (Expansion.Form form : expansion.forms()) {
        for (String term : words.terms(form.text())) {
          if (!ASKING.contains(term)) forms.merge(term, EXPANDED * form.share() * said, Math::max);
        }
      }
    }
    forms.forEach(focus::putIfAbsent);
    return focus;
  }

  private static int gap(Span cue, Span word) {
    return Math.max(0, Math.max(word.start() - cue.end(), cue.start() - word.end()));
  }

  /** The same terms, those words telling next to nothing. */
  QuestionTerms without(Set<String> others) {
    Map<String, Double> less = new LinkedHashMap<>();
    weights.forEach((term, w) -> less.put(term, others.contains(term) ? w * OTHER : w));
    return new QuestionTerms(less, focus, trigrams);
  }

  public static boolean isAsking(String term) {
    return ASKING.contains(term);
  }

  double weight(String term) {
    return weights.getOrDefault(term, 0.0);
  }

  private static Set<String> trigrams(String question) {
    String squashed = ThaiText.squash(question);
    Set<String> trigrams = new HashSet<>();
    for (int i = 0; i + 3 <= squashed.length(); i++) trigrams.add(squashed.substring(i, i + 3));
    return trigrams;
  }
}
