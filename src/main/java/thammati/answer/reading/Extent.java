package thammati.answer.reading;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thammati.text.Span;
import thammati.thai.ThaiText;

/**
 * How far a quotation goes. A window is cut by its length; the sentence it begins, and the list it
 * opens, are quoted to their ends where these are near.
 */
final class Extent {
  private static final int SENTENCE = 80;
  private static final int LIST = 260;

  /** The rest of what is asked may stand so far behind. */
  private static final int ANSWER = 180;

  private static final int ROW = 100;
  private static final int HEADING = 40;
  private static final Pattern CELL =
      Pattern.compile("[0-9(][0-9,.()%*\\s–-]*|\\([^()\\n]{1,40}\\)\\**");
  private static final Pattern NEW_SENTENCE =
      Pattern.compile(
          "(?:ทั้งนี้|นอกจากนี้|อย่างไรก็ตาม|สาระสำคัญ|ดังนั้น|ข้อเท็จจริง|เรื่องเดิม|สำหรับ|จึง).*",
          Pattern.DOTALL);
  private static final Pattern OPENS_LIST =
      Pattern.compile(
          ".*(?:ได้แก่|ประกอบด้วย|ดังนี้|ดังต่อไปนี้|คือ|อาทิ|เช่น|รายละเอียด|ตามลำดับ)\\s*:?\\s*",
          Pattern.DOTALL);
  private static final Pattern OPENED =
      Pattern.compile("ได้แก่|ประกอบด้วย|(?<=[\\s)])คือ(?=\\s)|อาทิ|เช่น");
  private static final Pattern WANTS_MORE =
      Pattern.compile(
          ".*(?:และ|หรือ|ร้อยละ|จำนวน|วันที่|ปี|พ\\.ศ\\.|[0-9]|ถึง|กับ|ของ|\\()\\s*",
          Pattern.DOTALL);
  private static final Pattern ITEM_NUMBER =
      Pattern.compile("(?<![^\\s])\\(?(?<number>[0-9]{1,2})[.)]\\s*[^0-9\\s]");
  private static final Pattern TRAILING_HEADING =
      Pattern.compile("\\s(?:สาระสำคัญ[^\\s]{0,40}|ข้อเท็จจริง|เรื่องเดิม)\\s*$");

  private static final Pattern EMPTY_LINE = Pattern.compile("\\n\\h*\\n$");
  private static final Pattern NEXT_LINE = Pattern.compile("\\h*\\n\\h*\\S");

  private final String body;
  private final String plain;
  private final List<Span> clauses;
  private final Borders borders;

  Extent(ReadText text) {
    this.body = text.body();
    this.plain = ThaiText.plain(body);
    this.clauses = text.clauses();
    this.borders = text.borders();
  }

  /** The window, grown to the end of what it begins, without a heading at its end. */
  Span of(Span window, boolean list) {
    int next = clauseFrom(window.end());
    boolean opened = next < clauses.size() && OPENS_LIST.matcher(tail(window)).matches();
    int end = opened ? window.end() : endOfSentence(window, next);
    next = clauseFrom(end);
    if (opened || (next < clauses.size() && continues(window, next, list))) {
      end = endOfList(window.end(), end, next);
    }
    return withoutHeading(new Span(window.start(), endOfRow(end)));
  }

  /** Cells of figures behind a quotation belong to the row of a table that it ends with. */
  private int endOfRow(int from) {
    int end = from;
    for (int at = clauseFrom(from); at < clauses.size() && near(at, from, ROW); at++) {
      Span clause = clauses.get(at);
      if (!CELL.matcher(clause.in(plain)).matches()) break;
      end = clause.end();
    }
    return end;
  }

  private int endOfSentence(Span window, int next) {
    int end = window.end();
    int at = next;
    while (at < clauses.size() && !begins(at) && near(at, window.end(), SENTENCE)) {
      end = clauses.get(at++).end();
    }
    if (at == clauses.size() || begins(at)) return end;
    boolean wants = WANTS_MORE.matcher(tail(window)).matches();
    boolean one = wants && next < clauses.size() && near(next, window.end(), 2 * SENTENCE);
    return one ? clauses.get(next).end() : window.end();
  }

