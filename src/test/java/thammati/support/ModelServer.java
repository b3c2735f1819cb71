package thammati.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import thammati.llm.Endpoint;
import thammati.support.ModelProtocol.Request;

/**
 * A server of this machine that speaks the protocols of all four providers over bare sockets, and
 * can go wrong in every way that a server can.
 */
public final class ModelServer implements AutoCloseable {
  /** What may be wrong with an answer. */
  public enum Wrong {
    NOTHING,
    STATUS_400,
    STATUS_401,
    STATUS_403,
    STATUS_404,
    STATUS_429,
    STATUS_500,
    STATUS_503,
    STATUS_529,
    REDIRECT,
    NO_HTTP,
    CLOSED_AT_ONCE,
    RESET_IN_BODY,
    BROKEN_IN_BODY,
    ENDED_EARLY,
    SILENT,
    STALLED_IN_BODY,
    DRIPS,
    ENDLESS,
    HUGE,
    BAD_UTF8,
    HTML,
    EMPTY,
    NO_JSON,
    ERROR_INSIDE,
    ENDED_FOR_LENGTH,
    WITHHELD,
    BLANK
  }

  private static final int TLS_HANDSHAKE = 0x16;

  private final ServerSocket socket;
  private final List<Request> requests = new CopyOnWriteArrayList<>();
  private final AtomicInteger wrongLeft = new AtomicInteger();
  private final CountDownLatch closing = new CountDownLatch(1);
  private final Object happening = new Object();
  private int hangUps;
  private volatile Wrong wrong = Wrong.NOTHING;
  private volatile String retryAfter = "";
  private volatile Function<Request, String> answers;

  public ModelServer(Function<Request, String> answers) throws IOException {
    this.answers = answers;
    socket = new ServerSocket(0, 50, InetAddress.ofLiteral("127.0.0.1"));
    Thread.ofVirtual().start(this::accept);
  }

  public String url(ModelProtocol protocol) {
    return "http://127.0.0.1:" + socket.getLocalPort() + protocol.base;
  }

  public Endpoint endpoint(ModelProtocol protocol, boolean stream) {
    return new Endpoint(protocol.asked, url(protocol), "fake", "KEY-s3cret", 0.0, stream, 300);
  }

  public void answers(Function<Request, String> answers) {
    this.answers = answers;
  }

  /** The next answers, so many, are wrong in this way. */
  public void wrong(Wrong wrong, int answers) {
    this.wrong = wrong;
    wrongLeft.set(answers);
  }

  public void retryAfter(String value) {
    retryAfter = value;
  }

  public List<Request> requests() {
    return List.copyOf(requests);
  }

  /** How many clients have closed a connection that was being answered. */
  public int hangUps() {
    synchronized (happening) {
      return hangUps;
    }
  }

  /** Waits until more clients than that have hung up. */
  public boolean awaitHangUp(int before, long seconds) throws InterruptedException {
    return awaits(seconds, () -> hangUps > before);
  }

  /** Waits until more requests than that have come. */
  public boolean awaitRequest(int before, long seconds) throws InterruptedException {
    return awaits(seconds, () -> requests.size() > before);
  }

