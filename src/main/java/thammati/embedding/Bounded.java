package thammati.embedding;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import thammati.index.Embedder;
import thammati.index.EmbeddingFailed;
import thammati.index.VectorSpace;

/** Gives a batch a last moment, which the library does not: a body that drips never ends there. */
final class Bounded implements Embedder {
  private final Embedder embedder;
  private final Duration most;

  Bounded(Embedder embedder, Duration most) {
    this.embedder = embedder;
    this.most = most;
  }

  @Override
  public VectorSpace space() {
    return embedder.space();
  }

  @Override
  public List<float[]> passages(List<String> texts) throws EmbeddingFailed {
    return bounded(() -> embedder.passages(texts));
  }

  /** Who asks a question has a deadline of its own, far below this one. */
  @Override
  public float[] question(String text) throws EmbeddingFailed {
    return embedder.question(text);
  }

  private <T> T bounded(Callable<T> work) throws EmbeddingFailed {
    var task = new FutureTask<>(work);
    Thread.ofVirtual().name("embedding").start(task);
    try {
      return task.get(most.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      task.cancel(true);
      throw new EmbeddingFailed("no vectors within " + most.toSeconds() + " s", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof EmbeddingFailed known) throw known;
      throw new EmbeddingFailed("no vectors: " + e.getCause(), e);
    } catch (InterruptedException e) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      throw new EmbeddingFailed("interrupted", e);
    }
  }
}
