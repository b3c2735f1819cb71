package thammati;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import thammati.channel.slack.FakeSlack;
import thammati.channel.slack.SlackBodies;
import thammati.channel.slack.SlackCaller;
import thammati.support.LineCalls;
import thammati.support.LinePlatform;
import thammati.support.ServerProcess;
import thammati.support.SmallArchive;
import thammati.support.StalledModel;

/**
 * How long a platform waits to be told that its event is kept, while a model stalls for every
 * question. The server is a process of its own, new for each run; the first calls come as soon as
 * it says that it serves. Arguments: line or slack, how many calls at a time, how many at first,
 * how many afterwards. Prints milliseconds.
 */
public final class AckBenchmark {
  private static final String QUESTION = "ปลูกต้นจามจุรีริมทางหลวงกี่ต้น";

  private AckBenchmark() {}

  /** One call with a new event. */
  private interface Caller extends AutoCloseable {
    int call(int n) throws Exception;

    @Override
    void close();
  }

  /** Runs. */
  public static void main(String[] args) throws Exception {
    boolean line = args.length == 0 || args[0].equals("line");
    int together = args.length > 1 ? Integer.parseInt(args[1]) : 20;
    int first = args.length > 2 ? Integer.parseInt(args[2]) : 200;
    int then = args.length > 3 ? Integer.parseInt(args[3]) : 2_000;
    Path folder = Files.createTempDirectory("ack");
    SmallArchive.write(folder.resolve("documents"));
    TestInstallation.withDocuments(folder, folder.resolve("documents"));
    try (LinePlatform platform = new LinePlatform(InstantSource.system());
        FakeSlack slack = new FakeSlack("");
        StalledModel model = new StalledModel()) {
      Map<String, String> environment =
          line ? LineInstallation.environment(platform) : SlackInstallation.environment(slack);
      environment.putAll(model.environment());
      // Our own side is warm: its calls go to a server of another installation first.
      try (ServerProcess other = ServerProcess.start(folder, environment);
          Caller caller = line ? line(other, platform) : slack(other)) {
        run(caller, 0, 2_000, together);
      }
      long begun = System.nanoTime();
      try (ServerProcess server = ServerProcess.start(folder, environment);
          Caller caller = line ? line(server, platform) : slack(server)) {
        System.out.printf("serves after %.1f s%n", (System.nanoTime() - begun) / 1e9);
        tell("first", run(caller, 10_000, first, together), together);
        tell("then", run(caller, 20_000, then, together), together);
        System.out.println("model asked " + model.asked() + " times, silent");
      }
    }
    // The platforms would wait for their connections.
    Runtime.getRuntime().halt(0);
  }

  private static void tell(String what, long[] times, int together) {
    Arrays.sort(times);
    System.out.printf(
        "%s %d calls, %d at a time: p50 %.1f p99 %.1f max %.1f ms%n",
        what,
        times.length,
        together,
        times[times.length / 2] / 1e6,
        times[times.length * 99 / 100] / 1e6,
        times[times.length - 1] / 1e6);
  }

  private static Caller line(ServerProcess server, LinePlatform platform) {
    LineCalls calls = new LineCalls(server.address("/webhook/line"));
    return new Caller() {
      @Override
      public int call(int n) throws Exception {
        long now = InstantSource.system().millis();
        var event = LineCalls.text("e" + n, platform.token("t" + n), QUESTION, now);
        return calls.call(LineCalls.by(event, "U" + n)).statusCode();
      }

      @Override
      public void close() {
        calls.close();
      }
    };
  }

  private static Caller slack(ServerProcess server) {
    SlackCaller calls = new SlackCaller(server.address("/webhook/slack"));
    return new Caller() {
      @Override
      public int call(int n) throws Exception {
        String ts = "16999" + (10_000 + n) + ".000100";
        return calls.post(SlackBodies.direct("Ev" + n, ts, "", QUESTION)).statusCode();
      }

      @Override
      public void close() {
        calls.close();
      }
    };
  }

  private static long[] run(Caller caller, int from, int count, int together) throws Exception {
    AtomicInteger next = new AtomicInteger(from);
    List<Callable<List<Long>>> callers = new ArrayList<>();
    for (int c = 0; c < together; c++) {
      callers.add(() -> {
        List<Long> own = new ArrayList<>();
        for (int i = next.getAndIncrement(); i < from + count; i = next.getAndIncrement()) {
          long start = System.nanoTime();
          if (caller.call(i) != 200) throw new IllegalStateException("not acknowledged");
          own.add(System.nanoTime() - start);
        }
        return own;
      });
    }
    List<Long> times = new ArrayList<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(together)) {
      for (Future<List<Long>> own : pool.invokeAll(callers)) times.addAll(own.get());
    }
    return times.stream().mapToLong(Long::longValue).toArray();
  }
}
