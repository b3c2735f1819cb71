package thammati.support;

import java.time.LocalDate;
import thammati.resolution.Document;
import thammati.resolution.DocumentKind;
import thammati.resolution.Resolution;
import thammati.resolution.ResolutionId;
import thammati.resolution.Section;
import thammati.resolution.Source;
import thammati.text.Span;

/** Small resolutions for tests that do not care where they come from. */
public final class Papers {
  private Papers() {}

  /** A law of the press summary of that name, the name such as {@code 2019-06-04/1}. */
  public static Resolution resolution(String id, String title, String body) {
    return resolution(id, title, body, Section.LAW, source("a", DocumentKind.PRESS_SUMMARY));
  }

  /** A resolution as a document tells it. */
  public static Resolution resolution(
      String id, String title, String body, Section section, Source source) {
    Span span = new Span(0, body.length());
    return new Resolution(ResolutionId.parse(id).orElseThrow(), title, section, body, span, source);
  }

  /** A source whose hash is that letter, repeated. */
  public static Source source(String letter, DocumentKind kind) {
    return new Source(
        letter.repeat(64), letter + ".txt", kind, "https://x.example", "ผู้พิมพ์", "");
  }

  /** The document of a source. */
  public static Document document(Source source, LocalDate date) {
    return new Document(source, date, "เอกสาร " + source.file(), "เนื้อความ");
  }
}
