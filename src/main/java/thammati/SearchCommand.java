package thammati;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import thammati.channel.cli.TerminalSearch;
import thammati.chat.Ask;
import thammati.chat.SearchRequest;
import thammati.chat.SearchRequest.Sort;
import thammati.index.PassageIndex;
import thammati.resolution.Filters;

/** Lists the resolutions that fit a question. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = {
      "ค้นมติเรียงตามความตรงกับคำถาม",
      "Lists the resolutions that fit a question, as answers take them."
    },
    footer = {"", "Example:", "  ./thammati search --sort date \"น้ำนมดิบ\""})
final class SearchCommand implements Callable<Integer> {
  @ParentCommand private @Nullable ThammatiCommand parent;

  @Parameters(arity = "1..*", paramLabel = "QUESTION", description = "คำถามหรือคำค้น / What for.")
  private List<String> words = List.of();

  @Option(names = "--sort", description = "relevance, date (default: ${DEFAULT-VALUE}).")
  private Sort sort = Sort.RELEVANCE;

  @Option(names = "--limit", description = "จำนวนมติ / How many (default: ${DEFAULT-VALUE}).")
  private int limit = 10;

  @Option(names = "--explain", description = "บอกที่มาของคะแนน / Tell what scores are made of.")
  private boolean explain;

  @Override
  public Integer call() throws Exception {
    ThammatiCommand top = Commands.parent(parent);
    Console console = top.console();
    String question = String.join(" ", words).strip();
    if (question.isEmpty() || question.length() > Ask.LONGEST) {
      console.err().println("A question has 1 to " + Ask.LONGEST + " characters.");
      return 2;
    }
    if (limit < 1 || limit > SearchRequest.MOST) {
      console.err().println("--limit is from 1 to " + SearchRequest.MOST + ".");
      return 2;
    }
    App app = top.open();
    app.intake().bundledIfEmpty(console.err(), console.progress());
    try (PassageIndex index = app.openIndex()) {
      SearchRequest request =
          new SearchRequest(question, Set.of(), Filters.NONE, null, List.of(), sort, 0, limit);
      console.out().println(TerminalSearch.of(app.search(index).search(request), explain));
      return 0;
    }
  }
}
