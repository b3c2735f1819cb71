package thammati.inbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thammati.store.InboxRow;
import thammati.store.InboxTable;
import thammati.store.OutboxTable;

/**
 * The durable inbox of all channels. What it has accepted is on disk, and is handled once, whatever
 * comes twice and whoever is killed: by this process or the next, the events of one conversation
 * one by one in the order in which they happened. Safe to share between threads; several processes
 * may work on one file.
 */
public final class Inbox implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);

  /** A worker not heard of for so long is dead. A reply token lives a minute: this costs little. */
  private static final Duration LEASE = Duration.ofSeconds(10);

  private static final Duration BEAT = Duration.ofSeconds(3);
  private static final Duration LOOK = Duration.ofSeconds(1);
  private static final Duration STOP = Duration.ofSeconds(5);

  /** With the pauses between them two minutes, twice the life of a reply token. */
  private static final int ATTEMPTS = 8;

  private final InboxTable table;
  private final OutboxTable outbox;
  private final Intake intake;
  private final InstantSource clock;
  private final int workers;
  private final Map<String, Handler> handlers = new HashMap<>();
  private final String owner = UUID.randomUUID().toString();
  private final Semaphore news = new Semaphore(0);
  private final Semaphore free;
  private final Set<Long> underWay = ConcurrentHashMap.newKeySet();
  private final Semaphore closing = new Semaphore(0);
  private volatile boolean open = true;

  /**
   * An inbox over the tables; nothing is handled before {@link #start}.
   *
   * @param workers events handled at once
   */
  public Inbox(InboxTable table, OutboxTable outbox, InstantSource clock, int workers) {
    this.table = table;
    this.outbox = outbox;
    this.intake = new Intake(table);
    this.clock = clock;
    this.workers = workers;
    this.free = new Semaphore(workers);
  }

  /**
   * Keeps events that are not yet kept, all or none. When it returns they are on disk, and the
   * platform may be told so.
   *
   * @return how many were new
   */
  public int accept(Collection<Arrival> arrivals) {
    if (arrivals.isEmpty()) return 0;
    Instant now = clock.instant();
    List<InboxRow> rows =
        arrivals.stream()
            .map(a ->
                new InboxRow(
                    0,
                    a.channel(),
                    a.event(),
                    a.kind().name(),
                    a.conversation(),
                    a.person(),
                    a.message(),
                    a.sentAt(),
                    now,
                    a.body(),
                    0))
            .toList();
    int accepted = intake.keep(rows);
    if (accepted > 0) news.release();
    return accepted;
  }

  /**
   * Begins to handle what is there and what comes; once only. The others' events stay. On threads
   * of the system, which shares the processor between them and those who acknowledge: virtual ones
   * keep it until an answer is found.
   */
  public void start(Map<String, Handler> channels) {
    handlers.putAll(channels);
    thread("inbox").start(this::run);
    thread("inbox-alive").start(this::beat);
  }

  private static Thread.Builder.OfPlatform thread(String name) {
    return Thread.ofPlatform().daemon().name(name);
  }

  /** Whether all who handle events are at work, so that what comes now waits. */
  public boolean isBusy() {
    return free.availablePermits() == 0;
  }

  /** How many events wait or are under way. */
  public int waiting() {
    return table.count("queued") + table.count("working");
  }

  /**
   * Takes no more events and gives those under way some seconds. What is not done by then is done
   * by the next process.
   */
  @Override
  public void close() {
    open = false;
    intake.close();
    news.release();
    try {
      if (!free.tryAcquire(workers, STOP.toMillis(), TimeUnit.MILLISECONDS)) {
        LOG.warn("closed with events under way; they are handled at the next start");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    closing.release();
  }

  private void run() {
    try {
      while (open) {
        free.acquire();
        if (!(open && next())) {
          free.release();
          if (news.tryAcquire(LOOK.toMillis(), TimeUnit.MILLISECONDS)) news.drainPermits();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean next() {
    try {
      Optional<InboxRow> claimed = table.claim(handlers.keySet(), owner, LEASE);
      claimed.ifPresent(row -> {
        underWay.add(row.id());
        thread("inbox-" + row.id()).start(() -> work(row));
      });
      return claimed.isPresent();
    } catch (RuntimeException e) {
      // Whatever the disk does: the only thread that takes events up must outlive it.
      LOG.error("cannot read the inbox", e);
      return false;
    }
  }

  private void work(InboxRow row) {
    try {
      end(row, row.attempts() > ATTEMPTS ? new Ending.Failed("attempts") : handle(row));
    } catch (RuntimeException e) {
      // Its lease ends, and it is taken up again.
      LOG.error("cannot note the end of event {}", row.id(), e);
    } finally {
      underWay.remove(row.id());
      free.release();
      // The next of its conversation may be handled now.
      news.release();
    }
  }

  private Ending handle(InboxRow row) {
    Arrival arrival =
        new Arrival(
            row.channel(),
            row.event(),
            Arrival.Kind.valueOf(row.kind()),
            row.conversation(),
            row.person(),
            row.message(),
            row.sentAt(),
            row.body());
    Handler handler = handlers.get(row.channel());
    if (handler == null) return new Ending.Failed("channel");
    try {
      Event event = new Event(arrival, row.receivedAt(), row.attempts());
      return handler.handle(event, new Outbox(outbox, row, owner));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Ending.Again(Duration.ZERO, "interrupted");
    } catch (Exception e) { // What a handler may throw is its promise; see there.
      LOG.error("event {} of {} failed, attempt {}", row.id(), row.channel(), row.attempts(), e);
      return new Ending.Again(Duration.ZERO, e.getClass().getSimpleName());
    }
  }

  private void end(InboxRow row, Ending ending) {
    switch (ending) {
      case Ending.Done _ -> table.end(row, owner, "done", "");
      case Ending.Dropped(var reason) -> table.end(row, owner, "dropped", reason);
      case Ending.Failed(var reason) -> {
        LOG.warn("event {} of {} is given up: {}", row.id(), row.channel(), reason);
        table.end(row, owner, "failed", reason);
      }
      case Ending.Again(_, var reason) when row.attempts() >= ATTEMPTS ->
          end(row, new Ending.Failed(reason));
      case Ending.Again(var after, var reason) ->
          table.again(row, owner, after.isZero() ? pause(row.attempts()) : after, reason);
    }
  }

  /** 1, 2, 4 ... 64 s. */
  private static Duration pause(int attempts) {
    return Duration.ofSeconds(1L << Math.min(attempts - 1, 6));
  }

  /** Keeps what this process works on its own. */
  private void beat() {
    try {
      do {
        try {
          table.renew(List.copyOf(underWay), owner, LEASE);
        } catch (RuntimeException e) {
          // A lease outlives two beats that fail.
          LOG.error("cannot renew the inbox", e);
        }
      } while (!closing.tryAcquire(BEAT.toMillis(), TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
