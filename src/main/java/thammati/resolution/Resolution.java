package thammati.resolution;

import thammati.text.Span;

/**
 * One agenda item as one document tells it.
 *
 * @param id its name
 * @param title the heading, without number and without the word "เรื่อง"
 * @param section the part of the summary it stood in
 * @param body the text below the heading; every span of this product counts in it
 * @param span where the body stands in the document's text
 * @param source the document
 */
public record Resolution(
    ResolutionId id, String title, Section section, String body, Span span, Source source) {
  /** Checks that body and span agree. */
  public Resolution {
    if (span.length() != body.length()) {
      throw new IllegalArgumentException(id + ": span " + span + " for a body of " + body.length());
    }
  }

  /**
   * Place in the order in which texts of one resolution are shown; 0 is the highest. A bare title
   * stands behind every text, whatever its document.
   */
  public int authority() {
    int rank = source.kind().rank();
    return body.isEmpty() ? rank + DocumentKind.values().length : rank;
  }

  /** The same resolution under another name. */
  public Resolution named(ResolutionId name) {
    return new Resolution(name, title, section, body, span, source);
  }
}
