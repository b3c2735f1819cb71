package thammati.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import thammati.resolution.Section;
import thammati.thai.ThaiText;

/**
 * The list at the top of a meeting summary that names every item before it is printed.
 *
 * @param entries the items in the order of the list
 * @param end index of the first line after the list
 */
record ContentsList(List<Entry> entries, int end) {
  /**
   * One line of the list.
   *
   * @param number the item's number
   * @param title its title, joined where it wraps
   * @param section the part it stands in
   */
  record Entry(int number, String title, Section section) {
    /** The title in the form in which titles compare equal. */
    String squashed() {
      return ThaiText.squash(title);
    }
  }

  private static final int MOST_WRAPPED_LINES = 6;

  static Optional<ContentsList> find(List<Line> lines) {
    int start = firstEntry(lines);
    return start < 0 ? Optional.empty() : Optional.of(read(lines, start));
  }

  private static int firstEntry(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      Heading heading = Heading.of(lines.get(i).text());
      if (heading.number() == 1 && heading.marked()) return i;
    }
    return -1;
  }

  private static ContentsList read(List<Line> lines, int start) {
    Reading reading = new Reading();
    reading.section = sectionAbove(lines, start);
    int i = start;
    for (; i < lines.size(); i++) {
      String line = lines.get(i).text();
      if (line.isEmpty()) continue;
      if (Boilerplate.isRule(line) || Boilerplate.isFoot(line)) break;
      Optional<Section> section = Boilerplate.section(line);
      if (section.isPresent()) {
        if (section.get() == Section.LAW && reading.entries.size() > 2) break;
        reading.startSection(section.get());
        continue;
      }
      Heading heading = Heading.of(line);
      boolean restarts = heading.number() == 1 && !reading.entries.isEmpty();
      if (restarts || (reading.repeats(heading) && reading.entries.size() > 1)) break;
      if (heading.marked() && heading.number() > 0) reading.startEntry(heading);
      else if (!reading.continueEntry(line)) break;
    }
    return new ContentsList(reading.finish(), i);
  }

  private static Section sectionAbove(List<Line> lines, int start) {
    for (int i = start - 1; i >= Math.max(0, start - 3); i--) {
      Optional<Section> section = Boilerplate.section(lines.get(i).text());
      if (section.isPresent()) return section.get();
    }
    return Section.UNSTATED;
  }

  /** The list as far as it is read. */
  private static final class Reading {
    final List<Entry> entries = new ArrayList<>();
    Section section = Section.UNSTATED;
    private final StringBuilder title = new StringBuilder();
    private int number;
    private int wrapped;

    void startSection(Section next) {
      finishEntry();
      section = next;
    }

    void startEntry(Heading heading) {
      finishEntry();
      number = heading.number();
      title.append(heading.title());
      wrapped = 0;
    }

    /** Adds a wrapped line; false where no title can be as long as that. */
    boolean continueEntry(String line) {
      if (title.isEmpty() || ++wrapped > MOST_WRAPPED_LINES) return false;
      title.append(' ').append(line);
      return true;
    }

    /** Whether the line opens the first item a second time, without its number. */
    boolean repeats(Heading heading) {
      return !entries.isEmpty()
          && ThaiText.squash(heading.title()).equals(entries.getFirst().squashed());
    }

    List<Entry> finish() {
      finishEntry();
      return List.copyOf(entries);
    }

    private void finishEntry() {
      if (title.isEmpty()) return;
      String joined = title.toString().replaceAll("\\s+", " ").strip();
      entries.add(new Entry(number, joined, section));
      title.setLength(0);
    }
  }
}
