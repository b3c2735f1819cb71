package thammati.channel.slack;

import com.slack.api.model.Message;
import java.util.ArrayList;
import java.util.List;

/** Looks in a conversation for what a killed process may have sent. */
final class Lookup {
  private final SlackCalls calls;

  Lookup(SlackCalls calls) {
    this.calls = calls;
  }

  /** What a lookup found. */
  sealed interface Found {
    /** The message. */
    record Sent(String ts) implements Found {}

    /** There is none, or it cannot be seen. */
    record None() implements Found {}

    /** It could not be looked up. */
    record Unknown(Result.Later why) implements Found {}
  }

  /**
   * The newest message of ours in a conversation.
   *
   * @param after only messages behind this one
   * @param mark its mark; empty for one without, which was opened and not ended
   */
  Found find(String channel, String thread, String after, String mark) {
    List<String> us = new ArrayList<>();
    if (calls.us(us::add) instanceof Result.Later later) return new Found.Unknown(later);
    List<Message> said = new ArrayList<>();
    Result read = calls.read(channel, thread, after, said::add);
    if (read instanceof Result.Later later) return new Found.Unknown(later);
    return said.stream()
        .filter(m -> us.contains(m.getUser()) && m.getTs().compareTo(after) > 0)
        .filter(m -> mark(m).equals(mark))
        .reduce((_, last) -> last)
        .<Found>map(m -> new Found.Sent(m.getTs()))
        .orElseGet(Found.None::new);
  }

  private static String mark(Message message) {
    var metadata = message.getMetadata();
    if (metadata == null || metadata.getEventPayload() == null) return "";
    Object id = metadata.getEventPayload().get("id");
    return id == null ? "" : id.toString();
  }
}
