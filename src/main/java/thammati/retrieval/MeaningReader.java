package thammati.retrieval;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thammati.index.Embedder;
import thammati.index.EmbeddingFailed;
import thammati.index.Meaning;
import thammati.index.VectorSpace;

/**
 * Asks a model what a question means, and never holds an answer up for long: what has not come by
 * the deadline is given up, whatever the model's own library thinks of time, and a model that
 * failed three times in succession is let be for half a minute. Safe to share between threads.
 */
public final class MeaningReader {
  private static final Logger LOG = LoggerFactory.getLogger(MeaningReader.class);
  private static final int PATIENCE = 3;
  private static final Duration REST = Duration.ofSeconds(30);

  private final Embedder embedder;
  private final Duration deadline;
  private final InstantSource clock;
  private int failures;
  private Instant resumes = Instant.MIN;

  /**
   * Reads with a model.
   *
   * @param deadline the longest that a question waits for it
   * @param clock for the time that a failing model is let be
   */
  public MeaningReader(Embedder embedder, Duration deadline, InstantSource clock) {
    this.embedder = embedder;
    this.deadline = deadline;
    this.clock = clock;
  }

  /** A meaning, or why there is none. */
  record Read(Semantic outcome, @Nullable Meaning meaning) {
    static final Read OFF = new Read(Semantic.OFF, null);
  }

  /** Where its vectors are at home. */
  VectorSpace space() {
    return embedder.space();
  }

  /** What the question means. */
  Read read(String question, double weight) {
    if (resting()) return new Read(Semantic.RESTING, null);
    var task = new FutureTask<>(() -> Meaning.of(question, embedder, weight));
    Thread.ofVirtual().name("embedding").start(task);
    try {
      Meaning meaning = task.get(deadline.toNanos(), TimeUnit.NANOSECONDS);
      count(true);
      return new Read(Semantic.USED, meaning);
    } catch (TimeoutException e) {
      task.cancel(true);
      return missed(Semantic.LATE, "no vector within " + deadline.toMillis() + " ms");
    } catch (ExecutionException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      String known = cause instanceof EmbeddingFailed ? cause.getMessage() : cause.toString();
      return missed(Semantic.FAILED, String.valueOf(known));
    } catch (InterruptedException | CancellationException e) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      return new Read(Semantic.FAILED, null);
    }
  }

  private Read missed(Semantic outcome, String reason) {
    count(false);
    LOG.warn("a question was searched by its words only: {}", reason);
    return new Read(outcome, null);
  }

  private synchronized boolean resting() {
    return clock.instant().isBefore(resumes);
  }

  private synchronized void count(boolean worked) {
    failures = worked ? 0 : failures + 1;
    if (failures < PATIENCE) return;
    failures = 0;
    resumes = clock.instant().plus(REST);
  }
}
