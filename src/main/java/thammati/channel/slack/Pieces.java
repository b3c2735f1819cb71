package thammati.channel.slack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thammati.text.Span;
import thammati.thai.Clauses;

/**
 * Cuts long texts: at the border of a clause where there is one in the second half, else at a
 * blank, else between what a reader takes for characters. The pieces put together are the text.
 */
final class Pieces {
  private static final Pattern GRAPHEME = Pattern.compile("\\X");

  private Pieces() {}

  /**
   * Pieces of at most that weight.
   *
   * @param weight what a UTF-16 unit weighs, at least 1
   * @param most at least twice what the heaviest unit weighs
   */
  static List<String> of(String text, IntUnaryOperator weight, int most) {
    if (text.chars().map(weight).sum() <= most) return List.of(text);
    Set<Integer> clauses = new HashSet<>();
    for (Span clause : Clauses.of(text)) clauses.add(clause.start());
    List<String> pieces = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = cut(text, start, farthest(text, start, weight, most), clauses);
      pieces.add(text.substring(start, end));
      start = end;
    }
    return pieces;
  }

  private static int cut(String text, int start, int far, Set<Integer> clauses) {
    if (far == text.length()) return far;
    int half = start + (far - start) / 2;
    Matcher grapheme = GRAPHEME.matcher(text).region(start, text.length());
    int last = start;
    int blank = start;
    int clause = start;
    while (grapheme.find() && grapheme.end() <= far) {
      last = grapheme.end();
      if (last <= half) continue;
      if (Character.isWhitespace(text.charAt(last - 1))) blank = last;
      if (clauses.contains(last)) clause = last;
    }
    if (clause > start) return clause;
    if (blank > start) return blank;
    // A single sign that is heavier than a whole piece: marks piled upon marks.
    return last > start ? last : far;
  }

  private static int farthest(String text, int start, IntUnaryOperator weight, int most) {
    int sum = 0;
    int at = start;
    while (at < text.length()) {
      sum += weight.applyAsInt(text.charAt(at));
      if (sum > most) break;
      at++;
    }
    boolean torn = at < text.length() && Character.isLowSurrogate(text.charAt(at));
    return torn && Character.isHighSurrogate(text.charAt(at - 1)) ? at - 1 : at;
  }
}
