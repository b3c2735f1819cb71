package thammati.chat;

import java.util.function.Supplier;

/** One state of the archive, however it grows meanwhile. Safe to share. */
@FunctionalInterface
public interface Snapshot {
  /** Runs the reading; what its thread reads meanwhile is of one state. */
  <T> T hold(Supplier<T> reading);
}
