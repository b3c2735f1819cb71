package thammati.channel.line;

import com.linecorp.bot.messaging.model.PostbackAction;
import com.linecorp.bot.messaging.model.QuickReply;
import com.linecorp.bot.messaging.model.QuickReplyItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import thammati.chat.Dialogue.Verdict;
import thammati.message.Messages;
import thammati.thai.Pieces;

/**
 * What a reader can tap below an answer. Postbacks, since they reach us from groups too, where a
 * message that does not mention us does not.
 */
final class LineQuick {
  private LineQuick() {}

  /**
   * The answer that came too late before, questions, what one thinks of the answer to an event, a
   * new topic.
   *
   * @param late the event that was answered too late; empty if none
   */
  static QuickReply below(
      List<String> questions, Optional<String> late, String event, boolean english) {
    Messages words = Messages.of(english);
    List<QuickReplyItem> items = new ArrayList<>();
    String before = words.get("channel.show_late");
    late.ifPresent(other -> items.add(item(before, new LinePostback.Show(other), before)));
    for (String question : questions) {
      LinePostback ask = new LinePostback.Ask(question);
      if (ask.data().length() <= LineText.DATA) items.add(item(question, ask, question));
    }
    String helpful = words.get("channel.helpful");
    String wrong = words.get("channel.wrong");
    items.add(item(helpful, new LinePostback.Judge(Verdict.HELPFUL, event), helpful));
    items.add(item(wrong, new LinePostback.Judge(Verdict.WRONG, event), wrong));
    String restart = words.get("channel.restart");
    items.add(item(restart, new LinePostback.Restart(), restart));
    return new QuickReply(items.subList(0, Math.min(items.size(), LineText.QUICK_ITEMS)));
  }

  /** The answer that is not ready yet. */
  static QuickReply show(String event) {
    String label = Messages.thai().get("channel.show");
    return new QuickReply(List.of(item(label, new LinePostback.Show(event), label)));
  }

  /** Questions only. */
  static QuickReply questions(List<String> questions) {
    List<QuickReplyItem> items =
        questions.stream()
            .filter(q -> new LinePostback.Ask(q).data().length() <= LineText.DATA)
            .limit(LineText.QUICK_ITEMS)
            .map(q -> item(q, new LinePostback.Ask(q), q))
            .toList();
    return new QuickReply(items);
  }

  private static QuickReplyItem item(String label, LinePostback postback, String shown) {
    PostbackAction action = action(Pieces.head(label, LineText.QUICK_LABEL), postback, shown);
    return new QuickReplyItem.Builder().type("action").action(action).build();
  }

  static PostbackAction action(String label, LinePostback postback, String shown) {
    return new PostbackAction.Builder()
        .label(label)
        .data(postback.data())
        .displayText(Pieces.headUnits(shown, LineText.DATA))
        .build();
  }
}
