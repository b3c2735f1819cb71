package thammati.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thammati.resolution.Section;
import thammati.thai.ThaiText;

/**
 * The list at the top of a meeting summary that names every item before it is printed.
 *
 * @param entries the items in the order of the list
 * @param end index of the first line after the list
 * @param printed false where there is none, and the headings of the bodies stand in for it
 */
record ContentsList(List<Entry> entries, int end, boolean printed) {
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
  private static final Pattern HEADING_INSIDE =
      Pattern.compile("\\s([0-9]{1,3})\\s*\\.{1,3}\\s*เรื่อง(?![ก-๎])");

  static Optional<ContentsList> find(List<Line> lines) {
    int start = firstEntry(lines);
    if (start < 0) return Optional.empty();
    ContentsList list = read(lines, start);
    boolean bodyFollows = list.end < lines.size() && isDecision(lines.get(list.end).text());
    return Optional.of(bodyFollows ? ofHeadings(lines, start) : list);
  }

  /** The items by the headings of their bodies, each a number on and followed by the decision. */
  private static ContentsList ofHeadings(List<Line> lines, int start) {
    Reading reading = new Reading();
    reading.section = Section.UNSTATED;
    for (int i = start; i < lines.size(); i++) {
      Heading heading = Heading.of(lines.get(i).text());
      int body = i + 1;
      while (body < lines.size()
          && body - i <= MOST_WRAPPED_LINES
          && !isDecision(lines.get(body).text())) body++;
      boolean next = heading.marked() && heading.number() == reading.number + 1;
      if (reading.isNew() || (next && body < lines.size() && body - i <= MOST_WRAPPED_LINES)) {
        reading.startSection(sectionAbove(lines, i, reading.section));
        reading.startEntry(reading.number + 1, heading.title());
        for (Line wrapped : lines.subList(i + 1, body)) reading.continueEntry(wrapped.text());
      }
    }
    return new ContentsList(reading.finish(), start, false);
  }

  private static boolean isDecision(String line) {
    return line.startsWith("คณะรัฐมนตรี");
  }

  /** The line of item 1; a list that begins with item 2 has lost the number of the line above. */
  private static int firstEntry(List<Line> lines) {
    int words = -1;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).text();
      Heading heading = Heading.of(line);
      if (heading.marked() && heading.number() == 1) return i;
      if (heading.marked() && heading.number() == 2 && words >= 0) return words;
      if (heading.marked() && heading.number() == 0) words = i;
      else if (Boilerplate.section(line).isPresent()) words = i + 1;
    }
    return -1;
  }

  private static ContentsList read(List<Line> lines, int start) {
    Reading reading = new Reading();
    reading.section = sectionAbove(lines, start, Section.UNSTATED);
    int i = start;
    for (; i < lines.size(); i++) {
      String line = lines.get(i).text();
      if (line.isEmpty()) continue;
      if (Boilerplate.isRule(line) && reading.goesOn(lines, i + 1)) continue;
      if (Boilerplate.isRule(line) || Boilerplate.isFoot(line) || isDecision(line)) break;
      Optional<Section> section = Boilerplate.section(line);
      if (section.isPresent()) {
        if (section.get() == Section.LAW && reading.entries.size() > 2) break;
        reading.startSection(section.get());
        continue;
      }
      Heading heading = Heading.of(line);
      boolean restarts = heading.number() == 1 && !reading.entries.isEmpty();
      if (restarts || (reading.repeats(heading) && reading.entries.size() > 1)) break;
      if (reading.isNew()) reading.startEntry(1, heading.title());
      else if (heading.marked() && heading.number() > 0) {
        reading.startEntry(heading.number(), heading.title());
      } else if (!reading.continueEntry(line)) break;
    }
    return new ContentsList(reading.finish(), i, true);
  }

  private static Section sectionAbove(List<Line> lines, int start, Section otherwise) {
    for (int i = start - 1; i >= Math.max(0, start - 3); i--) {
      Optional<Section> section = Boilerplate.section(lines.get(i).text());
      if (section.isPresent()) return section.get();
    }
    return otherwise;
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

    void startEntry(int itsNumber, String words) {
      finishEntry();
      number = itsNumber;
      wrapped = 0;
      add(words);
    }

    boolean isNew() {
      return entries.isEmpty() && title.isEmpty();
    }

    /** Adds a wrapped line; false where no title can be as long as that. */
    boolean continueEntry(String line) {
      if (title.isEmpty() || ++wrapped > MOST_WRAPPED_LINES) return false;
      add(line);
      return true;
    }

    /** Whether the next item stands behind a row of stars, which then ends a part only. */
    boolean goesOn(List<Line> lines, int from) {
      for (Line line : lines.subList(from, lines.size())) {
        if (line.text().isEmpty() || Boilerplate.section(line.text()).isPresent()) continue;
        Heading heading = Heading.of(line.text());
        return heading.marked() && heading.number() == number + 1;
      }
      return false;
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

    /** Adds words to the title; the next item may follow in the same line. */
    private void add(String words) {
      Matcher heading = HEADING_INSIDE.matcher(ThaiText.arabicDigits(words));
      boolean glued = false;
      while (!glued && heading.find()) glued = Integer.parseInt(heading.group(1)) == number + 1;
      title.append(' ').append(glued ? words.substring(0, heading.start()) : words);
      if (glued) startEntry(number + 1, words.substring(heading.end()));
    }

    private void finishEntry() {
      if (title.isEmpty()) return;
      String joined = title.toString().replaceAll("\\s+", " ").strip();
      entries.add(new Entry(number, joined, section));
      title.setLength(0);
    }
  }
}
