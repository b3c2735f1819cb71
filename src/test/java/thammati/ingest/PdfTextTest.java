package thammati.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** PDF files made here, page by page. */
class PdfTextTest {
  private static final List<Path> THAI_FONTS =
      List.of(
          Path.of("/usr/share/fonts/truetype/tlwg/Garuda.ttf"),
          Path.of("/usr/share/fonts/truetype/tlwg/Loma.ttf"),
          Path.of("/usr/share/fonts/truetype/noto/NotoSansThai-Regular.ttf"));
  private static final String[] LINES = {
    "A bridge of bamboo over the test canal",
    "The cabinet agreed to the bridge, at a cost of 7.4 million baht, to be built in two years.",
    "The Ministry of Transport reports to the cabinet once it is open."
  };

  @BeforeAll
  static void fontsAreTakenFromPdfBoxAlone() {
    PdfFonts.install();
  }

  @Test
  void theTextLayerComesLineByLine() throws Exception {
    assertThat(PdfText.of(pdf(2, LINES)).lines().filter(l -> !l.isEmpty()))
        .containsExactly(LINES[0], LINES[1], LINES[2], LINES[0], LINES[1], LINES[2]);
  }

  @Test
  void aPdfIsReadAsAnyOtherPageIs() throws Exception {
    Parsed parsed = new DocumentReader().read("no-name", pdf(1, LINES));
    assertThat(parsed.document().title()).isEqualTo(LINES[0]);
    assertThat(parsed.resolutions().getFirst().body()).isEqualTo(LINES[1] + "\n" + LINES[2]);
  }

  @Test
  void thaiSurvives() throws Exception {
    Path font = THAI_FONTS.stream().filter(Files::exists).findFirst().orElse(null);
    assumeTrue(font != null, "no Thai font on this machine: " + THAI_FONTS);
    String[] lines = {"คณะรัฐมนตรีมีมติเห็นชอบ", "การน าเข้าน้ำมันและที่ดินจำนวน 12 ไร่"};
    byte[] bytes = saved(pdf -> write(pdf, PDType0Font.load(pdf, font.toFile()), lines));
    assertThat(PdfText.of(bytes))
        .contains(lines[0])
        .contains("การนำเข้าน้ำมันและที่ดินจำนวน 12 ไร่");
  }

  @Test
  void aPdfThatWantsAPasswordIsUnreadable() throws Exception {
    byte[] bytes =
        saved(pdf -> {
          write(pdf, latin(), LINES);
          pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
        });
    assertUnreadable(bytes, "password");
  }

  @Test
  void aPdfThatForbidsTakingItsTextIsUnreadable() throws Exception {
    byte[] bytes =
        saved(pdf -> {
          write(pdf, latin(), LINES);
          AccessPermission none = new AccessPermission();
          none.setCanExtractContent(false);
          pdf.protect(new StandardProtectionPolicy("owner", "", none));
        });
    assertUnreadable(bytes, "forbids");
  }

  @Test
  void aPdfOfImagesAloneIsUnreadable() throws Exception {
    byte[] empty = saved(pdf -> pdf.addPage(new PDPage()));
    assertUnreadable(empty, "without a text layer");
    assertUnreadable(pdf(3, "page 7"), "without a text layer");
  }

  @Test
  void aPdfOfTooManyPagesIsUnreadable() throws Exception {
    byte[] bytes =
        saved(pdf -> {
          for (int i = 0; i < 2_001; i++) pdf.addPage(new PDPage());
        });
    assertUnreadable(bytes, "2001 pages");
  }

  @Test
  void aPdfThatTakesTooLongIsUnreadable() throws Exception {
    AtomicLong seconds = new AtomicLong();
    InstantSource hasty = () -> Instant.ofEpochSecond(seconds.getAndAdd(61));
    byte[] bytes = pdf(1, LINES);
    assertThatThrownBy(() -> PdfText.of(bytes, hasty))
        .isInstanceOf(Unreadable.class)
        .hasMessageContaining("longer than 60 s");
  }

  @Test
  void aDamagedPdfIsUnreadable() throws Exception {
    byte[] bytes = pdf(1, LINES);
    assertUnreadable("%PDF-1.7\nno more".getBytes(StandardCharsets.US_ASCII), "damaged");
    assertUnreadable(Arrays.copyOf(bytes, 40), "");
  }

  @Test
  void whateverIsCutOffNothingButUnreadableIsThrown() throws Exception {
    byte[] bytes = pdf(1, LINES);
    for (int length = 10; length < bytes.length; length += 37) {
      try {
        assertThat(PdfText.of(Arrays.copyOf(bytes, length))).isNotBlank();
      } catch (Unreadable e) {
        assertThat(e.reason()).isNotBlank();
      }
    }
  }

  private static void assertUnreadable(byte[] bytes, String reason) {
    assertThatThrownBy(() -> new DocumentReader().read("a.pdf", bytes))
        .isInstanceOf(Unreadable.class)
        .hasMessageContaining(reason);
  }

  private static byte[] pdf(int pages, String... lines) throws IOException {
    return saved(pdf -> {
      for (int i = 0; i < pages; i++) write(pdf, latin(), lines);
    });
  }

  private static PDFont latin() {
    return new PDType1Font(FontName.HELVETICA);
  }

  private static void write(PDDocument pdf, PDFont font, String... lines) throws IOException {
    PDPage page = new PDPage();
    pdf.addPage(page);
    try (PDPageContentStream out = new PDPageContentStream(pdf, page)) {
      out.beginText();
      out.setFont(font, 10);
      out.setLeading(16);
      out.newLineAtOffset(50, 700);
      for (String line : lines) {
        out.showText(line);
        out.newLine();
      }
      out.endText();
    }
  }

  private static byte[] saved(Drawing drawing) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (PDDocument pdf = new PDDocument()) {
      drawing.on(pdf);
      pdf.save(bytes);
    }
    return bytes.toByteArray();
  }

  private interface Drawing {
    void on(PDDocument pdf) throws IOException;
  }
}
