package thammati.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DecoderTest {
  private static final String THAI =
      "คณะรัฐมนตรีรับทราบรายงานการเลี้ยงผึ้ง ๑๒ รัง\nค่าใช้จ่าย 1,500 บาท";
  private static final Charset WINDOWS_874 = Charset.forName("x-windows-874");

  static Stream<Arguments> encodings() {
    return Stream.of(
        Arguments.of("UTF-8", bytes(THAI, StandardCharsets.UTF_8)),
        Arguments.of("UTF-8 with byte order mark", bytes("\ufeff" + THAI, StandardCharsets.UTF_8)),
        Arguments.of("UTF-16 little endian", bytes("\ufeff" + THAI, StandardCharsets.UTF_16LE)),
        Arguments.of("UTF-16 big endian", bytes("\ufeff" + THAI, StandardCharsets.UTF_16BE)),
        Arguments.of("windows-874", bytes(THAI, WINDOWS_874)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("encodings")
  void readsEveryEncodingThaiFilesCarry(String name, byte[] bytes) throws Unreadable {
    assertThat(Decoder.decode(bytes)).isEqualTo(THAI);
  }

  @Test
  void oneDamagedByteDoesNotCostTheWholeText() throws Unreadable {
    byte[] bytes = bytes(THAI.repeat(100), StandardCharsets.UTF_8);
    bytes[3] = (byte) 0xff;

    assertThat(Decoder.decode(bytes)).contains("\ufffd").endsWith(THAI);
  }

  @Test
  void keepsQuotesAndDashesThatTis620DoesNotHave() throws Unreadable {
    String text = "โครงการ “ผึ้งน้อย” – ระยะที่ ๒ … ของชุมชน ‘บ้านไร่’";

    assertThat(Decoder.decode(bytes(text, WINDOWS_874))).isEqualTo(text);
  }

  @Test
  void readsLatinTextAsUtf8() throws Unreadable {
    assertThat(Decoder.decode(bytes("Cabinet – résumé", StandardCharsets.UTF_8)))
        .isEqualTo("Cabinet – résumé");
  }

  @Test
  void endsEveryLineWithLineFeed() throws Unreadable {
    assertThat(Decoder.decode(bytes("หนึ่ง\r\nสอง\rสาม\nสี่", StandardCharsets.UTF_8)))
        .isEqualTo("หนึ่ง\nสอง\nสาม\nสี่");
  }

  static Stream<Arguments> unreadable() {
    byte[] binary = {'P', 'K', 3, 4, 0, 0, 0, 8, 'a', 'b'};
    return Stream.of(
        Arguments.of("empty", new byte[0], "the file is empty"),
        Arguments.of("blank", bytes(" \n\t \r\n", StandardCharsets.UTF_8), "white space"),
        Arguments.of("a mark alone", bytes("\ufeff", StandardCharsets.UTF_8), "white space"),
        Arguments.of("NUL bytes", binary, "binary"),
        Arguments.of(
            "control characters", "\u0001\u0002".repeat(20).getBytes(WINDOWS_874), "binary"),
        Arguments.of("half a UTF-16 unit", halfUnit(), "neither UTF-8, UTF-16 nor windows-874"),
        Arguments.of(
            "Latin-1", bytes("déjà vu à Paris", StandardCharsets.ISO_8859_1), "nor windows-874"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("unreadable")
  void saysWhyBytesAreNoText(String name, byte[] bytes, String reason) {
    assertThat(fault(bytes).reason()).contains(reason);
  }

  @Test
  void refusesRandomBytesWithReason() {
    long seed = 20_191_022L;
    Random random = new Random(seed);
    for (int round = 0; round < 500; round++) {
      byte[] bytes = new byte[64 + random.nextInt(4_000)];
      random.nextBytes(bytes);
      assertThat(fault(bytes).reason()).as("seed %d round %d", seed, round).isNotBlank();
    }
  }

  private static Unreadable fault(byte[] bytes) {
    Unreadable fault = catchThrowableOfType(Unreadable.class, () -> Decoder.decode(bytes));
    assertThat(fault).as("decoding must be refused").isNotNull();
    return fault;
  }

  private static byte[] halfUnit() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(bytes("\ufeffมติ", StandardCharsets.UTF_16LE));
    out.write(0x0e);
    return out.toByteArray();
  }

  private static byte[] bytes(String text, Charset charset) {
    return text.getBytes(charset);
  }
}
