package thammati.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResolutionIdTest {
  private static final LocalDate DAY = LocalDate.of(2022, 8, 23);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2022-08-23/4",
        "2022-08-23/9999",
        "2024-06-18/x3f2a1b0c",
        "undated/x00000000",
        "undated/7",
        "2024-02-29/1",
      })
  void readsWhatItWrites(String written) {
    assertThat(ResolutionId.parse(written)).map(ResolutionId::toString).contains(written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "2022-08-23",
        "2022-08-23/",
        "2022-08-23/0",
        "2022-08-23/04",
        "2022-08-23/10000",
        "2022-08-23/-1",
        "2022-08-23/๔",
        "2022-08-23/4 ",
        " 2022-08-23/4",
        "2022-08-23/4/5",
        "2022-8-23/4",
        "2023-02-29/4",
        "2022-13-01/4",
        "23/08/2022/4",
        "Undated/4",
        "undated/x3F2A1B0C",
        "undated/x3f2a1b0",
        "undated/y3f2a1b0c",
      })
  void otherTextIsNoIdentifier(String text) {
    assertThat(ResolutionId.parse(text)).isEmpty();
  }

  @Test
  void writesLatinDigitsInEveryLocale() {
    assertThat(ResolutionId.of(DAY, 12)).hasToString("2022-08-23/12");
  }

  @Test
  void refusesAnItemThatIsNoneAndNamesIt() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ResolutionId.of(DAY, 0))
        .withMessageContaining("0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ResolutionId(DAY, "เพิ่มเติม"))
        .withMessageContaining("เพิ่มเติม");
  }

  @Test
  void tellsTheAgendaNumberOnlyWhereThereIsOne() {
    assertThat(ResolutionId.of(DAY, 12).number()).hasValue(12);
    assertThat(new ResolutionId(DAY, "x3f2a1b0c").number()).isEmpty();
  }

  @Test
  void standsByDateThenByNumberThenUnnumbered() {
    List<ResolutionId> order =
        List.of(
            new ResolutionId(null, "3"),
            new ResolutionId(null, "x00000001"),
            ResolutionId.of(DAY.minusDays(1), 99),
            ResolutionId.of(DAY, 2),
            ResolutionId.of(DAY, 10),
            new ResolutionId(DAY, "x00000001"),
            new ResolutionId(DAY, "x00000002"));
    List<ResolutionId> shuffled = new ArrayList<>(order);
    Collections.shuffle(shuffled, new Random(7));
    assertThat(shuffled.stream().sorted()).containsExactlyElementsOf(order);
  }

  @Test
  void orderAgreesWithEquality() {
    assertThat(ResolutionId.of(DAY, 4))
        .isEqualByComparingTo(new ResolutionId(DAY, "4"))
        .isEqualTo(new ResolutionId(DAY, "4"));
  }
}
