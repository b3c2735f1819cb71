package thammati.answer.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thammati.resolution.Filters;
import thammati.resolution.Resolution;
import thammati.retrieval.Query;
import thammati.retrieval.QuestionReader;
import thammati.support.Papers;
import thammati.thai.Agencies;
import thammati.thai.Words;

class AskTest {
  private static final Resolution RESOLUTION =
      Papers.resolution("2024-01-09/1", "เรื่องอื่น", "คณะรัฐมนตรีมีมติรับทราบ");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ใครเสนอโครงการ และใช้เงินเท่าไร"
            + " แล้วเริ่มเมื่อไร|ใครเสนอโครงการ;ใช้เงินเท่าไร;เริ่มเมื่อไร",
        "ปลูกป่ากี่ไร่ ใช้เงินเท่าไร|ปลูกป่ากี่ไร่;ใช้เงินเท่าไร",
        "สะพานข้ามคลองกับถนนเลียบคลอง ใช้เงินเท่าไร|สะพานข้ามคลองกับถนนเลียบคลอง ใช้เงินเท่าไร",
        "How many bridges are built, and when?|how many bridges are built;and when?",
        "โครงการคลองระบายน้ำ|โครงการคลองระบายน้ำ"
      })
  void questionIsCutWhereEachPartAsks(String question, String parts) {
    assertThat(Ask.parts(question)).containsExactly(parts.split(";"));
  }

  @Test
  void nothingAskedIsOnePart() {
    assertThat(Ask.parts("")).containsExactly("");
  }

  @Test
  void twoThatAreAskedTheSameAreAskedOneByOne() {
    List<Ask> asks = asks("สะพานกับถนนใช้เงินกี่บาท");
    assertThat(asks).hasSize(2);
    assertThat(asks.get(0).terms().weight("สะพาน"))
        .isGreaterThan(asks.get(0).terms().weight("ถนน"));
    assertThat(asks.get(1).terms().weight("ถนน"))
        .isGreaterThan(asks.get(1).terms().weight("สะพาน"));
    assertThat(asks("ตั้งใครเป็นผู้ดูแลหอนาฬิกา กับผู้ดูแลสวน")).hasSize(2);
    assertThat(asks("ลงนามข้อตกลงกับเวียดนามวันไหน")).hasSize(1);
  }

  @Test
  void anotherIsAskedTheSameAgain() {
    List<Ask> asks = asks("มาตรา 20 จ่ายกี่บาท แล้วมาตรา 33 ล่ะ");
    assertThat(asks).hasSize(2);
    assertThat(asks.get(1).wanted()).isEqualTo(asks.get(0).wanted());
  }

  @Test
  void yearInTwoDigitsIsLookedForInFourAndTheDayOfTheMeetingNotAtAll() {
    Ask ask = asks("มติ 9 ม.ค. 67 ปี 66 มีกี่แห่ง").getFirst();
    assertThat(ask.terms().weight("2566")).isPositive();
    assertThat(ask.terms().weight("2567")).isZero();
  }

  private static List<Ask> asks(String question) {
    Query query =
        new QuestionReader(Agencies.bundled(), () -> LocalDate.of(2024, 1, 9))
            .read(question, List.of(), Filters.NONE);
    return Ask.of(query, RESOLUTION, new Words(), _ -> 1);
  }

  @Test
  void wordsOfItsOwnPartTellMoreThanThoseOfAnother() {
    Query query =
        new QuestionReader(Agencies.bundled(), () -> LocalDate.of(2024, 1, 9))
            .read("สะพานยาวกี่เมตร และถนนกว้างเท่าไร", List.of(), Filters.NONE);
    List<Ask> asks = Ask.of(query, RESOLUTION, new Words(), _ -> 1);
    assertThat(asks).hasSize(2);
    assertThat(asks.get(0).terms().weight("สะพาน"))
        .isGreaterThan(asks.get(0).terms().weight("ถนน"));
    assertThat(asks.get(1).terms().weight("ถนน"))
        .isGreaterThan(asks.get(1).terms().weight("สะพาน"));
  }
}
