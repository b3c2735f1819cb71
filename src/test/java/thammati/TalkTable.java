package thammati;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import thammati.answer.Answer;
import thammati.answer.Explanation.Read;
import thammati.answer.Outcome;
import thammati.answer.Watcher;
import thammati.chat.Ask;
import thammati.chat.Assistant;
import thammati.config.Settings;
import thammati.index.PassageIndex;
import thammati.resolution.Filters;

/**
 * Prints how often a follow-up is read as one, and how often a question that stands by itself is
 * read as new when it is put behind another: {@code TalkTable DATA FILE...}. Questions of the files
 * that have a history are follow-ups; each other one is put behind two others in turn.
 */
final class TalkTable {
  private static final int[] BEHIND = {1, 7};

  private final Assistant assistant;

  private TalkTable(Assistant assistant) {
    this.assistant = assistant;
  }

  public static void main(String[] args) throws Exception {
    Settings settings = Settings.read(Path.of("."), Map.of()).withData(Path.of(args[0]));
    App app = App.open(settings);
    try (PassageIndex index = app.openIndex()) {
      TalkTable table = new TalkTable(app.assistant(index));
      for (int i = 1; i < args.length; i++) table.print(Path.of(args[i]));
    }
  }

  private void print(Path file) throws Exception {
    ObjectMapper json = new ObjectMapper();
    List<String> alone = new ArrayList<>();
    int followUps = 0;
    int taken = 0;
    for (String line : Files.readAllLines(file)) {
      JsonNode node = json.readTree(line);
      List<String> history = new ArrayList<>();
      node.path("history").forEach(h -> history.add(h.asText()));
      String question = node.path("question").asText();
      if (history.isEmpty()) {
        alone.add(question);
        continue;
      }
      followUps++;
      if (goesOn(ask(question, history))) taken++;
      else System.out.println("  taken for new: " + history + " " + question);
    }
    alone.removeIf(q -> !isReadAlone(ask(q, List.of())));
    int pairs = 0;
    int fresh = 0;
    for (int i = 0; i < alone.size(); i++) {
      for (int step : BEHIND) {
        String before = alone.get((i + step) % alone.size());
        pairs++;
        if (!goesOn(ask(alone.get(i), List.of(before)))) fresh++;
        else System.out.println("  taken for a follow-up: [" + before + "] " + alone.get(i));
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%s: %d of %d follow-ups, %d of %d new topics%n",
        file.getFileName(),
        taken,
        followUps,
        fresh,
        pairs);
  }

  private Answer ask(String question, List<String> history) {
    return assistant.ask(new Ask(question, history, Filters.NONE), Watcher.NONE);
  }

  /** What is refused or unclear alone opens no topic. */
  private static boolean isReadAlone(Answer answer) {
    if (answer.outcome() instanceof Outcome.Unclear) {
      System.out.println("  unclear: " + answer.question());
    }
    return answer.outcome() instanceof Outcome.Answered
        || answer.outcome() instanceof Outcome.NotFound;
  }

  private static boolean goesOn(Answer answer) {
    return answer.searched().explanation().read().stream()
        .map(Read::kind)
        .anyMatch("carried_topic"::equals);
  }
}
