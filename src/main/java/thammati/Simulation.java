package thammati;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import thammati.chat.Ask;
import thammati.config.Settings;
import thammati.inbox.SignedCall;

/** What the simulations of all channels share: a question put to the running server. */
final class Simulation {
  @Option(
      names = "--url",
      paramLabel = "URL",
      description = "The server (default: the one these settings would serve).")
  private @Nullable String url;

  @Option(
      names = "--after",
      paramLabel = "QUESTION",
      description = "ถามต่อจากคำถามนี้ (ใส่ซ้ำได้) / Behind an earlier question; may be repeated.")
  private @Nullable List<String> after;

  @Option(names = "--json", description = "Print what would be sent, as it would go out.")
  private boolean json;

  @Parameters(
      arity = "1..*",
      paramLabel = "QUESTION",
      description = "The question, or the message to check.")
  private @Nullable List<String> words;

  /** How a terminal shows what would be sent. */
  @FunctionalInterface
  interface Preview {
    String of(String sent) throws IOException;
  }

  /** What is asked. */
  String question() {
    return words == null ? "" : String.join(" ", words).strip();
  }

  /** What was asked before. */
  List<String> after() {
    return after == null ? List.of() : after;
  }

  /** Whether there is a question that may be asked; tells it if not. */
  boolean isAsked(ThammatiCommand top) {
    int length = question().length();
    if (length > 0 && length <= Ask.LONGEST) return true;
    top.console().err().println("A question has 1 to " + Ask.LONGEST + " characters.");
    return false;
  }

  /** Tells that a channel is not set, and how to try it all the same. */
  static int notSet(PrintStream err, String channel, String settings) {
    err.println(
        "ยังไม่ได้ตั้งค่า " + channel + " / " + channel + " is not set. To try it without an");
    err.println("account, start the server and this command with any words:");
    err.println("  " + settings + " ./thammati serve");
    return 1;
  }

  /** Makes the call and shows what the server would send; the exit code. */
  int show(ThammatiCommand top, SignedCall call, Preview preview) {
    PrintStream err = top.console().err();
    Settings settings = top.settings();
    String server =
        url == null
            ? "http://" + host(settings) + ":" + settings.port()
            : url.replaceAll("/+$", "");
    try {
      SignedCall.Told told = call.post(server);
      if (told.status() != 200) {
        err.println(server + " said " + told.status() + remedy(told));
        return 1;
      }
      top.console().out().println(json ? told.body() : preview.of(told.body()).strip());
      return 0;
    } catch (IOException e) {
      err.println("ไม่มีเซิร์ฟเวอร์ตอบ / No server answers at " + server + ": start it with");
      err.println("  ./thammati serve");
      return 1;
    }
  }

  private static String remedy(SignedCall.Told told) {
    return told.status() == 404 || told.status() == 405
        ? ": the channel is not set there."
        : ": " + told.body().strip();
  }

  private static String host(Settings settings) {
    String host = settings.host();
    return host.equals("0.0.0.0") || host.equals("::") ? "127.0.0.1" : host;
  }
}
