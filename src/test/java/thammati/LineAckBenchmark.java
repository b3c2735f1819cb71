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
import thammati.support.LineCalls;
import thammati.support.LinePlatform;
import thammati.support.ModelProtocol;
import thammati.support.ModelServer;
import thammati.support.RunningServer;
import thammati.support.SmallArchive;

/**
 * How long LINE waits to be told, while a model stalls for every question, after 300 calls to warm
 * up. Arguments: number of calls, and how many at a time. Prints milliseconds.
 */
public final class LineAckBenchmark {
  private LineAckBenchmark() {}

  /** Runs. */
  public static void main(String[] args) throws Exception {
    int count = args.length > 0 ? Integer.parseInt(args[0]) : 2_000;
    int together = args.length > 1 ? Integer.parseInt(args[1]) : 20;
    Path folder = Files.createTempDirectory("line-ack");
    SmallArchive.write(folder.resolve("documents"));
    TestInstallation.withDocuments(folder, folder.resolve("documents"));
    try (LinePlatform line = new LinePlatform(InstantSource.system());
        ModelServer model = new ModelServer(_ -> "")) {
      model.wrong(ModelServer.Wrong.SILENT, Integer.MAX_VALUE);
      Map<String, String> environment = LineInstallation.environment(line);
      environment.put("THAMMATI_LLM_PROVIDER", "openai");
      environment.put("THAMMATI_LLM_MODEL", "fake");
      environment.put("THAMMATI_LLM_BASE_URL", model.url(ModelProtocol.OPENAI));
      environment.put("THAMMATI_LLM_DEADLINE_MS", "28000");
      environment.put("THAMMATI_LLM_IDLE_MS", "28000");
      RunningServer server = LineInstallation.serve(folder, environment);
      LineCalls calls = new LineCalls(server.address("/webhook/line"));
      run(calls, line, "warm", 300, together);
      long[] times = run(calls, line, "e", count, together);
      Arrays.sort(times);
      System.out.printf(
          "%d calls, %d at a time, model asked %d times and silent: p50 %.1f p99 %.1f max %.1f"
              + " ms%n",
          count,
          together,
          model.requests().size(),
          times[count / 2] / 1e6,
          times[count * 99 / 100] / 1e6,
          times[count - 1] / 1e6);
    }
    // The server would wait for the model.
    Runtime.getRuntime().halt(0);
  }

  private static long[] run(
      LineCalls calls, LinePlatform line, String name, int count, int together) throws Exception {
    AtomicInteger next = new AtomicInteger();
    List<Callable<long[]>> callers = new ArrayList<>();
    for (int c = 0; c < together; c++) {
      callers.add(() -> {
        List<Long> own = new ArrayList<>();
        for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
          long now = InstantSource.system().millis();
          var event = LineCalls.text(name + i, line.token(name + i), "ปลูกต้นจามจุรีกี่ต้น", now);
          long start = System.nanoTime();
          if (calls.call(LineCalls.by(event, "U" + name + i)).statusCode() != 200) {
            throw new IllegalStateException("not acknowledged");
          }
          own.add(System.nanoTime() - start);
        }
        return own.stream().mapToLong(Long::longValue).toArray();
      });
    }
    try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
      long[] times = new long[0];
      for (Future<long[]> own : pool.invokeAll(callers)) {
        long[] more = own.get();
        int at = times.length;
        times = Arrays.copyOf(times, at + more.length);
        System.arraycopy(more, 0, times, at, more.length);
      }
      return times;
    }
  }
}
