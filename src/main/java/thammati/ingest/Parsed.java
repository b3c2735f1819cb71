package thammati.ingest;

import java.util.ArrayList;
import java.util.List;
import thammati.resolution.Document;
import thammati.resolution.DocumentKind;
import thammati.resolution.Resolution;
import thammati.resolution.Source;

/**
 * A document read.
 *
 * @param document the document
 * @param resolutions what it tells, at least one
 * @param warnings what is doubtful about it, for an operator; empty if nothing
 */
public record Parsed(Document document, List<Resolution> resolutions, List<String> warnings) {
  /** Copies the lists. */
  public Parsed {
    resolutions = List.copyOf(resolutions);
    warnings = List.copyOf(warnings);
  }

  /** The same with one more thing that is doubtful. */
  Parsed warned(String warning) {
    List<String> all = new ArrayList<>(warnings);
    all.add(warning);
    return new Parsed(document, resolutions, all);
  }

  /** The same with that address wherever the document tells none. */
  public Parsed at(String url) {
    Source source = at(url, document.source());
    Document known = new Document(source, document.date(), document.title(), document.text());
    return new Parsed(known, resolutions.stream().map(r -> at(url, r)).toList(), warnings);
  }

  private static Resolution at(String url, Resolution r) {
    Source source = at(url, r.source());
    return new Resolution(r.id(), r.title(), r.section(), r.body(), r.span(), source);
  }

  /** A page without an address passed for a copy; its address may say that it is none. */
  private static Source at(String url, Source source) {
    Source at = source.at(url);
    if (at.kind() != DocumentKind.MIRROR) return at;
    DocumentKind kind = PageReader.kindOf(at.url());
    return new Source(at.hash(), at.file(), kind, at.url(), at.publisher(), at.note());
  }
}
