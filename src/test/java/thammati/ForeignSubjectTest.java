package thammati;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A resolution cancels one of a day of which the archive holds other matters only. */
class ForeignSubjectTest {
  private static final String CANCELS =
      """
      ---
      kind: digest
      meeting: 2020-03-03
      item: 1
      title: "การขุดลอกคูน้ำหมู่บ้านทดลอง"
      section: กฎหมาย
      source: https://x.example/2
      note: "บทย่อ"
      ---
      คณะรัฐมนตรีมีมติให้ยกเลิกมติคณะรัฐมนตรีเมื่อวันที่ 4 มิถุนายน 2562 เรื่อง การขุดลอกคูน้ำหมู่บ้านทดลอง
      """;

  @TempDir private Path folder;

  @Test
  void theStatusSaysThatNoSubjectFits() throws IOException {
    Archive archive = new Archive(folder);
    archive.put("a.txt", Archive.SUMMARY);
    archive.put("b.md", CANCELS);
    archive.ingest();

    assertThat(archive.run("status", "2019-06-04/1"))
        .startsWith("0\n")
        .contains(
            "แต่เรื่องไม่ตรงกับมติใดของวันนั้น", "its subject fits none", "2020-03-03/1  cancels");
  }
}
