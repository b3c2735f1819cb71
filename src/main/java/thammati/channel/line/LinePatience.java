package thammati.channel.line;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import thammati.inbox.Event;
import thammati.inbox.Outbox;

/**
 * Waits for what is to be said, and where that takes longer than a reply token lives, spends the
 * token on saying so, with a button that asks for the answer with a token of its own. Safe to share
 * between threads.
 */
final class LinePatience {
  /** What begins late gets a moment all the same; most answers take less. */
  private static final Duration LEAST = Duration.ofSeconds(1);

  private final LinePost post;
  private final Duration patience;
  private final InstantSource clock;

  /**
   * Waits so long.
   *
   * @param patience counted from when the event came
   */
  LinePatience(LinePost post, Duration patience, InstantSource clock) {
    this.post = post;
    this.patience = patience;
    this.clock = clock;
  }

  /** What is to be said, however long it takes. */
  Spoken await(Callable<Spoken> making, Event event, Outbox outbox, String token) throws Exception {
    // An earlier attempt has said that it takes longer.
    if (!outbox.parcels().isEmpty()) return making.call();
    FutureTask<Spoken> made = new FutureTask<>(making);
    Thread.ofPlatform().daemon().name("line-answer").start(made);
    try {
      return made.get(left(event).toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      post.say(outbox, token, LineSay.notYet(event.arrival().event()));
      return whole(made);
    } catch (ExecutionException e) {
      throw cause(e);
    } finally {
      made.cancel(true);
    }
  }

  private static Spoken whole(FutureTask<Spoken> made) throws Exception {
    try {
      return made.get();
    } catch (ExecutionException e) {
      throw cause(e);
    }
  }

  private static Exception cause(ExecutionException e) {
    return e.getCause() instanceof Exception cause ? cause : e;
  }

  private Duration left(Event event) {
    Instant end = event.receivedAt().plus(patience);
    Duration left = Duration.between(clock.instant(), end);
    return left.compareTo(LEAST) < 0 ? LEAST : left;
  }
}
