package thammati.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thammati.inbox.Arrival.Kind;
import thammati.inbox.Outbox.Draft;
import thammati.inbox.Parcel.State;
import thammati.store.Database;
import thammati.store.InboxTable;
import thammati.store.OutboxTable;
import thammati.support.SteppedTime;

class InboxTest {
  private static final Instant NOW = Instant.parse("2026-01-06T02:00:00Z");
  private static final int WORKERS = 4;
  private static final Duration KEEP = Duration.ofDays(30);

  @TempDir private Path folder;
  private final SteppedTime clock = new SteppedTime();
  private final LinkedBlockingQueue<String> handled = new LinkedBlockingQueue<>();
  private Database database;
  private InboxTable table;
  private Inbox inbox;

  @BeforeEach
  void open() {
    database = Database.open(folder.resolve("catalog.db"));
    table = new InboxTable(database, clock);
    inbox = inbox();
  }

  @AfterEach
  void close() {
    inbox.close();
  }

  private Inbox inbox() {
    return new Inbox(table, new OutboxTable(database, clock), clock, WORKERS);
  }

  private static Arrival said(String event, String conversation, long second) {
    return arrival(event, Kind.SAID, conversation, "m-" + event, second);
  }

  private static Arrival arrival(
      String event, Kind kind, String conversation, String message, long second) {
    return new Arrival(
        "test", event, kind, conversation, "someone", message, NOW.plusSeconds(second), "words");
  }

  private Handler noting() {
    return (event, _) -> {
      handled.add(event.arrival().event());
      return Ending.DONE;
    };
  }

  private String next() throws InterruptedException {
    return handled.poll(30, TimeUnit.SECONDS);
  }

