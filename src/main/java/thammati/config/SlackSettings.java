package thammati.config;

import java.util.List;
import java.util.Map;

/**
 * The Slack app that answers. Names begin with {@code THAMMATI_SLACK_}.
 *
 * @param secret what Slack signs its calls with ({@code SIGNING_SECRET}); empty if it does not call
 * @param token what our calls to Slack show ({@code BOT_TOKEN}); empty if Slack is not used
 * @param appToken what opens a socket ({@code APP_TOKEN}), for networks that nobody can call into;
 *     empty if Slack calls
 * @param apiBase address of Slack's methods ({@code API_BASE}, default https://slack.com/api)
 */
public record SlackSettings(String secret, String token, String appToken, String apiBase) {
  /** Slack is not used. */
  public static final SlackSettings NONE = new SlackSettings("", "", "", "https://slack.com/api");

  private static final String PREFIX = "THAMMATI_SLACK_";

  /** The names of all settings. */
  static final List<String> NAMES =
      List.of("SIGNING_SECRET", "BOT_TOKEN", "APP_TOKEN", "API_BASE").stream()
          .map(PREFIX::concat)
          .toList();

  /** Whether Slack is used. */
  public boolean isOn() {
    return !token.isEmpty();
  }

  /** Whether Slack calls us. */
  public boolean isCalled() {
    return isOn() && !secret.isEmpty();
  }

  /** Whether we hold a socket open to Slack. */
  public boolean hasSocket() {
    return isOn() && !appToken.isEmpty();
  }

  /** Reads the settings and adds what is wrong with them. */
  static SlackSettings read(Map<String, String> values, List<String> mistakes) {
    SettingsReader in = new SettingsReader(PREFIX, values, mistakes);
    String secret = in.word("SIGNING_SECRET", "");
    String token = in.word("BOT_TOKEN", "");
    String app = in.word("APP_TOKEN", "");
    if (token.isEmpty() && !(secret.isEmpty() && app.isEmpty())) {
      in.wrong("BOT_TOKEN", "set too, since no answer can be sent without it", () -> "");
    }
    if (!token.isEmpty() && secret.isEmpty() && app.isEmpty()) {
      in.wrong("SIGNING_SECRET", "set too, or APP_TOKEN for a socket", () -> "");
    }
    if (!app.isEmpty() && !app.startsWith("xapp-")) {
      mistakes.add(PREFIX + "APP_TOKEN must be an app-level token, which begins with xapp-");
    }
    String base = in.url("API_BASE");
    return new SlackSettings(
        secret, token, app, base.isEmpty() ? NONE.apiBase : base.replaceAll("/+$", ""));
  }

  /** Tells no secret. */
  @Override
  public String toString() {
    return (isOn() ? hasSocket() ? "socket " : "on " : "off ") + apiBase;
  }
}
