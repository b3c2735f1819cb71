package thammati.channel.slack;

import thammati.citation.Citation;
import thammati.resolution.Resolution;

/**
 * Addresses of pages of ours.
 *
 * @param base where the pages are served, without a slash at its end; empty if that is not set
 */
record ReadingRoom(String base) {
  /** The page that shows what is quoted; empty if there is none. */
  String of(Citation citation) {
    String page = of(citation.resolution());
    if (page.isEmpty()) return page;
    String span = "?start=" + citation.span().start() + "&end=" + citation.span().end();
    return page + span + "&document=" + citation.resolution().source().hash();
  }

  /** The page that shows a resolution; empty if there is none. */
  String of(Resolution resolution) {
    return base.isEmpty() ? "" : base + "/#/resolutions/" + resolution.id();
  }
}
