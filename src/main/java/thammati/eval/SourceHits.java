package thammati.eval;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import thammati.eval.EvalQuestion.EvalSource;
import thammati.eval.ShownAnswer.ShownCitation;

/** Whether citations lead to where the answer stands. */
final class SourceHits {
  private static final double EVIDENCE = 0.6;
  private static final double TITLE = 0.8;

  private SourceHits() {}

  /**
   * Whether a right source is among the first citations; all of them where the question wants all,
   * except among the first one alone.
   */
  static boolean within(EvalQuestion question, List<ShownCitation> citations, int first) {
    List<ShownCitation> head = citations.subList(0, Math.min(first, citations.size()));
    List<Boolean> found =
        question.sources().stream()
            .map(s -> head.stream().anyMatch(c -> matches(c, s, question.evidence())))
            .toList();
    if (found.isEmpty()) return false;
    boolean all = question.allSources() && first != 1;
    return all ? !found.contains(false) : found.contains(true);
  }

  /** Whether some citation shows the evidence. */
  static boolean shows(List<ShownCitation> citations, String evidence) {
    return citations.stream().anyMatch(c -> Wording.overlap(evidence, c.text()) >= EVIDENCE);
  }

  private static boolean matches(ShownCitation citation, EvalSource source, String evidence) {
    String file = name(source.file());
    if (!file.isEmpty() && file.equals(name(citation.file()))) return true;
    if (source.date() == null || !source.date().equals(citation.date())) return false;
    if (citation.item() != null && citation.item().equals(source.item())) return true;
    if (Titles.alike(citation.title(), source.title()) >= TITLE) return true;
    return !evidence.isEmpty() && Wording.overlap(evidence, citation.text()) >= EVIDENCE;
  }

  private static String name(@Nullable String file) {
    if (file == null || file.isBlank()) return "";
    Path name = Path.of(file.strip()).getFileName();
    return name == null ? "" : name.toString();
  }
}