  private boolean awaits(long seconds, BooleanSupplier happened) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    synchronized (happening) {
      while (!happened.getAsBoolean()) {
        long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        if (left <= 0) return false;
        happening.wait(left);
      }
      return true;
    }
  }

  private void hungUp() {
    synchronized (happening) {
      hangUps++;
      happening.notifyAll();
    }
  }

  @Override
  public void close() throws IOException {
    closing.countDown();
    socket.close();
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        Socket client = socket.accept();
        Thread.ofVirtual().start(() -> serve(client));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void serve(Socket client) {
    try (client) {
      InputStream in = client.getInputStream();
      String head = head(in);
      if (head.isEmpty()) return;
      String path = head.split(" ")[1];
      String body = body(in, head);
      ModelProtocol protocol = ModelProtocol.ofPath(path.replaceAll("\\?.*", ""));
      Request request = protocol.read(path, head, body);
      synchronized (happening) {
        requests.add(request);
        happening.notifyAll();
      }
      Wrong now = wrongLeft.getAndUpdate(n -> Math.max(0, n - 1)) > 0 ? wrong : Wrong.NOTHING;
      answer(client, request, now);
    } catch (IOException e) {
      hungUp();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void answer(Socket client, Request request, Wrong now)
      throws IOException, InterruptedException {
    OutputStream out = client.getOutputStream();
    ModelProtocol protocol = request.protocol();
    boolean stream = request.stream();
    switch (now) {
      case STATUS_400,
          STATUS_401,
          STATUS_403,
          STATUS_404,
          STATUS_429,
          STATUS_500,
          STATUS_503,
          STATUS_529 -> {
        refuse(out, protocol, Integer.parseInt(now.name().substring(7)));
        return;
      }
      case REDIRECT -> {
        write(out, "HTTP/1.1 302 Found\r\nLocation: /elsewhere\r\nContent-Length: 0\r\n\r\n");
        return;
      }
      case NO_HTTP -> {
        write(out, "\u0000\u0001 this is no HTTP\r\n\r\n");
        return;
      }
      case CLOSED_AT_ONCE -> {
        return;
      }
      case SILENT -> {
        awaitClient(client);
        return;
      }
      case HUGE -> {
        write(out, "HTTP/1.1 200 OK\r\nContent-Type: " + protocol.type(stream) + "\r\n");
        write(out, "Content-Length: 1073741824\r\n\r\n");
        flood(out, " ".repeat(8192));
        return;
      }
      default -> {
        // Answered below.
      }
    }
    String reason =
        switch (now) {
          case ENDED_FOR_LENGTH -> protocol.length;
          case WITHHELD -> protocol.filter;
          default -> protocol.stop;
        };
    String text = now == Wrong.BLANK ? " " : answers.apply(request);
    List<String> frames = protocol.frames(stream, text, reason);
    String type = now == Wrong.HTML ? "text/html; charset=utf-8" : protocol.type(stream);
    write(
        out, "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\nTransfer-Encoding: chunked\r\n\r\n");
    send(client, out, request, frames, now);
  }

  private void send(
      Socket client, OutputStream out, Request request, List<String> frames, Wrong now)
      throws IOException, InterruptedException {
    String all = String.join("", frames);
    byte[] bytes = all.getBytes(StandardCharsets.UTF_8);
    byte[] half = java.util.Arrays.copyOf(bytes, bytes.length / 2);
    boolean stream = request.stream();
    switch (now) {
      case RESET_IN_BODY -> {
        chunk(out, half);
        client.setSoLinger(true, 0);
        return;
      }
      case BROKEN_IN_BODY -> {
        chunk(out, half);
        write(out, "400\r\nabc");
        return;
      }
      case ENDED_EARLY ->
          chunk(
              out,
              stream
                  ? String.join("", frames.subList(0, frames.size() / 2))
                      .getBytes(StandardCharsets.UTF_8)
                  : half);
      case STALLED_IN_BODY -> {
        chunk(out, half);
        awaitClient(client);
        return;
      }
      case DRIPS -> {
        chunk(out, half);
        while (!closing.await(20, TimeUnit.MILLISECONDS)) {
          chunk(out, (stream ? "\n" : " ").getBytes(StandardCharsets.UTF_8));
        }
        return;
      }
      case ENDLESS -> {
        String frame = stream ? frames.get(frames.size() / 2) : " ".repeat(500);
        while (closing.getCount() > 0) chunk(out, frame.getBytes(StandardCharsets.UTF_8));
        return;
      }
      case BAD_UTF8 -> chunk(out, broken(bytes));
      case HTML -> chunk(out, "<html>เข้าสู่ระบบ</html>".getBytes(StandardCharsets.UTF_8));
      case EMPTY -> {
        // A body of no bytes.
      }
      case NO_JSON -> chunk(out, all.replace("{", "{{").getBytes(StandardCharsets.UTF_8));
      case ERROR_INSIDE -> {
        if (stream) {
          for (String frame : frames.subList(0, frames.size() / 2)) {
            chunk(out, frame.getBytes(StandardCharsets.UTF_8));
          }
        }
        chunk(
            out,
            request.protocol().error(stream, "key KEY-s3cret").getBytes(StandardCharsets.UTF_8));
      }
      default -> {
        for (String frame : frames) chunk(out, frame.getBytes(StandardCharsets.UTF_8));
      }
    }
    write(out, "0\r\n\r\n");
  }

  private void refuse(OutputStream out, ModelProtocol protocol, int status) throws IOException {
    byte[] body = protocol.error(false, "key KEY-s3cret").getBytes(StandardCharsets.UTF_8);
    String after = retryAfter.isEmpty() ? "" : "Retry-After: " + retryAfter + "\r\n";
    write(
        out,
        "HTTP/1.1 "
            + status
            + " No\r\nContent-Type: application/json\r\n"
            + after
            + "Content-Length: "
            + body.length
            + "\r\n\r\n");
    out.write(body);
    out.flush();
  }

  /** The same bytes, the last byte of each third Thai letter missing. */
  private static byte[] broken(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int letters = 0;
    for (int i = 0; i < bytes.length; i++) {
      boolean last = i > 1 && (bytes[i - 2] & 0xff) == 0xe0;
      if (last && ++letters % 3 == 0) continue;
      out.write(bytes[i]);
    }
    return out.toByteArray();
  }

  private void flood(OutputStream out, String text) throws IOException {
    while (closing.getCount() > 0) write(out, text);
  }

  private void awaitClient(Socket client) throws IOException {
    if (client.getInputStream().read() < 0) hungUp();
  }

  private static void chunk(OutputStream out, byte[] bytes) throws IOException {
    write(out, Integer.toHexString(bytes.length) + "\r\n");
    out.write(bytes);
    write(out, "\r\n");
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static String head(InputStream in) throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    for (int b = in.read(); b >= 0; b = in.read()) {
      head.write(b);
      if (b == TLS_HANDSHAKE && head.size() == 1) throw new IOException("speaks no TLS");
      String text = head.toString(StandardCharsets.UTF_8);
      if (b == '\n' && text.endsWith("\r\n\r\n")) return text;
    }
    return "";
  }

  private static String body(InputStream in, String head) throws IOException {
    for (String line : head.split("\r\n")) {
      if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
        int length = Integer.parseInt(line.substring(15).strip());
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
      }
    }
    throw new IOException("no length");
  }
}
