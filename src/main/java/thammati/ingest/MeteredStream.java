package thammati.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that pass, and fails where more pass than are allowed. */
final class MeteredStream extends FilterInputStream {
  private long count;
  private long limit = Long.MAX_VALUE;

  MeteredStream(InputStream in) {
    super(in);
  }

  /** Number of bytes that passed. */
  long count() {
    return count;
  }

  /** From here on, lets that many bytes pass. */
  void allow(long bytes) {
    limit = bytes > Long.MAX_VALUE - count ? Long.MAX_VALUE : count + bytes;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    if (b >= 0) pass(1);
    return b;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    if (read > 0) pass(read);
    return read;
  }

  @Override
  public long skip(long bytes) throws IOException {
    long skipped = super.skip(bytes);
    pass(skipped);
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void pass(long bytes) throws IOException {
    count += bytes;
    if (count > limit) throw new IOException("a header is larger than any real one");
  }
}
