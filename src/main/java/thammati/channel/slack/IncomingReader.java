package thammati.channel.slack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what Slack sends: events as JSON, commands as forms, interactions as JSON in a form;
 * through a socket all of them as JSON. A tree is read, not the library's models, which fail as a
 * whole on one kind of block that is newer than they. Kinds and members that are new are passed
 * over. Safe to share between threads.
 */
final class IncomingReader {
  /** The shortcut on a message, as the manifest names it. */
  static final String SHORTCUT = "check_resolutions";

  /** The command, as the manifest names it. */
  static final String COMMAND = "/thammati";

  /** Member of a body that only tries what would be sent. */
  static final String REHEARSAL = "thammati_rehearsal";

  /** A message that says something though it is of a kind of its own. */
  private static final Set<String> SAYING = Set.of("", "file_share", "thread_broadcast");

  private final ObjectMapper json = new ObjectMapper();

  /**
   * What is told is only tried, behind these questions; said in the body, which is signed. Empty if
   * it is told in earnest, as all that Slack tells.
   */
  Optional<List<String>> rehearsed(String contentType, byte[] body) throws Bodies.Unreadable {
    if (!contentType.toLowerCase(Locale.ROOT).startsWith("application/json")) {
      return Optional.empty();
    }
    JsonNode rehearsal = tree(Bodies.utf8(body)).path(REHEARSAL);
    if (!rehearsal.isObject()) return Optional.empty();
    List<String> before = new ArrayList<>();
    rehearsal.path("after").forEach(question -> before.add(question.asText("")));
    return Optional.of(before);
  }

  /** Reads the body of a request. */
  Incoming read(String contentType, byte[] body) throws Bodies.Unreadable {
    String text = Bodies.utf8(body);
    String type = contentType.toLowerCase(Locale.ROOT);
    if (type.startsWith("application/json")) return event(tree(text));
    if (!type.startsWith("application/x-www-form-urlencoded")) {
      throw new Bodies.Unreadable("neither JSON nor a form");
    }
    Map<String, String> form = Bodies.form(text);
    String payload = form.get("payload");
    if (payload != null) return interaction(tree(payload));
    if (form.containsKey("command")) return command(json.valueToTree(form));
    if (form.containsKey("ssl_check")) return new Incoming.Ignored("ssl_check");
    throw new Bodies.Unreadable("a form of no kind that is known");
  }

  /**
   * Reads what came through a socket.
   *
   * @param kind the envelope's: events_api, slash_commands or interactive
   */
  Incoming read(String kind, JsonNode payload) {
    return switch (kind) {
      case "events_api" -> event(payload);
      case "slash_commands" -> command(payload);
      case "interactive" -> interaction(payload);
      default -> new Incoming.Ignored(kind);
    };
  }

  private Incoming event(JsonNode body) {
    String type = text(body, "type");
    if (type.equals("message_action")) return interaction(body);
    if (type.equals("url_verification")) return new Incoming.Challenge(text(body, "challenge"));
    if (!type.equals("event_callback")) return new Incoming.Ignored(type);
    String id = text(body, "event_id");
    String team = text(body, "team_id");
    JsonNode event = body.path("event");
    return switch (text(event, "type")) {
      case "app_mention" -> said(body, team, event, false);
      case "message" -> message(body, id, team, event);
      case "app_home_opened" ->
          text(event, "tab").equals("home") && !text(event, "user").isEmpty()
              ? new Incoming.HomeOpened(id, team, text(event, "user"))
              : new Incoming.Ignored("app_home_opened");
      default -> new Incoming.Ignored(text(event, "type"));
    };
  }

  private static Incoming message(JsonNode body, String id, String team, JsonNode event) {
    boolean direct = text(event, "channel_type").equals("im");
    return switch (text(event, "subtype")) {
      case "message_deleted" -> {
        JsonNode before = event.path("previous_message");
        // Of what others say to each other not even the names are kept.
        boolean known = !before.has("text") || direct || mentionsUs(body, before);
        yield known
            ? deleted(id, team, event, text(event, "deleted_ts"))
            : new Incoming.Ignored("message_deleted");
      }
      case "message_changed" -> changed(body, id, team, event, direct);
      // Where others read along, only a mention is meant for us, and that comes by its own name.
      default -> direct ? said(body, team, event, true) : new Incoming.Ignored("message");
    };
  }

