package thammati;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thammati.support.RunningServer;
import thammati.support.Waiting;

/** What channels kept is removed in time, though no channel is set any more. */
class RetentionTest {
  private static final String ALL =
      "SELECT event FROM inbox UNION ALL SELECT message FROM channel_turn"
          + " UNION ALL SELECT answer FROM channel_feedback";

  @TempDir private Path folder;
  private App app;

  @BeforeEach
  void keep() throws Exception {
    app = TestInstallation.withSmallArchive(folder);
    long now = InstantSource.system().millis();
    row("old", now - Duration.ofDays(31).toMillis());
    row("new", now - Duration.ofDays(29).toMillis());
  }

  private void row(String name, long at) {
    Rows.run(
        folder,
        "INSERT INTO inbox (channel, event, kind, conversation, person, message, sent_at,"
            + " received_at, body, state, reason, attempts, not_before, owner, lease_until,"
            + " counted) VALUES ('line', '%s', 'SAID', 'c', 'p', '%s', %s, %s, '', 'done', '', 1,"
                .formatted(name, name, at, at)
            + " 0, '', 0, 1)");
    Rows.run(
        folder,
        "INSERT INTO channel_turn (channel, message, conversation, person, asked_at, question)"
            + " VALUES ('line', '%s', 'c', 'p', %s, 'q')".formatted(name, at));
    Rows.run(
        folder,
        "INSERT INTO channel_feedback VALUES ('line', '%s', 'p', 'helpful', %s)"
            .formatted(name, at));
  }

  @Test
  void byAServerWithoutChannels() throws Exception {
    try (RunningServer _ = TestInstallation.serve(app)) {
      Waiting.until("removed", () -> !Rows.of(folder, ALL).contains("old"));
    }
    assertThat(Rows.of(folder, ALL)).containsExactly("new", "new", "new");
  }

  @Test
  void byACommand() {
    assertThat(Listed.of(folder, "expire")).contains("1");
    assertThat(Rows.of(folder, ALL)).containsExactly("new", "new", "new");
  }
}
