package thammati.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import thammati.resolution.Document;
import thammati.resolution.DocumentKind;
import thammati.resolution.Resolution;
import thammati.resolution.ResolutionId;
import thammati.resolution.Section;
import thammati.resolution.Source;
import thammati.text.Span;
import thammati.thai.DateMention;
import thammati.thai.ThaiDates;
import thammati.thai.ThaiText;

/**
 * Cuts an English synopsis of a cabinet meeting into its items: each a title and the text down to
 * the next title. Items bear no agenda number and are named by their titles.
 */
final class SynopsisReader {
  private static final int HEAD_LINES = 25;
  private static final int LONGEST_TITLE = 600;

  private static final Pattern MEETING =
      Pattern.compile("(?i)\\bcabinet\\s+(?:has\\s+|was\\s+)?(?:met|convened|meeting|held)\\b");
  private static final Pattern SYNOPSIS =
      Pattern.compile(
          "(?i)\\bcabinet\\s+(?:has\\s+)?(?:met|convened)\\b|\\bcabinet\\s+meeting\\s+synopsis\\b"
              + "|\\bsynopsis\\s+of\\s+(?:the\\s+)?cabinet\\b"
              + "|\\bresolutions\\s+(?:are|were)\\s+as\\s+follows?\\b");
  private static final Pattern TITLE =
      Pattern.compile(
          "(?i)[^\\p{L}\\p{N}]*(?:[0-9]{1,2}\\s*[.)]\\s*)?(?:title|subject|topic)\\s*[0-9]{0,2}\\s*:"
              + "\\s*(?<title>.*)");
  private static final Pattern NUMBERED =
      Pattern.compile("[0-9]{1,2}\\s*[.)]\\s+(?<title>\\p{Lu}.*[^.:;])");
  private static final Pattern DECIDES =
      Pattern.compile("(?i)[^\\p{L}]*the\\s+cabinet\\s+\\p{IsLatin}+.*");

  private SynopsisReader() {}

  /**
   * A title and where it stands.
   *
   * @param text the title, without its number and label
   * @param line the line it begins on
   * @param after the first line behind it
   */
  private record Title(String text, int line, int after) {}

  /** Whether the document calls itself a synopsis of a cabinet meeting. */
  static boolean claims(List<Line> lines) {
    return lines.subList(0, Math.min(HEAD_LINES, lines.size())).stream()
        .anyMatch(l -> SYNOPSIS.matcher(l.text()).find());
  }

  /** The items; empty if the document has no titles with English text below them. */
  static Optional<Parsed> read(Source source, List<Line> lines, String text) {
    List<Title> titles = titles(lines);
    if (titles.isEmpty()) return Optional.empty();
    int from = titles.getFirst().line();
    String items = text.substring(lines.get(from).span().start());
    if (ThaiText.isMostlyThai(items)) return Optional.empty();
    List<String> warnings = new ArrayList<>();
    LocalDate date = date(lines.subList(0, from), warnings);
    Source known =
        new Source(
            source.hash(), source.file(), DocumentKind.SYNOPSIS, source.url(), "", source.note());
    List<Resolution> resolutions = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (int i = 0; i < titles.size(); i++) {
      Title title = titles.get(i);
      int end = i + 1 < titles.size() ? titles.get(i + 1).line() : lines.size();
      Span span = body(lines, title.after(), end, text);
      if (span.length() == 0) warnings.add("no text below the title '" + title.text() + "'");
      String name = PageReader.nameOf(title.text());
      for (int copy = 2; !names.add(name); copy++) {
        warnings.add("more than one item is called '" + title.text() + "'");
        name = PageReader.nameOf(title.text() + " " + copy);
      }
      ResolutionId id = new ResolutionId(date, name);
      resolutions.add(
          new Resolution(id, title.text(), Section.UNSTATED, span.in(text), span, known));
    }
    String called = lines.stream().map(Line::text).filter(l -> !l.isEmpty()).findFirst().orElse("");
    return Optional.of(new Parsed(new Document(known, date, called, text), resolutions, warnings));
  }

  private static List<Title> titles(List<Line> lines) {
    List<Title> titles = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Matcher m = TITLE.matcher(lines.get(i).text());
      if (!m.matches()) continue;
      int at = i;
      String title = visible(m.group("title"));
      while (title.isEmpty() && ++at < lines.size()) title = visible(lines.get(at).text());
      if (!title.isEmpty() && title.length() <= LONGEST_TITLE) {
        titles.add(new Title(title, i, at + 1));
      }
    }
    return titles.isEmpty() ? numbered(lines) : titles;
  }

  /** Without a label a title is a numbered line with the cabinet's decision right below it. */
  private static List<Title> numbered(List<Line> lines) {
    List<Title> titles = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Matcher m = NUMBERED.matcher(lines.get(i).text());
      int next = i + 1;
      while (next < lines.size() && lines.get(next).text().isEmpty()) next++;
      if (next == lines.size() || !m.matches()) continue;
      if (DECIDES.matcher(lines.get(next).text()).matches()) {
        titles.add(new Title(visible(m.group("title")), i, i + 1));
      }
    }
    return titles.size() > 1 ? titles : List.of();
  }

  private static String visible(String title) {
    return title.replaceAll("[\\u200b-\\u200d\\u2060\\ufeff]", "").strip();
  }

  /** The day of the meeting; null, and said so, where the heading tells none or more than one. */
  private static @Nullable LocalDate date(List<Line> head, List<String> warnings) {
    List<LocalDate> days =
        head.stream()
            .filter(l -> MEETING.matcher(l.text()).find())
            .flatMap(l -> ThaiDates.find(l.text()).stream())
            .map(DateMention::date)
            .flatMap(Optional::stream)
            .distinct()
            .toList();
    if (days.size() == 1) return days.getFirst();
    warnings.add(
        days.isEmpty()
            ? "a synopsis that does not tell when the cabinet met"
            : "a synopsis that tells several days of its meeting: " + days);
    return null;
  }

  private static Span body(List<Line> lines, int first, int after, String text) {
    int end = first;
    while (end < after && !Boilerplate.isFoot(lines.get(end).text())) end++;
    while (end > first && Boilerplate.isNoise(lines.get(end - 1).text())) end--;
    while (first < end && Boilerplate.isNoise(lines.get(first).text())) first++;
    if (first >= end) return new Span(0, 0);
    int start = lines.get(first).span().start();
    return new Span(start, lines.get(end - 1).span().end()).trimmedIn(text);
  }
}
