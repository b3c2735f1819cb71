package thammati.channel.slack;

import java.util.List;
import java.util.Random;

/** Texts that try to break what they are put into. */
final class RandomTexts {
  private static final List<String> PARTS =
      List.of(
          "คณะรัฐมนตรีมีมติเห็นชอบ",
          "น้ำท่วมที่กู้ยืม",
          "เมื่อวันที่ 8 มีนาคม 2565 ",
          "โดยให้กรมทางหลวง",
          "วงเงิน 61.8 ล้านบาท ",
          "ทั้งนี้ ",
          "๔,๒๗๕ ต้น ",
          "\n",
          "\n1. ",
          " ",
          "กำ",
          "ก็",
          "ผู้",
          "เก้าอี้",
          "👩‍👩‍👧‍👦",
          "🏳️‍🌈",
          "🇹🇭",
          "👍🏽",
          "1️⃣",
          "e\u0301\u0323",
          "ก\u0e48\u0e49\u0e4a",
          "한글",
          "नि",
          "<!channel>",
          "<@U012AB3CD>",
          "<#C1|general>",
          "<https://evil.example|คลิก>",
          "@here",
          "https://evil.example/a",
          "[x](https://evil.example)",
          "evil.example",
          "a@b.example",
          "*หนา*",
          "_เอียง_",
          "~ขีด~",
          "`รหัส`",
          "```",
          "> อ้าง",
          "&lt;!here&gt;",
          "&amp;",
          "&",
          "<",
          ">",
          "\"",
          "'",
          "\\",
          "\t",
          ":tada:",
          "#general",
          "javascript:alert(1)",
          "\u202E",
          "\u0000",
          "{\"type\":\"user\"}",
          "</b>",
          "%0A",
          "]]>",
          "=",
          "\u2028");

  private RandomTexts() {}

  /** A text of up to that length, not blank. */
  static String hostile(Random random, int most) {
    int length = 1 + random.nextInt(most);
    StringBuilder text = new StringBuilder("ก");
    boolean solid = random.nextInt(8) == 0;
    String one = PARTS.get(random.nextInt(PARTS.size()));
    while (text.length() < length) {
      text.append(solid ? one : PARTS.get(random.nextInt(PARTS.size())));
    }
    return text.append("ข").toString();
  }
}
