package thammati.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thammati.resolution.Document;
import thammati.resolution.DocumentKind;
import thammati.resolution.Resolution;
import thammati.resolution.ResolutionId;
import thammati.resolution.Section;
import thammati.resolution.Source;
import thammati.text.Span;

/**
 * Reads a digest: YAML between two lines of three hyphens, then the text. The front matter names
 * {@code kind} (digest or news), {@code meeting} or {@code date}, {@code item}, {@code title},
 * {@code section}, {@code source} and {@code note}.
 */
final class DigestReader {
  private static final Pattern BEGINNING = Pattern.compile("---[ \\t]*\\n\\s*[a-z]+:");
  private static final Pattern FORM =
      Pattern.compile("\\A---[ \\t]*\\n(.*?)\\n---[ \\t]*\\n", Pattern.DOTALL);
  private static final YAMLMapper YAML = new YAMLMapper();

  private DigestReader() {}

  /** Whether the text begins as front matter does, well-formed or not. */
  static boolean isDigest(String text) {
    return BEGINNING.matcher(text).lookingAt();
  }

  static Parsed read(Source source, String text) throws Unreadable {
    Matcher form = FORM.matcher(text);
    if (!form.find()) throw new Unreadable("the front matter is not closed by a line of ---");
    JsonNode front = yaml(form.group(1));
    String title = field(front, "title");
    if (title.isBlank()) throw new Unreadable("the front matter names no title");
    LocalDate date = date(front);
    boolean news = field(front, "kind").equals("news");
    Source known =
        new Source(
            source.hash(),
            source.file(),
            news ? DocumentKind.NEWS : DocumentKind.DIGEST,
            field(front, "source"),
            "ThamMati",
            field(front, "note"));
    Span span = new Span(form.end(), text.length()).trimmedIn(text);
    if (span.length() == 0) throw new Unreadable("there is no text below the front matter");
    String item = field(front, "item");
    ResolutionId id = id(date, item.isEmpty() ? PageReader.nameOf(title) : item);
    Section section = Section.titled(field(front, "section")).orElse(Section.UNSTATED);
    Resolution resolution = new Resolution(id, title, section, span.in(text), span, known);
    return new Parsed(new Document(known, date, title, text), List.of(resolution), List.of());
  }

  private static JsonNode yaml(String front) throws Unreadable {
    try {
      return YAML.readTree(front);
    } catch (JsonProcessingException e) {
      throw new Unreadable("the front matter is not YAML: " + e.getOriginalMessage());
    }
  }

  private static LocalDate date(JsonNode front) throws Unreadable {
    String meeting = field(front, "meeting");
    String day = meeting.isEmpty() ? field(front, "date") : meeting;
    try {
      return LocalDate.parse(day);
    } catch (DateTimeException e) {
      throw new Unreadable("meeting must be a day such as 2022-08-23, is '" + day + "'");
    }
  }

  private static ResolutionId id(LocalDate date, String item) throws Unreadable {
    try {
      return new ResolutionId(date, item);
    } catch (IllegalArgumentException e) {
      throw new Unreadable("item must be a number from 1, is '" + item + "'");
    }
  }

  private static String field(JsonNode front, String name) {
    return front.path(name).asText("").strip();
  }
}
