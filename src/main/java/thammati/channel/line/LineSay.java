package thammati.channel.line;

import com.linecorp.bot.messaging.model.TextMessage;
import java.util.List;
import thammati.chat.Ask;
import thammati.chat.Dialogue.Allowance;
import thammati.chat.Welcome;
import thammati.message.Messages;
import thammati.thai.Pieces;
import thammati.thai.ThaiText;

/** What is said besides answers. Where the reader's language is not known, in both. */
final class LineSay {
  private LineSay() {}

  static Spoken hello(Welcome welcome) {
    String text = Pieces.headUnits(both("channel.hello"), LineText.TEXT);
    List<String> suggestions = welcome.questions();
    TextMessage.Builder message = new TextMessage.Builder(text);
    if (!suggestions.isEmpty()) message.quickReply(LineQuick.questions(suggestions));
    return Spoken.of(message.build());
  }

  static Spoken helloGroup() {
    return plain(both("channel.hello_group"));
  }

  static Spoken textOnly() {
    return plain(both("channel.text_only"));
  }

  static Spoken thanks() {
    return plain(both("channel.thanks"));
  }

  /** An answer takes longer than its reply token lives; a button asks for it. */
  static Spoken notYet(String event) {
    TextMessage.Builder message = new TextMessage.Builder(both("channel.not_yet"));
    return Spoken.of(message.quickReply(LineQuick.show(event)).build());
  }

  static Spoken gone() {
    return plain(both("channel.gone"));
  }

  static Spoken restarted() {
    return plain(both("channel.restarted"));
  }

  static Spoken erased() {
    return plain(both("channel.erased"));
  }

  static Spoken tooMany(Allowance allowance, String question) {
    return plain(
        words(question).get("channel.too_many", allowance.perMinute(), allowance.perDay()));
  }

  static Spoken tooLong(int length, String question) {
    return plain(words(question).get("channel.too_long", Ask.LONGEST, length));
  }

  private static Messages words(String question) {
    return Messages.of(!ThaiText.isMostlyThai(question));
  }

  private static String both(String key) {
    return Messages.thai().get(key) + "\n\n" + Messages.english().get(key);
  }

  private static Spoken plain(String text) {
    return Spoken.of(new TextMessage.Builder(text).build());
  }
}
