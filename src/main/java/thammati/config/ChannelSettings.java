package thammati.config;

import java.util.List;
import java.util.Map;

/**
 * What all channels of messages have in common.
 *
 * @param publicUrl where people reach the pages ({@code THAMMATI_PUBLIC_URL}), without a slash at
 *     its end; empty if they cannot
 * @param workers events answered at once ({@code THAMMATI_CHANNEL_WORKERS}, default 4)
 * @param perMinute questions of one person within a minute ({@code THAMMATI_CHANNEL_PER_MINUTE},
 *     default 10)
 * @param perDay questions of one person within 24 hours ({@code THAMMATI_CHANNEL_PER_DAY}, default
 *     200)
 * @param modelSeconds how long a question waits for a language model, counted from when it came
 *     ({@code THAMMATI_CHANNEL_MODEL_SECONDS}, default 35, so that a reply token of LINE outlives
 *     it)
 * @param keepDays days after which questions and answers are removed ({@code
 *     THAMMATI_CHANNEL_KEEP_DAYS}, default 30)
 */
public record ChannelSettings(
    String publicUrl, int workers, int perMinute, int perDay, int modelSeconds, int keepDays) {
  /** What holds where nothing is set. */
  public static final ChannelSettings NONE = new ChannelSettings("", 4, 10, 200, 35, 30);

  private static final String PREFIX = "THAMMATI_";

  /** The names of all settings. */
  static final List<String> NAMES =
      List.of(
              "PUBLIC_URL",
              "CHANNEL_WORKERS",
              "CHANNEL_PER_MINUTE",
              "CHANNEL_PER_DAY",
              "CHANNEL_MODEL_SECONDS",
              "CHANNEL_KEEP_DAYS")
          .stream()
          .map(PREFIX::concat)
          .toList();

  /** Reads the settings and adds what is wrong with them. */
  static ChannelSettings read(Map<String, String> values, List<String> mistakes) {
    SettingsReader in = new SettingsReader(PREFIX, values, mistakes);
    return new ChannelSettings(
        in.url("PUBLIC_URL").replaceAll("/+$", ""),
        in.number("CHANNEL_WORKERS", NONE.workers, 64),
        in.number("CHANNEL_PER_MINUTE", NONE.perMinute, 1_000),
        in.number("CHANNEL_PER_DAY", NONE.perDay, 100_000),
        in.number("CHANNEL_MODEL_SECONDS", NONE.modelSeconds, 3_600),
        in.number("CHANNEL_KEEP_DAYS", NONE.keepDays, 3_650));
  }
}
