package thammati.config;

import java.util.List;
import java.util.Map;

/**
 * The LINE Official Account that answers. Names begin with {@code THAMMATI_LINE_}.
 *
 * @param secret what LINE signs its calls with ({@code CHANNEL_SECRET}); empty if LINE is not used
 * @param token what our calls to LINE show ({@code CHANNEL_TOKEN})
 * @param apiBase address of LINE ({@code API_BASE}, default https://api.line.me)
 * @param push whether an answer that is too late for its reply token is pushed, which may cost
 *     ({@code PUSH}, default false)
 * @param pushShare how much of the month's quota pushes may use, in percent ({@code PUSH_SHARE},
 *     default 50)
 * @param noticeSeconds after how many seconds people are told that an answer takes longer than its
 *     reply token lives ({@code NOTICE_SECONDS}, default 40, at most 55)
 */
public record LineSettings(
    String secret, String token, String apiBase, boolean push, int pushShare, int noticeSeconds) {
  /** LINE is not used. */
  public static final LineSettings NONE =
      new LineSettings("", "", "https://api.line.me", false, 50, 40);

  private static final String PREFIX = "THAMMATI_LINE_";

  /** The names of all settings. */
  static final List<String> NAMES =
      List.of("CHANNEL_SECRET", "CHANNEL_TOKEN", "API_BASE", "PUSH", "PUSH_SHARE", "NOTICE_SECONDS")
          .stream()
          .map(PREFIX::concat)
          .toList();

  /** Whether LINE is used. */
  public boolean isOn() {
    return !secret.isEmpty();
  }

  /** Reads the settings and adds what is wrong with them. */
  static LineSettings read(Map<String, String> values, List<String> mistakes) {
    SettingsReader in = new SettingsReader(PREFIX, values, mistakes);
    String secret = in.word("CHANNEL_SECRET", "");
    String token = in.word("CHANNEL_TOKEN", "");
    if (secret.isEmpty() != token.isEmpty()) {
      String missing = secret.isEmpty() ? "CHANNEL_SECRET" : "CHANNEL_TOKEN";
      in.wrong(missing, "set too, since LINE needs both", () -> "");
    }
    String base = in.url("API_BASE");
    return new LineSettings(
        secret,
        token,
        base.isEmpty() ? NONE.apiBase : base.replaceAll("/+$", ""),
        in.yes("PUSH", NONE.push),
        in.number("PUSH_SHARE", NONE.pushShare, 100),
        in.number("NOTICE_SECONDS", NONE.noticeSeconds, 55));
  }

  /** Tells no secret. */
  @Override
  public String toString() {
    return (isOn() ? "on " : "off ") + apiBase;
  }
}
