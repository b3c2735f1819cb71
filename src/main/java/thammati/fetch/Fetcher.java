package thammati.fetch;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Fetches pages one after another, never faster than their hosts allow. Redirects are followed, and
 * each address on the way must pass what the first one passed. For one thread.
 */
public final class Fetcher implements AutoCloseable {
  private static final int MOST_REDIRECTS = 5;

  private final AllowedHosts hosts;
  private final Limits limits;
  private final InstantSource clock;
  private final Turns turns;
  private final Requests requests;
  private final Robots robots;

  /** Where a chain of redirects ended. */
  private record End(URI url, Reply reply) {}

  /**
   * A fetcher for those hosts.
   *
   * @param hosts exact names, or literal addresses, of the hosts that may be asked
   * @param contact address at which a host can learn who asks; empty if none
   * @param pause how to wait for a host's turn
   */
  public Fetcher(
      Collection<String> hosts, String contact, Limits limits, InstantSource clock, Pause pause) {
    this.hosts = new AllowedHosts(hosts);
    this.limits = limits;
    this.clock = clock;
    this.turns = new Turns(clock, pause, limits.pause());
    String agent = contact.isEmpty() ? "ThamMati/0.1" : "ThamMati/0.1 (+" + contact + ")";
    this.requests = new Requests(this.hosts, limits, agent);
    this.robots = new Robots(this::robotsFile);
  }

  /**
   * Fetches one page.
   *
   * @param known what to ask with at an address, {@link Validators#NONE} if nothing
   * @throws InterruptedException if the process is to stop
   */
  public Fetched fetch(String address, Function<URI, Validators> known)
      throws InterruptedException {
    try {
      URI asked = Address.of(address);
      End end = follow(asked, known, true, limits.bytes());
      return fetched(asked, end, known);
    } catch (Refusal e) {
      return new Fetched.Skipped(Address.shown(address), e.reason());
    }
  }

  /** An address as it may be shown and logged: without user name and password. */
  public static String shown(String address) {
    return Address.shown(address);
  }

  /** Breaks off what still runs. */
  @Override
  public void close() {
    requests.close();
  }

  private Fetched fetched(URI asked, End end, Function<URI, Validators> known) throws Refusal {
    Reply reply = end.reply();
    return switch (reply.status()) {
      case 200 -> {
        if (reply.body().length > limits.bytes()) {
          throw new Refusal("larger than " + size(limits.bytes()));
        }
        yield new Fetched.Page(asked, end.url(), reply.body(), Validators.of(reply));
      }
      case 404, 410 -> new Fetched.Missing(asked, reply.status());
      default -> {
        if (reply.status() == 304 && known.apply(end.url()).exist()) {
          yield new Fetched.Unchanged(asked, end.url());
        }
        throw new Refusal("its host answers " + reply.status() + retryAfter(reply));
      }
    };
  }

  private Reply robotsFile(URI url) throws Refusal, InterruptedException {
    return follow(url, _ -> Validators.NONE, false, Robots.MOST_BYTES).reply();
  }

  private End follow(URI first, Function<URI, Validators> known, boolean obey, int most)
      throws Refusal, InterruptedException {
    hosts.check(first);
    Set<URI> seen = new HashSet<>();
    URI url = first;
    while (seen.add(url)) {
      Duration pause = obey ? robots.check(url) : Duration.ZERO;
      Reply reply = ask(url, known.apply(url), pause, most);
      String location = reply.header("Location");
      if (!isRedirect(reply.status()) || location.isEmpty()) return new End(url, reply);
      if (seen.size() > MOST_REDIRECTS) {
        throw new Refusal("more than " + MOST_REDIRECTS + " redirects");
      }
      url = next(url, location);
    }
    throw new Refusal("redirects in a circle");
  }

  private URI next(URI from, String location) throws Refusal {
    URI to = Address.redirect(from, location);
    try {
      hosts.check(to);
    } catch (Refusal e) {
      throw new Refusal("redirects to " + to + ": " + e.reason());
    }
    if (from.getScheme().equals("https") && to.getScheme().equals("http")) {
      throw new Refusal("redirects from https to http, where anybody may change the page");
    }
    return to;
  }

  /** Asks a host in its turn, and once more if it says soon when to come back. */
  private Reply ask(URI url, Validators validators, Duration pause, int most)
      throws Refusal, InterruptedException {
    Duration gap = pause.compareTo(limits.gap()) > 0 ? pause : limits.gap();
    Reply reply = askOnce(url, validators, gap, most);
    Optional<Duration> again = again(reply);
    if (again.isEmpty()) return reply;
    turns.hold(Address.host(url), again.get());
    return again.get().compareTo(limits.pause()) > 0 ? reply : askOnce(url, validators, gap, most);
  }

  private Reply askOnce(URI url, Validators validators, Duration gap, int most)
      throws Refusal, InterruptedException {
    String host = Address.host(url);
    turns.await(host);
    try {
      return requests.send(url, validators, most);
    } finally {
      turns.hold(host, gap);
    }
  }

  private Optional<Duration> again(Reply reply) {
    boolean busy = reply.status() == 429 || reply.status() == 503;
    return busy ? RetryAfter.of(reply.header("Retry-After"), clock.instant()) : Optional.empty();
  }

  private String retryAfter(Reply reply) {
    return again(reply).map(pause -> ", to come back in " + pause.toSeconds() + " s").orElse("");
  }

  private static boolean isRedirect(int status) {
    return switch (status) {
      case 301, 302, 303, 307, 308 -> true;
      default -> false;
    };
  }

  private static String size(long bytes) {
    return bytes >= 1 << 20 ? (bytes >> 20) + " MB" : bytes + " bytes";
  }
}
