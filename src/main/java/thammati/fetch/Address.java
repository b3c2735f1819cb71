package thammati.fetch;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reading of addresses of pages. */
final class Address {
  /** Longer ones are no addresses of pages. */
  private static final int MOST_LENGTH = 4_000;

  private static final Pattern PASSWORD = Pattern.compile("(?<=://)[^/?#]*@");

  private Address() {}

  /** The address of a page, in ASCII, without the fragment, which no server sees. */
  static URI of(String text) throws Refusal {
    if (text.length() > MOST_LENGTH)
      throw new Refusal("an address of " + text.length() + " characters");
    try {
      return checked(new URI(text));
    } catch (URISyntaxException e) {
      throw new Refusal("not an address of a page: " + e.getReason());
    }
  }

  /** Where a redirect leads; many servers send Thai letters bare, as UTF-8. */
  static URI redirect(URI from, String location) throws Refusal {
    String text =
        new String(location.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    try {
      return of(from.resolve(new URI(text.strip())).toString());
    } catch (URISyntaxException | IllegalArgumentException e) {
      throw new Refusal("redirects to what is no address");
    }
  }

  /** The address as it may be shown: without user name and password. */
  static String shown(String text) {
    return PASSWORD.matcher(text).replaceFirst("");
  }

  /** A host in the one form in which hosts are compared: lower case, literal addresses in full. */
  static String host(String name) {
    String bare = name.replaceAll("^\\[|\\]$|\\.$", "").toLowerCase(Locale.ROOT);
    try {
      return InetAddress.ofLiteral(bare).getHostAddress();
    } catch (IllegalArgumentException e) {
      return bare; // A name, not a literal address.
    }
  }

  /** The host of an address that {@link #of} gave, in the form of {@link #host(String)}. */
  static String host(URI url) {
    return host(String.valueOf(url.getHost()));
  }

  private static URI checked(URI url) throws Refusal {
    String scheme = String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw new Refusal("only http and https are fetched, not " + scheme);
    }
    if (url.getRawUserInfo() != null || String.valueOf(url.getRawAuthority()).contains("@")) {
      throw new Refusal("an address with a user name or password in it");
    }
    if (url.getHost() == null) throw new Refusal("an address without a host");
    String path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
    String query = url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
    String authority = url.getRawAuthority().toLowerCase(Locale.ROOT);
    return URI.create(URI.create(scheme + "://" + authority + path + query).toASCIIString());
  }
}
