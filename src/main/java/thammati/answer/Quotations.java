package thammati.answer;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thammati.answer.BestRead.Asked;
import thammati.answer.reading.Ask;
import thammati.answer.reading.AskedFor.Kind;
import thammati.answer.reading.Things.Thing;
import thammati.text.Span;
import thammati.thai.ThaiText;

/** Which stretches are quoted for what is asked: none twice, no second one that tells no more. */
final class Quotations {
  /** Quotations with less between them than this are quoted as one. */
  private static final int TOUCHING = 30;

  /** Characters of quotations in an answer, second ones counted. */
  private static final int LONGEST_TOGETHER = 620;

  private static final Set<Kind> FIGURES =
      EnumSet.of(Kind.MONEY, Kind.NUMBER, Kind.PERCENT, Kind.DATE, Kind.DURATION, Kind.CHANGE);

  /** Asks whether or how, which no figure tells. */
  private static final Pattern TOLD_IN_WORDS =
      Pattern.compile(
          "ไหม|มั้ย|หรือไม่|หรือเปล่า|หรือยัง|อย่างไร|ยังไง|ทำไม|เพราะ|อะไร|\\b(?:how"
              + " does|why|whether)\\b");

  /** A figure with the word behind it. */
  private static final Pattern FIGURE =
      Pattern.compile("[0-9][0-9,.]*(?:\\s{0,2}[^\\s0-9]{1,20})?");

  private Quotations() {}

  /** The stretches of the body to quote, the first asked first. */
  static List<Span> of(List<Asked> asked, BestRead read) {
    List<Span> spans = new ArrayList<>();
    asked.forEach(a -> merge(spans, a.quote().span()));
    for (Asked a : asked) {
      for (Span more : a.quote().more()) {
        if (tellsMore(a.ask(), more, spans, read)) addWithin(spans, more);
      }
    }
    return spans.stream().map(span -> ended(span, asked, read)).toList();
  }

  /**
   * A stretch up to the end of the clause that holds its last figure, where only figures and days
   * are asked for: what follows was quoted to end a sentence and answers nothing.
   */
  private static Span ended(Span stretch, List<Asked> asked, BestRead read) {
    if (!asked.stream().allMatch(a -> isOfFigures(a.ask()))) return stretch;
    Matcher figures = FIGURE.matcher(ThaiText.plain(read.resolution().body()));
    figures.region(stretch.start(), stretch.end());
    int last = -1;
    while (figures.find()) last = figures.end();
    if (last < 0) return stretch;
    int shift = read.part().start();
    int from = last;
    int end =
        read.text().clauses().stream()
            .mapToInt(clause -> clause.end() + shift)
            .filter(at -> at >= from && at <= stretch.end())
            .min()
            .orElse(stretch.end());
    return new Span(stretch.start(), end);
  }

  private static boolean isOfFigures(Ask ask) {
    Set<Kind> kinds = ask.wanted().kinds();
    return !kinds.isEmpty()
        && FIGURES.containsAll(kinds)
        && !ask.wanted().list()
        && !TOLD_IN_WORDS.matcher(ask.words()).find();
  }

  /** Whether a stretch holds a thing of a wanted kind that what is quoted does not say. */
  private static boolean tellsMore(Ask ask, Span second, List<Span> quoted, BestRead read) {
    if (ask.wanted().kinds().isEmpty()) return true;
    String body = read.resolution().body();
    Span inText =
        new Span(second.start() - read.part().start(), second.end() - read.part().start());
    return read.text().things().stream()
        .filter(t -> ask.wanted().kinds().contains(t.kind()) && inText.contains(t.span()))
        .map(Thing::words)
        .anyMatch(words -> quoted.stream().noneMatch(q -> q.in(body).contains(words)));
  }

  /** Adds a quotation; those that touch become one. */
  static void merge(List<Span> spans, Span added) {
    Span whole = added;
    for (Span span : List.copyOf(spans)) {
      if (span.start() - TOUCHING > whole.end() || whole.start() - TOUCHING > span.end()) continue;
      whole = new Span(Math.min(span.start(), whole.start()), Math.max(span.end(), whole.end()));
      spans.remove(span);
    }
    spans.add(whole);
  }

  /** Adds a second quotation as long as the answer stays short. */
  private static void addWithin(List<Span> spans, Span second) {
    int all = spans.stream().mapToInt(Span::length).sum() + second.length();
    if (all <= LONGEST_TOGETHER) merge(spans, second);
  }
}
