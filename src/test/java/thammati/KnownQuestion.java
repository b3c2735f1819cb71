package thammati;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import thammati.resolution.Resolution;
import thammati.thai.ThaiText;

/**
 * A question whose resolutions are known.
 *
 * @param type of the question, empty where the file has none
 * @param history earlier questions of the conversation
 * @param gold the resolutions that answer it, as the file names them
 */
record KnownQuestion(
    String id, String type, String question, List<String> history, List<JsonNode> gold) {

  /** The questions of a file: {@code eval} lines with sources, press headlines, English titles. */
  static List<KnownQuestion> read(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<KnownQuestion> questions = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode node = json.readTree(line);
      String id = node.path("id").asText(Integer.toString(questions.size()));
      if (node.has("headline") || node.has("english")) {
        String asked = node.path("headline").asText() + node.path("english").asText();
        questions.add(new KnownQuestion(id, "", asked, List.of(), List.of(node)));
      } else if (node.path("answerable").asBoolean()) {
        List<String> history = new ArrayList<>();
        node.path("history").forEach(h -> history.add(h.asText()));
        List<JsonNode> gold = new ArrayList<>();
        node.path("sources").forEach(gold::add);
        String type = node.path("type").asText();
        questions.add(new KnownQuestion(id, type, node.path("question").asText(), history, gold));
      }
    }
    return questions;
  }

  /** The same question without words of time. */
  KnownQuestion withoutDates() {
    List<String> earlier = history.stream().map(DateWords::without).toList();
    return new KnownQuestion(id, type, DateWords.without(question), earlier, gold);
  }

  /** All that is asked, earlier questions first, for systems that know no conversation. */
  String words() {
    return (String.join(" ", history) + " " + question).strip();
  }

  /** The rank of the first right resolution, from 1; 0 if there is none. */
  int rank(List<Resolution> found) {
    for (int i = 0; i < found.size(); i++) {
      Resolution r = found.get(i);
      if (gold.stream().anyMatch(g -> is(g, r))) return i + 1;
    }
    return 0;
  }

  private static boolean is(JsonNode gold, Resolution r) {
    if (gold.hasNonNull("file")) {
      if (r.source().file().endsWith(gold.get("file").asText())) return true;
    }
    var date = r.id().date();
    if (date == null || !date.toString().equals(gold.path("date").asText())) return false;
    return r.id().item().equals(gold.path("item").asText())
        || ThaiText.squash(r.title()).equals(ThaiText.squash(gold.path("title").asText()));
  }
}
