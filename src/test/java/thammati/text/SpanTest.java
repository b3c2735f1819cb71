package thammati.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {
  private static final String TEXT = "ครม. เห็นชอบตามที่เสนอ";

  @Test
  void givesTheWordsItNames() {
    assertThat(new Span(5, 12).in(TEXT)).isEqualTo("เห็นชอบ");
    assertThat(new Span(5, 12).length()).isEqualTo(7);
    assertThat(new Span(3, 3).in(TEXT)).isEmpty();
  }

  @Test
  void refusesATextThatIsTooShort() {
    assertThatThrownBy(() -> new Span(5, 12).in("ครม."))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @ParameterizedTest
  @CsvSource({"-1, 3", "4, 3", "-2, -1"})
  void refusesEndsOutOfOrderAndNamesThem(int start, int end) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Span(start, end))
        .withMessageContaining(start + ".." + end);
  }

  @ParameterizedTest
  @CsvSource({
    "2, 6, 2, 6, true, true",
    "2, 6, 3, 5, true, true",
    "2, 6, 1, 3, false, true",
    "2, 6, 5, 9, false, true",
    "2, 6, 6, 9, false, false",
    "2, 6, 0, 2, false, false",
    "2, 6, 1, 9, false, true",
    "2, 6, 4, 4, true, true",
    "2, 6, 6, 6, true, false",
  })
  void knowsWhatItContainsAndOverlaps(
      int start, int end, int otherStart, int otherEnd, boolean contains, boolean overlaps) {
    Span span = new Span(start, end);
    Span other = new Span(otherStart, otherEnd);
    assertThat(span.contains(other)).isEqualTo(contains);
    assertThat(span.overlaps(other)).isEqualTo(overlaps);
    assertThat(other.overlaps(span)).isEqualTo(overlaps);
  }

  @Test
  void shiftedNamesTheSameWordsInALongerText() {
    String before = "ที่ประชุม";
    assertThat(new Span(5, 12).shifted(before.length()).in(before + TEXT)).isEqualTo("เห็นชอบ");
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "'  มติ \n'|2|5",
        "'มติ'|0|3",
        "'\u00a0\u200b\ufeffมติ\u00a0'|3|6",
        "'มติ ที่ 1'|0|9",
        "' \n\t'|0|0",
        "''|0|0",
      },
      delimiter = '|')
  void trimsBlanksOfEverySort(String text, int start, int end) {
    assertThat(new Span(0, text.length()).trimmedIn(text)).isEqualTo(new Span(start, end));
  }

  @Test
  void allBlankTrimsToItsStart() {
    assertThat(new Span(2, 5).trimmedIn("มี    มติ")).isEqualTo(new Span(2, 2));
  }

  @Test
  void standsInTheOrderOfTheTextShorterFirst() {
    List<Span> sorted = List.of(new Span(0, 4), new Span(1, 2), new Span(1, 5), new Span(3, 3));
    assertThat(Stream.of(sorted.get(2), sorted.get(3), sorted.get(1), sorted.get(0)).sorted())
        .containsExactlyElementsOf(sorted);
  }
}
