package thammati.inbox;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thammati.store.InboxTable;

/**
 * Removes what channels have kept as long as it may be kept: events, questions, answers and
 * opinions. Safe to share between threads.
 */
public final class Retention implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Retention.class);
  private static final Duration PAUSE = Duration.ofHours(1);

  private final InboxTable table;
  private final Duration keep;
  private final InstantSource clock;
  private final Semaphore closing = new Semaphore(0);

  /**
   * Removes from the tables.
   *
   * @param keep how long it may be kept
   */
  public Retention(InboxTable table, Duration keep, InstantSource clock) {
    this.table = table;
    this.keep = keep;
    this.clock = clock;
  }

  /** Removes what is due; how many events. */
  public int expire() {
    int removed = table.removeBefore(clock.instant().minus(keep));
    if (removed > 0) LOG.info("{} old events of channels removed", removed);
    return removed;
  }

  /** Removes it now and every hour, until it is closed; once only. */
  public void start() {
    Thread.ofPlatform().daemon().name("retention").start(this::run);
  }

  private void run() {
    try {
      do {
        try {
          expire();
        } catch (RuntimeException e) {
          LOG.error("cannot remove what is due", e);
        }
      } while (!closing.tryAcquire(PAUSE.toMillis(), TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Removes nothing more. */
  @Override
  public void close() {
    closing.release();
  }
}