  /** Whether the list that the window holds goes on behind it. */
  private boolean continues(Span window, int next, boolean list) {
    int start = clauses.get(next).start();
    if (!borders.itemAt(start)) return list && runsOn(window, start);
    if (list) return true;
    int number = number(start);
    return number > 1 && lastNumber(window) == number - 1;
  }

  /** Whether the window opened a list in running text, and no line has ended since. */
  private boolean runsOn(Span window, int next) {
    Matcher m = OPENED.matcher(plain).region(window.start(), window.end());
    int opened = -1;
    while (m.find()) opened = m.end();
    return opened >= 0
        && !borders.between(opened, next)
        && !NEW_SENTENCE.matcher(head(next)).matches();
  }

  private int endOfList(int from, int sofar, int next) {
    int end = sofar;
    for (int at = next; at < clauses.size() && near(at, from, LIST); at++) {
      Span clause = clauses.get(at);
      boolean newLine = at > 0 && body.indexOf('\n', clauses.get(at - 1).end()) >= 0;
      newLine &= at > 0 && body.indexOf('\n', clauses.get(at - 1).end()) < clause.start();
      if (newLine && !borders.itemAt(clause.start())) break;
      if (at > next && NEW_SENTENCE.matcher(head(clause.start())).matches()) break;
      end = clause.end();
    }
    return end;
  }

  private boolean begins(int clause) {
    int start = clauses.get(clause).start();
    int before = clause == 0 ? 0 : clauses.get(clause - 1).end();
    return borders.between(before, start) || NEW_SENTENCE.matcher(head(start)).matches();
  }

  /** The window, grown within its sentence to the last clause near behind it that is wanted. */
  Span grown(Span window, Predicate<Span> wanted) {
    int end = window.end();
    for (int at = clauseFrom(end); at < clauses.size(); at++) {
      if (!near(at, window.end(), ANSWER) || begins(at)) break;
      if (wanted.test(clauses.get(at))) end = clauses.get(at).end();
    }
    return new Span(window.start(), end);
  }

  private boolean near(int clause, int from, int within) {
    return clauses.get(clause).end() - from <= within;
  }

  /** The first clause that begins at or behind a place. */
  private int clauseFrom(int place) {
    int low = 0;
    int high = clauses.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (clauses.get(middle).start() < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private int number(int start) {
    Matcher m = ITEM_NUMBER.matcher(plain).region(start, Math.min(plain.length(), start + 12));
    return m.lookingAt() ? Integer.parseInt(m.group("number")) : -1;
  }

  private int lastNumber(Span window) {
    Matcher m = ITEM_NUMBER.matcher(plain).region(window.start(), window.end());
    int last = -2;
    while (m.find()) last = Integer.parseInt(m.group("number"));
    return last;
  }

  private Span withoutHeading(Span span) {
    Matcher m = TRAILING_HEADING.matcher(body).region(span.start(), span.end());
    Span trimmed = m.find() ? new Span(span.start(), m.start()).trimmedIn(body) : span;
    int line = body.lastIndexOf('\n', trimmed.end() - 1) + 1;
    return line > trimmed.start() && isHeading(line, trimmed.end())
        ? new Span(trimmed.start(), line).trimmedIn(body)
        : trimmed;
  }

  /** A short line behind an empty one, with text right below it. */
  private boolean isHeading(int start, int end) {
    if (end - start > HEADING) return false;
    return EMPTY_LINE.matcher(body).region(Math.max(0, start - ROW), start).find()
        && NEXT_LINE.matcher(body).region(end, body.length()).lookingAt();
  }

  private String tail(Span window) {
    return plain.substring(Math.max(window.start(), window.end() - 24), window.end());
  }

  private String head(int start) {
    return plain.substring(start, Math.min(plain.length(), start + 20));
  }
}
