package thammati.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import thammati.text.Span;

class PointsTest {
  private static final String LISTED =
      """
      คณะรัฐมนตรีมีมติเห็นชอบ ดังนี้
      1. ให้ปลูกต้นไม้ จำนวน 2.5 ล้านต้น
      ๒. มอบหมายให้กรมทางหลวงดูแล
      2.1 รายงานทุก 2. เดือน
      3. ให้สำนักงบประมาณจัดสรรเงิน
      """;

  @Test
  void findsThePointOfANumberInEitherDigits() {
    assertThat(words(LISTED, 1)).hasValue("1. ให้ปลูกต้นไม้ จำนวน 2.5 ล้านต้น");
    assertThat(words(LISTED, 2)).hasValueSatisfying(w -> assertThat(w).startsWith("๒. มอบหมาย"));
    assertThat(words(LISTED, 3)).hasValue("3. ให้สำนักงบประมาณจัดสรรเงิน");
    assertThat(words(LISTED, 4)).isEmpty();
  }

  @Test
  void aPointNeedsThoseBeforeIt() {
    assertThat(words("ราคา 2. บาท", 2)).isEmpty();
    assertThat(words("", 1)).isEmpty();
  }

  @Test
  void aLongPointIsQuotedInWholeClauses() {
    String body = "1. " + "เห็นชอบให้กรมทางหลวงดำเนินการตามแผน ".repeat(60) + "\n2. จบ";

    assertThat(words(body, 1))
        .hasValueSatisfying(w -> {
          assertThat(w.length()).isBetween(20, 480);
          assertThat(body).contains(w);
        });
  }

  private static Optional<String> words(String body, int number) {
    return Points.find(body, number).map((Span span) -> span.in(body));
  }
}
