package thammati.channel.line;

import com.linecorp.bot.messaging.model.Action;
import com.linecorp.bot.messaging.model.FlexBox;
import com.linecorp.bot.messaging.model.FlexButton;
import com.linecorp.bot.messaging.model.FlexComponent;
import com.linecorp.bot.messaging.model.FlexText;
import java.util.ArrayList;
import java.util.List;
import thammati.thai.Pieces;

/** How parts of bubbles look. White on these grounds, and these on white, can be read by all. */
final class LineLook {
  private static final String INK = "#1A1A1A";
  private static final String PALE = "#595959";
  private static final String LINK = "#0B4F8A";

  private LineLook() {}

  /** A band with a few words on it. */
  static FlexBox band(String words, String code) {
    FlexText text =
        new FlexText.Builder()
            .text(words)
            .color("#FFFFFF")
            .weight(FlexText.Weight.BOLD)
            .size("sm")
            .wrap(true)
            .build();
    return new FlexBox.Builder(FlexBox.Layout.VERTICAL, List.of(text))
        .backgroundColor(ground(code))
        .paddingAll("md")
        .build();
  }

  private static String ground(String code) {
    return switch (code) {
      case "answered" -> "#0B6B3A";
      case "not_found" -> "#6B4E00";
      case "unclear" -> "#1F4E8C";
      default -> "#7A2626";
    };
  }

  static FlexText large(String words) {
    return new FlexText.Builder()
        .text(words)
        .size("xxl")
        .weight(FlexText.Weight.BOLD)
        .color(INK)
        .wrap(true)
        .build();
  }

  static FlexText small(String words) {
    return new FlexText.Builder()
        .text(words)
        .size("xs")
        .color(PALE)
        .wrap(true)
        .margin("md")
        .build();
  }

  static FlexText bold(String words) {
    return new FlexText.Builder()
        .text(words)
        .size("sm")
        .weight(FlexText.Weight.BOLD)
        .color(INK)
        .wrap(true)
        .margin("md")
        .build();
  }

  /** A text in lines, each with a margin; what goes on with a line has none. */
  static List<FlexComponent> paragraphs(String text) {
    List<FlexComponent> paragraphs = new ArrayList<>();
    for (String line : LineText.lines(text)) {
      String margin = "md";
      for (String piece : Pieces.of(line, LineText.COMPONENT)) {
        paragraphs.add(
            new FlexText.Builder()
                .text(piece)
                .size("md")
                .color(INK)
                .wrap(true)
                .margin(margin)
                .build());
        margin = "none";
      }
    }
    return paragraphs;
  }

  static FlexComponent button(Action action) {
    return new FlexButton.Builder(action)
        .style(FlexButton.Style.LINK)
        .height(FlexButton.Height.SM)
        .color(LINK)
        .adjustMode(FlexButton.AdjustMode.SHRINK_TO_FIT)
        .build();
  }

  static FlexBox column(List<FlexComponent> parts) {
    return new FlexBox.Builder(FlexBox.Layout.VERTICAL, parts).build();
  }
}
