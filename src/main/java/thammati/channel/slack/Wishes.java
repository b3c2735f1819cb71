package thammati.channel.slack;

import thammati.chat.Dialogue;
import thammati.chat.Wish;
import thammati.message.Messages;

/** Does what words ask of the program itself. */
final class Wishes {
  private final Dialogue dialogue;

  Wishes(Dialogue dialogue) {
    this.dialogue = dialogue;
  }

  /** Does it; what is said then. */
  String grant(Wish wish, String person, String conversation, boolean english) {
    Messages words = Messages.of(english);
    return switch (wish) {
      case ERASE -> {
        dialogue.erase(Arrivals.CHANNEL, person);
        yield words.get("channel.erased");
      }
      case RESTART -> {
        dialogue.restart(Arrivals.CHANNEL, conversation);
        yield words.get("channel.restarted");
      }
      case HELP -> help();
    };
  }

  /** How to ask, in both languages. */
  static String help() {
    String thai = Messages.thai().get("slack.home.ways", IncomingReader.COMMAND);
    String english = Messages.english().get("slack.home.ways", IncomingReader.COMMAND);
    return thai + "\n" + english;
  }
}
