package thammati.channel.web;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import thammati.chat.Turn;

/** Names of parts of a reading as a client sends them, to be left out; hostile until checked. */
final class PartNames {
  /** A kind and what was understood, such as {@code order:NEWEST}. */
  private static final Pattern PART = Pattern.compile("[a-z_]+:\\P{Cntrl}+");

  private PartNames() {}

  /**
   * The names, in order.
   *
   * @param parts null for none
   * @throws Problem if one is none, or there are too many
   */
  static Set<String> of(@Nullable Collection<? extends @Nullable String> parts) {
    Set<String> names = new TreeSet<>();
    if (parts == null) return names;
    for (String part : parts) {
      boolean named = part != null && part.length() <= Turn.LONGEST_PART;
      if (!named || !PART.matcher(part).matches() || names.size() == Turn.MOST_WITHOUT) {
        throw new Problem(400, "without", "detail", Integer.toString(Turn.MOST_WITHOUT));
      }
      names.add(part);
    }
    return names;
  }
}
