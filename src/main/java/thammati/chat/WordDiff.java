package thammati.chat;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.DiffAlgorithmI;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import thammati.text.Span;
import thammati.thai.Token;
import thammati.thai.Words;

/**
 * How two texts differ, word by word. Lines are compared first, then the words of the lines that
 * differ, so that long texts take no longer than their differences; blanks and line ends are alike,
 * since documents set the same words differently. Safe to share between threads.
 */
public final class WordDiff {
  /**
   * Above this the pieces of a stretch are not compared, but shown as taken out and put in: the
   * time to compare grows with the square of what differs.
   */
  private static final int MOST_PIECES = 3_000;

  private final Words words = new Words();

  /** Which of the texts has a stretch. */
  public enum Kind {
    /** Both, but for their blanks. */
    SAME,
    /** The first alone. */
    REMOVED,
    /** The second alone. */
    ADDED
  }

  /**
   * A stretch.
   *
   * @param kind who has it
   * @param text its words; of both, those of the second
   */
  public record Part(Kind kind, String text) {}

  /**
   * The stretches in order. Those that the second text has make up that text, and those that the
   * first one has make up the first but for its blanks.
   */
  public List<Part> of(String from, String to) {
    List<Part> parts = new ArrayList<>();
    List<String> lines = lines(from);
    List<String> others = lines(to);
    if (Math.max(lines.size(), others.size()) > MOST_PIECES) {
      words(parts, lines, others);
      return List.copyOf(parts);
    }
    int at = 0;
    for (Hunk hunk : hunks(lines, others)) {
      add(parts, Kind.SAME, others.subList(at, hunk.toStart()));
      words(
          parts,
          lines.subList(hunk.fromStart(), hunk.fromEnd()),
          others.subList(hunk.toStart(), hunk.toEnd()));
      at = hunk.toEnd();
    }
    add(parts, Kind.SAME, others.subList(at, others.size()));
    return List.copyOf(parts);
  }

  private void words(List<Part> parts, List<String> from, List<String> to) {
    List<String> one = tokens(String.join("", from));
    List<String> other = tokens(String.join("", to));
    if (Math.max(one.size(), other.size()) > MOST_PIECES) {
      add(parts, Kind.REMOVED, one);
      add(parts, Kind.ADDED, other);
      return;
    }
    int at = 0;
    for (Hunk hunk : hunks(one, other)) {
      add(parts, Kind.SAME, other.subList(at, hunk.toStart()));
      add(parts, Kind.REMOVED, one.subList(hunk.fromStart(), hunk.fromEnd()));
      add(parts, Kind.ADDED, other.subList(hunk.toStart(), hunk.toEnd()));
      at = hunk.toEnd();
    }
    add(parts, Kind.SAME, other.subList(at, other.size()));
  }

  /** A stretch of pieces in the place of another one. */
  private record Hunk(int fromStart, int fromEnd, int toStart, int toEnd) {
    static Hunk of(AbstractDelta<String> delta) {
      int from = delta.getSource().getPosition();
      int to = delta.getTarget().getPosition();
      return new Hunk(from, from + delta.getSource().size(), to, to + delta.getTarget().size());
    }

    boolean meets(Hunk next) {
      return fromEnd == next.fromStart && toEnd == next.toStart;
    }
  }

  /** The library tells what was taken out and what was put in there apart; here it is one. */
  private static List<Hunk> hunks(List<String> from, List<String> to) {
    DiffAlgorithmI<String> algorithm = MyersDiffWithLinearSpace.factory().create(WordDiff::isSame);
    List<Hunk> hunks = new ArrayList<>();
    for (AbstractDelta<String> delta : DiffUtils.diff(from, to, algorithm).getDeltas()) {
      Hunk next = Hunk.of(delta);
      if (!hunks.isEmpty() && hunks.getLast().meets(next)) {
        Hunk last = hunks.removeLast();
        next = new Hunk(last.fromStart(), next.fromEnd(), last.toStart(), next.toEnd());
      }
      hunks.add(next);
    }
    return hunks;
  }

  private static boolean isSame(String one, String other) {
    return one.equals(other) || bare(one).equals(bare(other));
  }

  private static String bare(String text) {
    return text.replace('\u00a0', ' ').strip();
  }

  /** The lines with their ends. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      int next = end < 0 ? text.length() : end + 1;
      lines.add(text.substring(at, next));
      at = next;
    }
    return lines;
  }

  /** Words and what stands between them. */
  private List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    int at = 0;
    for (Token word : words.of(text)) {
      Span span = word.span();
      if (span.start() > at) tokens.add(text.substring(at, span.start()));
      tokens.add(text.substring(span.start(), span.end()));
      at = span.end();
    }
    if (at < text.length()) tokens.add(text.substring(at));
    return tokens;
  }

  private static void add(List<Part> parts, Kind kind, List<String> texts) {
    String text = String.join("", texts);
    if (text.isEmpty()) return;
    if (!parts.isEmpty() && parts.getLast().kind() == kind) {
      text = parts.removeLast().text() + text;
    }
    parts.add(new Part(kind, text));
  }
}
