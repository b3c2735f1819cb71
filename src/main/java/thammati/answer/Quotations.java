package thammati.answer;

import java.util.ArrayList;
import java.util.List;
import thammati.answer.BestRead.Asked;
import thammati.answer.Things.Thing;
import thammati.text.Span;

/** Which stretches are quoted for what is asked: none twice, no second one that tells no more. */
final class Quotations {
  /** Quotations with less between them than this are quoted as one. */
  private static final int TOUCHING = 30;

  /** Characters of quotations in an answer, second ones counted. */
  private static final int LONGEST_TOGETHER = 620;

  private Quotations() {}

  /** The stretches of the body to quote, the first asked first. */
  static List<Span> of(List<Asked> asked, BestRead read) {
    List<Span> spans = new ArrayList<>();
    asked.forEach(a -> merge(spans, a.quote().span()));
    for (Asked a : asked) {
      a.quote()
          .second()
          .filter(second -> tellsMore(a.ask(), second, spans, read))
          .ifPresent(second -> addWithin(spans, second));
    }
    return spans;
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
