package thammati.channel.line;

import java.util.Map;
import java.util.Optional;
import thammati.thai.ThaiText;

/** Words that are no question but ask something of the program itself. */
final class LineCommands {
  private static final Map<String, LinePostback> COMMANDS =
      Map.ofEntries(
          Map.entry("ลบข้อมูลของฉัน", new LinePostback.Erase()),
          Map.entry("ลบข้อมูลฉัน", new LinePostback.Erase()),
          Map.entry("delete my data", new LinePostback.Erase()),
          Map.entry("เริ่มเรื่องใหม่", new LinePostback.Restart()),
          Map.entry("เริ่มใหม่", new LinePostback.Restart()),
          Map.entry("new topic", new LinePostback.Restart()),
          Map.entry("วิธีใช้", new LinePostback.Help()),
          Map.entry("ช่วยเหลือ", new LinePostback.Help()),
          Map.entry("help", new LinePostback.Help()));

  private LineCommands() {}

  static Optional<LinePostback> read(String words) {
    return Optional.ofNullable(COMMANDS.get(ThaiText.lowerCase(words.strip())));
  }
}
