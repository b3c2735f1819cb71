package thammati.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The hosts an operator allows, each by its exact name. A name that leads to an address inside a
 * network is refused unless that address is on the list itself, whatever the name.
 *
 * <p>The name is looked up again when the connection is made. Java keeps the answer for 30 seconds
 * unless told otherwise ({@code networkaddress.cache.ttl}), so both see the same one; with that
 * memory turned off, a name server that changes its answer between the two is not noticed.
 */
final class AllowedHosts {
  private static final String FORBIDDEN = "thaigov.go.th";

  private final Set<String> hosts;

  AllowedHosts(Collection<String> hosts) {
    this.hosts = hosts.stream().map(Address::host).collect(Collectors.toUnmodifiableSet());
  }

  /** Refuses an address whose host may not be asked. */
  void check(URI url) throws Refusal {
    String host = Address.host(url);
    if (host.equals(FORBIDDEN) || host.endsWith("." + FORBIDDEN)) {
      throw new Refusal(
          FORBIDDEN
              + " forbids automatic retrieval since 2025: take the public archive at"
              + " github.com/PyThaiNLP/thaigov-v2-corpus, or save the page by hand and ingest the"
              + " file");
    }
    if (!hosts.contains(host)) {
      throw new Refusal("its host " + host + " is not among those allowed");
    }
  }

  /** Refuses a host that lies inside a network, whatever its name; asks the name server. */
  void checkPlace(URI url) throws IOException, Refusal {
    InetAddress[] addresses;
    try {
      addresses = InetAddress.getAllByName(url.getHost());
    } catch (UnknownHostException e) {
      throw new Refusal("its host " + url.getHost() + " cannot be found");
    }
    for (InetAddress address : addresses) {
      if (!InsideAddress.is(address) || hosts.contains(address.getHostAddress())) continue;
      throw new Refusal(
          "its host "
              + url.getHost()
              + " is at "
              + address.getHostAddress()
              + ", inside a network; only an operator who allows that very address can allow it");
    }
  }
}
