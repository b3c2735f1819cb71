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
 * @param questionsEn such questions in English
 */
public record Welcome(
    ArchiveInfo archive,
    @Nullable LocalDate updated,
    List<String> questions,
    List<String> questionsEn) {
  /** Copies the lists. */
  public Welcome {
    questions = List.copyOf(questions);
    questionsEn = List.copyOf(questionsEn);
  }
}
