package thammati.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server in a process of its own, which can be killed. */
public final class ServerProcess implements AutoCloseable {
  private static final Pattern ADDRESS = Pattern.compile("(http://[^ ]+)/");

  private final Process process;
  private final String address;

  private ServerProcess(Process process, String address) {
    this.process = process;
    this.address = address;
  }

  /** Serves the folder's data with those settings; returns once it says that it serves. */
  public static ServerProcess start(Path folder, Map<String, String> environment)
      throws IOException {
    Path log = folder.resolve("server.log");
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-Dthammati.home=" + folder,
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            "thammati.Main",
            "serve",
            "--data",
            folder.resolve("data").toString());
    builder.environment().putAll(environment);
    Process process = builder.redirectError(log.toFile()).start();
    var out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    for (String said = out.readLine(); said != null; said = out.readLine()) {
      Matcher m = ADDRESS.matcher(said);
      if (m.find()) return new ServerProcess(process, m.group(1));
    }
    process.destroyForcibly();
    throw new AssertionError("did not start: " + Files.readString(log));
  }

  /** The address of a page. */
  public String address(String path) {
    return address + path;
  }

  /** Kills it, as a loss of power would; returns once it is gone. */
  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }
}
