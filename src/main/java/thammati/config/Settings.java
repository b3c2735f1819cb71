package thammati.config;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an operator can set. The environment goes before the file {@code thammati.properties} in the
 * program's folder, whose names are the same; a blank value is none.
 *
 * @param home the program's folder, where {@code corpus} lies
 * @param data folder of catalog and index ({@code THAMMATI_DATA}, default {@code data})
 * @param host address to serve at ({@code THAMMATI_HOST}, default 127.0.0.1: this machine only)
 * @param port port to serve at, 0 for any free one ({@code THAMMATI_PORT}, default 8080)
 * @param fetch what may be fetched from the web (default: nothing)
 * @param embedding the model that tells what texts mean (default: none)
 * @param llm the model that words answers (default: none)
 * @param channels what all channels of messages have in common
 * @param line the LINE account that answers (default: none)
 * @param slack the Slack app that answers (default: none)
 * @param proxies the operator's own proxies before the server (default: none)
 */
public record Settings(
    Path home,
    Path data,
    String host,
    int port,
    FetchSettings fetch,
    EmbeddingSettings embedding,
    LlmSettings llm,
    ChannelSettings channels,
    LineSettings line,
    SlackSettings slack,
    ProxySettings proxies) {
  /** Name of the file in the program's folder. */
  public static final String FILE = "thammati.properties";

  private static final String DATA = "THAMMATI_DATA";
  private static final String HOST = "THAMMATI_HOST";
  private static final String PORT = "THAMMATI_PORT";
  private static final Set<String> NAMES = names();

  /** Settings of an installation that fetches nothing from the web, and has no model or channel. */
  public Settings(Path home, Path data, String host, int port) {
    this(
        home,
        data,
        host,
        port,
        FetchSettings.NONE,
        EmbeddingSettings.NONE,
        LlmSettings.NONE,
        ChannelSettings.NONE,
        LineSettings.NONE,
        SlackSettings.NONE,
        ProxySettings.NONE);
  }

  /**
   * Reads the settings.
   *
   * @throws SettingsException naming every mistake at once
   */
  public static Settings read(Path home, Map<String, String> environment) {
    List<String> mistakes = new ArrayList<>();
    Map<String, String> values = new HashMap<>(file(home.resolve(FILE), mistakes));
    values.values().removeIf(String::isBlank);
    environment.forEach((name, value) -> {
      if (NAMES.contains(name) && !value.isBlank()) values.put(name, value);
    });
    Path data = path(values.get(DATA), mistakes);
    String host = values.getOrDefault(HOST, "127.0.0.1").strip();
    int port = port(values.get(PORT), mistakes);
    FetchSettings fetch =
        FetchSettings.read(
            values.get(FetchSettings.HOSTS), values.get(FetchSettings.CONTACT), mistakes);
    EmbeddingSettings embedding = EmbeddingSettings.read(values, mistakes);
    LlmSettings llm = LlmSettings.read(values, mistakes);
    ChannelSettings channels = ChannelSettings.read(values, mistakes);
    LineSettings line = LineSettings.read(values, mistakes);
    SlackSettings slack = SlackSettings.read(values, mistakes);
    ProxySettings proxies = ProxySettings.read(values, mistakes);
    if (!mistakes.isEmpty()) throw new SettingsException(mistakes);
    return new Settings(
        home, data, host, port, fetch, embedding, llm, channels, line, slack, proxies);
  }

  /** The same with another data folder; null keeps it. */
  public Settings withData(@Nullable Path folder) {
    return at(folder == null ? data : folder, host, port);
  }

  /** The same with another address; null keeps it. */
  public Settings withAddress(@Nullable String otherHost, @Nullable Integer otherPort) {
    return at(data, otherHost == null ? host : otherHost, otherPort == null ? port : otherPort);
  }

  private Settings at(Path folder, String atHost, int atPort) {
    return new Settings(
        home, folder, atHost, atPort, fetch, embedding, llm, channels, line, slack, proxies);
  }

  private static Map<String, String> file(Path file, List<String> mistakes) {
    if (!Files.exists(file)) return Map.of();
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException | IllegalArgumentException e) {
      mistakes.add(file + " cannot be read: " + e);
    }
    Map<String, String> values = new HashMap<>();
    for (String name : properties.stringPropertyNames()) {
      if (NAMES.contains(name)) values.put(name, properties.getProperty(name));
      else mistakes.add(file + ": there is no setting " + name + "; there are " + sorted());
    }
    return values;
  }

  private static Path path(@Nullable String value, List<String> mistakes) {
    try {
      return Path.of(value == null ? "data" : value.strip());
    } catch (InvalidPathException e) {
      mistakes.add(DATA + " must be a folder's path, is '" + value + "'");
      return Path.of("data");
    }
  }

  private static int port(@Nullable String value, List<String> mistakes) {
    if (value == null) return 8080;
    try {
      int port = Integer.parseInt(value.strip());
      if (port >= 0 && port <= 65_535) return port;
    } catch (NumberFormatException e) {
      // Reported below, with the range.
    }
    mistakes.add(PORT + " must be a number from 0 to 65535, is '" + value + "'");
    return 8080;
  }

  private static Set<String> names() {
    Set<String> names =
        new HashSet<>(
            List.of(
                DATA,
                HOST,
                PORT,
                FetchSettings.HOSTS,
                FetchSettings.CONTACT,
                ProxySettings.TRUSTED));
    names.addAll(EmbeddingSettings.NAMES);
    names.addAll(LlmSettings.NAMES);
    names.addAll(ChannelSettings.NAMES);
    names.addAll(LineSettings.NAMES);
    names.addAll(SlackSettings.NAMES);
    return Set.copyOf(names);
  }

  private static List<String> sorted() {
    return NAMES.stream().sorted().toList();
  }
}
