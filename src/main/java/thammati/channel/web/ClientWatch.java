package thammati.channel.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.Optional;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.io.SocketChannelEndPoint;

/**
 * Sees whether a client has closed its connection while its request is worked on. Until an answer
 * is written the server neither reads nor writes, so that it would not notice. A closed connection
 * can be read from and has no bytes; nothing is read here, so that bytes of a next request stay
 * where they are. One thread's own.
 */
final class ClientWatch implements AutoCloseable {
  private final SocketChannel channel;
  private final Selector selector;

  private ClientWatch(SocketChannel channel, Selector selector) {
    this.channel = channel;
    this.selector = selector;
  }

  /** Watches the client of a request; empty where its connection is no plain socket. */
  static Optional<ClientWatch> of(Context context) throws IOException {
    EndPoint end =
        ServletContextRequest.getServletContextRequest(context.req())
            .getConnectionMetaData()
            .getConnection()
            .getEndPoint();
    if (!(end instanceof SocketChannelEndPoint socket)) return Optional.empty();
    SocketChannel channel = socket.getChannel();
    Selector selector = Selector.open();
    try {
      channel.register(selector, SelectionKey.OP_READ);
    } catch (IOException e) {
      selector.close();
      throw e;
    }
    return Optional.of(new ClientWatch(channel, selector));
  }

  /** Whether the client has closed the connection. */
  boolean isGone() {
    try {
      selector.selectedKeys().clear();
      if (selector.selectNow() == 0) return false;
      return channel.socket().getInputStream().available() == 0;
    } catch (IOException e) {
      return true;
    }
  }

  @Override
  public void close() throws IOException {
    selector.close();
  }
}