  @Test
  void hundredAtOnceAreHandledOnce() throws Exception {
    inbox.start(Map.of("test", noting()));
    Arrival arrival = said("e1", "c", 0);
    try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<Integer> accept = () -> inbox.accept(List.of(arrival));
      int news = 0;
      for (Future<Integer> one :
          pool.invokeAll(IntStream.range(0, 100).mapToObj(_ -> accept).toList())) news += one.get();
      assertThat(news).isEqualTo(1);
    }
    assertThat(inbox.accept(List.of(arrival))).isZero();
    inbox.accept(List.of(said("e2", "c", 1)));
    assertThat(List.of(next(), next())).containsExactly("e1", "e2");
    inbox.close();
    assertThat(handled).isEmpty();
  }

  @Test
  void conversationGoesByTimeAndOneAtATime() throws Exception {
    inbox.accept(List.of(said("late", "c", 5), said("middle", "c", 3)));
    inbox.accept(List.of(said("early", "c", 1)));
    AtomicInteger atWork = new AtomicInteger();
    Queue<Integer> together = new ConcurrentLinkedQueue<>();
    inbox.start(
        Map.of(
            "test",
            (event, _) -> {
              together.add(atWork.incrementAndGet());
              Thread.yield();
              atWork.decrementAndGet();
              handled.add(event.arrival().event());
              return Ending.DONE;
            }));
    assertThat(List.of(next(), next(), next())).containsExactly("early", "middle", "late");
    assertThat(together).containsOnly(1);
  }

  @Test
  void oneConversationDoesNotHoldUpAnother() throws Exception {
    CountDownLatch release = new CountDownLatch(1);
    inbox.start(
        Map.of(
            "test",
            (event, _) -> {
              if (event.arrival().event().equals("slow")) release.await();
              handled.add(event.arrival().event());
              return Ending.DONE;
            }));
    inbox.accept(List.of(said("slow", "a", 0), said("behind", "a", 1), said("quick", "b", 2)));
    assertThat(next()).isEqualTo("quick");
    release.countDown();
    assertThat(List.of(next(), next())).containsExactly("slow", "behind");
  }

  @Test
  void neverMoreAtOnceThanWorkers() throws Exception {
    AtomicInteger atWork = new AtomicInteger();
    Queue<Integer> together = new ConcurrentLinkedQueue<>();
    CountDownLatch four = new CountDownLatch(WORKERS);
    inbox.accept(IntStream.range(0, 40).mapToObj(i -> said("e" + i, "c" + i, i)).toList());
    inbox.start(
        Map.of(
            "test",
            (event, _) -> {
              together.add(atWork.incrementAndGet());
              four.countDown();
              four.await();
              atWork.decrementAndGet();
              handled.add(event.arrival().event());
              return Ending.DONE;
            }));
    for (int i = 0; i < 40; i++) assertThat(next()).isNotNull();
    assertThat(together).allMatch(n -> n <= WORKERS).contains(WORKERS);
  }

  @Test
  void whatADeadProcessHeldIsTakenOverOnceItsLeaseIsOver() {
    inbox.accept(List.of(said("e", "c", 0), said("next", "c", 1)));
    assertThat(claim("dead")).isEqualTo("e");
    assertThat(claim("alive")).isEmpty();
    clock.pass(Duration.ofSeconds(9));
    assertThat(claim("alive")).isEmpty();
    clock.pass(Duration.ofSeconds(1));
    assertThat(claim("alive")).isEqualTo("e");
  }

  @Test
  void whoIsAliveKeepsWhatItHolds() {
    inbox.accept(List.of(said("e", "c", 0)));
    long event = table.claim(List.of("test"), "slow", Duration.ofSeconds(10)).orElseThrow().id();
    clock.pass(Duration.ofSeconds(9));
    table.renew(List.of(event), "slow", Duration.ofSeconds(10));
    clock.pass(Duration.ofSeconds(9));
    assertThat(claim("other")).isEmpty();
  }

  @Test
  void eventWhoseEndCannotBeNotedIsTakenUpAgain() throws Exception {
    String full = "CREATE TRIGGER full BEFORE UPDATE OF state ON inbox WHEN NEW.state = 'done'";
    run(full + " BEGIN SELECT RAISE(ABORT, 'full'); END");
    inbox.start(
        Map.of(
            "test",
            (event, _) -> {
              if (event.attempt() == 2) run("DROP TRIGGER full");
              handled.add("attempt " + event.attempt());
              return Ending.DONE;
            }));
    inbox.accept(List.of(said("e", "c", 0)));
    assertThat(next()).isEqualTo("attempt 1");
    String attempt = null;
    // Slower than the process tells that it is alive.
    for (int s = 0; s < 60 && attempt == null; s++) {
      clock.pass(Duration.ofSeconds(1));
      attempt = handled.poll(500, TimeUnit.MILLISECONDS);
    }
    assertThat(attempt).isEqualTo("attempt 2");
    inbox.close();
    assertThat(table.count("done")).isEqualTo(1);
  }

  /** Changes the file past the program. */
  private void run(String sql) throws SQLException {
    try (var connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("catalog.db"));
        var statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  private String claim(String owner) {
    return table
        .claim(List.of("test"), owner, Duration.ofSeconds(10))
        .map(r -> r.event())
        .orElse("");
  }

  @Test
  void nothingGoesOutOfWhatAnotherHasTakenOver() {
    inbox.accept(List.of(said("e", "c", 0)));
    var first = table.claim(List.of("test"), "first", Duration.ofSeconds(10)).orElseThrow();
    Outbox late = new Outbox(new OutboxTable(database, clock), first, "first");
    Parcel parcel = late.keep(List.of(new Draft("reply", "hello"))).getFirst();
    clock.pass(Duration.ofSeconds(11));
    var second = table.claim(List.of("test"), "second", Duration.ofSeconds(10)).orElseThrow();
    Outbox now = new Outbox(new OutboxTable(database, clock), second, "second");

    assertThat(late.sending(parcel)).isFalse();
    assertThat(late.keep(List.of(new Draft("reply", "again")))).isEmpty();
    assertThat(now.parcels()).containsExactly(parcel);
    assertThat(now.sending(parcel)).isTrue();
    assertThat(now.parcels().getFirst().state()).isEqualTo(State.SENDING);
    now.became(parcel, State.SENT, "id-1");
    assertThat(now.sending(parcel)).isFalse();
  }

  @Test
  void recalledMessageIsErasedAndNeverAnswered() throws Exception {
    inbox.accept(List.of(said("e", "c", 0)));
    inbox.accept(List.of(arrival("r", Kind.RECALLED, "c", "m-e", 1)));
    inbox.accept(List.of(arrival("r0", Kind.RECALLED, "c", "m-late", 3)));
    inbox.accept(List.of(said("late", "c", 2)));
    inbox.start(Map.of("test", noting()));

    assertThat(List.of(next(), next())).containsExactly("r", "r0");
    assertThat(table.count("dropped")).isEqualTo(2);
  }

  @Test
  void messageRecalledWhileItIsAnsweredIsNotAnswered() throws Exception {
    CountDownLatch done = new CountDownLatch(1);
    inbox.accept(List.of(said("e", "c", 0)));
    inbox.start(
        Map.of(
            "test",
            (event, outbox) -> {
              if (event.arrival().kind() == Kind.RECALLED) return Ending.DONE;
              Parcel parcel = outbox.keep(List.of(new Draft("reply", "secret"))).getFirst();
              inbox.accept(List.of(arrival("r", Kind.RECALLED, "c", "m-e", 1)));
              handled.add(outbox.sending(parcel) ? "sent" : "held back");
              handled.add(outbox.parcels().getFirst().payload());
              done.countDown();
              return Ending.DONE;
            }));
    done.await();
    assertThat(List.of(next(), next())).containsExactly("held back", "");
  }

  @Test
  void editedMessageIsAnsweredInItsNewestWords() throws Exception {
    inbox.accept(List.of(said("e", "c", 0)));
    inbox.accept(List.of(arrival("new", Kind.EDITED, "c", "m-e", 2)));
    inbox.accept(List.of(arrival("old", Kind.EDITED, "c", "m-e", 1)));
    inbox.accept(List.of(said("after", "c", 3)));
    inbox.start(Map.of("test", noting()));
    assertThat(List.of(next(), next())).containsExactly("new", "after");
  }

  @Test
  void whatFailsIsTriedAgainAndAtLastGivenUp() throws Exception {
    inbox.start(
        Map.of(
            "test",
            (event, _) -> {
              handled.add("attempt " + event.attempt());
              throw new IllegalStateException("down");
            }));
    inbox.accept(List.of(said("e", "c", 0)));
    for (int i = 1; i <= 8; i++) {
      String attempt = handled.poll();
      // It waits on this clock for longer and longer.
      while (attempt == null) {
        clock.pass(Duration.ofSeconds(1));
        attempt = handled.poll(100, TimeUnit.MILLISECONDS);
      }
      assertThat(attempt).isEqualTo("attempt " + i);
    }
    inbox.close();
    assertThat(table.count("failed")).isEqualTo(1);
    assertThat(handled).isEmpty();
  }

  @Test
  void eventThatKillsItsProcessIsGivenUp() throws Exception {
    inbox.accept(List.of(said("poison", "c", 0)));
    for (int i = 0; i < 8; i++) {
      assertThat(claim("process " + i)).isEqualTo("poison");
      clock.pass(Duration.ofSeconds(10));
    }
    inbox.accept(List.of(said("after", "c", 1)));
    inbox.start(Map.of("test", noting()));
    assertThat(next()).isEqualTo("after");
    assertThat(table.count("failed")).isEqualTo(1);
  }

  @Test
  void eventsOfAChannelThatIsNotSetStay() throws Exception {
    inbox.accept(List.of(said("e", "c", 0)));
    inbox.start(Map.of("another", noting()));
    inbox.close();
    assertThat(table.count("queued")).isEqualTo(1);
    inbox = inbox();
    inbox.start(Map.of("test", noting()));
    assertThat(next()).isEqualTo("e");
  }

  @Test
  void whatIsOldIsRemovedButNotWhatWaits() throws Exception {
    inbox.accept(List.of(said("e", "c", 0)));
    claim("first");
    clock.pass(KEEP.plusDays(1));
    new Retention(table, KEEP, clock).expire();
    assertThat(inbox.waiting()).isEqualTo(1);
    inbox.start(Map.of("test", noting()));
    next();
    inbox.close();
    new Retention(table, KEEP, clock).expire();
    assertThat(table.count("done")).isZero();
  }

  @Test
  void personMayAskSoManyAMinuteAndIsToldOnce() {
    inbox.accept(IntStream.range(0, 5).mapToObj(i -> said("e" + i, "c", i)).toList());
    assertThat(table.count("test", "e0", 2, 9)).isEmpty();
    assertThat(table.count("test", "e1", 2, 9)).isEmpty();
    assertThat(table.count("test", "e1", 2, 9)).as("tried again").isEmpty();
    assertThat(table.count("test", "e2", 2, 9)).contains(false);
    assertThat(table.count("test", "e3", 2, 9)).contains(true);
    clock.pass(Duration.ofSeconds(61));
    inbox.accept(List.of(said("later", "c", 61)));
    assertThat(table.count("test", "later", 2, 9)).isEmpty();
    inbox.accept(List.of(said("more", "c", 62)));
    assertThat(table.count("test", "more", 9, 3)).as("of the day").contains(false);
  }
}
