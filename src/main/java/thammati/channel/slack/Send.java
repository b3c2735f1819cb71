package thammati.channel.slack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import thammati.inbox.Outbox.Draft;

/**
 * One call to Slack, as it is kept before it goes out. Members that a method does not know are
 * empty.
 *
 * @param channel where to; a person's name opens the direct message with them
 * @param thread the conversation there; empty for none
 * @param ts the message that is changed
 * @param user the only one who sees it, or whose home it is
 * @param reply the address that came with a command or a button
 * @param text what is read aloud, as markup
 * @param blocks what is shown, as JSON
 * @param mark by which a message of ours can be known again; empty where none can be
 */
record Send(
    String channel,
    String thread,
    String ts,
    String user,
    String reply,
    String text,
    String blocks,
    String mark) {
  /** A message. */
  static final String POST = "chat.postMessage";

  /** A message in place of an earlier one. */
  static final String UPDATE = "chat.update";

  /** A message that goes. */
  static final String DELETE = "chat.delete";

  /** A message that one person sees. */
  static final String WHISPER = "chat.postEphemeral";

  /** The end of a message that was streamed. */
  static final String STOP = "chat.stopStream";

  /** A home tab. */
  static final String HOME = "views.publish";

  /** The answer to a command or a button. */
  static final String RESPOND = "response_url";

  private static final ObjectMapper JSON = new ObjectMapper();

  /** A message in a conversation. */
  static Send post(String channel, String thread, SlackMessage message) {
    String blocks = Blocks.json(message.blocks());
    return new Send(channel, thread, "", "", "", message.text(), blocks, "");
  }

  /**
   * A message in place of another.
   *
   * @param thread where it goes if the other cannot be replaced
   */
  static Send update(String channel, String thread, String ts, SlackMessage message) {
    String blocks = Blocks.json(message.blocks());
    return new Send(channel, thread, ts, "", "", message.text(), blocks, "");
  }

  /**
   * The end of a streamed message.
   *
   * @param rest what is still to be said, as Markdown
   */
  static Send stop(String channel, String ts, String rest, SlackMessage below) {
    return new Send(channel, "", ts, "", "", rest, Blocks.json(below.blocks()), "");
  }

  /** The end of a streamed message that is replaced afterwards. */
  static Send stop(String channel, String ts) {
    return new Send(channel, "", ts, "", "", "", "", "");
  }

  /** A message that goes. */
  static Send delete(String channel, String ts) {
    return new Send(channel, "", ts, "", "", "", "", "");
  }

  /** Words that one person sees in a channel. */
  static Send whisper(String channel, String thread, String user, String words) {
    return new Send(channel, thread, "", user, "", Harmless.markup(words), "", "");
  }

  /** An answer to a command or a button. */
  static Send respond(String reply, SlackMessage message) {
    String blocks = Blocks.json(message.blocks());
    return new Send("", "", "", "", reply, message.text(), blocks, "");
  }

  /** Words to who pressed a button or gave a command. */
  static Send respond(String reply, String words) {
    return new Send("", "", "", "", reply, Harmless.markup(words), "", "");
  }

  /**
   * A home tab.
   *
   * @param blocks what it shows, as JSON
   */
  static Send home(String user, String blocks) {
    return new Send("", "", "", user, "", "", blocks, "");
  }

  /** The same with that mark. */
  Send marked(String by) {
    return new Send(channel, thread, ts, user, reply, text, blocks, by);
  }

  /** As it is kept. */
  Draft draft(String target) {
    try {
      return new Draft(target, JSON.writeValueAsString(this));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("records of words are always JSON", e);
    }
  }

  /** What was kept. */
  static Send read(String payload) {
    try {
      return JSON.readValue(payload, Send.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the outbox holds what is none of ours", e);
    }
  }
}
