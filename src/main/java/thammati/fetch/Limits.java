package thammati.fetch;

import java.time.Duration;

/**
 * How much a page may take.
 *
 * @param bytes most bytes of a body, unpacked if it comes packed
 * @param connect longest wait for a connection
 * @param request longest time from the first byte sent to the last one received
 * @param gap least time between two requests to one host
 * @param pause longest pause that a host may ask for before a page is given up
 */
public record Limits(int bytes, Duration connect, Duration request, Duration gap, Duration pause) {
  /** 64 MB, 10 seconds to connect, 60 in all; one request a second, pauses up to 30 seconds. */
  public static final Limits STANDARD =
      new Limits(
          64 << 20,
          Duration.ofSeconds(10),
          Duration.ofSeconds(60),
          Duration.ofSeconds(1),
          Duration.ofSeconds(30));
}
