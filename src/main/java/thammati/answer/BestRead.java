package thammati.answer;

import java.util.List;
import java.util.Optional;
import thammati.answer.reading.Ask;
import thammati.answer.reading.Quote;
import thammati.answer.reading.ReadText;
import thammati.resolution.Resolution;
import thammati.text.Span;

/**
 * The best resolution, read for what a question asks.
 *
 * @param resolution the resolution
 * @param text its body taken apart, or of a very long one the stretch around what matched
 * @param part where that text stands in the body
 * @param asked what was found for each thing asked, with spans in the body; empty without a text
 */
public record BestRead(Resolution resolution, ReadText text, Span part, List<Asked> asked) {
  /** Copies the list. */
  public BestRead {
    asked = List.copyOf(asked);
  }

  /** One thing asked, and what would be quoted for it. */
  record Asked(Ask ask, Quote quote) {}

  /** What would be quoted, in the order asked. */
  List<Quote> quotes() {
    return asked.stream().map(Asked::quote).toList();
  }

  /** The same, quoting that stretch of the body alone; nothing if there is none. */
  BestRead only(Optional<Span> stretch) {
    List<Asked> one =
        asked.stream()
            .limit(1)
            .flatMap(a -> stretch.map(s -> new Asked(a.ask(), Quote.whole(s))).stream())
            .toList();
    return new BestRead(resolution, text, part, one);
  }

  /** Whether the whole body was read, so that spans of its facts are spans of the body. */
  boolean isWhole() {
    return part.length() == resolution.body().length();
  }
}
