package thammati;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thammati.channel.web.Services;
import thammati.channel.web.WebServer;
import thammati.inbox.SignedCall;
import thammati.store.Database;

/**
 * Finds the questions of the first page before a reader comes, and goes the whole way of a
 * platform's call, over HTTP and to the disk, before a platform calls: the first calls of a new
 * process take several times as long as later ones, and platforms do not wait. What is kept on the
 * way stands in a catalog of its own, which goes afterwards; nothing is sent.
 */
final class WarmUp {
  private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);

  /** Calls that come at the same time. */
  private static final int TOGETHER = 20;

  /** It is over once all calls of some rounds have taken no longer. */
  private static final Duration QUICK = Duration.ofMillis(80);

  private static final int ROUNDS_QUICK = 3;
  private static final Duration MOST = Duration.ofSeconds(5);

  private WarmUp() {}

  /** Makes the channels of a catalog; they are never started. */
  @FunctionalInterface
  interface Making {
    Channels over(Database database);
  }

  /**
   * Goes it until that is quick, or for some seconds.
   *
   * @param calls make calls in earnest, each another
   */
  static void run(
      Services services, Making channels, List<Supplier<SignedCall>> calls, InstantSource clock) {
    // Finds questions to begin with and tries them, without a language model.
    services.assistant().welcome();
    if (calls.isEmpty()) return;
    try {
      Path folder = Files.createTempDirectory("thammati-warm");
      try (Database database = Database.open(folder.resolve("catalog.db"))) {
        Channels made = channels.over(database);
        try (WebServer server =
            WebServer.start(
                services, clock, "127.0.0.1", 0, made.webhooks(), List.of(), made::close)) {
          call("http://127.0.0.1:" + server.port(), calls, clock);
        }
      } finally {
        remove(folder);
      }
    } catch (IOException | ExecutionException e) {
      LOG.warn("the first calls may be slow: {}", e.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void call(String server, List<Supplier<SignedCall>> calls, InstantSource clock)
      throws InterruptedException, ExecutionException {
    Instant end = clock.instant().plus(MOST);
    try (ExecutorService pool = Executors.newFixedThreadPool(TOGETHER)) {
      int quick = 0;
      while (quick < ROUNDS_QUICK && clock.instant().isBefore(end)) {
        List<Callable<Boolean>> together = new ArrayList<>();
        for (int i = 0; i < TOGETHER; i++) {
          SignedCall call = calls.get(i % calls.size()).get();
          together.add(() -> isQuick(call, server, clock));
        }
        boolean all = true;
        for (Future<Boolean> one : pool.invokeAll(together)) all &= one.get();
        quick = all ? quick + 1 : 0;
      }
    }
  }

  private static boolean isQuick(SignedCall call, String server, InstantSource clock)
      throws IOException {
    Instant begun = clock.instant();
    int status = call.post(server).status();
    if (status != 200) LOG.warn("a call to warm up got status {}", status);
    return Duration.between(begun, clock.instant()).compareTo(QUICK) <= 0;
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
