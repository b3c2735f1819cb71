package thammati.config;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Proxies of the operator's own that stand before the server.
 *
 * @param trusted their addresses ({@code THAMMATI_TRUSTED_PROXIES}, separated by commas; default
 *     none: who calls is who asks, whatever headers say)
 */
public record ProxySettings(List<InetAddress> trusted) {
  /** No proxy is trusted. */
  public static final ProxySettings NONE = new ProxySettings(List.of());

  static final String TRUSTED = "THAMMATI_TRUSTED_PROXIES";

  /** Copies the list. */
  public ProxySettings {
    trusted = List.copyOf(trusted);
  }

  /** Reads the setting and adds what is wrong with it. */
  static ProxySettings read(Map<String, String> values, List<String> mistakes) {
    List<InetAddress> trusted = new ArrayList<>();
    Arrays.stream(values.getOrDefault(TRUSTED, "").split(","))
        .map(String::strip)
        .filter(address -> !address.isEmpty())
        .forEach(address -> {
          try {
            trusted.add(InetAddress.ofLiteral(address));
          } catch (IllegalArgumentException e) {
            mistakes.add(
                TRUSTED
                    + " must be addresses such as 10.0.0.1, separated by commas, has '"
                    + address
                    + "'");
          }
        });
    return new ProxySettings(trusted);
  }
}
