package thammati.answer;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import thammati.llm.ScreenedQuestions;
import thammati.support.CabinetLanguage;

/**
 * Prints how many ordinary questions are refused, or shown to a model otherwise than asked: {@code
 * GuardTable [PRESS_PAIRS]}. Ordinary are those made by pattern in the words of the cabinet, and
 * each headline of the press on a resolution, as it stands and asked about.
 */
public final class GuardTable {
  private static final List<String> ASKED =
      List.of("%s", "%s จริงหรือไม่", "ครม. มีมติอย่างไรเรื่อง %s");

  private GuardTable() {}

  /** Prints the figures, and the questions that are refused. */
  public static void main(String[] args) throws IOException {
    print("by pattern", CabinetLanguage.questions());
    for (String file : args) print(file, headlines(Path.of(file)));
  }

  /** Questions that press headlines ask, three each. */
  static List<String> headlines(Path pairs) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<String> all = new ArrayList<>();
    for (String line : Files.readAllLines(pairs)) {
      String headline = json.readTree(line).path("headline").asText();
      ASKED.forEach(asked -> all.add(asked.formatted(headline)));
    }
    return all;
  }

  /** Those of the questions that the guard refuses, each once. */
  static List<String> refused(List<String> questions) {
    return questions.stream().filter(q -> ScopeGuard.refuses(q).isPresent()).distinct().toList();
  }

  private static void print(String name, List<String> questions) {
    List<String> refused = refused(questions);
    long screened = questions.stream().filter(ScreenedQuestions::isChanged).count();
    System.out.printf(
        Locale.ROOT,
        "%s: %d of %d refused (%.2f %%), %d shown otherwise to a model%n",
        name,
        refused.size(),
        questions.size(),
        100.0 * refused.size() / questions.size(),
        screened);
    refused.forEach(q -> System.out.println("  " + ScopeGuard.refuses(q).orElseThrow() + " " + q));
  }
}
