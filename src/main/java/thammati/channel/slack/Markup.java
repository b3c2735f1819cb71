package thammati.channel.slack;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Slack's markup in what people write, taken off. */
final class Markup {
  /** {@code <@U1>}, {@code <#C1|name>}, {@code <!here>}, {@code <https://x|label>}. */
  private static final Pattern TOKEN = Pattern.compile("<([^<>\\n]{1,2000})>");

  private Markup() {}

  /**
   * The words a person reads: labels in place of links, no mentions, entities as the characters
   * they stand for.
   */
  static String plain(String text) {
    Matcher token = TOKEN.matcher(text);
    StringBuilder plain = new StringBuilder();
    while (token.find()) {
      token.appendReplacement(plain, Matcher.quoteReplacement(label(token.group(1))));
    }
    token.appendTail(plain);
    return plain.toString().replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&").strip();
  }

  private static String label(String token) {
    char first = token.charAt(0);
    int bar = token.indexOf('|');
    if (first == '@' || first == '!') return " ";
    if (first == '#') return bar < 0 ? " " : "#" + token.substring(bar + 1);
    return bar < 0 ? token : token.substring(bar + 1);
  }
}
