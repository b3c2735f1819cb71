package thammati.channel.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import thammati.answer.ReaderLeft;
import thammati.answer.Stage;
import thammati.answer.Watcher;

/** An answer that one client waits for as a whole, and that nobody needs once it is gone. */
final class WholeAnswer implements Watcher, AutoCloseable {
  private static final Duration BEAT = Duration.ofMillis(300);

  private final Context context;
  private final InstantSource clock;
  private @Nullable ClientWatch watch;
  private long looked;

  WholeAnswer(Context context, InstantSource clock) {
    this.context = context;
    this.clock = clock;
  }

  @Override
  public void stage(Stage stage, int found) {
    // Only the end is sent.
  }

  @Override
  public void waiting() {
    if (clock.millis() - looked < BEAT.toMillis()) return;
    looked = clock.millis();
    try {
      // Most answers wait for nobody, and then nothing is watched.
      if (watch == null) watch = ClientWatch.of(context).orElse(null);
    } catch (IOException e) {
      throw new ReaderLeft(e);
    }
    if (watch != null && watch.isGone()) throw new ReaderLeft(new IOException("client closed"));
  }

  @Override
  public String reader() {
    return context.ip();
  }

  @Override
  public void close() throws IOException {
    if (watch != null) watch.close();
  }
}
