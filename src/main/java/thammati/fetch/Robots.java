package thammati.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What each site's robots.txt allows, after RFC 9309: without one everything, and nothing where it
 * cannot be had because the site fails. Read once a run. For one thread.
 */
final class Robots {
  /** As much of a robots.txt as is read, in bytes. */
  static final int MOST_BYTES = 500 << 10;

  private static final String AGENT = "thammati";

  /** Longer delays are all alike, and a forged one would overflow the calendar. */
  private static final long LONGEST_DELAY_MS = Duration.ofDays(365).toMillis();

  /** What a site says. */
  private record Site(BaseRobotRules rules, String trouble) {}

  /** How to get a file of a site, following redirects. */
  @FunctionalInterface
  interface Source {
    /** The answer; fails as {@link Requests#send} does. */
    Reply get(URI robots) throws Refusal, InterruptedException;
  }

  private final Source source;
  private final Map<URI, Site> sites = new HashMap<>();
  private final SimpleRobotRulesParser parser = new SimpleRobotRulesParser(Long.MAX_VALUE, 0);

  Robots(Source source) {
    this.source = source;
  }

  /**
   * Refuses a page that its site does not want fetched.
   *
   * @return the pause that the site asks for between requests; zero if it asks for none
   */
  Duration check(URI url) throws Refusal, InterruptedException {
    URI robots = url.resolve("/robots.txt");
    Site site = sites.get(robots);
    if (site == null) {
      site = read(robots);
      sites.put(robots, site);
    }
    if (!site.rules().isAllowed(url.toString())) {
      throw new Refusal(site.trouble().isEmpty() ? "its robots.txt forbids it" : site.trouble());
    }
    long delay = site.rules().getCrawlDelay();
    return Duration.ofMillis(Math.clamp(delay, 0, LONGEST_DELAY_MS));
  }

  private Site read(URI robots) throws InterruptedException {
    Reply reply;
    try {
      reply = source.get(robots);
    } catch (Refusal e) {
      return closed("its robots.txt cannot be had: " + e.reason());
    }
    int status = reply.status();
    if (status == 200) {
      String type = reply.header("Content-Type");
      byte[] text = wholeLines(reply.body());
      return new Site(parser.parseContent(robots.toString(), text, type, List.of(AGENT)), "");
    }
    // 429 is no word on what is there; every other answer of its kind says there are no rules.
    if (status >= 400 && status < 500 && status != 429) {
      return new Site(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), "");
    }
    return closed("its robots.txt cannot be had: its host answers " + status);
  }

  private static Site closed(String trouble) {
    return new Site(new SimpleRobotRules(RobotRulesMode.ALLOW_NONE), trouble);
  }

  /** Half a rule at the cut would be another rule. */
  private static byte[] wholeLines(byte[] text) {
    if (text.length <= MOST_BYTES) return text;
    int end = MOST_BYTES;
    while (end > 0 && text[end - 1] != '\n') end--;
    return Arrays.copyOf(text, end);
  }
}
