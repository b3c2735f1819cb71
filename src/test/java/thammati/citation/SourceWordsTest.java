package thammati.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import thammati.resolution.Resolution;
import thammati.support.Papers;
import thammati.text.Span;

class SourceWordsTest {
  private static final String BODY =
      "ให้ปลูกต้นจามจุรีจำนวน 4,275 ต้น\nภายในกรอบวงเงิน 61.8 ล้านบาท";
  private static final Resolution PAPER = Papers.resolution("2022-03-08/2", "ชื่อ", BODY);

  @Test
  void quotationIsAllTheSources() {
    assertThat(words(BODY.replace('\n', ' '))).containsExactly(BODY.replace('\n', ' '));
  }

  @Test
  void onlyTheStretchesThatStandSoAreTheSources() {
    assertThat(words("สรุปว่า ให้ปลูกต้นจามจุรีจำนวน 4,275 ต้น โดยใช้กรอบวงเงิน 61.8 ล้านบาทเศษ"))
        .containsExactly("ให้ปลูกต้นจามจุรีจำนวน 4,275 ต้น ", "กรอบวงเงิน 61.8 ล้านบาท");
  }

  @Test
  void shortStretchesShowNothing() {
    assertThat(words("ต้นจามจุรี 4,275 แห่ง")).isEmpty();
    assertThat(words("")).isEmpty();
  }

  private static List<String> words(String text) {
    var cited = new Citation(PAPER, new Span(0, BODY.length()), List.of());
    return SourceWords.in(new Statement(text, List.of(cited))).stream()
        .map(s -> s.in(text))
        .toList();
  }
}
