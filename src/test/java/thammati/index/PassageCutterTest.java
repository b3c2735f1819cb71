package thammati.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thammati.resolution.Passage;
import thammati.support.Papers;
import thammati.text.Span;

class PassageCutterTest {
  private static final int MOST = 900;

  @Test
  void keepsShortBodyWhole() {
    assertThat(PassageCutter.cut(" คณะรัฐมนตรีรับทราบ\n")).containsExactly(new Span(1, 19));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\u00a0\t"})
  void givesResolutionWithoutTextOneEmptyPassage(String body) {
    assertThat(PassageCutter.cut(body)).containsExactly(new Span(0, 0));
  }

  @Test
  void namesTheResolutionOfEachPassage() {
    var resolution = Papers.resolution("2019-06-04/1", "ผึ้ง", "รับทราบ ".repeat(200));

    assertThat(PassageCutter.cut(resolution))
        .hasSizeGreaterThan(1)
        .extracting(Passage::resolution)
        .containsOnly(resolution.id());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2. ", "๒) ", "(2) ", "1.2.3. ", "(ก) ", "• ", "- "})
  void cutsBeforeNumberedItemRatherThanAtLaterLine(String number) {
    String before = "ก".repeat(600);
    String body = before + "\n" + number + "ข".repeat(100) + "\n" + "ค".repeat(600);

    assertThat(PassageCutter.cut(body).getFirst().in(body)).isEqualTo(before);
  }

  @Test
  void cutsAtTheLastLineThatFitsWhereNothingIsNumbered() {
    String first = "ก".repeat(550) + "\n" + "ข".repeat(200);
    String body = first + "\n" + "ค".repeat(600);

    assertThat(PassageCutter.cut(body).getFirst().in(body)).isEqualTo(first);
  }

  @Test
  void cutsAtBlankWhereNoLineEnds() {
    String first = "ก".repeat(500) + " " + "ข".repeat(300);
    String body = first + " " + "ค".repeat(600);

    assertThat(PassageCutter.cut(body).getFirst().in(body)).isEqualTo(first);
  }

  @ParameterizedTest
  @ValueSource(strings = {"น้ำ", "กิ", "ที่", "เก็", "😀", "น\u0e4d\u0e49า"})
  void neverCutsMarkFromItsBaseWhereNothingElseOffersItself(String syllable) {
    for (int shift = 0; shift < 4; shift++) {
      check("ก".repeat(shift) + syllable.repeat(1_000), "shift " + shift);
    }
  }

  @Test
  void endsOnTextOfNothingButMarks() {
    String body = "ก" + "่".repeat(3_000);

    List<Span> spans = PassageCutter.cut(body);

    assertThat(spans).allMatch(s -> s.length() <= MOST);
    assertThat(String.join("", spans.stream().map(s -> s.in(body)).toList())).isEqualTo(body);
  }

  @Test
  void keepsItsPromisesOnRandomText() {
    long seed = 20_220_823L;
    Random random = new Random(seed);
    for (int round = 0; round < 400; round++) {
      check(RandomText.of(random, random.nextInt(6_000)), "seed " + seed + " round " + round);
    }
  }

  /** In order, apart, not too long, nothing but blanks left out, no mark without its base. */
  private static void check(String body, String where) {
    int last = 0;
    for (Span span : PassageCutter.cut(body)) {
      assertThat(span.start()).as(where).isGreaterThanOrEqualTo(last);
      assertThat(span.length()).as(where).isLessThanOrEqualTo(MOST);
      assertThat(isBlank(body.substring(last, span.start()))).as(where).isTrue();
      assertThat(splits(body, span.start())).as("%s: cut at %d", where, span.start()).isFalse();
      last = span.end();
    }
    assertThat(isBlank(body.substring(last))).as(where).isTrue();
  }

  private static boolean splits(String body, int at) {
    if (at == 0 || at >= body.length() || isBlank(body.substring(at - 1, at))) return false;
    char next = body.charAt(at);
    return Character.isLowSurrogate(next)
        || next == 'ำ'
        || Character.getType(next) == Character.NON_SPACING_MARK;
  }

  private static boolean isBlank(String text) {
    return new Span(0, text.length()).trimmedIn(text).length() == 0;
  }
}
