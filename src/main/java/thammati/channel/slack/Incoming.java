package thammati.channel.slack;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * What Slack tells, in our own words; kept as JSON between its acknowledgement and its answer.
 * Identifiers are Slack's: {@code team} names a workspace, {@code channel} a channel or direct
 * message, {@code user} a person, {@code ts} a message within its channel.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Incoming.Challenge.class, name = "challenge"),
  @JsonSubTypes.Type(value = Incoming.Question.class, name = "question"),
  @JsonSubTypes.Type(value = Incoming.Edited.class, name = "edited"),
  @JsonSubTypes.Type(value = Incoming.Deleted.class, name = "deleted"),
  @JsonSubTypes.Type(value = Incoming.HomeOpened.class, name = "home"),
  @JsonSubTypes.Type(value = Incoming.Command.class, name = "command"),
  @JsonSubTypes.Type(value = Incoming.Shortcut.class, name = "shortcut"),
  @JsonSubTypes.Type(value = Incoming.Pressed.class, name = "pressed"),
  @JsonSubTypes.Type(value = Incoming.Ignored.class, name = "ignored")
})
sealed interface Incoming {
  /** What a second delivery of the same bears too; empty if it may be served again. */
  String key();

  /** Slack asks whether we are there; it is told the same words. */
  record Challenge(String challenge) implements Incoming {
    @Override
    public String key() {
      return "";
    }
  }

  /**
   * Someone asks us, in a direct message or by a mention.
   *
   * @param thread the message that opened the conversation; the question's own if it opens one
   * @param text the question without the mention and without Slack's markup
   * @param direct whether nobody else reads it
   */
  record Question(
      String team,
      String channel,
      String user,
      String ts,
      String thread,
      String text,
      boolean direct)
      implements Incoming {
    /** A mention that we can also read arrives twice, under two names: the message counts. */
    @Override
    public String key() {
      return team + ":" + channel + ":" + ts;
    }
  }

  /**
   * A question to us got other words.
   *
   * @param edited when, in the form of {@code ts}
   */
  record Edited(
      String event,
      String team,
      String channel,
      String user,
      String ts,
      String thread,
      String text,
      boolean direct,
      String edited)
      implements Incoming {
    @Override
    public String key() {
      return event;
    }
  }

  /** A message is gone. */
  record Deleted(String event, String team, String channel, String ts) implements Incoming {
    @Override
    public String key() {
      return event;
    }
  }

  /** Someone looks at our home tab. */
  record HomeOpened(String event, String team, String user) implements Incoming {
    @Override
    public String key() {
      return event;
    }
  }

  /**
   * A slash command.
   *
   * @param text what stands behind it
   * @param reply where the answer goes
   * @param trigger differs for each use
   */
  record Command(
      String team, String channel, String user, String text, String reply, String trigger)
      implements Incoming {
    @Override
    public String key() {
      return trigger;
    }
  }

  /**
   * Someone has a message checked.
   *
   * @param text the message's, without Slack's markup
   */
  record Shortcut(
      String team,
      String channel,
      String user,
      String ts,
      String text,
      String reply,
      String trigger)
      implements Incoming {
    @Override
    public String key() {
      return trigger;
    }
  }

  /**
   * Someone pressed one of our buttons.
   *
   * @param action which
   * @param value what it carries
   * @param channel where it stands; empty on the home tab
   * @param ts the message it stands in; empty on the home tab
   * @param thread the conversation of that message; its own if it is in none
   * @param ephemeral whether only that person sees the message
   * @param reply where a word back goes; empty on the home tab
   */
  record Pressed(
      String team,
      String channel,
      String user,
      String ts,
      String thread,
      boolean ephemeral,
      String action,
      String value,
      String reply,
      String trigger)
      implements Incoming {
    @Override
    public String key() {
      return trigger;
    }
  }

  /** Nothing for us. */
  record Ignored(String why) implements Incoming {
    @Override
    public String key() {
      return "";
    }
  }
}
