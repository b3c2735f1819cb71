package thammati;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import thammati.facts.Facts;
import thammati.facts.FactsReader;
import thammati.resolution.Resolution;

/** Prints what each resolution states. */
@Command(
    name = "facts",
    mixinStandardHelpOptions = true,
    description = {
      "แสดงข้อเท็จจริงของแต่ละมติ: มติ ผู้เสนอ ผู้รับมอบหมายและกำหนดเวลา วงเงิน มติที่อ้างถึง",
      "Prints what each resolution states: decisions, proposer, amounts, earlier resolutions cited."
    },
    footer = {"", "Examples:", "  ./thammati facts", "  ./thammati facts --json > facts.jsonl"})
final class FactsCommand implements Callable<Integer> {
  private final ObjectMapper json = new ObjectMapper();

  @ParentCommand private @Nullable ThammatiCommand parent;

  @Option(names = "--json", description = "One JSON object a resolution.")
  private boolean asJson;

  @Override
  public Integer call() {
    ThammatiCommand top = Commands.parent(parent);
    App app = top.open();
    FactsReader reader = app.factsReader();
    app.catalog()
        .forEach(resolution -> {
          Facts facts = reader.read(resolution.title(), resolution.body(), resolution.id().date());
          top.console().out().println(asJson ? json(resolution, facts) : text(resolution, facts));
        });
    return 0;
  }

  private static String text(Resolution resolution, Facts facts) {
    StringBuilder line = new StringBuilder(resolution.id() + "\t");
    facts.decisions().forEach(d -> line.append(d.code().verb()).append(' '));
    return line.append('\t').append(resolution.title()).toString();
  }

  private String json(Resolution resolution, Facts facts) {
    String body = resolution.body();
    LocalDate date = resolution.id().date();
    ObjectNode node = json.createObjectNode();
    node.put("date", date == null ? null : date.toString());
    if (resolution.id().number().isPresent()) node.put("item", resolution.id().number().getAsInt());
    node.put("title", resolution.title()).put("url", resolution.source().url());
    RulingJson.put(node, facts.ruling(), body);
    FactsJson.put(node, facts, body);
    try {
      return json.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
