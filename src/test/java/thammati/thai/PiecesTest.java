package thammati.thai;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PiecesTest {
  private static final List<String> PARTS =
      List.of(
          "น้ำ",
          "กู้",
          "ที่",
          "คณะรัฐมนตรีมีมติ",
          "เห็นชอบ",
          " ",
          "  ",
          "\n",
          "ก",
          "ำ",
          "์",
          "่",
          "๑๒,๓๔๕",
          "โดย",
          "ทั้งนี้ ",
          "1. ",
          "👩‍👩‍👧‍👦",
          "🇹🇭",
          "👍🏽",
          "😀",
          "e\u0301",
          "ที่ประชุมรับทราบรายงานผลการดำเนินงาน",
          "\r\n",
          "\u200b",
          "[1]");

  @Test
  void piecesFitMakeTheTextAgainAndCutNoCharacter() {
    Random random = new Random(20260106);
    for (int i = 0; i < 10_000; i++) {
      String text = text(random, 1 + random.nextInt(120));
      int most = 40 + random.nextInt(200);
      List<String> pieces = Pieces.of(text, most);

      assertThat(String.join("", pieces)).isEqualTo(text);
      assertThat(pieces).allMatch(p -> p.length() <= most);
      Set<Integer> borders = borders(text);
      int at = 0;
      for (String piece : pieces) assertThat(borders).contains(at += piece.length());
    }
  }

  private static String text(Random random, int parts) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < parts; i++) text.append(PARTS.get(random.nextInt(PARTS.size())));
    return text.toString();
  }

  /** Read over the whole text at once, not piece by piece. */
  private static Set<Integer> borders(String text) {
    Set<Integer> borders = new HashSet<>();
    Matcher m = Pattern.compile("\\X").matcher(text);
    while (m.find()) borders.add(m.end());
    return borders;
  }

  @Test
  void cutsAtLinesThenClausesThenBlanks() {
    assertThat(Pieces.of("บรรทัดแรกของคำตอบ\nบรรทัดที่สองของคำตอบ", 30))
        .containsExactly("บรรทัดแรกของคำตอบ\n", "บรรทัดที่สองของคำตอบ");
    assertThat(Pieces.of("คณะรัฐมนตรีมีมติเห็นชอบมาตรการ โดยให้กระทรวงการคลังดำเนินการ ต่อไป", 50))
        .containsExactly("คณะรัฐมนตรีมีมติเห็นชอบมาตรการ ", "โดยให้กระทรวงการคลังดำเนินการ ต่อไป");
    assertThat(Pieces.of("หนึ่งสองสาม สี่ห้าหก", 15)).containsExactly("หนึ่งสองสาม ", "สี่ห้าหก");
  }

  @Test
  void textThatFitsIsOnePiece() {
    assertThat(Pieces.of("", 10)).containsExactly("");
    assertThat(Pieces.of("0123456789", 10)).containsExactly("0123456789");
  }

  @Test
  void characterThatDoesNotFitIsCutBetweenCodePoints() {
    String monster = "ก" + "\u0e49".repeat(9) + "😀".repeat(4);
    assertThat(Pieces.of(monster, 3)).allMatch(p -> p.length() <= 3);
    assertThat(String.join("", Pieces.of("👩‍👩‍👧‍👦", 4))).isEqualTo("👩‍👩‍👧‍👦");
    assertThat(Pieces.of("👩‍👩‍👧‍👦", 4))
        .allMatch(p -> !Character.isLowSurrogate(p.charAt(0)))
        .allMatch(p -> !Character.isHighSurrogate(p.charAt(p.length() - 1)));
  }

  @Test
  void labelsAreCutAsReadersCount() {
    assertThat(Pieces.count("น้ำกู้ที่")).isEqualTo(3);
    assertThat(Pieces.head("น้ำกู้ที่", 3)).isEqualTo("น้ำกู้ที่");
    assertThat(Pieces.head("น้ำกู้ที่นี่", 3)).isEqualTo("น้ำกู้…");
    assertThat(Pieces.headUnits("น้ำกู้ที่นี่", 7)).isEqualTo("น้ำกู้…");
    assertThat(Pieces.headUnits("น้ำ", 3)).isEqualTo("น้ำ");
  }
}
