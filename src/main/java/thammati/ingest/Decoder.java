package thammati.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import thammati.thai.ThaiText;

/**
 * Bytes to text. The bytes decide, not a label: pages that call themselves tis-620 use the quotes
 * and dashes of windows-874, and many call themselves nothing.
 */
final class Decoder {
  private static final Charset WINDOWS_874 = Charset.forName("x-windows-874");
  private static final double LEAST_THAI = 0.3;
  private static final Pattern MARKUP =
      Pattern.compile("(?is)<(script|style)\\b.*?</\\1\\s*>|<[^>]*>");

  /** What stands for a byte that is no part of the encoding. */
  static final char LOST = '\ufffd';

  /** Share of letters that may be lost; Thai of another encoding loses nearly all of them. */
  private static final double MOST_LOST = 0.005;

  private Decoder() {}

  /** The text without byte order mark, line ends as LF. */
  static String decode(byte[] bytes) throws Unreadable {
    if (bytes.length == 0) throw new Unreadable("the file is empty");
    String text = decodeAny(bytes);
    if (text.startsWith("\ufeff")) text = text.substring(1);
    if (text.isBlank()) throw new Unreadable("the file holds nothing but white space");
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static String decodeAny(byte[] bytes) throws Unreadable {
    try {
      if (startsWith(bytes, 0xff, 0xfe)) return strict(bytes, StandardCharsets.UTF_16LE);
      if (startsWith(bytes, 0xfe, 0xff)) return strict(bytes, StandardCharsets.UTF_16BE);
      if (hasControls(bytes)) throw new Unreadable("the file is binary, not text");
      return strict(bytes, StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      String almost = new String(bytes, StandardCharsets.UTF_8);
      if (almost.chars().filter(c -> c == LOST).count() <= MOST_LOST * almost.length()) {
        return almost;
      }
      String thai = new String(bytes, WINDOWS_874);
      if (looksThai(thai)) return thai;
      throw new Unreadable("the text is neither UTF-8, UTF-16 nor windows-874");
    }
  }

  private static String strict(byte[] bytes, Charset charset) throws CharacterCodingException {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(bytes))
        .toString();
  }

  /** Control characters that no text has, at more than the rate of accidents. */
  private static boolean hasControls(byte[] bytes) {
    int look = Math.min(bytes.length, 65_536);
    int controls = 0;
    for (int i = 0; i < look; i++) {
      int b = bytes[i] & 0xff;
      if (b == 0) return true;
      if (b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f') controls++;
    }
    return controls > 4 && controls > look / 100;
  }

  /** Whether enough of the words are Thai; the markup of a page never is. */
  private static boolean looksThai(String text) {
    if (text.indexOf(LOST) >= 0) return false;
    String words = MARKUP.matcher(text).replaceAll("");
    long letters = words.chars().filter(c -> !Character.isWhitespace(c)).count();
    long thai = words.chars().filter(c -> ThaiText.isThaiLetter((char) c)).count();
    return thai >= letters * LEAST_THAI;
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
  }
}
