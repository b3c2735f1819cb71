package thammati.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thammati.resolution.Resolution;
import thammati.retrieval.Candidate;
import thammati.retrieval.DateWish;
import thammati.retrieval.Expansion;
import thammati.retrieval.Query;
import thammati.retrieval.Ranking;
import thammati.text.Span;
import thammati.thai.ThaiDates;
import thammati.thai.ThaiText;
import thammati.thai.Token;
import thammati.thai.Words;

/**
 * What a resolution holds of what a question says: the evidence on which it is decided whether to
 * answer. A question about an absent matter says words that the nearest resolution does not; one on
 * a false premise says a verb, figure or name that it does not.
 */
final class Support {
  /** The pieces of evidence in the order of {@link #of}; their weights are kept by these names. */
  static final List<String> NAMES =
      List.of(
          "share",
          "titleShare",
          "missing",
          "missingMost",
          "letters",
          "gap",
          "margin",
          "claims",
          "figures",
          "dated",
          "terms",
          "window",
          "windowLeast",
          "kind",
          "near",
          "windowMissing",
          "unit",
          "head",
          "places");

  private static final int GRAM = 4;
  private static final int AROUND = 400;
  private static final int TELLING = 6;

  /**
   * Verbs that claim an event which the text must then tell in the same or like words. Written as
   * people ask; behind the colon the forms of official papers that tell the same.
   */
  private static final List<Claim> CLAIMS =
      List.of(
          claim(
              "ตีตก|ปัดตก|ปฏิเสธ|ไม่(?:เห็นชอบ|อนุมัติ|รับ|ผ่าน)|reject|refuse",
              "ไม่เห็นชอบ|ไม่อนุมัติ|ไม่เห็นควร|ปฏิเสธ|ไม่รับหลักการ"),
          claim("ไม่(?:ให้|ยอม)ยกเว้น|ไม่ให้", "ไม่ให้|มิให้|ห้าม|ไม่ยกเว้น"),
          claim("ยกเลิก|\\bเลิก|cancel|abolish|revoke", "ยกเลิก|เลิก|เพิกถอน"),
          claim(
              "ถูกปรับ|โดนปรับ|ค่าปรับ|ปรับสูงสุด|fined?\\b",
              "ค่าปรับ|โทษปรับ|ปรับไม่เกิน|ปรับเป็นเงิน|ระวางโทษ"),
          claim("จำคุก|เพิ่มโทษ|ลงโทษ|prison|jail", "จำคุก|โทษ"),
          claim("ยกหนี้|ปลดหนี้|ล้างหนี้", "ยกหนี้|ปลดหนี้|ปลดเปลื้อง|จำหน่ายหนี้|ล้างหนี้"),
          claim("เรียก.{0,16}คืน|ทวงคืน", "เรียกคืน|เรียกเงิน|ส่งคืน"),
          claim("ควบรวม|รวมกับ|merge", "ควบรวม|ควบ"),
          claim("ย้าย|relocat", "ย้าย"),
          claim("ลด(?!น้อย)|\\bcut\\b|reduce", "ลด"),
          claim(
              "ขึ้นค่า|ขึ้นราคา|ขึ้นภาษี|ปรับขึ้น",
              "เพิ่มขึ้น|ปรับเพิ่ม|ปรับขึ้น|ขึ้นค่า|สูงขึ้น|เพิ่มอัตรา"),
          claim("ตัด.{1,20}ออก|ถอด.{1,20}ออก", "ตัด|ถอด|ยกเลิก"),
          claim("ถือหุ้น", "ถือหุ้น|หุ้น"),
          claim("ต้องจ่าย|เสียค่า|เก็บเงิน", "จ่าย|ชำระ|เรียกเก็บ|เสียค่า|ออกค่า"),
          claim("ชดเชย", "ชดเชย|ทดแทน|เยียวยา"),
          claim("ห้าม|ban(?:ned)?\\b|prohibit", "ห้าม|มิให้|ต้องห้าม"));

