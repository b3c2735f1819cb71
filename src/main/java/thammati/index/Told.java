package thammati.index;

import java.util.List;
import thammati.resolution.DocumentKind;
import thammati.resolution.Resolution;
import thammati.resolution.ResolutionId;

/**
 * Which resolution passages are of, and the document that tells it. Stored as one value, since to
 * look a shared value up costs more than to read one.
 *
 * @param document hash of the document
 */
record Told(ResolutionId resolution, String document, DocumentKind kind) {
  private static final String BETWEEN = "\n";

  static Told of(Resolution resolution) {
    return new Told(resolution.id(), resolution.source().hash(), resolution.source().kind());
  }

  static Told parse(String stored) {
    List<String> parts = stored.lines().toList();
    return new Told(
        ResolutionId.parse(parts.get(0)).orElseThrow(),
        parts.get(1),
        DocumentKind.valueOf(parts.get(2)));
  }

  String stored() {
    return String.join(BETWEEN, resolution.toString(), document, kind.name());
  }
}
