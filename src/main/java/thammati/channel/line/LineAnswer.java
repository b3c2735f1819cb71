package thammati.channel.line;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.linecorp.bot.jackson.ModelObjectMapper;
import com.linecorp.bot.messaging.model.FlexBubble;
import com.linecorp.bot.messaging.model.FlexComponent;
import com.linecorp.bot.messaging.model.FlexContainer;
import com.linecorp.bot.messaging.model.FlexMessage;
import com.linecorp.bot.messaging.model.Message;
import com.linecorp.bot.messaging.model.QuickReply;
import com.linecorp.bot.messaging.model.TextMessage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import thammati.answer.Outcome.Choice;
import thammati.chat.AnswerCard;
import thammati.chat.AnswerCard.Source;
import thammati.message.Messages;
import thammati.thai.Pieces;

/**
 * An answer as messages of LINE, all of which go with one reply token: a bubble, what does not fit
 * in it as texts, and the sources side by side. Safe to share between threads.
 */
public final class LineAnswer {
  private static final int BUTTONS = 4;

  private final LinePlaces places;
  private final LineSources sources;
  private final ObjectMapper json = ModelObjectMapper.createNewObjectMapper();

  /**
   * Renders.
   *
   * @param publicUrl where people reach the pages; empty if they cannot
   */
  public LineAnswer(String publicUrl) {
    this.places = new LinePlaces(publicUrl);
    this.sources = new LineSources(places);
  }

  /**
   * The messages of an answer, one to five.
   *
   * @param quick what one may tap below them
   */
  List<Message> of(AnswerCard card, QuickReply quick) {
    String text = card.words().text();
    FlexBubble bubble = null;
    String head = "";
    for (int most = most(text); bubble == null; most /= 2) {
      head = Pieces.of(text, most).getFirst();
      FlexBubble tried = bubble(card, head);
      if (bytes(tried) <= LineText.BUBBLE_BYTES) bubble = tried;
    }
    List<String> rest = texts(text.substring(head.length()), LineText.MESSAGES - 1);
    List<Source> listed = card.sources().isEmpty() ? card.nearest() : card.sources();
    boolean carousel = !listed.isEmpty() && rest.size() < LineText.MESSAGES - 1;
    List<Message> messages = new ArrayList<>();
    boolean split = !rest.isEmpty() && !head.isBlank() && head.length() <= LineText.ALT;
    String spoken = split ? head : LineText.alt(card.text());
    messages.add(flex(spoken, bubble, rest.isEmpty() && !carousel ? quick : null));
    for (int i = 0; i < rest.size(); i++) {
      boolean last = i == rest.size() - 1 && !carousel;
      messages.add(text(rest.get(i), last ? quick : null));
    }
    if (carousel) {
      String alt = LineText.alt(sources.words(card, listed));
      messages.add(flex(alt, sources.carousel(card, listed, this::bytes), quick));
    }
    return messages;
  }

  /**
   * How much of an answer stands in the bubble: what can be read aloud in its place, so that
   * nothing is lost to who hears it; more only where the texts behind it would not hold the rest.
   */
  private static int most(String text) {
    String behind = text.substring(Pieces.of(text, LineText.ALT).getFirst().length());
    boolean held = Pieces.of(behind, LineText.TEXT).size() < LineText.MESSAGES;
    return held ? LineText.ALT : LineText.BUBBLE;
  }

  /** The same in texts alone, where LINE refuses the bubbles. */
  List<Message> plain(AnswerCard card, QuickReply quick) {
    List<String> texts = texts(card.text(), LineText.MESSAGES);
    List<Message> messages = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      messages.add(text(texts.get(i), i == texts.size() - 1 ? quick : null));
    }
    return messages;
  }

  /** A text in at most so many messages; what is longer than all of them ends with a mark. */
  private static List<String> texts(String text, int most) {
    if (text.isBlank()) return List.of();
    List<String> pieces = Pieces.of(text, LineText.TEXT);
    if (pieces.size() <= most) return pieces;
    List<String> fitting = new ArrayList<>(pieces.subList(0, most - 1));
    int from = String.join("", fitting).length();
    fitting.add(Pieces.headUnits(text.substring(from), LineText.TEXT));
    return fitting;
  }

  private static Message text(String text, @Nullable QuickReply quick) {
    return new TextMessage.Builder(text).quickReply(quick).build();
  }

  private static Message flex(String alt, FlexContainer contents, @Nullable QuickReply quick) {
    return new FlexMessage.Builder(alt, contents).quickReply(quick).build();
  }

  private FlexBubble bubble(AnswerCard card, String head) {
    Messages words = Messages.of(card.english());
    List<FlexComponent> body = new ArrayList<>();
    if (!card.value().isEmpty()) body.add(LineLook.large(card.value()));
    body.addAll(LineLook.paragraphs(head));
    if (!card.note().isEmpty()) body.add(LineLook.small(card.note()));
    if (!card.sources().isEmpty()) body.add(LineLook.small(words.get("official")));
    List<FlexComponent> buttons = buttons(card);
    return new FlexBubble.Builder()
        .size(FlexBubble.Size.GIGA)
        .header(LineLook.band(card.badge(), card.code()))
        .body(LineLook.column(body))
        .footer(buttons.isEmpty() ? null : LineLook.column(buttons))
        .build();
  }

  private List<FlexComponent> buttons(AnswerCard card) {
    Messages words = Messages.of(card.english());
    List<FlexComponent> cited = places.ours(card.sources(), words);
    if (cited.isEmpty()) {
      cited =
          card.sources().stream()
              .flatMap(s -> places.original(s, words, s.marks()).stream())
              .toList();
    }
    List<FlexComponent> buttons =
        new ArrayList<>(cited.subList(0, Math.min(BUTTONS, cited.size())));
    int number = 0;
    for (Choice choice : card.choices()) {
      String label = ++number + ". " + choice.resolution().title();
      // The number is enough: the conversation knows what it stands for.
      LinePostback ask = new LinePostback.Ask(Integer.toString(number));
      buttons.add(
          LineLook.button(LineQuick.action(Pieces.head(label, LineText.BUTTON), ask, label)));
    }
    return buttons;
  }

  private int bytes(FlexContainer contents) {
    try {
      return json.writeValueAsString(contents).getBytes(StandardCharsets.UTF_8).length;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what we send is always JSON", e);
    }
  }
}
