package thammati.channel.line;

import com.linecorp.bot.messaging.model.TextMessage;
import java.util.List;
import thammati.channel.line.LineHandler.Words;
import thammati.chat.Ask;
import thammati.chat.Dialogue.Allowance;
import thammati.chat.Welcome;
import thammati.message.Messages;
import thammati.thai.Pieces;
import thammati.thai.ThaiText;

/** What is said besides answers. Where the reader's language is not known, in both. */
final class LineSay {
  private LineSay() {}

  static Words hello(Welcome welcome) {
    String text = Pieces.headUnits(both("channel.hello"), LineText.TEXT);
    List<String> suggestions = welcome.questions();
    TextMessage.Builder message = new TextMessage.Builder(text);
    if (!suggestions.isEmpty()) message.quickReply(LineQuick.questions(suggestions));
    return Words.of(message.build());
  }

  static Words helloGroup() {
    return plain(both("channel.hello_group"));
  }

  static Words textOnly() {
    return plain(both("channel.text_only"));
  }

  static Words thanks() {
    return plain(both("channel.thanks"));
  }

  static Words restarted() {
    return plain(both("channel.restarted"));
  }

  static Words erased() {
    return plain(both("channel.erased"));
  }

  static Words tooMany(Allowance allowance, String question) {
    return plain(
        words(question).get("channel.too_many", allowance.perMinute(), allowance.perDay()));
  }

  static Words tooLong(int length, String question) {
    return plain(words(question).get("channel.too_long", Ask.LONGEST, length));
  }

  private static Messages words(String question) {
    return Messages.of(!ThaiText.isMostlyThai(question));
  }

  private static String both(String key) {
    return Messages.thai().get(key) + "\n\n" + Messages.english().get(key);
  }

  private static Words plain(String text) {
    return Words.of(new TextMessage.Builder(text).build());
  }
}
