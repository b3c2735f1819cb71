package thammati.ingest;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import thammati.resolution.Document;
import thammati.resolution.DocumentKind;
import thammati.resolution.Resolution;
import thammati.resolution.ResolutionId;
import thammati.resolution.Section;
import thammati.resolution.Source;
import thammati.text.Span;
import thammati.thai.ThaiText;

/** Reads a page that tells one resolution, or news about a decision. */
final class PageReader {
  private static final int LEAST_BODY = 80;

  /** A resolution opens with the cabinet's own decision; news open with who tells of it. */
  private static final Pattern CABINET_DECIDES =
      Pattern.compile(
          "\\s*(?:ที่ประชุม)?คณะ?รัฐม?น?ตรี?\\s*(?:ได้)?(?:พิจารณาแล้ว)?\\s*(?:มีมติ|ให้ความ|ได้)?\\s*"
              + "(?:รับทราบ|เห็นชอบ|อนุมัติ|แต่งตั้ง|มอบหมาย|ดังนี้)");

  private static final Pattern GOVERNMENT =
      Pattern.compile("https?://(?:[a-z0-9-]+\\.)*go\\.th(?=[:/]|$)", Pattern.CASE_INSENSITIVE);

  private PageReader() {}

  static Parsed read(Source source, List<Line> lines, String text) throws Unreadable {
    int titleAt = titleLine(lines);
    String title = lines.get(titleAt).text().replaceFirst("^รัฐบาลไทย-.*?-(?=[^-]*$)", "");
    int first = bodyStart(lines, titleAt, title);
    int end = bodyEnd(lines, first);
    Span span = span(lines, first, end, text);
    if (span.length() < LEAST_BODY) {
      throw new Unreadable(
          "the page has no text below its title, only " + span.length() + " characters");
    }
    String body = span.in(text);
    boolean decided = CABINET_DECIDES.matcher(body).lookingAt();
    DocumentKind kind = decided ? kindOf(source.url()) : DocumentKind.NEWS;
    LocalDate date = MeetingDates.ofPage(lines, decided);
    Source known =
        new Source(
            source.hash(), source.file(), kind, source.url(), source.publisher(), source.note());
    ResolutionId id = new ResolutionId(date, nameOf(title));
    Resolution resolution = new Resolution(id, title, Section.UNSTATED, body, span, known);
    return new Parsed(new Document(known, date, title, text), List.of(resolution), List.of());
  }

  /** The government's own addresses end in go.th; a page of unknown origin may be a copy. */
  static DocumentKind kindOf(String url) {
    return GOVERNMENT.matcher(url).lookingAt() ? DocumentKind.PAGE : DocumentKind.MIRROR;
  }

  /** The item's name where no agenda number is told: x and eight digits of the title's SHA-256. */
  static String nameOf(String title) {
    byte[] squashed = ThaiText.squash(title).getBytes(StandardCharsets.UTF_8);
    return "x" + Hash.sha256(squashed).substring(0, 8);
  }

  private static int titleLine(List<Line> lines) throws Unreadable {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).text();
      if (!Boilerplate.isNoise(line) && ThaiText.squash(line).length() >= 12) return i;
    }
    throw new Unreadable("the page has no title");
  }

  /** Below the last repetition of the title and the furniture around it. */
  private static int bodyStart(List<Line> lines, int titleAt, String title) {
    String squashed = ThaiText.squash(title);
    int first = titleAt + 1;
    for (int i = first; i < Math.min(lines.size(), titleAt + 15); i++) {
      String line = ThaiText.squash(lines.get(i).text());
      if (!line.isEmpty() && (line.equals(squashed) || squashed.endsWith(line))) first = i + 1;
    }
    while (first < lines.size() && isAboveBody(lines.get(first).text())) first++;
    return first;
  }

  private static boolean isAboveBody(String line) {
    return Boilerplate.isNoise(line) || MeetingDates.isDateLine(line);
  }

  private static int bodyEnd(List<Line> lines, int first) {
    int end = first;
    while (end < lines.size() && !Boilerplate.isFoot(lines.get(end).text())) end++;
    while (end > first && Boilerplate.isNoise(lines.get(end - 1).text())) end--;
    return end;
  }

  private static Span span(List<Line> lines, int first, int end, String text) {
    if (first >= end) return new Span(0, 0);
    int start = lines.get(first).span().start();
    return new Span(start, lines.get(end - 1).span().end()).trimmedIn(text);
  }
}
