package thammati.chat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reader is told who comes to the archive.
 *
 * @param archive what it holds
 * @param updated day in Thailand on which a document came in last; null if that is not known
 * @param questions questions it can answer, at most four
 */
public record Welcome(ArchiveInfo archive, @Nullable LocalDate updated, List<String> questions) {
  /** Copies the list. */
  public Welcome {
    questions = List.copyOf(questions);
  }
}
