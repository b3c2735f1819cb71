package thammati.ingest;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import thammati.ingest.ContentsList.Entry;
import thammati.thai.ThaiText;

/**
 * Finds, for each entry of the contents list, the lines that repeat it as the heading of its body.
 * Titles decide before numbers, since bodies number their own points too and headings lose their
 * numbers.
 */
final class HeadingSearch {
  /**
   * A heading found.
   *
   * @param entry the entry it repeats
   * @param first index of its first line
   * @param after index of the first line after it
   * @param inline where in the last line the body begins; -1 where it begins with the next line
   */
  record Found(Entry entry, int first, int after, int inline) {}

  private static final double ALIKE = 0.6;
  private static final int SURE_PREFIX = 40;
  private static final int MOST_LINES = 8;
  private static final int LEAST_INLINE = 20;

  private final List<Line> lines;
  private final int start;
  private final Heading[] headings;
  private final String[] words;
  private final Set<Integer> taken = new HashSet<>();

  /** Looks from the line of index {@code start} on. */
  HeadingSearch(List<Line> lines, int start) {
    this.lines = lines;
    this.start = start;
    this.headings = lines.stream().map(l -> Heading.of(l.text())).toArray(Heading[]::new);
    this.words =
        Arrays.stream(headings).map(h -> ThaiText.squash(h.title())).toArray(String[]::new);
  }

  /** The title of a heading of that number that no entry claims; empty if there is none. */
  Optional<String> unclaimed(int number, int from, int to) {
    for (int i = Math.max(start, from); i < Math.min(to, headings.length); i++) {
      Heading heading = headings[i];
      if (heading.number() == number && heading.marked() && !taken.contains(i)) {
        return Optional.of(heading.title());
      }
    }
    return Optional.empty();
  }

  /** The headings found, in the order of the text. */
  List<Found> find(List<Entry> entries) {
    @Nullable Found[] found = new Found[entries.size()];
    int cursor = start;
    for (int i = 0; i < found.length; i++) {
      Found byTitle = byTitle(entries.get(i), cursor);
      found[i] = byTitle;
      if (byTitle != null) cursor = byTitle.after();
    }
    for (int i = 0; i < found.length; i++) {
      if (found[i] == null) {
        found[i] = byNumber(entries.get(i), endBefore(found, i), startBehind(found, i));
      }
    }
    return Arrays.stream(found)
        .filter(Objects::nonNull)
        .sorted(Comparator.comparingInt(Found::first))
        .toList();
  }

  /** The best line whose words are the title: one of the right number, after the last one found. */
  private @Nullable Found byTitle(Entry entry, int cursor) {
    Found best = null;
    int bestRank = Integer.MAX_VALUE;
    String title = entry.squashed();
    for (int i = start; i < words.length; i++) {
      int number = headings[i].number();
      boolean sameNumber = number == entry.number();
      boolean marked = headings[i].marked();
      if (taken.contains(i) || (number > 0 && !sameNumber && !marked)) continue;
      int rank = (sameNumber ? 0 : marked ? 2 : 4) + (i < cursor ? 1 : 0);
      if (rank >= bestRank) continue;
      int after = afterTitle(i, title);
      if (after < 0) continue;
      best = new Found(entry, i, after, inline(i, after, title));
      bestRank = rank;
    }
    return take(best);
  }

  /**
   * A line between the neighbours' headings, of the right number, with words much like the title.
   */
  private @Nullable Found byNumber(Entry entry, int from, int to) {
    Found best = null;
    double bestLikeness = ALIKE;
    String title = entry.squashed();
    for (int i = from; i < to; i++) {
      if (headings[i].number() != entry.number() && !headings[i].marked()) continue;
      int after = afterLength(i, title.length());
      double likeness = likeness(title, join(i, after));
      if (likeness > bestLikeness && !taken.contains(i)) {
        best = new Found(entry, i, after, inline(i, after, title));
        bestLikeness = likeness;
      }
    }
    return take(best);
  }

  /** Index after the lines from {@code i} on that together say the title; -1 if they do not. */
  private int afterTitle(int i, String title) {
    if (words[i].isEmpty() || title.isEmpty()) return -1;
    String said = words[i];
    int next = i + 1;
    while (said.length() < title.length() && title.startsWith(said) && next < lastLine(i)) {
      said += join(next, next + 1);
      next++;
    }
    if (said.equals(title)) return next;
    // Behind its beginning a heading may say more than the list had room for, or say it otherwise.
    int sure = Math.min(SURE_PREFIX, title.length());
    boolean opens = headings[i].marked() && sure >= 12 && said.startsWith(title.substring(0, sure));
    if (!opens) return -1;
    return said.startsWith(title) ? next : afterLength(i, title.length());
  }

  /** Index after as many lines from {@code i} on as a title of that length fills. */
  private int afterLength(int i, int length) {
    int said = words[i].length();
    int next = i + 1;
    while (said < length * 0.85 && next < lastLine(i)) {
      said += words[next++].length();
    }
    return next;
  }

  /** Index after the last line that can belong to a heading at {@code i}: the cabinet ends it. */
  private int lastLine(int i) {
    int last = Math.min(words.length, i + MOST_LINES);
    for (int k = i + 1; k < last; k++) {
      if (words[k].startsWith("คณะรัฐมนตรี")) return k;
    }
    return last;
  }

  /** Where the body begins in the line of its own heading: behind the title, at the cabinet. */
  private int inline(int i, int after, String title) {
    if (after != i + 1 || words[i].length() < title.length() + LEAST_INLINE) return -1;
    return lines.get(i).text().indexOf("คณะรัฐมนตรี", title.length());
  }

  private String join(int from, int to) {
    return String.join("", Arrays.asList(words).subList(from, to));
  }

  private @Nullable Found take(@Nullable Found found) {
    if (found != null) taken.add(found.first());
    return found;
  }

  private int endBefore(@Nullable Found[] found, int i) {
    for (int k = i - 1; k >= 0; k--) {
      Found one = found[k];
      if (one != null) return one.after();
    }
    return start;
  }

  private int startBehind(@Nullable Found[] found, int i) {
    for (int k = i + 1; k < found.length; k++) {
      Found one = found[k];
      if (one != null) return one.first();
    }
    return words.length;
  }

  /** Dice coefficient over pairs of characters: 0 nothing in common, 1 the same pairs. */
  static double likeness(String a, String b) {
    Set<String> pairs = pairs(a);
    Set<String> other = pairs(b);
    if (pairs.isEmpty() || other.isEmpty()) return 0;
    int size = pairs.size() + other.size();
    pairs.retainAll(other);
    return 2.0 * pairs.size() / size;
  }

  private static Set<String> pairs(String s) {
    Set<String> pairs = new HashSet<>();
    for (int i = 1; i < s.length(); i++) pairs.add(s.substring(i - 1, i + 1));
    return pairs;
  }
}
