package thammati.channel.slack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thammati.inbox.Arrival;

/** From what Slack tells to what the inbox keeps, and back. Safe to share between threads. */
final class Arrivals {
  /** The channel's name in every table. */
  static final String CHANNEL = "slack";

  private static final Pattern TS = Pattern.compile("([0-9]{1,11})\\.([0-9]{1,9})");

  private final ObjectMapper json = new ObjectMapper();

  /**
   * What is kept of it.
   *
   * @param now when it came, for what tells no time
   * @throws IllegalArgumentException if it has no name by which a second delivery would be known
   */
  Arrival of(Incoming incoming, Instant now) {
    String body = write(incoming);
    return switch (incoming) {
      case Incoming.Question q ->
          said(
              Arrival.Kind.SAID,
              q.key(),
              q.team(),
              q.channel(),
              q.user(),
              q.ts(),
              q.thread(),
              time(q.ts(), now),
              body);
      case Incoming.Edited e ->
          said(
              Arrival.Kind.EDITED,
              e.key(),
              e.team(),
              e.channel(),
              e.user(),
              e.ts(),
              e.thread(),
              time(e.edited(), now),
              body);
      case Incoming.Deleted d ->
          said(
              Arrival.Kind.RECALLED, d.key(), d.team(), d.channel(), "", d.ts(), d.ts(), now, body);
      case Incoming.HomeOpened h ->
          other(h.key(), h.team() + ":home:" + h.user(), person(h.team(), h.user()), now, body);
      case Incoming.Command c ->
          other(
              c.key(),
              c.team() + ":" + c.channel() + ":command:" + c.user(),
              person(c.team(), c.user()),
              now,
              body);
      case Incoming.Shortcut s ->
          other(
              s.key(),
              s.team() + ":" + s.channel() + ":shortcut:" + s.user(),
              person(s.team(), s.user()),
              now,
              body);
      case Incoming.Pressed p ->
          other(
              p.key(),
              conversation(p.team(), p.channel(), p.thread()),
              person(p.team(), p.user()),
              now,
              body);
      case Incoming.Challenge _, Incoming.Ignored _ ->
          throw new IllegalArgumentException("nothing is kept of " + incoming);
    };
  }

  /** What was kept. */
  Incoming read(String body) {
    try {
      return json.readValue(body, Incoming.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the inbox holds what is none of ours", e);
    }
  }

  /** When a message was written; another time if its name tells none. */
  static Instant time(String ts, Instant otherwise) {
    Matcher m = TS.matcher(ts);
    if (!m.matches()) return otherwise;
    try {
      String nanos = (m.group(2) + "000000000").substring(0, 9);
      return Instant.ofEpochSecond(Long.parseLong(m.group(1)), Long.parseLong(nanos));
    } catch (DateTimeException e) {
      return otherwise;
    }
  }

  /** A person's name over all workspaces. */
  static String person(String team, String user) {
    return user.isEmpty() ? "" : team + ":" + user;
  }

  /** A conversation's name over all workspaces. */
  static String conversation(String team, String channel, String thread) {
    return team + ":" + channel + ":" + thread;
  }

  /** A message's name over all workspaces. */
  static String message(String team, String channel, String ts) {
    return team + ":" + channel + ":" + ts;
  }

  private static Arrival said(
      Arrival.Kind kind,
      String event,
      String team,
      String channel,
      String user,
      String ts,
      String thread,
      Instant at,
      String body) {
    return new Arrival(
        CHANNEL,
        event,
        kind,
        conversation(team, channel, thread),
        person(team, user),
        message(team, channel, ts),
        at,
        body);
  }

  private static Arrival other(
      String event, String conversation, String person, Instant at, String body) {
    return new Arrival(CHANNEL, event, Arrival.Kind.OTHER, conversation, person, "", at, body);
  }

  private String write(Incoming incoming) {
    try {
      return json.writerFor(Incoming.class).writeValueAsString(incoming);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("records of words are always JSON", e);
    }
  }
}
