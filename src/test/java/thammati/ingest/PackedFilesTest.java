package thammati.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes out of archives, friendly and hostile ones. */
class PackedFilesTest {
  private static final String TEXT = "มติทดสอบว่าด้วยการปลูกต้นไม้";

  /** Small enough to be reached: 1,000 a file, 5,000 in all, 20 entries, 10 times from 2,000 on. */
  private static final ArchiveBounds SMALL = new ArchiveBounds(1_000, 5_000, 20, 10, 2_000);

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"zip", "tar", "tar.gz", "tar.xz", "tar.bz2"})
  void everyFormatIsToldByItsContentAndNotByItsName(String format) throws Exception {
    byte[] tar = Packed.tar("a.txt", TEXT, "โฟลเดอร์/ข.txt", TEXT + "2");
    byte[] packed =
        switch (format) {
          case "zip" -> Packed.zip("a.txt", TEXT, "โฟลเดอร์/ข.txt", TEXT + "2");
          case "tar" -> tar;
          case "tar.gz" -> Packed.gzip(tar);
          case "tar.xz" -> Packed.xz(tar);
          default -> Packed.bzip2(tar);
        };
    assertThat(read("renamed.dat", packed))
        .containsExactly(
            "renamed.dat!/a.txt: " + TEXT, "renamed.dat!/โฟลเดอร์/ข.txt: " + TEXT + "2");
  }

  @Test
  void namesThatPointOutOfTheArchiveAreReportedAndTheRestIsRead() throws Exception {
    byte[] zip =
        Packed.zip(
            "../up.txt",
            "x",
            "/etc/root.txt",
            "x",
            "a/../../b.txt",
            "x",
            "C:\\w.txt",
            "x",
            "in",
            TEXT);
    assertThat(read("a.zip", zip))
        .containsExactly(
            "a.zip!/../up.txt - its name points out of the archive",
            "a.zip!//etc/root.txt - its name points out of the archive",
            "a.zip!/a/../../b.txt - its name points out of the archive",
            "a.zip!/C:/w.txt - its name points out of the archive",
            "a.zip!/in: " + TEXT);
    try (var files = Files.walk(folder)) {
      assertThat(files).hasSize(2);
    }
  }

  @Test
  void linksPipesAndDevicesAreReportedAndFoldersAreNot() throws Exception {
    assertThat(read("a.tar", Packed.tarOfOddities("b.txt", TEXT)))
        .containsExactly(
            "a.tar!/odd2 - a link, pipe or device, not a file",
            "a.tar!/odd6 - a link, pipe or device, not a file",
            "a.tar!/odd3 - a link, pipe or device, not a file",
            "a.tar!/b.txt: " + TEXT);
  }

  @Test
  void hiddenFilesStayOutSilentlyAsTheyDoInFolders() throws Exception {
    byte[] zip = Packed.zip("__MACOSX/._a.txt", "x", ".git/config", "x", "./a.txt", TEXT);
    assertThat(read("a.zip", zip)).containsExactly("a.zip!/a.txt: " + TEXT);
  }

  @Test
  void anArchiveInsideAnArchiveIsReportedAndNotOpened() throws Exception {
    byte[] zip = Packed.zip("inner.txt", Packed.zip("a.txt", TEXT));
    assertThat(read("a.zip", zip))
        .containsExactly("a.zip!/inner.txt - an archive inside an archive");
    byte[] tar = Packed.zip("inner.bin", Packed.tar("a.txt", TEXT));
    assertThat(read("b.zip", tar))
        .containsExactly("b.zip!/inner.bin - an archive inside an archive");
  }

  @Test
  void anOfficeDocumentIsNoArchiveOfTexts() throws Exception {
    byte[] docx = Packed.zip("[Content_Types].xml", "<x/>", "word/document.xml", "<x/>");
    assertThat(read("a.docx", docx))
        .containsExactly("a.docx - an office document or e-book, not an archive of texts");
  }

  @Test
  void anEntryThatIsTooLargeIsReportedAndTheRestIsRead() throws Exception {
    byte[] zip = Packed.zip("large.txt", noise(1_001), "small.txt", TEXT);
    assertThat(read("a.zip", zip, SMALL))
        .containsExactly("a.zip!/large.txt - larger than 1000 bytes", "a.zip!/small.txt: " + TEXT);
    byte[] tar = Packed.tar("large.txt", noise(1_001), "small.txt", TEXT);
    assertThat(read("a.tar", tar, SMALL))
        .containsExactly("a.tar!/large.txt - larger than 1000 bytes", "a.tar!/small.txt: " + TEXT);
  }

  @Test
  void anArchiveEndsWhereItUnpacksToTooMuchInAll() throws Exception {
    String[] entries = new String[16];
    for (int i = 0; i < entries.length; i += 2) {
      entries[i] = i + ".txt";
      entries[i + 1] = noise(900);
    }
    List<String> read = read("a.zip", Packed.zip(entries), SMALL);
    assertThat(read).hasSize(6);
    assertThat(read.getLast())
        .startsWith("a.zip - unpacks to more than 5000 bytes; ")
        .endsWith("files before that were read");
  }

  @Test
  void whatIsSkippedCountsToo() throws Exception {
    byte[] zip = Packed.zip(".hidden", noise(6_000), "a.txt", TEXT);
    assertThat(read("a.zip", zip, SMALL))
        .containsExactly("a.zip - unpacks to more than 5000 bytes");
  }

  @Test
  void aBombIsStoppedByItsRatio() throws Exception {
    String zeros = "0".repeat(4_900);
    assertThat(read("a.zip", Packed.zip("zeros.txt", zeros), SMALL))
        .containsExactly("a.zip - unpacks to more than 10 times its size");
    assertThat(read("a.tgz", Packed.gzip(Packed.tar("zeros.txt", zeros)), SMALL))
        .containsExactly("a.tgz - unpacks to more than 10 times its size");
  }

  @Test
  void entriesAreCounted() throws Exception {
    String[] entries = new String[60];
    Arrays.setAll(entries, i -> i % 2 == 0 ? i + ".txt" : "x");
    List<String> read = read("a.tar", Packed.tar(entries), SMALL);
    assertThat(read).hasSize(21);
    assertThat(read.getLast())
        .isEqualTo("a.tar - more than 20 entries; 20 files before that were read");
  }

  @Test
  void aHeaderOfManyMegabytesIsNoHeader() throws Exception {
    byte[] tar = Packed.gzip(Packed.tarOfLongName(3 << 20));
    assertThat(read("a.tgz", tar))
        .containsExactly("a.tgz - is damaged: a header is larger than any real one");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zip", "tar.gz", "tar.xz", "tar.bz2", "tar"})
  void anArchiveThatBreaksOffKeepsWhatWasReadBefore(String format) throws Exception {
    byte[] tar = Packed.tar("a.txt", TEXT, "b.txt", noise(500_000));
    byte[] packed =
        switch (format) {
          case "zip" -> Packed.zip("a.txt", TEXT, "b.txt", noise(500_000));
          case "tar.gz" -> Packed.gzip(tar);
          case "tar.xz" -> Packed.xz(tar);
          case "tar.bz2" -> Packed.bzip2(tar);
          default -> tar;
        };
    List<String> read = read("a.bin", Arrays.copyOf(packed, packed.length * 2 / 3));
    assertThat(read.getLast()).matches("a\\.bin - (ends too early|is damaged).*");
    if (!format.equals("tar.bz2")) {
      assertThat(read).hasSize(2).first().isEqualTo("a.bin!/a.txt: " + TEXT);
    }
  }

  @Test
  void anEncryptedArchiveIsReported() throws Exception {
    byte[] zip = Packed.zip("a.txt", TEXT, "b.txt", TEXT);
    int second = indexOf(zip, new byte[] {'P', 'K', 3, 4}, 4);
    zip[second + 6] |= 1;
    assertThat(read("a.zip", zip))
        .containsExactly(
            "a.zip!/a.txt: " + TEXT, "a.zip - is encrypted; 1 files before that were read");
  }

  @Test
  void whatIsCompressedButNoArchiveIsReported() throws Exception {
    assertThat(read("a.gz", Packed.gzip(TEXT.getBytes(StandardCharsets.UTF_8))))
        .containsExactly("a.gz - is compressed, but no TAR archive");
    assertThat(read("a.7z", new byte[] {'7', 'z', (byte) 0xbc, (byte) 0xaf, 0x27, 0x1c}))
        .containsExactly("a.7z - an archive of a kind other than ZIP and TAR");
  }

  @Test
  void anEmptyArchiveHoldsNothing() throws Exception {
    assertThat(read("a.zip", Packed.zip())).isEmpty();
  }

  @Test
  void namesCannotDriveTheTerminal() throws Exception {
    assertThat(read("a.zip", Packed.zip("\u001b[2Ja.txt", TEXT)))
        .containsExactly("a.zip!/?[2Ja.txt: " + TEXT);
  }

  private List<String> read(String name, byte[] packed) throws Exception {
    return read(name, packed, ArchiveBounds.STANDARD);
  }

  /** What comes out: {@code name: text}, or {@code name - reason} for what is skipped. */
  private List<String> read(String name, byte[] packed, ArchiveBounds bounds) throws Exception {
    Path file = Files.write(folder.resolve(name), packed);
    List<String> read = new ArrayList<>();
    try (SourceFiles files = new SourceFiles(List.of(file), bounds)) {
      for (SourceFile next = files.next(); next != null; next = files.next()) {
        read.add(
            switch (next) {
              case SourceFile.Content content ->
                  content.name() + ": " + new String(content.bytes(), StandardCharsets.UTF_8);
              case SourceFile.Skipped skipped -> skipped.name() + " - " + skipped.reason();
            });
      }
    }
    return read;
  }

  /** Letters that hardly compress, the same in every run. */
  private static String noise(int length) {
    StringBuilder noise = new StringBuilder(length);
    long state = 42;
    for (int i = 0; i < length; i++) {
      state = state * 6364136223846793005L + 1442695040888963407L;
      noise.append((char) ('!' + (state >>> 33) % 90));
    }
    return noise.toString();
  }

  private static int indexOf(byte[] bytes, byte[] part, int from) {
    for (int i = from; i <= bytes.length - part.length; i++) {
      if (Arrays.equals(bytes, i, i + part.length, part, 0, part.length)) return i;
    }
    return -1;
  }
}
