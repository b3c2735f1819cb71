package thammati.channel.slack;

import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import thammati.channel.slack.SlackMessage.Part;
import thammati.chat.ArchiveInfo;
import thammati.chat.Welcome;
import thammati.message.Messages;
import thammati.thai.ThaiDates;

/**
 * The home tab: what the archive holds, how to ask, and questions to begin with; Thai, then
 * English.
 */
final class HomeTab {
  private HomeTab() {}

  /** Its blocks, as JSON. */
  static String of(Welcome welcome) {
    ArchiveInfo archive = welcome.archive();
    List<LayoutBlock> blocks = new ArrayList<>(of(archive, false));
    List<String> suggestions = welcome.questions();
    if (!suggestions.isEmpty()) {
      String both =
          Messages.thai().get("slack.home.try") + " / " + Messages.english().get("slack.home.try");
      blocks.add(AnswerMessages.bold("try", both).block());
      List<BlockElement> buttons = new ArrayList<>();
      for (String question : suggestions) {
        buttons.add(Blocks.button(Actions.START + (buttons.size() + 1), question, question));
      }
      blocks.add(Blocks.buttons("suggestions", buttons));
    }
    blocks.add(new DividerBlock());
    blocks.addAll(of(archive, true));
    return Blocks.json(blocks);
  }

  private static List<LayoutBlock> of(ArchiveInfo archive, boolean english) {
    Messages words = Messages.of(english);
    String id = english ? "en-" : "th-";
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(Blocks.header(words.get("slack.home.title")));
    List<Part> parts = new ArrayList<>();
    parts.addAll(AnswerMessages.lines(id + "about", words.get("slack.home.about")));
    parts.addAll(AnswerMessages.lines(id + "archive", holds(archive, english, words)));
    parts.add(AnswerMessages.bold(id + "how", words.get("slack.home.how")));
    parts.addAll(
        AnswerMessages.lines(id + "ways", words.get("slack.home.ways", IncomingReader.COMMAND)));
    parts.addAll(AnswerMessages.lines(id + "check", words.get("slack.home.check")));
    String forget =
        IncomingReader.COMMAND + " " + (english ? Commands.FORGET : Commands.FORGET_THAI);
    parts.add(AnswerMessages.aside(id + "privacy", words.get("slack.home.privacy", forget)));
    parts.forEach(p -> blocks.add(p.block()));
    return blocks;
  }

  private static String holds(ArchiveInfo archive, boolean english, Messages words) {
    LocalDate first = archive.first();
    LocalDate last = archive.last();
    if (first == null || last == null) return words.get("slack.home.empty");
    return words.get(
        "slack.home.archive",
        figure(archive.resolutions()),
        figure(archive.meetings()),
        figure(archive.documents()),
        english ? ThaiDates.formatEnglish(first) : ThaiDates.format(first),
        english ? ThaiDates.formatEnglish(last) : ThaiDates.format(last));
  }

  private static String figure(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
