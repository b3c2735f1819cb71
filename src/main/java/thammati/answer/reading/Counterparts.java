package thammati.answer.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thammati.thai.Token;
import thammati.thai.Words;

/**
 * Two things of which a question asks the same: "ออมสินกับ ธ.ก.ส. คิดดอกเบี้ยร้อยละเท่าไร".
 *
 * @param first words of the first that the second does not say
 * @param second words of the second that the first does not say
 */
record Counterparts(Set<String> first, Set<String> second) {
  /** Words on either side that tell the two apart. */
  private static final int WORDS = 2;

  private static final Pattern JOIN = Pattern.compile("\\s*(?:เทียบ)?กับ(?!ว่า)");

  /** Behind these "กับ" says with whom or what, and joins nothing. */
  private static final Pattern WITH =
      Pattern.compile(
          ".*(?:(?:เกี่ยว|ร่วม|ประกอบ|ตกลง|มือ|สัมพันธ์|พบ|คู่|เท่า|ตรง|เหมือน|เดียว|ต่อ|แข่ง|ด้วย|สิทธิ|คุย|ทำ|ไทย|สำหรับ|ขึ้น)"
              + "|(?:เชื่อม|ระหว่าง|เซ็น|ลงนาม|สัญญา|แลกเปลี่ยน|ซื้อ|ขาย|เจรจา|หารือ|ร่วมมือ|mou|ข้อตกลง|คุย)[^\\s]{0,24})\\s*",
          Pattern.DOTALL);

  Counterparts {
    first = Set.copyOf(first);
    second = Set.copyOf(second);
  }

  /** The two, where a part of a question joins them by "กับ". */
  static Optional<Counterparts> in(String part, Words words) {
    Matcher join = JOIN.matcher(part);
    do {
      if (!join.find()) return Optional.empty();
    } while (WITH.matcher(part.substring(0, join.start())).matches());
    List<Token> tokens = words.of(part);
    List<String> before =
        tokens.stream().filter(t -> t.span().end() <= join.start()).map(Token::term).toList();
    List<String> behind =
        tokens.stream().filter(t -> t.span().start() >= join.end()).map(Token::term).toList();
    Set<String> first = told(before.reversed());
    Set<String> second = told(behind);
    Set<String> both = new HashSet<>(first);
    both.retainAll(second);
    first.removeAll(both);
    second.removeAll(both);
    return first.isEmpty() || second.isEmpty()
        ? Optional.empty()
        : Optional.of(new Counterparts(first, second));
  }

  private static Set<String> told(List<String> terms) {
    Set<String> told = new HashSet<>();
    for (String term : terms) {
      if (QuestionTerms.isAsking(term)) continue;
      told.add(term);
      if (QuestionTerms.YEAR.matcher(term).matches()) told.add(QuestionTerms.CENTURY + term);
      if (told.size() >= WORDS) break;
    }
    return told;
  }
}
