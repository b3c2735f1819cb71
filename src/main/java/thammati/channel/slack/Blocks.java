package thammati.channel.slack;

import com.google.gson.Gson;
import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextActionsBlock;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.composition.FeedbackButtonObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.FeedbackButtonsElement;
import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import com.slack.api.model.block.element.RichTextSectionElement.Link;
import com.slack.api.model.block.element.RichTextSectionElement.Text;
import com.slack.api.model.block.element.RichTextSectionElement.TextStyle;
import com.slack.api.util.json.GsonFactory;
import java.util.List;
import thammati.message.Messages;
import thammati.thai.Pieces;

/**
 * The parts that our messages are made of, each inside Slack's limits. Words stand in rich text,
 * where nothing is markup.
 */
final class Blocks {
  /** Most characters of one stretch of words; Slack takes 3,000. */
  static final int MOST_TEXT = 2_900;

  /**
   * Most characters of all blocks of a message, as JSON. Slack refuses somewhat more than 13,000.
   */
  static final int MOST_JSON = 12_000;

  /** Most blocks of a message. */
  static final int MOST = 50;

  private static final int MOST_HEADER = 150;
  private static final int MOST_LABEL = 75;
  private static final Gson GSON = GsonFactory.createSnakeCase();

  private Blocks() {}

  /** The blocks as they are sent. */
  static String json(List<LayoutBlock> blocks) {
    return GSON.toJson(blocks);
  }

  /** Characters of a block as it is sent, with the comma behind it. */
  static int size(LayoutBlock block) {
    return GSON.toJson(block).length() + 1;
  }

  /** The words in stretches that each fit one block, however much of them JSON must escape. */
  static List<String> stretches(String harmless) {
    return Pieces.of(harmless, MOST_TEXT).stream()
        .flatMap(piece -> {
          boolean heavy = GSON.toJson(piece).length() > MOST_JSON / 3;
          return (heavy ? Pieces.of(piece, MOST_TEXT / 5) : List.of(piece)).stream();
        })
        .toList();
  }

  /** A paragraph. */
  static RichTextBlock paragraph(String id, List<RichTextElement> words) {
    return RichTextBlock.builder()
        .blockId(id)
        .elements(List.of(RichTextSectionElement.builder().elements(words).build()))
        .build();
  }

  /** Words as they stand; made harmless before. */
  static RichTextElement words(String harmless) {
    return Text.builder().text(harmless).build();
  }

  /** The same in bold. */
  static RichTextElement bold(String harmless) {
    return Text.builder().text(harmless).style(TextStyle.builder().bold(true).build()).build();
  }

  /** The same in italics. */
  static RichTextElement aside(String harmless) {
    return Text.builder().text(harmless).style(TextStyle.builder().italic(true).build()).build();
  }

  /** A link to a page of ours; plain words where the address of our pages is not set. */
  static RichTextElement link(String url, String harmless) {
    return url.isEmpty() ? words(harmless) : Link.builder().url(url).text(harmless).build();
  }

  /** A heading. */
  static LayoutBlock header(String words) {
    return HeaderBlock.builder().text(plain(words, MOST_HEADER)).build();
  }

  /** Buttons side by side, at most 25. */
  static LayoutBlock buttons(String id, List<BlockElement> buttons) {
    return ActionsBlock.builder().blockId(id).elements(buttons).build();
  }

  /**
   * A button.
   *
   * @param action tells which button it is
   * @param value what it carries, at most 2,000 characters
   */
  static BlockElement button(String action, String label, String value) {
    return ButtonElement.builder()
        .actionId(action)
        .text(plain(label, MOST_LABEL))
        .value(value)
        .build();
  }

  /** Asks what the reader thinks of an answer. */
  static LayoutBlock feedback(String answered, Messages words) {
    var helpful = words.get("channel.helpful");
    var wrong = words.get("channel.wrong");
    var buttons =
        FeedbackButtonsElement.builder()
            .actionId(Actions.FEEDBACK)
            .positiveButton(opinion(helpful, Actions.HELPFUL + answered))
            .negativeButton(opinion(wrong, Actions.WRONG + answered))
            .build();
    return ContextActionsBlock.builder().blockId("feedback").elements(List.of(buttons)).build();
  }

  private static FeedbackButtonObject opinion(String label, String value) {
    return FeedbackButtonObject.builder()
        .text(plain(label, MOST_LABEL))
        .accessibilityLabel(label)
        .value(value)
        .build();
  }

  private static PlainTextObject plain(String words, int most) {
    String shown = Harmless.words(Pieces.headUnits(Harmless.words(words), most - 1));
    return PlainTextObject.builder().text(shown).emoji(false).build();
  }
}
