package thammati.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import thammati.ingest.ContentsList.Entry;
import thammati.ingest.HeadingSearch.Found;
import thammati.resolution.Document;
import thammati.resolution.Resolution;
import thammati.resolution.ResolutionId;
import thammati.text.Span;

/**
 * Cuts a meeting summary into its resolutions. The contents list says how many there are and what
 * they are called; the body of each is the text between its heading and the next. An entry whose
 * body is not found stays as a title alone, and is reported.
 */
final class MeetingSplitter {
  private MeetingSplitter() {}

  /** The summary's resolutions in the order of its contents list. */
  static Parsed split(Document document, LocalDate date, List<Line> lines, ContentsList contents) {
    List<String> warnings = new ArrayList<>();
    if (!contents.printed()) warnings.add("no contents list; the headings alone tell the items");
    List<Entry> entries = numbered(contents.entries(), warnings);
    List<Found> found = new HeadingSearch(lines, contents.end()).find(entries);
    List<Entry> skipped = skipped(entries, found, lines, contents.end(), warnings);
    if (!skipped.isEmpty()) {
      entries.addAll(skipped);
      entries.sort(Comparator.comparingInt(Entry::number));
      found = new HeadingSearch(lines, contents.end()).find(entries);
    }
    List<Resolution> resolutions = new ArrayList<>();
    List<Integer> bare = new ArrayList<>();
    for (Entry entry : entries) {
      Span span = body(entry, found, lines, document.text());
      if (span.length() == 0) bare.add(entry.number());
      resolutions.add(
          new Resolution(
              ResolutionId.of(date, entry.number()),
              entry.title(),
              entry.section(),
              span.in(document.text()),
              span,
              document.source()));
    }
    if (!bare.isEmpty()) warnings.add(withoutText(resolutions, bare));
    for (Resolution resolution : resolutions) {
      if (holdsAnotherItem(Line.of(resolution.body()))) {
        warnings.add(
            "the text of item " + resolution.id().item() + " holds another item's heading");
      }
    }
    return new Parsed(document, resolutions, warnings);
  }

  /** A source that was cut off lacks the last items; one that lost a part lacks others. */
  private static String withoutText(List<Resolution> resolutions, List<Integer> bare) {
    List<Resolution> last =
        resolutions.subList(resolutions.size() - bare.size(), resolutions.size());
    boolean cutOff =
        last.size() < resolutions.size() && last.stream().allMatch(r -> r.body().isEmpty());
    return cutOff
        ? "the source breaks off, perhaps inside the item before; title only: " + bare
        : "no text found for these items of the contents list: " + bare;
  }

  /** Whether a heading of a part stands there, and below it the heading of an item. */
  private static boolean holdsAnotherItem(List<Line> body) {
    boolean part = false;
    for (Line line : body) {
      if (line.text().isEmpty()) continue;
      Heading heading = Heading.of(line.text());
      if (part && heading.marked() && heading.number() > 0) return true;
      part = Boilerplate.section(line.text()).isPresent();
    }
    return false;
  }

  /** Items that the contents list leaves out and whose headings stand between their neighbours'. */
  private static List<Entry> skipped(
      List<Entry> entries, List<Found> found, List<Line> lines, int start, List<String> warnings) {
    HeadingSearch search = new HeadingSearch(lines, start);
    search.find(entries);
    List<Entry> skipped = new ArrayList<>();
    for (int i = 1; i < entries.size(); i++) {
      Entry before = entries.get(i - 1);
      int number = before.number() + 1;
      if (entries.get(i).number() != number + 1) continue;
      if (entries.stream().anyMatch(e -> e.number() == number)) continue;
      int from = lineOf(before, found, start);
      int to = lineOf(entries.get(i), found, lines.size());
      Optional<String> title = search.unclaimed(number, from, to);
      warnings.add(
          "the contents list leaves out item "
              + number
              + (title.isPresent() ? ", its text is there" : ""));
      title.ifPresent(t -> skipped.add(new Entry(number, t.strip(), before.section())));
    }
    return skipped;
  }

  private static int lineOf(Entry entry, List<Found> found, int otherwise) {
    return found.stream()
        .filter(f -> f.entry().equals(entry))
        .mapToInt(Found::first)
        .findFirst()
        .orElse(otherwise);
  }

  /** The entries with numbers made unique: a list that miscounts is counted anew. */
  private static List<Entry> numbered(List<Entry> entries, List<String> warnings) {
    Set<Integer> seen = new HashSet<>();
    int free = entries.stream().mapToInt(Entry::number).max().orElse(0) + 1;
    List<Entry> unique = new ArrayList<>();
    for (Entry entry : entries) {
      if (seen.add(entry.number())) {
        unique.add(entry);
      } else {
        warnings.add("the contents list has two items " + entry.number() + "; one is now " + free);
        unique.add(new Entry(free++, entry.title(), entry.section()));
      }
    }
    return unique;
  }

  private static Span body(Entry entry, List<Found> found, List<Line> lines, String text) {
    for (int i = 0; i < found.size(); i++) {
      Found heading = found.get(i);
      if (!heading.entry().equals(entry)) continue;
      int after = i + 1 < found.size() ? found.get(i + 1).first() : lines.size();
      Span below = below(lines, heading.after(), after, text);
      if (heading.inline() < 0) return below;
      int start = lines.get(heading.after() - 1).span().start() + heading.inline();
      int end = below.length() > 0 ? below.end() : lines.get(heading.after() - 1).span().end();
      return new Span(start, end);
    }
    return new Span(0, 0);
  }

  /** The lines less what stands above the next heading and below the last body. */
  private static Span below(List<Line> lines, int first, int after, String text) {
    int end = after;
    for (int i = first; i < end; i++) {
      if (Boilerplate.isFoot(lines.get(i).text())) end = i;
    }
    while (end > first && isEdge(lines.get(end - 1).text())) end--;
    while (first < end && isEdge(lines.get(first).text())) first++;
    if (first >= end) return new Span(0, 0);
    int start = lines.get(first).span().start();
    return new Span(start, lines.get(end - 1).span().end()).trimmedIn(text);
  }

  private static boolean isEdge(String line) {
    return Boilerplate.isNoise(line) || Boilerplate.section(line).isPresent();
  }
}
