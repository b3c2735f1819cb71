package thammati;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import thammati.channel.line.LineAnswer;
import thammati.channel.line.LineApi;
import thammati.channel.line.LineArrivals;
import thammati.channel.line.LineHandler;
import thammati.channel.line.LinePost;
import thammati.channel.line.LineRehearsal;
import thammati.channel.line.LineSignature;
import thammati.channel.line.LineWebhook;
import thammati.channel.slack.Rehearsal;
import thammati.channel.slack.SlackCalls;
import thammati.channel.slack.SlackHandler;
import thammati.channel.slack.SlackSignature;
import thammati.channel.slack.SlackSocket;
import thammati.channel.slack.SlackWebhook;
import thammati.chat.Assistant;
import thammati.chat.CitedResolutions;
import thammati.chat.Dialogue;
import thammati.config.ChannelSettings;
import thammati.config.LineSettings;
import thammati.config.Settings;
import thammati.config.SlackSettings;
import thammati.inbox.Handler;
import thammati.inbox.Inbox;
import thammati.inbox.Retention;
import thammati.inbox.SignedCall;
import thammati.inbox.Webhook;
import thammati.store.Database;
import thammati.store.InboxTable;
import thammati.store.OutboxTable;
import thammati.store.TurnTable;

/** The channels of messages that are set, over one inbox. */
final class Channels implements AutoCloseable {
  private final Inbox inbox;
  private final Dialogue dialogue;
  private final Retention retention;
  private final Map<String, Handler> handlers = new HashMap<>();
  private final List<Webhook> webhooks = new ArrayList<>();
  private final List<Supplier<SignedCall>> trials = new ArrayList<>();
  private final List<Runnable> starting = new ArrayList<>();

  /** Ended before the inbox is: nothing comes in any more. */
  private final List<Runnable> closing = new ArrayList<>();

  /** Ended when the inbox has: nothing goes out any more. */
  private final List<Runnable> behind = new ArrayList<>();

  private Channels(Inbox inbox, Dialogue dialogue, Retention retention) {
    this.inbox = inbox;
    this.dialogue = dialogue;
    this.retention = retention;
  }

  /** Wires the channels that are set; they take nothing up before {@link #start}. */
  static Channels of(
      Settings settings,
      Database database,
      Assistant assistant,
      CitedResolutions cited,
      InstantSource clock) {
    ChannelSettings common = settings.channels();
    InboxTable table = new InboxTable(database, clock);
    Inbox inbox = new Inbox(table, new OutboxTable(database, clock), clock, common.workers());
    Dialogue.Allowance allowance =
        new Dialogue.Allowance(
            common.perMinute(), common.perDay(), Duration.ofSeconds(common.modelSeconds()));
    TurnTable turns = new TurnTable(database, clock);
    Dialogue dialogue = new Dialogue(assistant, table, turns, allowance);
    Channels channels = new Channels(inbox, dialogue, retention(settings, database, clock));
    if (settings.line().isOn()) channels.line(settings, clock);
    if (settings.slack().isOn()) channels.slack(settings, cited, clock);
    return channels;
  }

  /** Ends the keeping of what channels keep, whether they are set or not. */
  static Retention retention(Settings settings, Database database, InstantSource clock) {
    Duration keep = Duration.ofDays(settings.channels().keepDays());
    return new Retention(new InboxTable(database, clock), keep, clock);
  }

  private void line(Settings settings, InstantSource clock) {
    LineSettings line = settings.line();
    LineApi api = new LineApi(line.token(), URI.create(line.apiBase()));
    LinePost post = new LinePost(api, line.push(), line.pushShare());
    LineAnswer answers = new LineAnswer(settings.channels().publicUrl());
    Duration notice = Duration.ofSeconds(line.noticeSeconds());
    LineHandler handler = new LineHandler(dialogue, api, answers, post, notice, clock);
    handlers.put(LineArrivals.CHANNEL, handler);
    LineSignature signature = new LineSignature(line.secret());
    webhooks.add(new LineWebhook(signature, inbox, handler, new LineArrivals(clock)));
    LineRehearsal rehearsal = new LineRehearsal(signature, clock);
    trials.add(() -> rehearsal.inEarnest("ครม."));
  }

  private void slack(Settings settings, CitedResolutions cited, InstantSource clock) {
    SlackSettings slack = settings.slack();
    SlackCalls calls = new SlackCalls(slack.token(), slack.apiBase());
    String pages = settings.channels().publicUrl();
    SlackHandler handler = new SlackHandler(dialogue, cited, calls, pages, clock);
    handlers.put(SlackHandler.CHANNEL, handler);
    behind.add(calls::close);
    if (slack.isCalled()) {
      SlackSignature signature = new SlackSignature(slack.secret());
      webhooks.add(new SlackWebhook(signature, inbox, handler, clock));
      Rehearsal rehearsal = new Rehearsal(signature, clock);
      trials.add(() -> rehearsal.inEarnest("ครม."));
    }
    if (slack.hasSocket()) {
      SlackSocket socket = new SlackSocket(slack.appToken(), slack.apiBase(), inbox, clock);
      starting.add(socket::start);
      closing.add(socket::close);
    }
  }

  /** Where platforms call. */
  List<Webhook> webhooks() {
    return webhooks;
  }

  /** Calls such as platforms make there, each another whenever it is asked for. */
  List<Supplier<SignedCall>> trials() {
    return trials;
  }

  /** Begins to answer what waits and what comes. What is kept is removed in time in any case. */
  void start() {
    retention.start();
    if (!handlers.isEmpty()) inbox.start(handlers);
    starting.forEach(Runnable::run);
  }

  @Override
  public void close() {
    retention.close();
    closing.forEach(Runnable::run);
    inbox.close();
    behind.forEach(Runnable::run);
  }
}
