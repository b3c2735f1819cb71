package thammati.answer;

/** Nobody waits for the answer any more; thrown by a {@link Watcher}, and let through by all. */
public final class ReaderLeft extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Left, as this failure shows. */
  public ReaderLeft(Throwable cause) {
    super("the reader left", cause);
  }
}
