package thammati.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;
import thammati.store.InboxRow;
import thammati.store.InboxTable;

/**
 * Puts events on disk for calls that wait for it. What calls bring at the same time goes in one
 * transaction, since it is the disk that takes the time, and on a thread of its own, so that no
 * thread that serves others waits inside SQLite. Safe to share between threads.
 */
final class Intake implements AutoCloseable {
  private final InboxTable table;
  private final LinkedBlockingQueue<Brought> waiting = new LinkedBlockingQueue<>();
  private final ExecutorService writer =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("intake").factory());

  Intake(InboxTable table) {
    this.table = table;
  }

  /**
   * What one call brings.
   *
   * @param written how many of its events were new, once they are on disk
   */
  private record Brought(List<InboxRow> rows, CompletableFuture<Integer> written) {}

  /** Returns once they are on disk; how many were new. */
  int keep(List<InboxRow> rows) {
    Brought brought = new Brought(rows, new CompletableFuture<>());
    waiting.add(brought);
    writer.execute(this::write);
    try {
      return brought.written().get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted before the events were kept", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("the events cannot be kept", e.getCause());
    }
  }

  /** Writes what waits; nothing, if what it was called for went with something before it. */
  private void write() {
    List<Brought> together = new ArrayList<>();
    waiting.drainTo(together);
    if (together.isEmpty() || written(together) == null) return;
    // One call's events must not keep the others' from the disk.
    for (Brought alone : together) {
      RuntimeException failed = written(List.of(alone));
      if (failed != null) alone.written().completeExceptionally(failed);
    }
  }

  /** Writes all or none; why not, or null if it worked. */
  private @Nullable RuntimeException written(List<Brought> together) {
    try {
      List<Integer> news = table.accept(together.stream().map(Brought::rows).toList());
      for (int i = 0; i < together.size(); i++) together.get(i).written().complete(news.get(i));
      return null;
    } catch (RuntimeException e) {
      return e;
    }
  }

  /** Writes what waits and takes nothing more. */
  @Override
  public void close() {
    writer.close();
  }
}