  private static final Pattern UNIT =
      Pattern.compile(
          "กี่\\s*(?:ล้าน|แสน|หมื่น|พัน)?(?<unit>บาท|ยูโร|ดอลลาร์|ปี|เดือน|วัน|ชั่วโมง|คน|ราย|ครัวเรือน|แห่ง|ไร่|ฉบับ|เหรียญ"
              + "|แปลง|เที่ยว|ครั้ง|ตารางกิโลเมตร|กิโลเมตร|โครงการ|สัญญา|หน่วย|หุ้น|ตัน|สถานี|เส้นทาง|ข้อ|มาตรา|กลุ่ม|ประเทศ|จังหวัด|อำเภอ|ตำบล)");
  private static final Pattern HEAD =
      Pattern.compile(
          "(?<head>บริษัท|ธนาคาร|จังหวัด|อำเภอ|ตำบล|ประเทศ|มหาวิทยาลัย|โรงพยาบาล|ระบบ|กองทุน|มาตรา|โทษ|ราคา|สาขา"
              + "|กระทรวง|กรม|ด่าน|เส้นทาง|มาตรฐาน|เว็บไซต์|แอป|สกุลเงิน|ดอกเบี้ย)(?:วิชา)?(?:อะไร|ไหน|ใด|เท่าไ)");

  private final Words words;
  private final ToDoubleFunction<String> idf;

  Support(Words words, ToDoubleFunction<String> idf) {
    this.words = words;
    this.idf = idf;
  }

  /** The evidence for answering from the best candidate. */
  double[] of(Ranking ranking, List<Quote> quotes) {
    List<Candidate> found = ranking.candidates();
    return of(ranking, found.getFirst(), found.size() < 2 ? 0 : found.get(1).score(), quotes);
  }

  /**
   * The evidence for answering from one candidate, one figure for each of {@link #NAMES}.
   *
   * @param rival score of the best other resolution, 0 if there is none
   * @param quotes what would be quoted for each ask
   */
  double[] of(Ranking ranking, Candidate candidate, double rival, List<Quote> quotes) {
    Query query = ranking.query();
    Resolution resolution = candidate.resolution();
    String title = words.fold(resolution.title());
    String text = title + "\n" + words.fold(resolution.body());
    Map<String, Double> telling = telling(query);
    Map<String, List<List<String>>> forms = forms(query);
    double all = 0;
    double found = 0;
    double inTitle = 0;
    double most = 0;
    double missing = 0;
    double windowMissing = 0;
    String around = around(resolution.body(), quotes);
    for (var term : telling.entrySet()) {
      double weight = term.getValue() * term.getValue();
      all += weight;
      most = Math.max(most, term.getValue());
      if (holds(text, term.getKey(), forms)) found += weight;
      else missing = Math.max(missing, term.getValue());
      if (holds(title, term.getKey(), forms)) inTitle += weight;
      if (!holds(around, term.getKey(), forms) && !holds(title, term.getKey(), forms)) {
        windowMissing = Math.max(windowMissing, term.getValue());
      }
    }
    all = Math.max(all, 1e-9);
    double[] letters = letters(query, text);
    String asked = ThaiText.normal(query.question());
    LocalDate date = resolution.id().date();
    return new double[] {
      found / all,
      inTitle / all,
      missing / Math.max(most, 1e-9),
      missing / 10,
      letters[0],
      letters[1] / 10,
      candidate.score() <= 0 ? 0 : 1 - rival / candidate.score(),
      claimsMissing(asked, text),
      figuresMissing(query, text),
      query.dates().isEmpty() ? 0.5 : dated(query, date),
      telling.size() / 10.0,
      quotes.stream().mapToDouble(Quote::share).average().orElse(0),
      quotes.stream().mapToDouble(Quote::share).min().orElse(0),
      quotes.stream().mapToDouble(q -> q.wanted() ? 1 : 0).min().orElse(0),
      quotes.stream().mapToDouble(Quote::near).min().orElse(0),
      windowMissing / Math.max(most, 1e-9),
      unitsMissing(asked, text),
      headsMissing(asked, text),
      Places.in(asked).stream().filter(place -> !text.contains(place)).count()
    };
  }

  /**
   * What would be quoted for one ask.
   *
   * @param span where it stands
   * @param share how much of the ask's words stand in it or just before, 0 to 1
   * @param wanted whether it holds a thing of the wanted kind, or none is wanted
   * @param near how near the ask's words stand to that thing, 0 to 1
   */
  record Quote(Span span, double share, boolean wanted, double near) {
    Quote shifted(int by) {
      return new Quote(span.shifted(by), share, wanted, near);
    }
  }

