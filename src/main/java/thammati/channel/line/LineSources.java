package thammati.channel.line;

import com.linecorp.bot.messaging.model.FlexBubble;
import com.linecorp.bot.messaging.model.FlexCarousel;
import com.linecorp.bot.messaging.model.FlexComponent;
import com.linecorp.bot.messaging.model.FlexContainer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import thammati.chat.AnswerCard;
import thammati.chat.AnswerCard.Source;
import thammati.chat.Reference;
import thammati.message.Messages;
import thammati.thai.Pieces;

/** The sources of an answer, side by side, with the words quoted and the ways to them. */
final class LineSources {
  private static final int TITLE = 300;
  private static final int QUOTE = 500;

  /** Of one source; each has a button that opens it. */
  private static final int QUOTES = 2;

  private final LinePlaces places;

  LineSources(LinePlaces places) {
    this.places = places;
  }

  /** As many as fit. */
  FlexContainer carousel(
      AnswerCard card, List<Source> sources, ToIntFunction<FlexContainer> bytes) {
    List<FlexBubble> bubbles = new ArrayList<>();
    for (Source source : sources) {
      if (bubbles.size() == LineText.CAROUSEL_BUBBLES) break;
      bubbles.add(bubble(card, source));
      if (bytes.applyAsInt(new FlexCarousel(bubbles)) <= LineText.CAROUSEL_BYTES) continue;
      bubbles.removeLast();
      break;
    }
    return new FlexCarousel(bubbles);
  }

  /** The same in words. */
  String words(AnswerCard card, List<Source> sources) {
    Messages words = Messages.of(card.english());
    List<String> lines = new ArrayList<>(List.of(heading(card, words)));
    sources.forEach(s -> lines.add((s.marks() + " " + s.reference()).strip()));
    return String.join("\n", lines);
  }

  private static String heading(AnswerCard card, Messages words) {
    return words.get(card.sources().isEmpty() ? "nearest" : "sources");
  }

  private FlexBubble bubble(AnswerCard card, Source source) {
    Messages words = Messages.of(card.english());
    List<FlexComponent> body = new ArrayList<>();
    String place = Reference.place(source.resolution(), card.english());
    body.add(LineLook.small((source.marks() + " " + place).strip()));
    String title = Reference.title(source.resolution(), card.english());
    body.add(LineLook.bold(Pieces.headUnits(title, TITLE)));
    if (!source.badge().isEmpty()) body.add(LineLook.small(source.badge()));
    for (String quote : source.quotes().stream().distinct().limit(QUOTES).toList()) {
      if (!quote.isBlank()) {
        body.add(LineLook.small("“" + Pieces.headUnits(quote.strip(), QUOTE) + "”"));
      }
    }
    String note = source.resolution().source().note();
    if (!note.isBlank()) body.add(LineLook.small(Pieces.headUnits(note, TITLE)));
    List<FlexComponent> buttons = new ArrayList<>();
    if (source.numbers().isEmpty()) places.ours(source, words).ifPresent(buttons::add);
    places.ours(List.of(source), words).stream().limit(QUOTES).forEach(buttons::add);
    places.original(source, words, "").ifPresent(buttons::add);
    return new FlexBubble.Builder()
        .size(FlexBubble.Size.KILO)
        .header(LineLook.band(heading(card, words), card.code()))
        .body(LineLook.column(body))
        .footer(buttons.isEmpty() ? null : LineLook.column(buttons))
        .build();
  }
}
