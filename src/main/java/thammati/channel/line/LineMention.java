package thammati.channel.line;

import com.linecorp.bot.webhook.model.Mention;
import com.linecorp.bot.webhook.model.Mentionee;
import com.linecorp.bot.webhook.model.TextMessageContent;
import com.linecorp.bot.webhook.model.UserMentionee;

/** Takes out of a message the words by which it mentions us. */
final class LineMention {
  private LineMention() {}

  /** The message's words without those by which it mentions us. */
  static String without(TextMessageContent message) {
    String text = message.text() == null ? "" : message.text();
    Mention mention = message.mention();
    if (mention == null || mention.mentionees() == null) return text;
    StringBuilder rest = new StringBuilder(text);
    // From the end, so that the places before stay true.
    mention.mentionees().stream()
        .filter(m -> m instanceof UserMentionee user && Boolean.TRUE.equals(user.isSelf()))
        .sorted((a, b) -> Integer.compare(b.index(), a.index()))
        .forEach(m -> cut(rest, m));
    return rest.toString().strip();
  }

  private static void cut(StringBuilder text, Mentionee mentionee) {
    int start = mentionee.index();
    int end = start + mentionee.length();
    if (start >= 0 && start <= end && end <= text.length()) text.replace(start, end, " ");
  }
}
