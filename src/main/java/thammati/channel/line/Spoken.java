package thammati.channel.line;

import com.linecorp.bot.messaging.model.Message;
import java.util.List;

/**
 * What is to be said.
 *
 * @param messages as people are to see it
 * @param plain the same in texts alone, where LINE refuses the bubbles
 */
record Spoken(List<Message> messages, List<Message> plain) {
  static final Spoken NOTHING = new Spoken(List.of(), List.of());

  Spoken {
    messages = List.copyOf(messages);
    plain = List.copyOf(plain);
  }

  static Spoken of(Message message) {
    return new Spoken(List.of(message), List.of(message));
  }
}
