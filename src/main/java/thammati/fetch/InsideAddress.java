package thammati.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Tells addresses inside a machine or network from those of the open internet. */
final class InsideAddress {
  private InsideAddress() {}

  /** Whether the address is private, of this machine or link, reserved, or for many at once. */
  static boolean is(InetAddress address) {
    if (address.isLoopbackAddress()
        || address.isAnyLocalAddress()
        || address.isLinkLocalAddress()) {
      return true; // Link-local addresses include the one at which clouds tell their secrets.
    }
    if (address.isSiteLocalAddress() || address.isMulticastAddress()) return true;
    byte[] b = address.getAddress();
    return b.length == 4 ? isInside4(b) : isInside6(b);
  }

  private static boolean isInside4(byte[] b) {
    int first = b[0] & 0xff;
    int second = b[1] & 0xff;
    return first == 0
        || first >= 240
        || (first == 100 && second >= 64 && second < 128) // shared by customers of a carrier
        || (first == 192 && second == 0 && (b[2] == 0 || b[2] == 2))
        || (first == 198 && (second == 18 || second == 19))
        || (first == 168 && second == 63 && b[2] == (byte) 129 && b[3] == 16); // host of a cloud
  }

  /** Addresses of the newer kind: private ones, and those that carry one of the older kind. */
  private static boolean isInside6(byte[] b) {
    if ((b[0] & 0xfe) == 0xfc) return true;
    if (starts(b, 0x20, 0x01, 0, 0)) return true; // a tunnel, its end hidden
    if (starts(b, 0x20, 0x02)) return carries(b, 2);
    if (starts(b, 0, 0x64, 0xff, 0x9b) || starts(b, 0, 0, 0, 0, 0, 0, 0, 0)) return carries(b, 12);
    return false;
  }

  private static boolean carries(byte[] b, int at) {
    try {
      return is(InetAddress.getByAddress(Arrays.copyOfRange(b, at, at + 4)));
    } catch (UnknownHostException e) {
      return true; // Four bytes always are an address.
    }
  }

  private static boolean starts(byte[] b, int... head) {
    for (int i = 0; i < head.length; i++) {
      if ((b[i] & 0xff) != head[i]) return false;
    }
    return true;
  }
}
