package thammati.channel.web;

import io.javalin.http.Context;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells who asks, for limits of a day: who is connected, or, where that is a proxy that the
 * operator trusts, whom it says it forwards for. What others write into that header counts for
 * nothing, or each question could be another reader's. Safe to share between threads.
 */
final class Peers {
  private static final String FORWARDED_FOR = "X-Forwarded-For";

  private final Set<InetAddress> trusted;

  /** Knows the operator's proxies; none is trusted where the list is empty. */
  Peers(List<InetAddress> trusted) {
    this.trusted = Set.copyOf(trusted);
  }

  /** The address of who asks. */
  String asking(Context context) {
    String peer = context.req().getRemoteAddr();
    return of(peer, context.req().getHeaders(FORWARDED_FOR).asIterator());
  }

  private String of(String peer, Iterator<String> headers) {
    InetAddress at = literal(peer);
    if (at == null || !trusted.contains(at)) return peer;
    StringBuilder all = new StringBuilder();
    headers.forEachRemaining(header -> all.append(',').append(header));
    List<String> hops = Arrays.stream(all.toString().split(",")).map(String::strip).toList();
    // Each proxy adds whom it saw; what stands before the first that is not ours is hearsay.
    for (String hop : hops.reversed()) {
      if (hop.isEmpty()) continue;
      InetAddress address = literal(hop);
      if (address == null) return peer;
      if (!trusted.contains(address)) return address.getHostAddress();
    }
    return peer;
  }

  private static @Nullable InetAddress literal(String address) {
    try {
      return InetAddress.ofLiteral(address);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
