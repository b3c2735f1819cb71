package thammati.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FetchLogTest {
  private static final Instant NOW = Instant.parse("2026-01-06T02:00:00Z");
  private static final FetchedPage PAGE =
      new FetchedPage("https://a.example/", "f".repeat(64), "\"v1\"", "day", NOW, 200);

  @TempDir private Path folder;
  private FetchLog log;

  @BeforeEach
  void emptyLog() {
    log = new FetchLog(Database.open(folder.resolve("catalog.db")));
  }

  @Test
  void givesBackWhatWasPutLast() {
    log.put(new FetchedPage(PAGE.url(), "0".repeat(64), "", "", Instant.EPOCH, 200));
    log.put(PAGE);

    assertThat(log.find(PAGE.url())).contains(PAGE);
    assertThat(log.isKnown(PAGE.url())).isTrue();
    assertThat(log.find("https://b.example/")).isEmpty();
    assertThat(log.isKnown("https://b.example/")).isFalse();
  }

  @Test
  void keepsTheValidatorsOfAPageThatHasNotChanged() {
    log.put(PAGE);
    log.answered(PAGE.url(), NOW.plusSeconds(9), 304);

    assertThat(log.find(PAGE.url()))
        .contains(
            new FetchedPage(PAGE.url(), PAGE.hash(), "\"v1\"", "day", NOW.plusSeconds(9), 304));
  }

  @Test
  void forgetsTheValidatorsOfAPageThatIsGone() {
    log.put(PAGE);
    log.answered(PAGE.url(), NOW.plusSeconds(9), 404);
    log.answered("https://b.example/", NOW, 404);

    assertThat(log.find(PAGE.url()))
        .contains(new FetchedPage(PAGE.url(), PAGE.hash(), "", "", NOW.plusSeconds(9), 404));
    assertThat(log.find("https://b.example/")).isEmpty();
  }
}
