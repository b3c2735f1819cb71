package thammati.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import thammati.text.Span;
import thammati.thai.Agencies;

/** What holds of every ruling, whatever the text. */
class RulingSpansTest {
  private static final int SIZE = 200_000;
  private static final LocalDate MEETING = LocalDate.of(2021, 3, 2);

  private static final List<String> PIECES =
      List.of(
          "คณะรัฐมนตรีมีมติ",
          "เห็นชอบ",
          "อนุมัติ",
          "รับทราบ",
          "ในหลักการ",
          "แผนน้ำ",
          "ดังนี้",
          "\n1. ",
          "\n2) ",
          "\n(๓) ",
          "\n",
          " ",
          "\u00a0",
          "และ",
          "โดย",
          "ให้",
          "มอบหมายให้",
          "กระทรวงพลังงาน",
          "กษ.",
          "(พน.)",
          "หน่วยงานที่เกี่ยวข้อง",
          "กรมหอมแดง",
          "รายงานผล",
          "รับความเห็นของ",
          "ไปพิจารณาดำเนินการ",
          "ตามที่",
          "เสนอ",
          "ทั้งนี้ ",
          "ภายใน ๓๐ วัน",
          "ทุกเดือน",
          "ยกเลิก",
          "ทบทวนมติคณะรัฐมนตรี",
          "แต่งตั้ง",
          "[",
          "]",
          "(",
          ")",
          "“",
          "สาระสำคัญ",
          "ส่ง",
          "ร่วมกับ",
          "ในฐานะ",
          "โดยมีเงื่อนไขว่า ",
          "น\u0e4d\u0e32ไปใช้",
          "😀");

  private final RulingReader reader = new RulingReader(Agencies.bundled());

  @Test
  void everySpanLiesInTheTextAndBeginsWithWhatItClaims() {
    Random random = new Random(20210302);
    int decided = 0;
    for (int i = 0; i < 3000; i++) {
      String body = random.nextBoolean() ? "คณะรัฐมนตรีมีมติเห็นชอบ" : "";
      for (int n = random.nextInt(40); n > 0; n--)
        body += PIECES.get(random.nextInt(PIECES.size()));
      Ruling ruling = reader.read(body, MEETING);
      assertThat(reader.read(body, MEETING)).isEqualTo(ruling);
      if (!ruling.decisions().isEmpty()) decided++;
      check(ruling, body);
    }
    assertThat(decided).isBetween(500, 2999);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "กระทรวงพลังงานมีมติเห็นชอบ และให้กรมชลประทานรายงานผลภายใน 30 วัน",
        "ตามที่กระทรวงพลังงานเสนอ ให้กรมชลประทานรายงานผล",
        "คณะรัฐมนตรีมีมติไม่เห็นชอบ และให้กรมชลประทานรายงานผล",
        "ที่คณะรัฐมนตรีเคยอนุมัติ ให้กรมชลประทานรายงานผล",
      })
  void withoutADecisionNothingIsRuled(String body) {
    assertThat(reader.read(body, MEETING)).isEqualTo(Ruling.none());
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void hostileTextIsReadInBoundedTime(String piece) {
    String body = "คณะรัฐมนตรีมีมติเห็นชอบ ดังนี้ " + piece.repeat(SIZE / piece.length());
    Ruling ruling =
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> reader.read(body, MEETING));
    check(ruling, body);
  }

  static Stream<String> hostile() {
    return Stream.of(
        "ก",
        " ",
        "\n",
        "(",
        "[",
        "([“",
        "ให้",
        "และให้กรม",
        "มอบหมาย",
        "ตามที่",
        "เสนอ",
        "ให้ส่ง ",
        "\n1. ",
        "\n1. ให้",
        "ทบทวน",
        "สำนักงาน",
        "รับความเห็นของกรม",
        "ทั้งนี้ ",
        "คณะรัฐมนตรี",
        "คณะรัฐมนตรีพิจารณา",
        "ภายใน 30 วัน นับแต่",
        "โดยมีเงื่อนไขว่า ",
        "กษ.",
        "ได้รับ",
        "ร่วมกับกรม",
        "1.1.");
  }

  private static void check(Ruling ruling, String body) {
    for (Fact fact : facts(ruling)) {
      Span span = fact.span();
      assertThat(span.length()).isPositive();
      assertThat(span.in(body)).as("%s of %s", fact, body).isEqualTo(span.in(body).strip());
      assertThat(fact.confidence()).isNotNull();
    }
    for (Assignment a : ruling.assignments()) {
      assertThat(a.span().contains(a.task())).isTrue();
      assertThat(a.deadlines()).allMatch(d -> a.task().contains(d.span()));
    }
    if (ruling.decisions().isEmpty()) assertThat(ruling).isEqualTo(Ruling.none());
  }

  private static List<Fact> facts(Ruling ruling) {
    List<Fact> facts = new ArrayList<>();
    facts.addAll(ruling.decisions());
    facts.addAll(ruling.proposers());
    facts.addAll(ruling.assignments());
    facts.addAll(ruling.provisos());
    ruling.assignments().forEach(a -> facts.addAll(a.deadlines()));
    return facts;
  }
}
