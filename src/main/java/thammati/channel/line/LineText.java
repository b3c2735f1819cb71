package thammati.channel.line;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import thammati.thai.Pieces;

/** LINE's limits on texts, labels and addresses; all as of August 2026. */
final class LineText {
  /** Messages that go with one reply token. */
  static final int MESSAGES = 5;

  /** UTF-16 units of a text message. */
  static final int TEXT = 5_000;

  /** Of the words that stand for a Flex message where it is not shown. */
  static final int ALT = 1_500;

  /** UTF-16 units of one text in a bubble; ours, since LINE names no limit. */
  static final int COMPONENT = 1_800;

  /** UTF-16 units of answer in the first bubble, which in Thai takes thrice as many bytes. */
  static final int BUBBLE = 4_500;

  /** Bytes of a bubble and of a carousel. */
  static final int BUBBLE_BYTES = 30_000;

  static final int CAROUSEL_BYTES = 50_000;
  static final int CAROUSEL_BUBBLES = 12;

  /** Characters as readers count them. */
  static final int BUTTON = 40;

  static final int QUICK_LABEL = 20;
  static final int QUICK_ITEMS = 13;
  static final int DATA = 300;
  private static final int URI_UNITS = 1_000;

  private LineText() {}

  /** An address that a button may open; empty if LINE would refuse it. */
  static Optional<URI> uri(String address) {
    try {
      URI uri = new URI(new URI(address.strip().replace(" ", "%20")).toASCIIString());
      String scheme = uri.getScheme();
      boolean web = "https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme);
      return web && uri.getHost() != null && uri.toString().length() <= URI_UNITS
          ? Optional.of(uri)
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** A text in lines; a blank one, which cannot stand alone, hangs on the one before. */
  static List<String> lines(String text) {
    return List.of(text.split("\n(?=[^\n]*\\S)", -1));
  }

  /** The words that stand for a Flex message. */
  static String alt(String text) {
    return Pieces.headUnits(text, ALT);
  }
}
