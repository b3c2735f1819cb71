package thammati.channel.slack;

import java.util.regex.Pattern;

/**
 * Words that are not Slack's markup, whatever they are made of: a document, a model or a reader
 * must not be able to mention anyone or to lead anywhere. Slack makes links and mentions of plain
 * words too, so that escaping alone is not enough: an invisible joiner is put into everything it
 * might take for one.
 */
final class Harmless {
  /** WORD JOINER: seen by nobody, breaks no line. */
  static final String JOINER = "\u2060";

  /** Controls, and marks that turn the direction of writing round. */
  private static final Pattern INVISIBLE =
      Pattern.compile(
          "[\\p{Cc}&&[^\\n\\t]]|[\\u2060\\uFEFF\\u200E\\u200F\\u061C\\u202A-\\u202E\\u2066-\\u2069]");

  private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");

  /** Between these two, a joiner leaves neither a link nor a mention. */
  private static final Pattern LIVE =
      Pattern.compile(
          // javascript:alert, mailto:a, https://
          "(?<=[A-Za-z]:)(?=\\S)|(?<=:)(?=/)"
              // www.a, example.com, x.ไทย; but neither 3.25 nor พ.ศ. nor 1.ให้
              + "|(?<=[A-Za-z_-]\\.)(?=\\p{L})|(?<=[\\p{L}\\p{N}]\\.)(?=[A-Za-z][A-Za-z0-9-])"
              // @here, #general, a@b
              + "|(?<=[@#])(?=[\\p{L}\\p{N}_])"
              // [words](address), [words][name], [name]: address
              + "|(?<=\\])(?=[(\\[:])"
              // <@U1>, <!channel>, <https://a>, </a>
              + "|(?<=<)(?=[@#!/A-Za-z])");

  private static final Pattern MARKS = Pattern.compile("[\\\\`*_~]|(?m:^)#");

  private Harmless() {}

  /** The text without controls; what is shown is always made of this. */
  static String clean(String text) {
    String clean = INVISIBLE.matcher(text).replaceAll("");
    return LONE_SURROGATE.matcher(clean).replaceAll("\uFFFD");
  }

  /** For places that take words as they stand. */
  static String words(String text) {
    return LIVE.matcher(clean(text)).replaceAll(JOINER);
  }

  /** For places that know markup. */
  static String markup(String text) {
    return escape(words(text));
  }

  /** Words that are harmless already, escaped. */
  static String escape(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** For Markdown, where more signs mean something. */
  static String markdown(String text) {
    return MARKS.matcher(markup(text)).replaceAll("\\\\$0");
  }
}
