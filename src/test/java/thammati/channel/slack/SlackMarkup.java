package thammati.channel.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Slack makes of words, rather too much than too little: everything that any of its clients is
 * known to take for a link or a mention.
 */
final class SlackMarkup {
  private static final Pattern PLAIN =
      Pattern.compile(
          "(?i)[a-z][a-z0-9+.-]*:[^\\s\\u2060]"
              + "|www\\.[\\p{L}\\p{N}]"
              + "|[\\p{L}\\p{N}_-]\\.[a-z][a-z0-9-]"
              + "|[a-z_-]\\.\\p{L}"
              + "|[@#][\\p{L}\\p{N}_]");
  private static final Pattern TOKEN = Pattern.compile("<[@#!/a-zA-Z][^>]*");
  private static final Pattern MARKDOWN_LINK = Pattern.compile("\\][(\\[:]");
  private static final Pattern SMILEY = Pattern.compile(":[\\p{L}_+-][^\\s:]*:");

  private SlackMarkup() {}

  /** What could be alive in words that are no markup. */
  static List<String> liveInWords(String words) {
    List<String> live = all(PLAIN, SMILEY.matcher(words).replaceAll(" "));
    live.addAll(all(TOKEN, words));
    return live;
  }

  static List<String> liveInMrkdwn(String markup) {
    List<String> live = all(TOKEN, markup);
    String read = entities(TOKEN.matcher(markup).replaceAll(""));
    live.addAll(all(PLAIN, SMILEY.matcher(read).replaceAll(" ")));
    return live;
  }

  static List<String> liveInMarkdown(String markdown) {
    List<String> live = all(TOKEN, markdown);
    live.addAll(all(MARKDOWN_LINK, markdown));
    live.addAll(all(PLAIN, entities(markdown)));
    return live;
  }

  /** What a person reads of words. */
  static String readWords(String words) {
    return words.replace("\u2060", "");
  }

  static String readMrkdwn(String markup) {
    return readWords(entities(markup));
  }

  static String readMarkdown(String markdown) {
    return readWords(entities(markdown.replaceAll("\\\\([\\\\`*_~#])", "$1")));
  }

  private static String entities(String text) {
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }

  private static List<String> all(Pattern pattern, String text) {
    List<String> found = new ArrayList<>();
    Matcher m = pattern.matcher(text);
    while (m.find()) found.add(m.group());
    return found;
  }
}
