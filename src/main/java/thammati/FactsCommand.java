package thammati;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import thammati.facts.FactQuery;
import thammati.facts.Facts;
import thammati.message.Messages;
import thammati.resolution.Resolution;

/** Prints what each resolution states. */
@Command(
    name = "facts",
    mixinStandardHelpOptions = true,
    description = {
      "แสดงข้อเท็จจริงของแต่ละมติ: มติ ผู้เสนอ ผู้รับมอบหมายและกำหนดเวลา วงเงิน มติที่อ้างถึง",
      "Prints what each resolution states: decisions, proposer, amounts, earlier resolutions cited."
    },
    footer = {
      "",
      "Examples:",
      "  ./thammati facts",
      "  ./thammati facts --json > facts.jsonl",
      "  ./thammati facts --from 2022-01-01 --agency กษ. --kind assignments --json",
      "  ./thammati facts --due-from 2022-10-01 --due-to 2022-12-31 --kind assignments --json",
      "  ./thammati facts --min-baht 1000000000 --source central_fund"
    })
final class FactsCommand implements Callable<Integer> {
  private final ObjectMapper json = new ObjectMapper();

  @ParentCommand private @Nullable ThammatiCommand parent;
  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--json", description = "One JSON object a resolution.")
  private boolean asJson;

  @Option(
      names = "--from",
      paramLabel = "DAY",
      description = "ประชุมตั้งแต่วันที่ / Meetings since that day (2022-08-23).")
  private @Nullable LocalDate from;

  @Option(
      names = "--to",
      paramLabel = "DAY",
      description = "ประชุมถึงวันที่ / Meetings up to that day.")
  private @Nullable LocalDate to;

  @Option(
      names = "--agency",
      paramLabel = "NAME",
      description = {
        "หน่วยงานที่เสนอหรือรับมอบหมาย ชื่อเต็มหรือชื่อย่อ รวมชื่อเดิมและชื่อใหม่ของหน่วยงานนั้น",
        "Proposed by or assigned to that agency, whatever it was or is called."
      })
  private @Nullable String agency;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      split = ",",
      description =
          "เฉพาะชนิด / Only these kinds: decisions, proposer, assignments, provisos, amounts,"
              + " quantities, references, appointments, laws, dates.")
  private List<FactKind> kinds = List.of();

  @ArgGroup(validate = false, heading = "%nกำหนดเวลาและเงิน / Deadlines and money:%n")
  private FactRangeOptions ranges = new FactRangeOptions();

  @Override
  public Integer call() {
    ThammatiCommand top = Commands.parent(parent);
    App app = top.open();
    FactQuery query = query(app);
    int unread = app.upkeep().unread();
    if (unread > 0) top.console().err().println(Checkup.unread(unread));
    app.facts()
        .forEach(
            query,
            (resolution, facts) -> {
              if (!kinds.isEmpty() && kinds.stream().noneMatch(k -> k.isIn(facts))) return;
              top.console()
                  .out()
                  .println(asJson ? json(resolution, facts) : text(resolution, facts));
            });
    return 0;
  }

  private FactQuery query(App app) {
    List<String> agencies = agency == null ? List.of() : app.factSearch().line(agency);
    if (from != null && to != null && to.isBefore(from)) {
      throw misused("problem.parameters.order", "--from", "--to");
    }
    return ranges.narrow(FactQuery.of(from, to, agencies), this::misused);
  }

  private ParameterException misused(String key, String... arguments) {
    Object[] words = arguments.clone();
    String message = Messages.thai().get(key, words) + "\n" + Messages.english().get(key, words);
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
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
    if (!kinds.isEmpty()) node.retain(FactKind.keys(kinds));
    try {
      return json.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
