package thammati.citation;

import java.util.List;
import thammati.resolution.Decision;
import thammati.thai.ThaiDates;

/** What counts as proof of a statement. */
final class Evidence {
  private Evidence() {}

  /** The words quoted, the titles, the meetings' dates and the words of the decisions. */
  static String of(List<Citation> citations) {
    StringBuilder evidence = new StringBuilder();
    for (Citation citation : citations) {
      String body = citation.resolution().body();
      evidence
          .append(citation.quote())
          .append('\n')
          .append(citation.resolution().title())
          .append('\n');
      var date = citation.resolution().id().date();
      if (date != null) evidence.append(ThaiDates.format(date)).append('\n');
      for (Decision decision : citation.decisions()) {
        evidence.append(decision.span().in(body)).append('\n');
      }
    }
    return evidence.toString();
  }
}
