package thammati.chat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the archive holds, for a reader who comes to it.
 *
 * @param resolutions number of resolutions
 * @param meetings number of meetings
 * @param documents number of documents
 * @param first date of the first meeting; null if none is dated
 * @param last date of the last meeting; null if none is dated
 * @param suggestions questions the archive can answer, at most four
 */
public record ArchiveInfo(
    int resolutions,
    int meetings,
    int documents,
    @Nullable LocalDate first,
    @Nullable LocalDate last,
    List<String> suggestions) {
  /** Copies the list. */
  public ArchiveInfo {
    suggestions = List.copyOf(suggestions);
  }
}
