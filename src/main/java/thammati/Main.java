package thammati;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;
import picocli.CommandLine;
import thammati.config.SettingsException;
import thammati.index.IndexBusy;
import thammati.index.IndexRefused;

/** The command line: 0 worked, 1 failed, 2 misused. */
public final class Main {
  private Main() {}

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] args) {
    // Libraries that log elsewhere log here too.
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
    // The terminal's own encoding may know no Thai; every terminal of today reads UTF-8.
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    Path home = Path.of(System.getProperty("thammati.home", "."));
    System.exit(run(new Console(out, err, isTerminal()), home, System.getenv(), args));
  }

  /**
   * Runs the command.
   *
   * @param home the program's folder
   * @return the exit code
   */
  static int run(Console console, Path home, Map<String, String> environment, String... args) {
    CommandLine line = new CommandLine(new ThammatiCommand(console, home, environment));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    OptionValues.register(line);
    line.setOut(console.outWriter());
    line.setErr(console.errWriter());
    line.setExecutionExceptionHandler((e, command, _) -> failed(e, command, console));
    return line.execute(args);
  }

  private static int failed(Exception e, CommandLine command, Console console) {
    switch (e) {
      case SettingsException settings -> {
        console.err().println(settings.getMessage());
        return CommandLine.ExitCode.USAGE;
      }
      case IndexRefused refused -> {
        console.err().println("The index cannot be used: " + refused.getMessage() + ".");
        console.err().println("Rebuild it from the catalog with:  ./thammati reindex");
      }
      case IndexBusy _ ->
          console
              .err()
              .println("Another ingestion is writing to this data folder. Wait for it to end.");
      case Exception full when isFullDisk(full) -> {
        console
            .err()
            .println("The disk of the data folder is full: free space, then run it again.");
        console.err().println("What was accepted before stands; nothing is lost.");
      }
      default -> {
        LoggerFactory.getLogger(Main.class).error("{} failed", command.getCommandName(), e);
        console.err().println(command.getCommandName() + " failed: " + e);
      }
    }
    return CommandLine.ExitCode.SOFTWARE;
  }

  /** SQLite says so by its code, the operating system in words of its own. */
  private static boolean isFullDisk(Throwable fault) {
    for (Throwable t = fault; t != null; t = t.getCause()) {
      String words = String.valueOf(t.getMessage());
      if (words.contains("SQLITE_FULL") || words.contains("No space left on device")) return true;
    }
    return false;
  }

  // Which JDKs return null here has changed twice (JDK-8351435); both answers mean no terminal.
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal() {
    var console = System.console();
    return console != null && console.isTerminal();
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
