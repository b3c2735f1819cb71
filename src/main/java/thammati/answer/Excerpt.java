package thammati.answer;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thammati.retrieval.Candidate;
import thammati.text.Span;

/**
 * Words of a resolution that fit what is looked for.
 *
 * @param span where they stand in the body
 * @param text the words, in the body's own spelling
 * @param marks what was looked for, as spans of {@code text}, in order, apart from each other
 */
public record Excerpt(Span span, String text, List<Span> marks) {
  private static final int LENGTH = 300;
  private static final Pattern BREAK = Pattern.compile("[ \\n]");

  /** Copies the list. */
  public Excerpt {
    marks = List.copyOf(marks);
  }

  /**
   * The stretch of the best passage that holds most of what is sought.
   *
   * @param sought what is worth a mark
   */
  public static Excerpt of(Candidate candidate, Sought sought) {
    String body = candidate.resolution().body();
    Span passage = candidate.passages().getFirst();
    List<Span> found =
        sought.in(passage.in(body)).stream().map(s -> s.shifted(passage.start())).toList();
    Span window = window(body, passage, found);
    List<Span> marks =
        found.stream()
            .filter(window::contains)
            .map(m -> new Span(m.start() - window.start(), m.end() - window.start()))
            .toList();
    return new Excerpt(window, window.in(body), marks);
  }

  /** Begins behind a blank before the first of the marks that stand densest. */
  private static Span window(String body, Span passage, List<Span> marks) {
    int start = passage.start();
    long most = marks.stream().filter(m -> m.end() <= passage.start() + LENGTH).count();
    for (Span first : marks) {
      int from = blankBefore(body, passage.start(), first.start());
      long held = marks.stream().filter(m -> m.start() >= from && m.end() <= from + LENGTH).count();
      if (held <= most) continue;
      most = held;
      start = from;
    }
    int farthest = Math.min(passage.end(), start + LENGTH);
    Span cut = new Span(start, farthest);
    if (farthest < passage.end()) cut = new Span(start, blankAfter(body, cut));
    return cut.trimmedIn(body);
  }

  private static int blankBefore(String body, int least, int at) {
    int from = Math.max(least, at - 60);
    Matcher blank = BREAK.matcher(body).region(from, at);
    return from == least ? least : blank.find() ? blank.end() : at;
  }

  /** The last blank of the second half, so that no word is cut; the end where there is none. */
  private static int blankAfter(String body, Span cut) {
    for (int i = cut.end() - 1; i > cut.start() + LENGTH / 2; i--) {
      if (body.charAt(i) == ' ' || body.charAt(i) == '\n') return i;
    }
    int end = cut.end();
    // Neither a pair of units nor a consonant and its marks are torn apart.
    while (end > cut.start() + 1 && joins(body.charAt(end))) end--;
    return end;
  }

  private static boolean joins(char c) {
    return Character.isLowSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
