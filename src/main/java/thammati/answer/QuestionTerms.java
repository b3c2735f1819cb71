package thammati.answer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import thammati.retrieval.Expansion;
import thammati.retrieval.Query;
import thammati.thai.ThaiText;
import thammati.thai.Token;
import thammati.thai.Words;

/**
 * The words to look for and how telling each is.
 *
 * @param weights term to weight, in the order of the question
 * @param trigrams runs of three characters of what is asked, blanks left out
 */
record QuestionTerms(Map<String, Double> weights, Set<String> trigrams) {
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

  private static final double IN_TITLE = 0.3;

  /**
   * Words that stand for words of the question, by their kinds a name, a saying or a translation.
   */
  private static final double EXPANDED = 0.6;

  /** The terms of one part of the question. */
  static QuestionTerms of(
      Query query, String part, String title, Words words, ToDoubleFunction<String> idf) {
    Map<String, Double> weights = new LinkedHashMap<>();
    Map<String, Double> asked = nearness(words.of(part));
    Set<String> inTitle = new HashSet<>(words.terms(title));
    for (String term : words.terms(query.words())) {
      if (ASKING.contains(term)) continue;
      double weight = idf.applyAsDouble(term);
      weight *= asked.getOrDefault(term, ELSEWHERE);
      if (inTitle.contains(term)) weight *= IN_TITLE;
      weights.putIfAbsent(term, weight);
    }
    String lower = ThaiText.lowerCase(part);
    for (Expansion expansion : query.expansions()) {
      boolean said = lower.contains(ThaiText.lowerCase(expansion.said()));
      for (Expansion.Form form : expansion.forms()) {
        for (String term : words.terms(form.text())) {
          if (ASKING.contains(term)) continue;
          double weight = EXPANDED * form.share() * idf.applyAsDouble(term);
          if (!said) weight *= ELSEWHERE;
          if (inTitle.contains(term)) weight *= IN_TITLE;
          weights.putIfAbsent(term, weight);
        }
      }
    }
    return new QuestionTerms(weights, trigrams(part));
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

  static boolean isAsking(String term) {
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
