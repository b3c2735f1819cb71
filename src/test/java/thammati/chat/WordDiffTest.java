package thammati.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thammati.chat.WordDiff.Kind;
import thammati.chat.WordDiff.Part;

class WordDiffTest {
  private final WordDiff diff = new WordDiff();

  @Test
  void aWordThatWasChangedStandsAloneBetweenWhatStayed() {
    assertThat(diff.of("อนุมัติวงเงิน 70 บาท", "อนุมัติวงเงิน 90 บาท"))
        .containsExactly(
            new Part(Kind.SAME, "อนุมัติวงเงิน "),
            new Part(Kind.REMOVED, "70"),
            new Part(Kind.ADDED, "90"),
            new Part(Kind.SAME, " บาท"));
  }

  @Test
  void blanksAndLineEndsMakeNoDifference() {
    assertThat(diff.of("เห็นชอบ\u00a0 ตามเสนอ\nรับทราบ", "เห็นชอบ ตามเสนอ\nรับทราบ\n"))
        .extracting(Part::kind)
        .containsOnly(Kind.SAME);
  }

  @Test
  void textsWithoutAnythingInCommonAndEmptyOnesAreToldWhole() {
    assertThat(diff.of("", "ใหม่")).containsExactly(new Part(Kind.ADDED, "ใหม่"));
    assertThat(diff.of("เก่า", "")).containsExactly(new Part(Kind.REMOVED, "เก่า"));
    assertThat(diff.of("", "")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void thePartsMakeUpBothTexts(long seed) {
    Random random = new Random(seed);
    String from = text(random, 40);
    String to = text(random, 40);
    List<Part> parts = diff.of(from, to);
    assertThat(joined(parts, Kind.REMOVED)).isEqualTo(to);
    assertThat(joined(parts, Kind.ADDED).replaceAll("\\s", ""))
        .isEqualTo(from.replaceAll("\\s", ""));
  }

  @Test
  void textsTooLongToCompareAreStillToldWhole() {
    String from = "หนึ่ง \n".repeat(5_000);
    String to = "สอง \n".repeat(5_000);
    assertThat(diff.of(from, to))
        .containsExactly(new Part(Kind.REMOVED, from), new Part(Kind.ADDED, to));
  }

  private static String joined(List<Part> parts, Kind without) {
    return parts.stream()
        .filter(p -> p.kind() != without)
        .map(Part::text)
        .collect(Collectors.joining());
  }

  private static String text(Random random, int length) {
    List<String> words = List.of("เห็นชอบ", "อนุมัติ", "70", " ", "\n", "บาท", "1. ", "มาตรการ");
    return random.ints(length, 0, words.size()).mapToObj(words::get).collect(Collectors.joining());
  }
}
