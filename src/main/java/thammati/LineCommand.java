package thammati;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import thammati.channel.line.LinePreview;
import thammati.channel.line.LineRehearsal;
import thammati.channel.web.WebServer;
import thammati.chat.Ask;
import thammati.config.LineSettings;
import thammati.fetch.Pause;
import thammati.index.PassageIndex;
import thammati.store.OutboxRow;

/** About the account on LINE. */
@Command(
    name = "line",
    mixinStandardHelpOptions = true,
    description = {"บัญชีทางการบน LINE", "The account on LINE."},
    footer = {"", "Example:", "  ./thammati line simulate \"ครม. ช่วยค่าไฟฟ้าเท่าไร\""})
final class LineCommand implements Callable<Integer> {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration LOOK = Duration.ofMillis(100);

  @ParentCommand private @Nullable ThammatiCommand parent;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    if (spec != null) spec.commandLine().usage(Commands.parent(parent).console().out());
    return 0;
  }

  /** Asks as if on LINE, and shows what people would see there. */
  @Command(
      name = "simulate",
      mixinStandardHelpOptions = true,
      description = {
        "ถามเสมือนถามทาง LINE แล้วแสดงข้อความที่จะส่ง โดยไม่ส่งจริงและไม่ต้องมีบัญชี",
        "Posts a signed event as LINE would and shows the messages that would be sent. Nothing"
            + " goes",
        "to LINE, and no account is needed. Questions in a row are one conversation."
      })
  int simulate(
      @Parameters(arity = "1..*", paramLabel = "QUESTION", description = "The question.")
          List<String> words,
      @Option(
              names = "--server",
              paramLabel = "URL",
              description =
                  "A running server that shares the data folder and THAMMATI_LINE_CHANNEL_SECRET"
                      + " (default: one is started for the question).")
          @Nullable URI server,
      @Option(names = "--json", description = "Print the request that LINE would be sent.")
          boolean json)
      throws Exception {
    ThammatiCommand top = Commands.parent(parent);
    Console console = top.console();
    String question = String.join(" ", words).strip();
    if (question.isEmpty() || question.length() > Ask.LONGEST) {
      console.err().println("A question has 1 to " + Ask.LONGEST + " characters.");
      return 2;
    }
    App app = top.open();
    LineSettings line = app.settings().line();
    if (server != null) {
      if (line.isOn()) return ask(app, question, server, line.secret(), console, json);
      console.err().println("Set THAMMATI_LINE_CHANNEL_SECRET and THAMMATI_LINE_CHANNEL_TOKEN as");
      console.err().println("the server has them, or leave --server out.");
      return 2;
    }
    app.ingestCorpusIfEmpty(console.err(), console.progress());
    String secret = UUID.randomUUID().toString();
    // The token goes nowhere: such events are answered into the outbox only.
    LineSettings nobody = new LineSettings(secret, "none", line.apiBase(), false, 1);
    try (PassageIndex index = app.openIndex();
        WebServer own = app.rehearse(index, "line-rehearsal", nobody)) {
      URI here = URI.create("http://127.0.0.1:" + own.port());
      return ask(app, question, here, secret, console, json);
    }
  }

  private static int ask(
      App app, String question, URI server, String secret, Console console, boolean json)
      throws Exception {
    LineRehearsal rehearsal = new LineRehearsal(InstantSource.system());
    LineRehearsal.Call call = rehearsal.asking(question);
    try {
      int status = rehearsal.post(call, server, secret);
      if (status != 200) {
        console.err().println(server + " answers " + status + remedy(status));
        return 1;
      }
    } catch (IOException e) {
      console.err().println("Nothing answers at " + server + ": " + e.getMessage());
      return 1;
    }
    return show(app, call.event(), console.out(), console.err(), json);
  }

  private static String remedy(int status) {
    return switch (status) {
      case 401 -> ": its THAMMATI_LINE_CHANNEL_SECRET is another.";
      case 404, 405 -> ": LINE is not set there.";
      default -> ".";
    };
  }

  /** Another process may answer it: what it has sent is seen in the shared outbox only. */
  private static int show(App app, String event, PrintStream out, PrintStream err, boolean json)
      throws Exception {
    InstantSource clock = InstantSource.system();
    Pause look = Thread::sleep;
    Instant end = clock.instant().plus(PATIENCE);
    while (clock.instant().isBefore(end)) {
      for (OutboxRow row : app.outbox().named(event)) {
        if (!row.state().equals("sent")) continue;
        out.println(json ? row.payload() : LinePreview.of(row.payload()));
        return 0;
      }
      look.pass(LOOK);
    }
    err.println("No answer within " + PATIENCE.toSeconds() + " s. Does the server use the same");
    err.println("data folder? See its log.");
    return 1;
  }
}
