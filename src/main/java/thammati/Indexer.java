package thammati;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import thammati.index.PassageWriter;
import thammati.resolution.Resolution;
import thammati.resolution.ResolutionId;
import thammati.thai.Agencies;
import thammati.thai.Agency;
import thammati.thai.AgencyMention;

/**
 * Indexes on a thread of its own, in the order of the calls, while its one caller goes on to read
 * the next document. A fault surfaces at a later call, at the latest at {@link #commit}.
 */
final class Indexer implements AutoCloseable {
  /** How far the caller may run ahead; bounds the memory of what waits. */
  private static final int AHEAD = 100;

  private final PassageWriter writer;
  private final Agencies agencies;
  private final ExecutorService thread = Executors.newSingleThreadExecutor();
  private final Deque<Future<Integer>> waiting = new ArrayDeque<>();
  private int passages;

  Indexer(PassageWriter writer, Agencies agencies) {
    this.writer = writer;
    this.agencies = agencies;
  }

  /** Puts the resolution's passages in place of those it had. */
  void replace(Resolution resolution) throws IOException {
    if (waiting.size() == AHEAD) passages += result(waiting.removeFirst());
    waiting.add(thread.submit(() -> writer.replace(resolution, agenciesOf(resolution))));
  }

  /** Takes the passages of a name out. */
  void remove(ResolutionId id) throws IOException {
    waiting.add(
        thread.submit(() -> {
          writer.remove(id);
          return 0;
        }));
  }

  /** Makes all that was asked for visible and safe from a kill. */
  void commit() throws IOException {
    while (!waiting.isEmpty()) passages += result(waiting.removeFirst());
    writer.commit();
  }

  /** Makes the index such as one built at once from the same resolutions; commits. */
  void settle() throws IOException {
    commit();
    writer.settle();
  }

  /** Number of passages written and waited for. */
  int passages() {
    return passages;
  }

  /** Gives up what waits. */
  @Override
  public void close() {
    thread.shutdownNow();
    thread.close();
  }

  private Set<String> agenciesOf(Resolution resolution) {
    Set<String> named = new TreeSet<>();
    for (AgencyMention mention : agencies.find(resolution.body())) {
      if (mention.agencies().size() == 1) {
        Agency agency = mention.agencies().getFirst();
        if (!agency.kind().equals("province")) named.add(agency.name());
      }
    }
    return named;
  }

  private static int result(Future<Integer> task) throws IOException {
    try {
      return task.get();
    } catch (ExecutionException e) {
      throw new IOException("indexing failed: " + e.getCause(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("indexing was interrupted", e);
    }
  }
}
