package thammati.channel.slack;

import java.time.InstantSource;
import java.util.List;
import thammati.inbox.Inbox;

/** Keeps what Slack tells, by whichever way it comes. Safe to share between threads. */
final class SlackReceiver {
  private final Inbox inbox;
  private final InstantSource clock;
  private final Arrivals arrivals = new Arrivals();

  SlackReceiver(Inbox inbox, InstantSource clock) {
    this.inbox = inbox;
    this.clock = clock;
  }

  /** Returns once it is on disk; what needs no work, or has no name to know it by, is not kept. */
  void keep(Incoming incoming) {
    if (incoming.key().isEmpty()) return;
    inbox.accept(List.of(arrivals.of(incoming, clock.instant())));
  }
}
