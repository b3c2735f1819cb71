package thammati.chat;

import java.time.Instant;

/**
 * A question put in a conversation of a channel.
 *
 * @param channel which channel: line, slack
 * @param event the inbox's event that brought it
 * @param conversation the channel's name of the conversation
 * @param person the channel's name of who asks; empty if unknown
 * @param message the channel's name of the message
 * @param at when it was asked, as the platform says
 * @param cameAt when it came to us
 * @param question its words
 */
public record Said(
    String channel,
    String event,
    String conversation,
    String person,
    String message,
    Instant at,
    Instant cameAt,
    String question) {}
