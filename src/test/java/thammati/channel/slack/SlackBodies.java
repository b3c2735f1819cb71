package thammati.channel.slack;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Bodies as Slack sends them, written after its documentation of each kind. */
public final class SlackBodies {
  private static final ObjectMapper JSON = new ObjectMapper();

  private SlackBodies() {}

  public static String urlVerification(String challenge) {
    return JSON.createObjectNode()
        .put("token", "deprecated")
        .put("challenge", challenge)
        .put("type", "url_verification")
        .toString();
  }

  /** Someone mentions us in a channel; thread may be empty. */
  public static String mention(String id, String ts, String thread, String text) {
    ObjectNode event = message("app_mention", "C1", "U1", ts, thread);
    event.put("text", "<@" + FakeSlack.US + "> " + text);
    return envelope(id, event);
  }

  public static String direct(String id, String ts, String thread, String text) {
    ObjectNode event = message("message", "D1", "U1", ts, thread);
    event.put("text", text).put("channel_type", "im");
    return envelope(id, event);
  }

  /** The same message as {@link #mention}, as a reader of the channel gets it. */
  public static String inChannel(String id, String ts, String text) {
    ObjectNode event = message("message", "C1", "U1", ts, "");
    event.put("text", text).put("channel_type", "channel");
    return envelope(id, event);
  }

  /** A direct message by a program, told by one of the ways in which Slack tells it. */
  public static String byProgram(String id, String ts, String how) {
    ObjectNode event = message("message", "D1", "U1", ts, "");
    event.put("text", "ปลูกต้นจามจุรีกี่ต้น").put("channel_type", "im");
    switch (how) {
      case "bot_id" -> event.put("bot_id", "B9");
      case "bot_message" -> event.put("subtype", "bot_message").put("bot_id", "B9");
      case "app_id" -> event.put("app_id", "A1");
      case "us" -> event.put("user", FakeSlack.US);
      case "slackbot" -> event.put("user", "USLACKBOT");
      case "channel_join" -> event.put("subtype", "channel_join");
      case "bot_profile" -> event.putObject("bot_profile").put("id", "B9");
      default -> throw new IllegalArgumentException(how);
    }
    return envelope(id, event);
  }

  public static String edited(String id, String ts, String editedTs, String before, String now) {
    ObjectNode event = JSON.createObjectNode();
    event.put("type", "message").put("subtype", "message_changed").put("hidden", true);
    event.put("channel", "D1").put("channel_type", "im").put("ts", editedTs);
    ObjectNode message = message("message", "", "U1", ts, "");
    message.put("text", now);
    message.putObject("edited").put("user", "U1").put("ts", editedTs);
    event.set("message", message);
    ObjectNode previous = message("message", "", "U1", ts, "");
    event.set("previous_message", previous.put("text", before));
    return envelope(id, event);
  }

  public static String deleted(String id, String ts, String text) {
    ObjectNode event = JSON.createObjectNode();
    event.put("type", "message").put("subtype", "message_deleted").put("hidden", true);
    event.put("channel", "D1").put("channel_type", "im").put("ts", "1699999999.000900");
    event.put("deleted_ts", ts);
    event.set("previous_message", message("message", "", "U1", ts, "").put("text", text));
    return envelope(id, event);
  }

  public static String homeOpened(String id) {
    ObjectNode event = JSON.createObjectNode();
    event.put("type", "app_home_opened").put("user", "U1").put("channel", "D1");
    event.put("tab", "home").put("event_ts", "1699999999.000100");
    return envelope(id, event);
  }

  public static String command(String text, String reply, String trigger) {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("token", "deprecated");
    form.put("team_id", "T1");
    form.put("team_domain", "test");
    form.put("channel_id", "C1");
    form.put("channel_name", "general");
    form.put("user_id", "U1");
    form.put("user_name", "somchai");
    form.put("command", "/thammati");
    form.put("text", text);
    form.put("response_url", reply);
    form.put("trigger_id", trigger);
    form.put("api_app_id", "A1");
    return form(form);
  }

