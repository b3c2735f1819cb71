package thammati.support;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what happens by itself. */
public final class Waiting {
  private static final long MOST = TimeUnit.SECONDS.toNanos(60);

  private Waiting() {}

  /** Returns once the condition holds. */
  public static void until(String what, BooleanSupplier holds) {
    long end = System.nanoTime() + MOST;
    while (!holds.getAsBoolean()) {
      if (System.nanoTime() > end) throw new AssertionError("never came: " + what);
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
    }
  }
}
