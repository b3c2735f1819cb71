package thammati.channel.line;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import thammati.inbox.Arrival;
import thammati.inbox.Arrival.Kind;

/**
 * Tells which of LINE's events concern us, and what they are to the inbox. What people in a group
 * say to each other is not kept: only messages that mention us are.
 */
public final class LineArrivals {
  /** The channel's name in the inbox. */
  public static final String CHANNEL = "line";

  /** LINE's clock and ours may differ a little; beyond that an event happened when it came. */
  private static final Duration SKEW = Duration.ofMinutes(5);

  private final InstantSource clock;

  /** Reads by the clock. */
  public LineArrivals(InstantSource clock) {
    this.clock = clock;
  }

  /**
   * An event for the inbox; empty if it needs nothing.
   *
   * @param destination our own user on LINE, whose doings are not answered
   */
  Optional<Arrival> read(JsonNode event, String destination) {
    JsonNode source = event.path("source");
    String person = source.path("userId").asText("");
    if (!person.isEmpty() && person.equals(destination)) return Optional.empty();
    String type = event.path("type").asText("");
    if (type.equals("unsend")) return Optional.of(recalled(event, source, person));
    // Another program answers for us meanwhile.
    if (event.path("mode").asText("").equals("standby")) return Optional.empty();
    JsonNode message = event.path("message");
    boolean alone = source.path("type").asText("").equals("user");
    return switch (type) {
      case "message" -> {
        boolean text = message.path("type").asText("").equals("text");
        if (!alone && !(text && mentionsUs(message))) yield Optional.empty();
        yield Optional.of(arrival(event, text ? Kind.SAID : Kind.OTHER, event));
      }
      case "messageEdited" -> {
        boolean ours = alone || mentionsUs(message);
        // One that does not mention us any more needs no answer; that it says so is all we keep.
        yield Optional.of(arrival(event, Kind.EDITED, ours ? event : withoutWords(event)));
      }
      case "follow", "unfollow", "join", "leave", "postback" ->
          Optional.of(arrival(event, Kind.OTHER, event));
      default -> Optional.empty();
    };
  }

  private static boolean mentionsUs(JsonNode message) {
    for (JsonNode mentionee : message.path("mention").path("mentionees")) {
      if (mentionee.path("isSelf").asBoolean(false)) return true;
    }
    return false;
  }

  private Arrival recalled(JsonNode event, JsonNode source, String person) {
    return new Arrival(
        CHANNEL,
        name(event),
        Kind.RECALLED,
        conversation(source),
        person,
        event.path("unsend").path("messageId").asText(""),
        at(event),
        withoutWords(event).toString());
  }

  private Arrival arrival(JsonNode event, Kind kind, JsonNode kept) {
    return new Arrival(
        CHANNEL,
        name(event),
        kind,
        conversation(event.path("source")),
        event.path("source").path("userId").asText(""),
        event.path("message").path("id").asText(""),
        at(event),
        kept.toString());
  }

  private static ObjectNode withoutWords(JsonNode event) {
    return JsonNodeFactory.instance.objectNode().put("type", event.path("type").asText(""));
  }

  /** LINE's name of the event; one without gets a name of what it says. */
  private static String name(JsonNode event) {
    String name = event.path("webhookEventId").asText("");
    return name.isEmpty()
        ? UUID.nameUUIDFromBytes(event.toString().getBytes(StandardCharsets.UTF_8)).toString()
        : name;
  }

  private static String conversation(JsonNode source) {
    return switch (source.path("type").asText("")) {
      case "user" -> "user:" + source.path("userId").asText("");
      case "group" -> "group:" + source.path("groupId").asText("");
      case "room" -> "room:" + source.path("roomId").asText("");
      default -> "";
    };
  }

  private Instant at(JsonNode event) {
    Instant now = clock.instant();
    long ms = event.path("timestamp").asLong(0);
    if (ms <= 0 || ms > now.plus(SKEW).toEpochMilli()) return now;
    return Instant.ofEpochMilli(ms);
  }
}
