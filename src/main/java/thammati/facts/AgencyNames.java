package thammati.facts;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import thammati.text.Span;
import thammati.thai.Agencies;
import thammati.thai.AgencyMention;

/**
 * The names of agencies in one text: those of the dictionary, and abbreviations that the text
 * itself defines, "กรมตัวอย่าง (กตย.)", which go before the dictionary's reading of the same
 * letters.
 */
final class AgencyNames {
  private static final int LONGEST_NAME = 120;
  private static final Pattern DEFINITION =
      Pattern.compile("\\(([ก-๙]{1,6}(?:\\.[ก-๙]{0,5}){0,6}\\.|[ก-๙]{3,16}ฯ)\\)");

  private final TreeMap<Integer, AgencyMention> mentions = new TreeMap<>();
  private final Map<String, String> defined = new HashMap<>();

  private AgencyNames() {}

  /**
   * Reads the names in {@code scope}; the offsets of what it answers are those of the text. Where
   * letters are ambiguous, an agency counts only if it existed on the day of the meeting, if known.
   */
  static AgencyNames of(Agencies agencies, String text, Span scope, @Nullable LocalDate meeting) {
    AgencyNames names = new AgencyNames();
    // Runs of blanks, as PDF files leave them, stand inside names too.
    String words = scope.in(text);
    StringBuilder single = new StringBuilder(words.length());
    int[] at = new int[words.length() + 1];
    for (int i = 0; i < words.length(); i++) {
      if (words.charAt(i) == ' ' && i > 0 && words.charAt(i - 1) == ' ') continue;
      at[single.length()] = scope.start() + i;
      single.append(words.charAt(i));
    }
    for (AgencyMention m : agencies.find(single.toString())) {
      Span span = new Span(at[m.span().start()], at[m.span().end() - 1] + 1);
      AgencyMention there = new AgencyMention(span, m.agencies(), m.abbreviated());
      names.mentions.put(span.start(), meeting == null ? there : there.on(meeting));
    }
    Matcher m = DEFINITION.matcher(text).region(scope.start(), scope.end());
    while (m.find()) names.define(text, m.group(1), m.start());
    return names;
  }

  /** The mention that begins exactly here. */
  Optional<AgencyMention> at(int offset) {
    return Optional.ofNullable(mentions.get(offset));
  }

  /** The first mention at or behind the offset that begins before {@code end}. */
  Optional<AgencyMention> next(int offset, int end) {
    return Optional.ofNullable(mentions.ceilingEntry(offset))
        .map(Map.Entry::getValue)
        .filter(m -> m.span().start() < end);
  }

  /** The full name of who is mentioned. */
  String name(String text, AgencyMention mention) {
    String own = mention.abbreviated() ? defined.get(mention.span().in(text)) : null;
    return own != null ? own : mention.agencies().getFirst().name();
  }

  /** The full name of an abbreviation that the text defines. */
  Optional<String> defined(String abbreviation) {
    return Optional.ofNullable(defined.get(abbreviation));
  }

  /** "กระทวงพาณิชย์ (พณ.)": the dictionary knows better than a name that begins like its own. */
  private static boolean isSlipOf(String text, int head, @Nullable AgencyMention known) {
    return known != null
        && known.agencies().stream().anyMatch(a -> a.name().regionMatches(0, text, head, 10));
  }

  private void define(String text, String abbreviation, int at) {
    int end = at;
    while (end > 0 && text.charAt(end - 1) == ' ') end--;
    var before = mentions.lowerEntry(end);
    if (before != null && before.getValue().span().end() == end) {
      AgencyMention mention = before.getValue();
      if (!mention.abbreviated())
        defined.putIfAbsent(abbreviation, mention.agencies().getFirst().name());
      return;
    }
    // The name of an agency that the dictionary does not know: from its head noun on.
    int line = text.lastIndexOf('\n', Math.max(0, end - 1));
    int from = Math.max(line + 1, end - LONGEST_NAME);
    if (from >= end) return;
    int head = AgentList.lastHead(text, from, end);
    if (head >= 0 && !isSlipOf(text, head, mentions.get(at + 1)))
      defined.putIfAbsent(abbreviation, text.substring(head, end));
  }
}
