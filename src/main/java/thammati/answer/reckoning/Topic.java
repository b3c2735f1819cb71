package thammati.answer.reckoning;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import thammati.retrieval.Expansion;
import thammati.retrieval.QueryPart;
import thammati.text.Span;
import thammati.thai.ThaiDates;
import thammati.thai.ThaiText;
import thammati.thai.Token;
import thammati.thai.Words;

/**
 * What the title of a resolution must say to be one on a matter. Titles decide and nothing else, so
 * that who reads a figure can tell, and check, what was counted.
 *
 * @param groups a title must have one of each group; in the form of {@link ThaiText#squash}
 * @param said the words for people, behind them what may stand in their place; empty where any
 *     title will do
 */
record Topic(List<List<String>> groups, String said) {
  /** A translation less likely than this is none. */
  private static final double LEAST_SHARE = 0.15;

  private static final int MOST_FORMS = 3;
  private static final int SHORTEST = 2;

  /** Words by which the question is asked; they name no matter. */
  private static final Set<String> FRAME =
      Set.of(
          ("มติ คณะรัฐมนตรี ครม ครม. เรื่อง เกี่ยวกับ ด้าน ใน ของ ที่ มี กี่ ทั้งหมด ทั้งสิ้น รวม"
               + " รวมกัน วงเงิน งบประมาณ งบ เงิน จำนวน ยอด อนุมัติ เห็นชอบ รับทราบ ให้ แก่ แล้ว ปี"
               + " เดือน ช่วง เมื่อ เท่า เท่าไร เท่าไหร่ ไร ไหร่ เท่าใด ใด ไหน อะไร คือ เป็น มาก"
               + " มากที่สุด มากกว่า เยอะ สูง สูงสุด ที่สุด สุด น้อย ต่ำ ต่ำสุด กว่า กัน แรก แรกสุด"
               + " ล่าสุด ล่า ครั้ง ครั้งแรก ฉบับ หลัง วัน วันที่ บาท ล้าน ล้านบาท เคย ได้ ไป ทุก"
               + " รายการ ครับ ค่ะ คะ บ้าง ขอ อยาก รู้ ว่า และ กับ หรือ จาก ถึง หน โดย ตาม เสนอ"
               + " ซึ่ง จะ พ.ศ พ.ศ. ต่าง ต่างกัน ระหว่าง เทียบ สรุป ดู หน่อย ล่ะ การประชุม ประชุม"
               + " โครงการ the a an of in on to for by did does do has have had is are was were be"
               + " there thai cabinet resolution resolutions how many number total amount sum"
               + " budget money approved approve agreed agree decided decide which what when"
               + " largest highest most smallest lowest least first earliest latest last recent"
               + " more about that it its and or year month baht all much with from between passed"
               + " pass made make concerning regarding than propose proposed submit submitted"
               + " จังหวัด เมื่อไร เมื่อไหร่ เมื่อใด ไหม พิจารณา เกี่ยว เกี่ยวข้อง ค้น ค้นหา หา"
               + " แสดง รวบรวม รายชื่อ ช่วย ต่อ list show find any decisions decision related"
               + " relating")
              .split(" "));

  /** Words of these that names of matters end with. */
  private static final Set<String> ENDS_NAMES = Set.of("ได้", "เงิน", "ให้", "ด้าน");

  /** Shorter ones stand inside other words. */
  private static final int SURE = 4;

  private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0,.?!:;()\"“”]+");

  /** Any title. */
  static final Topic ANY = new Topic(List.of(), "");

  /** Copies the lists. */
  Topic {
    groups = groups.stream().map(List::copyOf).toList();
  }

  /**
   * The matter that words name.
   *
   * @param text the question, agencies taken out that are looked for otherwise
   * @param expansions what stands for words of it
   */
  static Topic of(String text, List<Expansion> expansions, Words words) {
    Set<String> said = new LinkedHashSet<>();
    for (String piece : BLANKS.split(ThaiDates.without(ThaiText.composeSaraAm(text)).strip())) {
      String matter = matter(piece, words);
      if (matter.length() >= SHORTEST) said.add(matter);
    }
    List<List<String>> groups = new ArrayList<>();
    for (String piece : said) groups.addAll(groups(piece, expansions, words));
    return new Topic(groups, String.join(" ", said) + forms(groups));
  }

  /** What else titles may say in place of the words, for people. */
  private static String forms(List<List<String>> groups) {
    String forms =
        groups.stream()
            .flatMap(g -> g.stream().skip(1))
            .distinct()
            .collect(Collectors.joining(", "));
    return forms.isEmpty() ? "" : " (" + forms + ")";
  }

  /** A piece without the words at its ends that only ask; those in its middle may be of a name. */
  private static String matter(String piece, Words words) {
    List<Token> tokens = words.of(piece);
    int first = 0;
    int last = tokens.size();
    while (first < last && FRAME.contains(term(tokens.get(first)))) first++;
    while (last > first && ends(term(tokens.get(last - 1)))) last--;
    if (first == last) return "";
    return piece.substring(tokens.get(first).span().start(), tokens.get(last - 1).span().end());
  }

  private static boolean ends(String term) {
    return FRAME.contains(term) && !ENDS_NAMES.contains(term);
  }

  private static String term(Token token) {
    return ThaiText.composeSaraAm(token.term());
  }

  /** What must be in a title for one piece: what stands for its words, else the words. */
  private static List<List<String>> groups(String piece, List<Expansion> expansions, Words words) {
    List<List<String>> groups = new ArrayList<>();
    StringBuilder rest = new StringBuilder(piece);
    for (Expansion expansion : expansions) {
      int at = ThaiText.lowerCase(rest.toString()).indexOf(ThaiText.lowerCase(expansion.said()));
      if (at < 0 || expansion.said().isBlank()) continue;
      List<String> forms = new ArrayList<>(List.of(ThaiText.squash(expansion.said())));
      expansion.forms().stream()
          .filter(f -> expansion.kind() != QueryPart.Kind.TRANSLATION || f.share() >= LEAST_SHARE)
          .limit(MOST_FORMS)
          .map(f -> ThaiText.squash(f.text()))
          .filter(form -> form.length() >= SHORTEST)
          .forEach(forms::add);
      groups.add(forms);
      blank(rest, new Span(at, at + expansion.said().length()));
    }
    for (Token token : words.of(rest.toString())) {
      String word = ThaiText.squash(token.term());
      if (word.length() >= SHORTEST) groups.add(List.of(word));
    }
    return groups;
  }

  private static void blank(StringBuilder text, Span span) {
    for (int i = span.start(); i < span.end(); i++) text.setCharAt(i, ' ');
  }

  /** Whether it names nothing. */
  boolean isAny() {
    return groups.isEmpty();
  }

  /** Whether a title is one on the matter. */
  boolean fits(String title, Words words) {
    String squashed = ThaiText.squash(title);
    if (!groups.stream().allMatch(g -> g.stream().anyMatch(squashed::contains))) return false;
    Set<String> whole =
        words.terms(title).stream().map(ThaiText::squash).collect(Collectors.toSet());
    return groups.stream()
        .allMatch(g ->
            g.stream().anyMatch(w -> w.length() < SURE ? whole.contains(w) : squashed.contains(w)));
  }
}
