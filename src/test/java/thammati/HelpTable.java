package thammati;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import thammati.answer.Answer;
import thammati.answer.Outcome;
import thammati.answer.Watcher;
import thammati.chat.Ask;
import thammati.chat.Assistant;
import thammati.config.Settings;
import thammati.index.PassageIndex;
import thammati.resolution.Filters;
import thammati.support.ModelProtocol;
import thammati.support.ModelProtocol.Request;
import thammati.support.ModelServer;
import thammati.thai.ThaiText;

/**
 * Prints what help with reading can bring at most: {@code HelpTable DATA FILE...}. For the
 * follow-ups and English questions of the files: how often a resolution that answers is cited
 * without help, with the conversation put together as one question, and with the official title of
 * the resolution that answers, which no model could better. Totals only.
 */
final class HelpTable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, String> words = new HashMap<>();
  private final List<Case> cases = new ArrayList<>();

  private record Case(
      String question, List<String> history, List<String> resolutions, String title) {
    boolean leans() {
      return !history.isEmpty();
    }
  }

  public static void main(String[] args) throws Exception {
    HelpTable table = new HelpTable();
    for (int i = 1; i < args.length; i++) table.read(Path.of(args[i]));
    table.print(Path.of(args[0]));
  }

  private void read(Path file) throws Exception {
    for (String line : Files.readAllLines(file)) {
      JsonNode node = JSON.readTree(line);
      String question = node.path("question").asText();
      List<String> history = new ArrayList<>();
      node.path("history").forEach(h -> history.add(h.asText()));
      boolean english = !ThaiText.isMostlyThai(question);
      JsonNode sources = node.path("sources");
      if ((!english && history.isEmpty()) || sources.isEmpty()) continue;
      List<String> resolutions = new ArrayList<>();
      sources.forEach(
          s -> resolutions.add(s.path("date").asText() + "/" + s.path("item").asText()));
      cases.add(new Case(question, history, resolutions, sources.get(0).path("title").asText()));
    }
  }

  private void print(Path data) throws Exception {
    try (ModelServer server = new ModelServer(this::answer)) {
      System.out.println(cases.size() + " questions");
      run("without help", data, server, c -> "");
      run("put together", data, server, c -> String.join(" ", c.history()) + " " + c.question());
      run("official title", data, server, Case::title);
    }
  }

  private interface Words {
    String of(Case one);
  }

  private void run(String name, Path data, ModelServer server, Words help) throws Exception {
    words.clear();
    App app = app(data, server);
    int[] right = new int[2];
    int[] all = new int[2];
    try (PassageIndex index = app.openIndex()) {
      Assistant assistant = app.assistant(index);
      for (Case one : cases) {
        String title = one.title().isEmpty() ? title(assistant, one) : one.title();
        Case whole = new Case(one.question(), one.history(), one.resolutions(), title);
        words.put(one.question(), help.of(whole));
        int kind = one.leans() ? 0 : 1;
        all[kind]++;
        Ask ask = new Ask(one.question(), one.history(), Filters.NONE);
        if (cites(assistant.ask(ask, Watcher.NONE), one.resolutions())) right[kind]++;
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%-16s follow-ups %d of %d, English %d of %d%n",
        name,
        right[0],
        all[0],
        right[1],
        all[1]);
  }

  private static String title(Assistant assistant, Case one) {
    return thammati.resolution.ResolutionId.parse(one.resolutions().getFirst())
        .flatMap(id -> assistant.read(id, null))
        .map(read -> read.resolution().title())
        .orElse("");
  }

  private static boolean cites(Answer answer, List<String> resolutions) {
    return answer.outcome() instanceof Outcome.Answered(var statements)
        && statements.stream()
            .flatMap(s -> s.citations().stream())
            .anyMatch(c -> resolutions.contains(c.resolution().id().toString()));
  }

  private String answer(Request request) {
    if (!request.system().contains("{\"query\":")) return "no JSON";
    try {
      String question = JSON.readTree(request.user()).path("question").asText();
      return JSON.writeValueAsString(Map.of("query", words.getOrDefault(question, "")));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static App app(Path data, ModelServer server) {
    Map<String, String> environment = new HashMap<>();
    environment.put("THAMMATI_LLM_PROVIDER", "openai");
    environment.put("THAMMATI_LLM_MODEL", "fake");
    environment.put("THAMMATI_LLM_BASE_URL", server.url(ModelProtocol.OPENAI));
    environment.put("THAMMATI_LLM_QUERY_HELP", "true");
    environment.put("THAMMATI_LLM_DAILY_TOKENS", "1000000000");
    return App.open(Settings.read(Path.of("."), environment).withData(data));
  }
}