  public static String shortcut(String text, String reply, String trigger) {
    ObjectNode body = interaction("message_action", reply, trigger);
    body.put("callback_id", "check_resolutions").put("message_ts", "1699999999.000100");
    body.set("message", message("message", "", "U2", "1699999999.000100", "").put("text", text));
    return form(Map.of("payload", body.toString()));
  }

  /** One of our buttons was pressed; in a thread, or on the home tab where the thread is empty. */
  public static String pressed(
      String action, String value, String thread, boolean ephemeral, String reply, String trigger) {
    ObjectNode body = interaction("block_actions", reply, trigger);
    if (thread.isEmpty()) {
      body.remove("channel");
      body.putObject("container").put("type", "view").put("view_id", "V1");
    } else {
      ObjectNode container = body.putObject("container").put("type", "message");
      container.put("message_ts", thread).put("channel_id", "C1").put("is_ephemeral", ephemeral);
      body.set("message", message("message", "", FakeSlack.US, thread, thread));
    }
    ObjectNode pressed = body.putArray("actions").addObject();
    pressed.put("action_id", action).put("block_id", "b").put("value", value);
    pressed.put("type", "button").put("action_ts", "1699999999.000300");
    return form(Map.of("payload", body.toString()));
  }

  /** What an event envelope of Slack's sockets holds. */
  public static String envelope(String id, String kind, String payload) {
    ObjectNode envelope = JSON.createObjectNode();
    envelope.put("envelope_id", id).put("type", kind).put("accepts_response_payload", false);
    envelope.put("retry_attempt", 0).put("retry_reason", "");
    return envelope
        .putRawValue("payload", new com.fasterxml.jackson.databind.util.RawValue(payload))
        .toString();
  }

  private static ObjectNode interaction(String type, String reply, String trigger) {
    ObjectNode body = JSON.createObjectNode();
    body.put("type", type).put("token", "deprecated").put("api_app_id", "A1");
    body.put("trigger_id", trigger).put("response_url", reply);
    body.putObject("team").put("id", "T1").put("domain", "test");
    body.putObject("user").put("id", "U1").put("username", "somchai").put("team_id", "T1");
    body.putObject("channel").put("id", "C1").put("name", "general");
    return body;
  }

  private static ObjectNode message(
      String type, String channel, String user, String ts, String thread) {
    ObjectNode message = JSON.createObjectNode();
    message.put("type", type).put("user", user).put("ts", ts).put("team", "T1");
    if (!channel.isEmpty()) message.put("channel", channel).put("event_ts", ts);
    if (!thread.isEmpty()) message.put("thread_ts", thread);
    ObjectNode block = message.putArray("blocks").addObject();
    block.put("type", "rich_text").putArray("elements").addObject().put("type", "a_new_kind");
    return message;
  }

  private static String envelope(String id, ObjectNode event) {
    ObjectNode body = JSON.createObjectNode();
    body.put("token", "deprecated").put("team_id", "T1").put("api_app_id", "A1");
    body.set("event", event);
    body.put("type", "event_callback").put("event_id", id).put("event_time", 1_699_999_999);
    ObjectNode authorization = body.putArray("authorizations").addObject();
    authorization.putNull("enterprise_id").put("team_id", "T1").put("user_id", FakeSlack.US);
    authorization.put("is_bot", true).put("is_enterprise_install", false);
    body.put("is_ext_shared_channel", false).put("event_context", "4-x");
    return body.toString();
  }

  private static String form(Map<String, String> pairs) {
    StringBuilder form = new StringBuilder();
    pairs.forEach((name, value) ->
        form.append(form.isEmpty() ? "" : "&")
            .append(name)
            .append('=')
            .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
    return form.toString();
  }
}
