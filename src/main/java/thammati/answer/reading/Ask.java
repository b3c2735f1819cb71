package thammati.answer.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import thammati.answer.reading.AskedFor.Kind;
import thammati.resolution.Resolution;
import thammati.retrieval.Query;
import thammati.thai.ThaiText;
import thammati.thai.Words;

/**
 * One thing that a question asks for; a question may ask for several.
 *
 * @param words the part of the question that asks, with what leads up to it
 * @param wanted the kind of answer
 * @param terms the words to look for, those of this part before those of the others
 */
public record Ask(String words, AskedFor wanted, QuestionTerms terms) {
  /** More would not be read in an answer of four statements. */
  private static final int MOST = 4;

  private static final int SHORTEST = 4;

  /** What is told of each of two: "ชายกับหญิงกี่คน". */
  private static final Set<Kind> FIGURES =
      EnumSet.of(Kind.MONEY, Kind.NUMBER, Kind.PERCENT, Kind.DURATION, Kind.DATE, Kind.PERSON);

  /** "แล้วมาตรา 33 ล่ะ" asks of another what was asked of the one before. */
  private static final String SAME_AGAIN = "ล่ะ";

  /** Where one part may end and the next begin; a bare blank only behind a Thai question word. */
  private static final Pattern BORDER =
      Pattern.compile(
          "\\s+แล้ว|แล้ว(?=ใคร|มี|จะ|ต้อง|ได้|ให้|ใช้)|\\s+และ|และ(?=ใคร|อะไร|กี่|เป็นเงิน|ใช้)"
              + "|\\s+กับ|[,;?]|\\s+(?:and|but)\\s+|(?<=[ก-๎])\\s+(?=[ก-๎])");

  private static final Pattern ASKING =
      Pattern.compile(
          "อะไร|ไหน|ใคร|เท่าไร|เท่าไหร่|เท่าใด|เท่ากับ(?:เท่า)?|กี่|เมื่อไร|เมื่อไหร่|เมื่อใด|ไหม|มั้ย|หรือไม่|หรือเปล่า|หรือยัง"
              + "|ทำไม|เหตุผล|อย่างไร|ไง|บ้าง|ใด|แค่ไหน|ล่ะ|\\b(?:what|which|who|whom|when|where|why|how)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Whether a stretch holds a question word. */
  public static boolean asks(String stretch) {
    return ASKING.matcher(stretch).find();
  }

  /** How many question words it has. */
  public long questionWords() {
    return ASKING.matcher(words).results().count();
  }

  /** What the question asks for, in its order; at least one. */
  public static List<Ask> of(
      Query query, Resolution resolution, Words words, ToDoubleFunction<String> idf) {
    List<String> parts = parts(query.question());
    List<Ask> asks = new ArrayList<>();
    for (String part : parts) {
      AskedFor wanted = AskedFor.of(part);
      if (wanted.kinds().isEmpty() && !asks.isEmpty() && part.endsWith(SAME_AGAIN)) {
        wanted = asks.getLast().wanted();
      }
      QuestionTerms terms = QuestionTerms.of(query, part, resolution, words, idf);
      Optional<Counterparts> pair =
          FIGURES.stream().anyMatch(wanted.kinds()::contains)
              ? Counterparts.in(part, words)
              : Optional.empty();
      if (pair.isEmpty()) {
        asks.add(new Ask(part, wanted, terms));
      } else {
        asks.add(new Ask(part, wanted, terms.without(pair.get().second())));
        asks.add(new Ask(part, wanted, terms.without(pair.get().first())));
      }
    }
    return List.copyOf(asks);
  }

  /**
   * The question cut so that each part asks once: a stretch that asks nothing leads up to the next
   * that does, the last one ends the part before it.
   */
  static List<String> parts(String question) {
    String text = ThaiText.normal(question).strip();
    List<String> parts = new ArrayList<>();
    int start = 0;
    int from = 0;
    var border = BORDER.matcher(text);
    while (parts.size() < MOST - 1 && border.find()) {
      if (border.start() - from < SHORTEST) continue;
      String rest = text.substring(border.end());
      if (ASKING.matcher(text.substring(from, border.start())).find()
          && ASKING.matcher(rest).find()) {
        parts.add(text.substring(start, border.start()).strip());
        start = border.end();
        from = border.end();
      }
    }
    String last = text.substring(start).strip();
    if (!last.isEmpty() || parts.isEmpty()) parts.add(last);
    return List.copyOf(parts);
  }
}