  private static Incoming changed(
      JsonNode body, String id, String team, JsonNode event, boolean direct) {
    JsonNode now = event.path("message");
    JsonNode before = event.path("previous_message");
    boolean was = direct || mentionsUs(body, before);
    boolean is = direct || mentionsUs(body, now);
    // Links that unfold change a message too.
    boolean same = text(now, "text").equals(text(before, "text"));
    // A message with replies stays as a tombstone when it is deleted.
    boolean gone = text(now, "subtype").equals("tombstone");
    if (was && (gone || !is)) return deleted(id, team, event, text(now, "ts"));
    if (!is || same || isOurs(body, now)) return new Incoming.Ignored("message_changed");
    String edited = text(now.path("edited"), "ts");
    return new Incoming.Edited(
        id,
        team,
        text(event, "channel"),
        text(now, "user"),
        text(now, "ts"),
        thread(now),
        Markup.plain(text(now, "text")),
        direct,
        edited.isEmpty() ? text(event, "ts") : edited);
  }

  private static Incoming deleted(String id, String team, JsonNode event, String ts) {
    return new Incoming.Deleted(id, team, text(event, "channel"), ts);
  }

  private static boolean mentionsUs(JsonNode body, JsonNode message) {
    for (JsonNode authorization : body.path("authorizations")) {
      String us = text(authorization, "user_id");
      boolean bot = authorization.path("is_bot").asBoolean() && !us.isEmpty();
      if (bot && text(message, "text").contains("<@" + us)) return true;
    }
    return false;
  }

  private static Incoming said(JsonNode body, String team, JsonNode event, boolean direct) {
    String ts = text(event, "ts");
    String user = text(event, "user");
    boolean says = SAYING.contains(text(event, "subtype")) && event.path("edited").isMissingNode();
    if (!says || isOurs(body, event) || user.isEmpty() || ts.isEmpty()) {
      return new Incoming.Ignored("not a person's words");
    }
    return new Incoming.Question(
        team,
        text(event, "channel"),
        user,
        ts,
        thread(event),
        Markup.plain(text(event, "text")),
        direct);
  }

  private static String thread(JsonNode message) {
    String thread = text(message, "thread_ts");
    return thread.isEmpty() ? text(message, "ts") : thread;
  }

  /** Whether we said it ourselves, or another program, which might answer us for ever. */
  private static boolean isOurs(JsonNode body, JsonNode message) {
    if (!text(message, "bot_id").isEmpty() || message.has("bot_profile")) return true;
    String app = text(message, "app_id");
    if (!app.isEmpty() && app.equals(text(body, "api_app_id"))) return true;
    String user = text(message, "user");
    for (JsonNode authorization : body.path("authorizations")) {
      boolean bot = authorization.path("is_bot").asBoolean();
      if (bot && text(authorization, "user_id").equals(user)) return true;
    }
    return user.equals("USLACKBOT");
  }

  private static Incoming command(JsonNode form) {
    if (!text(form, "command").equals(COMMAND)) return new Incoming.Ignored("another command");
    return new Incoming.Command(
        text(form, "team_id"),
        text(form, "channel_id"),
        text(form, "user_id"),
        Markup.plain(text(form, "text")),
        text(form, "response_url"),
        text(form, "trigger_id"));
  }

  private static Incoming interaction(JsonNode body) {
    String team = text(body.path("team"), "id");
    String user = text(body.path("user"), "id");
    String channel = text(body.path("channel"), "id");
    String reply = text(body, "response_url");
    String trigger = text(body, "trigger_id");
    JsonNode message = body.path("message");
    String type = text(body, "type");
    if (type.equals("message_action") && text(body, "callback_id").equals(SHORTCUT)) {
      String words = Markup.plain(text(message, "text"));
      return new Incoming.Shortcut(team, channel, user, text(message, "ts"), words, reply, trigger);
    }
    JsonNode action = body.path("actions").path(0);
    if (!type.equals("block_actions") || action.isMissingNode()) return new Incoming.Ignored(type);
    String ts = text(body.path("container"), "message_ts");
    String thread = text(message, "thread_ts");
    return new Incoming.Pressed(
        team,
        channel,
        user,
        ts,
        thread.isEmpty() ? ts : thread,
        body.path("container").path("is_ephemeral").asBoolean(),
        text(action, "action_id"),
        text(action, "value"),
        reply,
        trigger);
  }

  private static String text(JsonNode node, String name) {
    JsonNode value = node.path(name);
    return value.isTextual() ? value.textValue() : "";
  }

  private JsonNode tree(String text) throws Bodies.Unreadable {
    try {
      JsonNode tree = json.readTree(text);
      if (tree.isObject()) return tree;
    } catch (JsonProcessingException e) {
      // Told below.
    }
    throw new Bodies.Unreadable("no JSON object");
  }
}
