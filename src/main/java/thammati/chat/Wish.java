package thammati.chat;

import java.util.Map;
import java.util.Optional;
import thammati.thai.ThaiText;

/** What words may ask of the program itself, in every channel alike. */
public enum Wish {
  /** Everything kept of who says so is removed. */
  ERASE,
  /** The next question opens another topic. */
  RESTART,
  /** What can be asked is told. */
  HELP;

  private static final Map<String, Wish> WORDS =
      Map.ofEntries(
          Map.entry("ลบข้อมูลของฉัน", ERASE),
          Map.entry("ลบข้อมูลฉัน", ERASE),
          Map.entry("delete my data", ERASE),
          Map.entry("forget", ERASE),
          Map.entry("forget me", ERASE),
          Map.entry("เริ่มเรื่องใหม่", RESTART),
          Map.entry("เริ่มใหม่", RESTART),
          Map.entry("new topic", RESTART),
          Map.entry("วิธีใช้", HELP),
          Map.entry("ช่วยเหลือ", HELP),
          Map.entry("ช่วยด้วย", HELP),
          Map.entry("help", HELP),
          Map.entry("?", HELP));

  /** The wish that a whole message is; empty if it is a question. */
  public static Optional<Wish> read(String words) {
    return Optional.ofNullable(WORDS.get(ThaiText.lowerCase(words.strip())));
  }
}
