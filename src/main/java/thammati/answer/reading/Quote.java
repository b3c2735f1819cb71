package thammati.answer.reading;

import java.util.List;
import thammati.text.Span;

/**
 * What would be quoted for one ask.
 *
 * @param span where it stands
 * @param share how much of the ask's words stand in it or just before, 0 to 1
 * @param wanted whether it holds a thing of the wanted kind, or none is wanted
 * @param near how near the ask's words stand to that thing, 0 to 1
 * @param more other stretches that may answer, where this one is not sure to, likeliest first
 */
public record Quote(Span span, double share, boolean wanted, double near, List<Span> more) {
  /** Copies the list. */
  public Quote {
    more = List.copyOf(more);
  }

  /** A stretch that is asked for by name. */
  public static Quote whole(Span span) {
    return new Quote(span, 1, true, 1, List.of());
  }

  public Quote shifted(int by) {
    List<Span> shifted = more.stream().map(s -> s.shifted(by)).toList();
    return new Quote(span.shifted(by), share, wanted, near, shifted);
  }

  Quote at(Span other) {
    return new Quote(other, share, wanted, near, more);
  }

  Quote with(List<Span> others) {
    return new Quote(span, share, wanted, near, others);
  }
}
