package thammati.answer;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import thammati.retrieval.Query;
import thammati.thai.ThaiText;
import thammati.thai.Words;

/**
 * The words of a question and how telling each is.
 *
 * @param weights term to weight, in the order of the question
 * @param trigrams runs of three characters of the question, blanks left out
 * @param parts the terms of each part of the question
 */
record QuestionTerms(Map<String, Double> weights, Set<String> trigrams, List<Set<String>> parts) {
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

  private static final double HISTORY = 0.35;
  private static final double IN_TITLE = 0.3;

  static QuestionTerms of(Query query, String title, Words words, ToDoubleFunction<String> idf) {
    Map<String, Double> weights = new LinkedHashMap<>();
    Set<String> asked = new HashSet<>(words.terms(query.question()));
    Set<String> inTitle = new HashSet<>(words.terms(title));
    for (String term : words.terms(query.words())) {
      if (ASKING.contains(term)) continue;
      double weight = idf.applyAsDouble(term);
      if (!asked.contains(term)) weight *= HISTORY;
      if (inTitle.contains(term)) weight *= IN_TITLE;
      weights.putIfAbsent(term, weight);
    }
    List<Set<String>> parts =
        AskedFor.parts(query.question()).stream()
            .map(part -> Set.copyOf(new HashSet<>(words.terms(part))))
            .toList();
    return new QuestionTerms(weights, trigrams(query.question()), parts);
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
