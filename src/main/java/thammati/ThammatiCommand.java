package thammati;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import thammati.config.Settings;

/** The command without a subcommand: shows what there is. */
@Command(
    name = "thammati",
    mixinStandardHelpOptions = true,
    version = "thammati 0.1.0",
    description = {
      "ถามมติ - ตอบคำถามเกี่ยวกับมติคณะรัฐมนตรี พร้อมอ้างอิงทุกข้อความ",
      "ThamMati answers questions about Thai cabinet resolutions, each statement with its source."
    },
    subcommands = {
      ServeCommand.class,
      AskCommand.class,
      SearchCommand.class,
      IngestCommand.class,
      ReindexCommand.class,
      CheckCommand.class,
      WithdrawCommand.class,
      FactsCommand.class,
      StatusCommand.class,
      FeedbackCommand.class,
      EvalCommand.class,
      GlossaryCommand.class,
      LlmCommand.class,
      SlackCommand.class,
      LineCommand.class,
      ExpireCommand.class,
      HelpCommand.class
    },
    footer = {
      "",
      "Examples:",
      "  ./thammati serve",
      "  ./thammati ask \"ครม. มีมติเรื่องฝุ่น PM2.5 อย่างไร\"",
      "  ./thammati ingest my-documents/",
      "",
      "Exit codes: 0 worked, 1 failed, 2 misused."
    })
final class ThammatiCommand implements Callable<Integer> {
  private final Console console;
  private final Path home;
  private final Map<String, String> environment;

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "Data folder (default: THAMMATI_DATA, else ./data).")
  private @Nullable Path data;

  ThammatiCommand(Console console, Path home, Map<String, String> environment) {
    this.console = console;
    this.home = home;
    this.environment = environment;
  }

  @Override
  public Integer call() {
    if (spec != null) spec.commandLine().usage(console.out());
    return 0;
  }

  Console console() {
    return console;
  }

  /** The settings, with what the command line says before them. */
  Settings settings() {
    return Settings.read(home, environment).withData(data);
  }

  /** The installation the command works on. */
  App open() {
    return App.open(settings());
  }
}
