package thammati.index;

/** Another process writes to the index. */
public final class IndexBusy extends RuntimeException {
  private static final long serialVersionUID = 1L;

  IndexBusy(Throwable cause) {
    super("another process writes to the index", cause);
  }
}
