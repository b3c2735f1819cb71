package thammati.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import org.junit.jupiter.api.Test;
import thammati.resolution.DocumentKind;
import thammati.resolution.Resolution;

class DocumentReaderTest {
  @Test
  void aPageKeepsTheRowsOfItsTable() throws Exception {
    Parsed parsed = fixture("resolution-page-with-table.html");
    Resolution page = parsed.resolutions().getFirst();
    assertThat(page.title()).isEqualTo("โครงการสะพานไม้ไผ่ข้ามคลองทดสอบ");
    assertThat(page.source().kind()).isEqualTo(DocumentKind.MIRROR);
    assertThat(page.id().date()).isEqualTo("2026-04-21");
    assertThat(page.body())
        .startsWith("คณะรัฐมนตรีมีมติอนุมัติ")
        .endsWith("ปีงบประมาณ | วงเงิน (ล้านบาท)\n2570 | 3.1\n2571 | 4.3");
  }

  private static Parsed fixture(String name) throws Exception {
    try (InputStream in = DocumentReaderTest.class.getResourceAsStream(name)) {
      return new DocumentReader().read(name, in.readAllBytes());
    }
  }
}
