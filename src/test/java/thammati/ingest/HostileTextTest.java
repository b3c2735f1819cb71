package thammati.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Texts that nobody would write but to do harm. */
class HostileTextTest {
  private final DocumentReader reader = new DocumentReader();

  @Test
  void refusesTextThatNoResolutionIsAsLongAs() {
    String text = "หัวข้อของข้อความที่ไม่มีวันจบ\n" + "คณะรัฐมนตรีมีมติเห็นชอบ ".repeat(60_000);
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(Unreadable.class)
        .hasMessageContaining("characters below one title");
  }

  @Test
  void readsThroughMillionsOfNumbersThatNumberNothing() throws Unreadable {
    String text =
        "หัวข้อของข้อความที่มีแต่ตัวเลข\nคณะรัฐมนตรีมีมติเห็นชอบ " + "1.1.1.".repeat(100_000);
    assertThat(read(text).resolutions()).hasSize(1);
  }

  @Test
  void aPageOfNestedTagsAloneHasNoText() {
    String page = "<html><body>" + "<div>".repeat(1_000_000) + "ข้อความที่ลึกเกินใครจะอ่าน";
    assertThatThrownBy(() -> read(page)).isInstanceOf(Unreadable.class);
  }

  private Parsed read(String text) throws Unreadable {
    return reader.read("hostile", text.getBytes(StandardCharsets.UTF_8));
  }
}
