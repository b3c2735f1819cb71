package thammati.answer;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thammati.text.Span;
import thammati.thai.Clauses;
import thammati.thai.ThaiText;

/** The numbered points of a resolution's text. */
final class Points {
  /** A longer point is quoted as far as whole clauses go. */
  private static final int LONGEST = 480;

  private Points() {}

  /**
   * The first point of that number that follows the points before it; empty if there is none.
   *
   * @param number from 1
   */
  static Optional<Span> find(String body, int number) {
    String text = ThaiText.plain(body);
    int at = 0;
    for (int n = 1; n <= number; n++) {
      Matcher point = opening(n).matcher(text);
      if (!point.find(at)) return Optional.empty();
      at = point.end("blank");
    }
    Matcher next = opening(number + 1).matcher(text);
    int end = next.find(at) ? next.start("mark") : lineEnd(text, at);
    return Optional.of(cut(body, new Span(at, end)));
  }

  /** "2." at the start of a line or behind a blank, not "2.1" and no figure such as "2.5". */
  private static Pattern opening(int number) {
    return Pattern.compile("(?<blank>^|\\s)(?<mark>(?:ข้อ\\s*)?" + number + "[.)])(?![0-9])");
  }

  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from + 1);
    return end < 0 ? text.length() : end;
  }

  private static Span cut(String body, Span point) {
    String words = point.in(body);
    int length = words.stripTrailing().length();
    if (length <= LONGEST) return new Span(point.start(), point.start() + length);
    List<Span> clauses = Clauses.of(words);
    int end = clauses.getFirst().end();
    for (Span clause : clauses) {
      if (clause.end() <= LONGEST) end = Math.max(end, clause.end());
    }
    return new Span(point.start(), point.start() + end);
  }
}
