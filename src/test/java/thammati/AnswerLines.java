package thammati;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import thammati.answer.Answer;
import thammati.answer.Watcher;
import thammati.chat.AnswerCard;
import thammati.chat.Ask;
import thammati.chat.Assistant;
import thammati.config.Settings;
import thammati.index.PassageIndex;
import thammati.resolution.Filters;

/**
 * Answers a file of questions by an archive that stands, one line each with all that can be seen of
 * an answer. A program of its own, to be run under any locale, time zone and encoding.
 */
final class AnswerLines {
  private AnswerLines() {}

  /** Arguments: the data folder, the questions as JSON lines, the file to write. */
  public static void main(String[] arguments) throws IOException {
    Path data = Path.of(arguments[0]);
    App app = App.open(new Settings(data.getParent(), data, "127.0.0.1", 0));
    ObjectMapper json = new ObjectMapper();
    try (PassageIndex index = app.openIndex();
        Writer out = Files.newBufferedWriter(Path.of(arguments[2]))) {
      Assistant assistant = app.assistant(index);
      for (String line : Files.readAllLines(Path.of(arguments[1]))) {
        JsonNode question = json.readTree(line);
        List<String> history = new ArrayList<>();
        question.path("history").forEach(turn -> history.add(turn.asText()));
        Ask ask = new Ask(question.path("question").asText(), history, Filters.NONE);
        Answer answer = assistant.ask(ask, Watcher.NONE);
        out.write(json.writeValueAsString(seen(answer, assistant)));
        out.write('\n');
      }
    }
  }

  /** The card as channels show it, how the question was read, what came near, by its score. */
  private static List<Object> seen(Answer answer, Assistant assistant) {
    AnswerCard card = AnswerCard.of(answer, assistant.archive());
    List<String> near =
        answer.searched().explanation().near().stream()
            .map(n -> n.resolution().id() + " " + n.score())
            .toList();
    return List.of(
        card.code(),
        card.badge(),
        card.value(),
        card.text(),
        card.sources().stream().map(s -> s.marks() + " " + s.quotes()).toList(),
        answer.searched().terms(),
        answer.searched().explanation().read().toString(),
        near,
        assistant.followUps(answer));
  }
}
