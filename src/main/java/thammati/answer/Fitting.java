package thammati.answer;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thammati.text.Span;

/**
 * Brings the edges of a quotation to where a reader would set them: clauses that tell nothing of
 * what is asked go, and what breaks off goes on to its end. Bounded, so that an answer stays short.
 */
final class Fitting {
  private static final int MOST_GROWN = 260;
  private static final int SHORTEST = 90;
  private static final int LOOKED_AHEAD = 90;
  private static final double LITTLE = 0.1;

  /** Words behind which a Thai clause is not at its end. */
  private static final Pattern OPEN =
      Pattern.compile(
          ".*(?:และ|หรือ|เมื่อ|ได้แก่|ดังนี้|คือ|โดย|ซึ่ง|จำนวน|ร้อยละ|วันที่|ภายใน|ประกอบด้วย|ของ|ให้|เพื่อ|จาก|เป็น|กับ|อาทิ|เช่น|วงเงิน|อัตรา"
              + "|[ก-๎]ละ|ถึง|[–\\-:,(\\[“]|พ\\.ศ\\.)\\s*",
          Pattern.DOTALL);

  private static final Pattern ITEM =
      Pattern.compile("(?:^|[\\s(])(?:(?:[0-9]{1,2}\\.)*)([0-9]{1,2})[.)]\\s");

  private static final Pattern FIGURE_AT_END = Pattern.compile(".*[0-9]\\s*", Pattern.DOTALL);
  private static final Pattern UNIT_AHEAD =
      Pattern.compile("\\s{0,3}(?:ล้าน|พัน|บาท|[ก-๎]{2}|%).*", Pattern.DOTALL);

  private final ReadText text;
  private final WindowFeatures features;
  private final boolean list;

  /**
   * For the quotations of one text.
   *
   * @param wanted what is asked for; the points of a list are counted on for several things and for
   *     persons, who are appointed in lists
   */
  Fitting(ReadText text, WindowFeatures features, AskedFor wanted) {
    this.text = text;
    this.features = features;
    this.list = wanted.list() || wanted.kinds().contains(AskedFor.Kind.PERSON);
  }

  /** The window, its edges set anew; it holds all that the window held of what is asked. */
  Span fit(Span window) {
    return grown(withoutLead(window));
  }

  /** Drops clauses from the front that hold neither what is asked nor words of the question. */
  private Span withoutLead(Span window) {
    Span best = window;
    for (Span clause : inside(window)) {
      if (clause.start() > best.start()) {
        if (window.end() - clause.start() < SHORTEST) break;
        if (!isInParenthesis(window, clause.start())) best = new Span(clause.start(), window.end());
      }
      if (tells(clause, window)) break;
    }
    return best;
  }

  private boolean tells(Span clause, Span window) {
    double[] part = features.of(clause);
    return of("wanted", part) > 0
        || of("fact", part) > 0
        || of("overlap", part) > LITTLE * of("overlap", features.of(window));
  }

  private static double of(String name, double[] values) {
    return values[WindowFeatures.NAMES.indexOf(name)];
  }

  private Span grown(Span window) {
    Span grown = window;
    for (Span next : behind(window)) {
      if (next.end() - window.end() > MOST_GROWN || !goesOn(grown, next)) break;
      grown = new Span(grown.start(), next.end());
    }
    return grown;
  }

  /** Whether a reader would miss the next clause. */
  private boolean goesOn(Span window, Span next) {
    String body = text.body();
    String end = body.substring(Math.max(window.start(), window.end() - 16), window.end());
    String ahead = body.substring(window.end(), Math.min(body.length(), next.start() + 12));
    if (OPEN.matcher(end).matches() || isParenthesisOpen(window)) return true;
    if (FIGURE_AT_END.matcher(end).matches() && UNIT_AHEAD.matcher(ahead).matches()) return true;
    return goesOnCounting(window, next);
  }

  private boolean isParenthesisOpen(Span window) {
    String quoted = window.in(text.body());
    int open = quoted.lastIndexOf('(');
    return open > quoted.lastIndexOf(')') && quoted.length() - open < LOOKED_AHEAD;
  }

  private boolean isInParenthesis(Span window, int at) {
    return at > window.start() && isParenthesisOpen(new Span(window.start(), at));
  }

  /** Whether the next clause is the next point of a list that was asked for. */
  private boolean goesOnCounting(Span window, Span next) {
    if (!list) return false;
    int last = lastItem(window);
    int after =
        lastItem(new Span(Math.max(0, next.start() - 1), Math.min(next.end(), next.start() + 12)));
    return last > 0 && (after == last + 1 || after == 0);
  }

  /** The number of the last point in a stretch; 0 if it holds none. */
  private int lastItem(Span stretch) {
    Matcher m = ITEM.matcher(stretch.in(text.body()));
    int last = 0;
    while (m.find()) last = Integer.parseInt(m.group(1));
    return last;
  }

  private List<Span> inside(Span window) {
    return text.clauses().stream().filter(window::contains).toList();
  }

  private List<Span> behind(Span window) {
    return text.clauses().stream().filter(c -> c.end() > window.end()).limit(8).toList();
  }
}