  /** The words that tell most, most telling first. */
  List<String> tellingTerms(Query query) {
    return telling(query).entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
        .limit(TELLING)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The question's own words but those of its dates, which a text writes in many ways. */
  Map<String, Double> telling(Query query) {
    Map<String, Double> weights = new LinkedHashMap<>();
    List<Span> dates = ThaiDates.find(query.question()).stream().map(d -> d.span()).toList();
    for (Token token : words.of(query.question())) {
      boolean dated = dates.stream().anyMatch(d -> d.overlaps(token.span()));
      if (!dated && !QuestionTerms.isAsking(token.term())) {
        weights.put(token.term(), idf.applyAsDouble(token.term()));
      }
    }
    return weights;
  }

  /** For each word of the question that has them, what may stand for it, as words. */
  private Map<String, List<List<String>>> forms(Query query) {
    Map<String, List<List<String>>> forms = new LinkedHashMap<>();
    for (Expansion expansion : query.expansions()) {
      for (String said : words.terms(expansion.said())) {
        List<List<String>> of = forms.computeIfAbsent(said, _ -> new ArrayList<>());
        expansion.forms().forEach(f -> of.add(words.terms(f.text())));
      }
    }
    return forms;
  }

  private static boolean holds(String text, String term, Map<String, List<List<String>>> forms) {
    if (text.contains(term)) return true;
    return forms.getOrDefault(term, List.of()).stream()
        .anyMatch(form -> !form.isEmpty() && form.stream().allMatch(text::contains));
  }

  private String around(String body, List<Quote> quotes) {
    StringBuilder around = new StringBuilder();
    for (Quote quote : quotes) {
      int from = Math.max(0, quote.span().start() - AROUND);
      int to = Math.min(body.length(), quote.span().end() + AROUND);
      around.append(body, from, to).append('\n');
    }
    return words.fold(around.toString());
  }

  /**
   * Share of the question's letters that stand in the text in runs of four, and the longest gap.
   */
  private double[] letters(Query query, String text) {
    StringBuilder said = new StringBuilder();
    telling(query).keySet().forEach(said::append);
    String question = ThaiText.squash(said.toString());
    if (question.length() < GRAM) return new double[] {1, 0};
    Set<String> grams = new HashSet<>();
    String squashed = ThaiText.squash(text);
    for (int i = 0; i + GRAM <= squashed.length(); i++) grams.add(squashed.substring(i, i + GRAM));
    boolean[] covered = new boolean[question.length()];
    for (int i = 0; i + GRAM <= question.length(); i++) {
      if (!grams.contains(question.substring(i, i + GRAM))) continue;
      for (int k = i; k < i + GRAM; k++) covered[k] = true;
    }
    int held = 0;
    int run = 0;
    int longest = 0;
    for (boolean c : covered) {
      if (c) held++;
      run = c ? 0 : run + 1;
      longest = Math.max(longest, run);
    }
    return new double[] {(double) held / question.length(), longest};
  }

  private static double claimsMissing(String asked, String text) {
    return CLAIMS.stream()
        .filter(c -> c.said().matcher(asked).find() && !c.told().matcher(text).find())
        .count();
  }

  /** Units asked for by "how many" that the text never counts in. */
  private static double unitsMissing(String asked, String text) {
    Matcher m = UNIT.matcher(asked);
    int missing = 0;
    while (m.find()) {
      String unit = Pattern.quote(m.group("unit"));
      if (!Pattern.compile("[0-9]\\s*(?:ล้าน|แสน|หมื่น|พัน)?\\s*" + unit).matcher(text).find())
        missing++;
    }
    return missing;
  }

  /** Nouns of which one is asked for ("which company") that the text never says. */
  private static double headsMissing(String asked, String text) {
    Matcher m = HEAD.matcher(asked);
    int missing = 0;
    while (m.find()) if (!text.contains(m.group("head"))) missing++;
    return missing;
  }

  private static double figuresMissing(Query query, String text) {
    String asked = ThaiText.plain(query.question());
    List<Span> dates = ThaiDates.find(asked).stream().map(d -> d.span()).toList();
    Matcher m = Pattern.compile("[0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?").matcher(asked);
    int missing = 0;
    while (m.find()) {
      Span at = new Span(m.start(), m.end());
      if (dates.stream().anyMatch(d -> d.overlaps(at))) continue;
      String figure = Pattern.quote(m.group().replace(",", ""));
      if (!Pattern.compile("(?<![0-9])" + figure + "(?![0-9])").matcher(text).find()) missing++;
    }
    return missing;
  }

  private static double dated(Query query, @org.jspecify.annotations.Nullable LocalDate date) {
    if (date == null) return 0.5;
    return query.dates().stream().anyMatch((DateWish w) -> w.holds(date)) ? 1 : 0;
  }

  private static Claim claim(String said, String told) {
    return new Claim(Pattern.compile(said, Pattern.CASE_INSENSITIVE), Pattern.compile(told));
  }

  private record Claim(Pattern said, Pattern told) {}
}
