package thammati;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import thammati.channel.slack.FakeSlack;
import thammati.channel.slack.SlackCaller;
import thammati.config.Settings;
import thammati.support.RunningServer;

/** A server that answers on Slack. */
final class SlackInstallation {
  private SlackInstallation() {}

  /** What is set for it. */
  static Map<String, String> environment(FakeSlack slack) {
    Map<String, String> environment = new HashMap<>();
    environment.put("THAMMATI_PORT", "0");
    environment.put("THAMMATI_SLACK_SIGNING_SECRET", SlackCaller.SECRET);
    environment.put("THAMMATI_SLACK_BOT_TOKEN", FakeSlack.TOKEN);
    environment.put("THAMMATI_SLACK_API_BASE", slack.api());
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
