package thammati;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thammati.index.PassageIndex;
import thammati.resolution.DocumentKind;
import thammati.resolution.Resolution;
import thammati.resolution.ResolutionId;

/** A withdrawn document is marked and stands back; it is never silently gone. */
class WithdrawalTest {
  private static final ResolutionId ITEM = ResolutionId.parse("2019-06-04/1").orElseThrow();

  @TempDir private Path folder;
  private Archive archive;

  @BeforeEach
  void takeIn() throws IOException {
    archive = new Archive(folder);
    archive.put("summary.txt", Archive.SUMMARY);
    archive.put("digest.md", Archive.DIGEST);
    archive.ingest();
  }

  @Test
  void anotherDocumentIsShownAndFoundInstead() {
    assertThat(shown().source().kind()).isEqualTo(DocumentKind.PRESS_SUMMARY);

    assertThat(archive.run("withdraw", "summary.txt", "--reason", "ผิดฉบับ")).startsWith("0");

    assertThat(shown().source().kind()).isEqualTo(DocumentKind.DIGEST);
    assertThat(archive.search("บทย่อ").getFirst()).startsWith(ITEM + " ");
    assertSound();
  }

  @Test
  void theOnlyDocumentOfAResolutionStaysAndSaysWhy() {
    archive.run("withdraw", "summary.txt", "--reason", "ผิดฉบับ");

    var only = ResolutionId.parse("2019-06-04/2").orElseThrow();
    Resolution kept = archive.app.catalog().find(only).orElseThrow();
    assertThat(kept.source().note()).contains("ถูกถอนเมื่อ").contains("ผิดฉบับ");
    assertThat(archive.search("ดอกทานตะวัน").getFirst()).startsWith(only + " ");
    assertThat(archive.app.catalog().sources(ITEM))
        .extracting(s -> s.kind())
        .containsExactly(DocumentKind.DIGEST, DocumentKind.PRESS_SUMMARY);
  }

  @Test
  void mayStandAgain() {
    archive.run("withdraw", "summary.txt", "--reason", "ผิดฉบับ");
    assertThat(archive.run("withdraw", "summary.txt", "--undo")).startsWith("0");

    assertThat(shown().source().kind()).isEqualTo(DocumentKind.PRESS_SUMMARY);
    assertThat(shown().source().note()).isEmpty();
    assertSound();
  }

  @Test
  void anUnknownDocumentAndAMissingReasonAreErrors() {
    assertThat(archive.run("withdraw", "nowhere.txt", "--undo"))
        .startsWith("1")
        .contains("no document nowhere.txt");
    assertThat(archive.run("withdraw", "summary.txt")).startsWith("2").contains("--reason");
  }

  private Resolution shown() {
    return archive.app.catalog().find(ITEM).orElseThrow();
  }

  private void assertSound() {
    try (PassageIndex index = archive.app.openIndex()) {
      assertThat(Checkup.of(archive.app.catalog(), archive.app.upkeep(), index).damage()).isEmpty();
    }
  }
}
