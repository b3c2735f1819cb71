package thammati.thai;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import thammati.text.Span;

/**
 * What holds for any text at all. A failure names its seed; {@code -Dseed=} begins with it again.
 */
class RandomThaiTextTest {
  private static final String[] PIECES = {
    "ก",
    "ง",
    "ห",
    "อ",
    "ฮ",
    "เ",
    "แ",
    "า",
    "ำ",
    "ิ",
    "ุ",
    "่",
    "้",
    "์",
    "ํ",
    "ๆ",
    "ฯ",
    "฿",
    "๐",
    "๕",
    "๙",
    "0",
    "7",
    "25",
    ",",
    ".",
    "/",
    "-",
    "–",
    "(",
    ")",
    "%",
    "a",
    "Z",
    "İ",
    "ß",
    "é",
    "😀",
    " ",
    "  ",
    "\n",
    "\t",
    "\u00a0",
    "\u200b",
    "ร้อยละ ",
    "วันที่ ",
    "มีนาคม",
    "ม.ค.",
    "พ.ศ. ",
    "ปี ",
    "กค.",
    "กระทรวง",
    "ล้านบาท",
    "คณะรัฐมนตรี",
    "1. ",
    "โดย",
    "2565",
    "Sept. ",
    "may "
  };

  private static final Agencies AGENCIES = Agencies.bundled();
  private static final Words WORDS = new Words();

  static Stream<Long> seeds() {
    long base = Long.getLong("seed", System.nanoTime());
    return IntStream.range(0, 150).mapToObj(i -> base + i);
  }

  @Test
  void seedMakesTheText() {
    assertThat(text(1)).isNotEmpty().isEqualTo(text(1)).isNotEqualTo(text(2));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void spansStandInTheTextInOrder(long seed) {
    String text = text(seed);
    for (List<Span> spans : spans(text)) {
      int end = 0;
      for (Span span : spans) {
        assertThat(span.start()).as("seed %d: %s", seed, text).isGreaterThanOrEqualTo(end);
        assertThat(span.length()).as("seed %d: %s", seed, text).isPositive();
        end = span.end();
      }
      assertThat(end).as("seed %d: %s", seed, text).isLessThanOrEqualTo(text.length());
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void sameTextGivesTheSameResult(long seed) {
    assertThat(spans(text(seed))).as("seed %d", seed).isEqualTo(spans(text(seed)));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void clausesHoldAllThatIsNotBlank(long seed) {
    String text = text(seed);
    boolean[] held = held(text, Clauses.of(text));
    for (int i = 0; i < text.length(); i++) {
      boolean blank = new Span(i, i + 1).trimmedIn(text).length() == 0;
      assertThat(held[i] || blank).as("seed %d: %s at %d", seed, text, i).isTrue();
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void wordsHoldAllLettersAndDigits(long seed) {
    String text = text(seed);
    boolean[] held = held(text, WORDS.of(text).stream().map(Token::span).toList());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean word = Character.isLetterOrDigit(c) && c != 'ๆ' && c != 'ฯ';
      assertThat(held[i] || !word).as("seed %d: %s at %d", seed, text, i).isTrue();
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void formsInPlaceKeepTheLengthAndFormsForComparingAreFinal(long seed) {
    String text = text(seed);
    assertThat(ThaiText.arabicDigits(text)).as("seed %d", seed).hasSameSizeAs(text);
    assertThat(ThaiText.arabicDigits(text)).as("seed %d", seed).doesNotContainPattern("[๐-๙]");
    assertThat(ThaiText.plain(text)).as("seed %d", seed).hasSameSizeAs(text);
    assertThat(ThaiText.lowerCase(text)).as("seed %d", seed).hasSameSizeAs(text);
    String normal = ThaiText.normal(text);
    assertThat(ThaiText.normal(normal)).as("seed %d", seed).isEqualTo(normal);
    String squashed = ThaiText.squash(text);
    assertThat(squashed).as("seed %d", seed).doesNotContainPattern("[\\s,./()%–-]");
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void partsOfDatesAreOnesACalendarHas(long seed) {
    for (DateMention mention : ThaiDates.find(text(seed))) {
      assertThat(mention.day()).as("seed %d", seed).isBetween(0, 31);
      assertThat(mention.month()).as("seed %d", seed).isBetween(0, 12);
      assertThat(mention.day() + mention.month() + mention.year()).as("seed %d", seed).isPositive();
    }
  }

  private static List<List<Span>> spans(String text) {
    return List.of(
        WORDS.of(text).stream().map(Token::span).toList(),
        Clauses.of(text),
        ThaiDates.find(text).stream().map(DateMention::span).toList(),
        AGENCIES.find(text).stream().map(AgencyMention::span).toList());
  }

  private static boolean[] held(String text, List<Span> spans) {
    boolean[] held = new boolean[text.length()];
    for (Span span : spans) for (int i = span.start(); i < span.end(); i++) held[i] = true;
    return held;
  }

  private static String text(long seed) {
    var random = new Random(seed);
    var text = new StringBuilder();
    int pieces = 20 + random.nextInt(120);
    for (int i = 0; i < pieces; i++) text.append(PIECES[random.nextInt(PIECES.length)]);
    return text.toString();
  }
}
