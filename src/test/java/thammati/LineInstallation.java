package thammati;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import thammati.config.Settings;
import thammati.support.LineCalls;
import thammati.support.LinePlatform;
import thammati.support.RunningServer;

/** A server that answers on LINE, over a small archive. */
final class LineInstallation {
  private LineInstallation() {}

  /** What is set for it. */
  static Map<String, String> environment(LinePlatform line) {
    Map<String, String> environment = new HashMap<>();
    environment.put("THAMMATI_PORT", "0");
    environment.put("THAMMATI_PUBLIC_URL", "https://mati.example.org/");
    environment.put("THAMMATI_LINE_CHANNEL_SECRET", LineCalls.SECRET);
    environment.put("THAMMATI_LINE_CHANNEL_TOKEN", LinePlatform.TOKEN);
    environment.put("THAMMATI_LINE_API_BASE", line.url());
    environment.put("THAMMATI_CHANNEL_PER_MINUTE", "1000");
    environment.put("THAMMATI_CHANNEL_PER_DAY", "100000");
    return environment;
  }

  /** Serves the folder's data with those settings. */
  static RunningServer serve(Path folder, Map<String, String> environment) {
    Settings settings = Settings.read(folder, environment).withData(folder.resolve("data"));
    return TestInstallation.serve(App.open(settings));
  }
}
