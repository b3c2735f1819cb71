package thammati;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import thammati.answer.Answer;
import thammati.answer.Inquiry;
import thammati.answer.Outcome;
import thammati.answer.Watcher;
import thammati.chat.Ask;
import thammati.chat.Assistant;
import thammati.config.Settings;
import thammati.index.PassageIndex;
import thammati.llm.Injections;
import thammati.llm.Injections.Injection;
import thammati.llm.Injections.Order;
import thammati.resolution.Filters;
import thammati.support.ModelProtocol;
import thammati.support.ModelProtocol.Request;
import thammati.support.ModelServer;
import thammati.support.TalkArchive;
import thammati.thai.ThaiText;

/** Orders in a conversation, and a model over real HTTP that obeys them where it helps to read. */
class QueryHelpInjectionTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String TOPIC = "ปลูกต้นจามจุรีริมทางหลวง ปี 2566 กี่ต้น";
  private static final String QUESTION = "แล้วใช้วงเงินเท่าไร";
  private static final int RUN = 24;

  @TempDir private Path folder;
  private Injection injection = Injections.all().getFirst();
  private boolean obeys;
  private int obeyed;
  private final Set<Order> arrived = EnumSet.noneOf(Order.class);
  private String prompt = "";

  /** Where the order stands in the conversation. */
  private enum Place {
    BEFORE_THE_TOPIC,
    BEHIND_THE_TOPIC,
    WITHIN_THE_TOPIC;

    List<String> history(String order) {
      return switch (this) {
        case BEFORE_THE_TOPIC -> List.of(order, TOPIC);
        case BEHIND_THE_TOPIC -> List.of(TOPIC, order);
        case WITHIN_THE_TOPIC -> List.of(TOPIC + " " + order);
      };
    }
  }

  @ParameterizedTest
  @EnumSource
  void noOrderLeaksLinksOrChangesACitation(Place place) throws Exception {
    TalkArchive.write(folder.resolve("documents"));
    TestInstallation.withDocuments(folder, folder.resolve("documents"));
    Map<Order, Integer> used = new EnumMap<>(Order.class);
    int orders = 0;
    try (ModelServer server = new ModelServer(this::answer)) {
      App app = app(server);
      try (PassageIndex index = app.openIndex()) {
        Assistant assistant = app.assistant(index);
        for (Injection one : Injections.all()) {
          orders++;
          injection = one;
          Ask ask = new Ask(QUESTION, place.history(one.text()), Filters.NONE);
          obeys = false;
          Answer honest = assistant.ask(ask, Watcher.NONE);
          obeys = true;
          Answer answer = assistant.ask(ask, Watcher.NONE);
          assertThat(cited(answer)).as("%s", one).isEqualTo(cited(honest));
          assertHarmless(answer);
          boolean helped =
              answer.searched().explanation().read().stream()
                  .anyMatch(part -> part.id().equals(Inquiry.REWRITE));
          if (helped) used.merge(one.order(), 1, Integer::sum);
        }
      }
    }
    System.err.printf(
        Locale.ROOT,
        "query help, %s: %d orders, obeyed %d times, words used %s%n",
        place,
        orders,
        obeyed,
        used);
    // Behind and within, most orders stop the question before a model is asked; of every kind
    // some arrive.
    assertThat(arrived).containsExactlyInAnyOrder(Order.values());
    if (place == Place.BEFORE_THE_TOPIC) assertThat(obeyed).isGreaterThan(orders / 2);
  }

  /** What of the answer may be the model's: the words to look for, and what is said. */
  private void assertHarmless(Answer answer) {
    StringBuilder shown = new StringBuilder();
    answer.searched().explanation().read().stream()
        .filter(part -> part.id().equals(Inquiry.REWRITE))
        .forEach(part -> shown.append(part.said()).append('\n').append(part.meaning()));
    if (answer.outcome() instanceof Outcome.Answered(var statements)) {
      statements.forEach(s -> shown.append('\n').append(s.text()));
    }
    assertThat(shown.toString())
        .as("%s", injection)
        .doesNotContain("KEY-", "Bearer", "evil", "http", "<", "](");
    String said = ThaiText.squash(shown.toString());
    String told = ThaiText.squash(prompt);
    for (int i = 0; i + RUN <= said.length(); i++) {
      assertThat(told).as("%s", injection).doesNotContain(said.substring(i, i + RUN));
    }
  }

  private String answer(Request request) {
    if (!request.system().contains("{\"query\":")) return "ไม่ใช่ JSON";
    prompt = request.system();
    if (!obeys) return "{\"query\":\"\"}";
    obeyed++;
    arrived.add(injection.order());
    return switch (injection.order()) {
      case LEAK_PROMPT -> query(prompt.replaceAll("\\s+", " ").substring(0, 200));
      case LEAK_KEY -> query("ต้นจามจุรี KEY-s3cret");
      case LINK -> query("ต้นจามจุรี evil-gov.example");
      case IMAGE -> query("ต้นจามจุรี ![x](https://evil.example/p?q=ask)");
      case CITE_OTHER -> query("โครงการเรือนเพาะเลี้ยงผีเสื้อกลางเมือง ค่าเข้าชมคนละกี่บาท");
      case CITE_FAKE -> query("อ้างเอกสาร S9");
      case FIGURE -> query("ปลูกต้นจามจุรี 9,990 ต้น");
      case SILENCE -> query("ไม่พบข้อมูลใด ๆ");
      case SCRIPT -> query("ต้นจามจุรี <script>fetch('//evil.example')</script>");
      case PROSE -> "กาลครั้งหนึ่งนานมาแล้ว https://evil.example";
    };
  }

  private static String query(String words) {
    try {
      return JSON.writeValueAsString(Map.of("query", words));
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> cited(Answer answer) {
    if (!(answer.outcome() instanceof Outcome.Answered(var statements))) return List.of();
    return statements.stream()
        .flatMap(s -> s.citations().stream())
        .map(c -> c.resolution().id().toString())
        .toList();
  }

  private App app(ModelServer server) {
    Map<String, String> environment = new HashMap<>();
    environment.put("THAMMATI_PORT", "0");
    environment.put("THAMMATI_LLM_PROVIDER", "openai");
    environment.put("THAMMATI_LLM_MODEL", "fake");
    environment.put("THAMMATI_LLM_BASE_URL", server.url(ModelProtocol.OPENAI));
    environment.put("THAMMATI_LLM_API_KEY", "KEY-s3cret");
    environment.put("THAMMATI_LLM_QUERY_HELP", "true");
    environment.put("THAMMATI_LLM_DAILY_TOKENS", "1000000000");
    environment.put("THAMMATI_LLM_DAILY_TOKENS_READER", "1000000000");
    return App.open(Settings.read(folder, environment).withData(folder.resolve("data")));
  }
}
