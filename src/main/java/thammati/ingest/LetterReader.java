package thammati.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
 * Reads the letter in which the Secretariat of the Cabinet confirms a resolution to an agency. Its
 * form is that of all official letters (ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. 2526):
 * number, sender, date, เรื่อง, เรียน, the text, and จึงเรียน... at its end. The meeting's date
 * stands in the text; the date above it is that of the letter.
 */
final class LetterReader {
  private static final int HEAD_LINES = 40;
  private static final Pattern NUMBER = Pattern.compile("(?:ด่วน.{0,12})?ที่\\s*นร\\s*[0-9].*");
  private static final Pattern SUBJECT = Pattern.compile("เรื่อง\\s+(.+)");
  private static final Pattern ADDRESSEE = Pattern.compile("(?:กราบ)?เรียน\\s+.+");
  private static final Pattern REFERENCE =
      Pattern.compile("(?:อ้างถึง|สิ่งที่ส่งมาด้วย)(?:\\s.*)?");
  private static final Pattern END = Pattern.compile("จึง(?:กราบ)?เรียน.*|ขอแสดงความนับถือ.*");
  private static final Pattern MET =
      Pattern.compile(
          "(?:คณะรัฐมนตรี(?:ได้)?(?:ประชุมปรึกษา|พิจารณา|มีมติ|ลงมติ)[^\\n]{0,40}?|ประชุมปรึกษา)เมื่อวันที่");
  private static final String SENDER = "สำนักเลขาธิการคณะรัฐมนตรี";

  private LetterReader() {}

  /** Whether the text is a letter of the Secretariat with number, subject and addressee. */
  static boolean isLetter(List<Line> lines) {
    List<Line> head = lines.subList(0, Math.min(HEAD_LINES, lines.size()));
    return head.stream().anyMatch(l -> l.text().contains(SENDER))
        && first(head, NUMBER) >= 0
        && first(head, SUBJECT) >= 0
        && first(head, ADDRESSEE) > first(head, SUBJECT);
  }

  static Parsed read(String hash, String file, List<Line> lines, String text) throws Unreadable {
    int subject = first(lines, SUBJECT);
    int addressee = first(lines, ADDRESSEE);
    String title = title(lines, subject, addressee);
    Span span = body(lines, addressee + 1, text);
    String body = span.in(text);
    LocalDate date =
        meeting(body)
            .orElseThrow(() -> new Unreadable("a letter that does not tell when the cabinet met"));
    Source source = new Source(hash, file, DocumentKind.LETTER, Boilerplate.url(text), SENDER, "");
    ResolutionId id = new ResolutionId(date, PageReader.nameOf(title));
    Resolution resolution = new Resolution(id, title, Section.UNSTATED, body, span, source);
    return new Parsed(new Document(source, date, title, text), List.of(resolution), List.of());
  }

  private static String title(List<Line> lines, int subject, int addressee) {
    StringBuilder title = new StringBuilder();
    for (int i = subject; i < addressee; i++) {
      Matcher words = SUBJECT.matcher(lines.get(i).text());
      title.append(i == subject && words.matches() ? words.group(1) : lines.get(i).text());
      title.append(' ');
    }
    return title.toString().replaceAll("\\s+", " ").strip();
  }

  private static Span body(List<Line> lines, int from, String text) throws Unreadable {
    int first = from;
    while (first < lines.size() && isAbove(lines.get(first).text())) first++;
    int end = first;
    while (end < lines.size() && !END.matcher(lines.get(end).text()).matches()) end++;
    while (end > first && lines.get(end - 1).text().isEmpty()) end--;
    if (end == first) throw new Unreadable("a letter without text below its addressee");
    int start = lines.get(first).span().start();
    return new Span(start, lines.get(end - 1).span().end()).trimmedIn(text);
  }

  private static boolean isAbove(String line) {
    return line.isEmpty() || REFERENCE.matcher(line).matches();
  }

  /**
   * The day after "ประชุมปรึกษาเมื่อวันที่"; of several the last, since earlier ones are recalled.
   */
  private static Optional<LocalDate> meeting(String body) {
    Matcher met = MET.matcher(ThaiText.plain(body));
    Optional<LocalDate> day = Optional.empty();
    while (met.find()) {
      String rest = body.substring(met.end(), Math.min(body.length(), met.end() + 60));
      Optional<LocalDate> next =
          ThaiDates.find(rest).stream().map(DateMention::date).findFirst().flatMap(d -> d);
      if (next.isPresent()) day = next;
    }
    return day;
  }

  private static int first(List<Line> lines, Pattern form) {
    for (int i = 0; i < lines.size(); i++) {
      if (form.matcher(ThaiText.plain(lines.get(i).text())).matches()) return i;
    }
    return -1;
  }
}
