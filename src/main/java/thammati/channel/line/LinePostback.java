package thammati.channel.line;

import java.util.Optional;
import thammati.chat.Dialogue.Verdict;
import thammati.chat.Wish;

/** What a button of ours tells us when it is tapped. */
sealed interface LinePostback {
  /** How it is written; LINE takes 300 units. */
  String data();

  /** A question is asked. */
  record Ask(String question) implements LinePostback {
    @Override
    public String data() {
      return "ask:" + question;
    }
  }

  /** Somebody tells what they think of the answer to an event. */
  record Judge(Verdict verdict, String event) implements LinePostback {
    @Override
    public String data() {
      return "judge:" + verdict.code() + ":" + event;
    }
  }

  /** The answer to an event is asked for, which came too late to be sent by itself. */
  record Show(String event) implements LinePostback {
    @Override
    public String data() {
      return "show:" + event;
    }
  }

  /** The next question opens another topic. */
  record Restart() implements LinePostback {
    @Override
    public String data() {
      return "restart";
    }
  }

  /** Everything kept of a person is removed. */
  record Erase() implements LinePostback {
    @Override
    public String data() {
      return "erase";
    }
  }

  /** What can be asked is told. */
  record Help() implements LinePostback {
    @Override
    public String data() {
      return "help";
    }
  }

  /** The button that does what words wish for. */
  static LinePostback of(Wish wish) {
    return switch (wish) {
      case ERASE -> new Erase();
      case RESTART -> new Restart();
      case HELP -> new Help();
    };
  }

  /** Reads what {@link #data} writes; empty for what is none of ours. */
  static Optional<LinePostback> read(String data) {
    if (data.startsWith("ask:")) return Optional.of(new Ask(data.substring(4)));
    if (data.startsWith("show:")) return Optional.of(new Show(data.substring(5)));
    for (Verdict verdict : Verdict.values()) {
      String start = "judge:" + verdict.code() + ":";
      if (data.startsWith(start)) {
        return Optional.of(new Judge(verdict, data.substring(start.length())));
      }
    }
    return switch (data) {
      case "restart" -> Optional.of(new Restart());
      case "erase" -> Optional.of(new Erase());
      case "help" -> Optional.of(new Help());
      default -> Optional.empty();
    };
  }
}
