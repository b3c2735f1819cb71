package thammati;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import thammati.answer.Answer;
import thammati.answer.Outcome;
import thammati.answer.Watcher;
import thammati.channel.cli.TerminalAnswer;
import thammati.channel.cli.TerminalExplanation;
import thammati.channel.web.AnswerDocument;
import thammati.chat.Ask;
import thammati.chat.Assistant;
import thammati.index.PassageIndex;
import thammati.resolution.Filters;

/** Answers one question in the terminal. */
@Command(
    name = "ask",
    mixinStandardHelpOptions = true,
    description = {"ถามหนึ่งคำถาม", "Answers one question, with its sources."},
    footer = {
      "",
      "Examples:",
      "  ./thammati ask \"ครม. เห็นชอบมาตรการช่วยค่าไฟฟ้าเมื่อใด\"",
      "  ./thammati ask --json \"งบกลางช่วยน้ำท่วมเท่าไร\""
    })
final class AskCommand implements Callable<Integer> {
  @ParentCommand private @Nullable ThammatiCommand parent;

  @Parameters(arity = "1..*", paramLabel = "QUESTION", description = "The question.")
  private List<String> words = List.of();

  @Option(names = "--json", description = "Print the answer as POST /api/ask would.")
  private boolean json;

  @Option(
      names = "--explain",
      description = {
        "บอกว่าอ่านคำถามอย่างไร และมติที่พบได้คะแนนจากอะไร",
        "Tell how the question was read and what the scores of what was found are made of."
      })
  private boolean explain;

  @Override
  public Integer call() throws Exception {
    ThammatiCommand top = Commands.parent(parent);
    Console console = top.console();
    String question = String.join(" ", words).strip();
    if (question.isEmpty() || question.length() > Ask.LONGEST) {
      console
          .err()
          .println(
              "A question has 1 to " + Ask.LONGEST + " characters, got " + question.length() + ".");
      return 2;
    }
    App app = top.open();
    app.ingestCorpusIfEmpty(console.err(), console.progress());
    try (PassageIndex index = app.openIndex()) {
      Assistant assistant = app.assistant(index);
      Answer answer = assistant.ask(new Ask(question, List.of(), Filters.NONE), Watcher.NONE);
      String text =
          json
              ? AnswerDocument.json(answer, assistant.archive(), explain)
              : TerminalAnswer.of(answer, assistant.archive());
      console.out().println(text);
      if (explain && !json) console.out().println("\n" + TerminalExplanation.of(answer));
      return answer.outcome() instanceof Outcome.Failed ? 1 : 0;
    }
  }
}
