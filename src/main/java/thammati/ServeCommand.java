package thammati;

import java.io.PrintStream;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import thammati.channel.web.WebServer;
import thammati.index.PassageIndex;

/** Serves the pages and the HTTP interface. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = {
      "เปิดหน้าเว็บถามมติ (ครั้งแรกจะนำเข้าบทย่อที่ให้มาด้วย)",
      "Serves the web page; takes in the bundled digests first if the archive is empty."
    },
    footer = {
      "",
      "Examples:",
      "  ./thammati serve",
      "  ./thammati serve --port 9000 --data /srv/mati"
    })
final class ServeCommand implements Callable<Integer> {
  @ParentCommand private @Nullable ThammatiCommand parent;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "Port (default: THAMMATI_PORT, else 8080).")
  private @Nullable Integer port;

  @Option(
      names = "--host",
      paramLabel = "HOST",
      description = "Address (default: THAMMATI_HOST, else 127.0.0.1: this machine only).")
  private @Nullable String host;

  @Override
  public Integer call() throws Exception {
    ThammatiCommand top = Commands.parent(parent);
    Console console = top.console();
    App app = App.open(top.settings().withAddress(host, port));
    app.intake().bundledIfEmpty(console.err(), console.progress());
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch closed = new CountDownLatch(1);
    try (PassageIndex index = app.openIndex();
        WebServer server = app.serve(index)) {
      announce(console.out(), app.settings().host(), server.port());
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(asked, closed), "stop"));
      asked.await();
    } finally {
      closed.countDown();
    }
    return 0;
  }

  /** The process ends when its shutdown hooks have: this one waits for the answers under way. */
  private static void stop(CountDownLatch asked, CountDownLatch closed) {
    asked.countDown();
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void announce(PrintStream out, String host, int port) {
    String address = host.equals("0.0.0.0") || host.equals("::") ? "localhost" : host;
    out.println(
        "ถามมติพร้อมแล้ว เปิด / ThamMati is ready at  http://" + address + ":" + port + "/");
    out.println("(Ctrl+C เพื่อหยุด / to stop)");
  }
}
