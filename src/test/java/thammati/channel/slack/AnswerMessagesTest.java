package thammati.channel.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import thammati.answer.Answer;
import thammati.answer.Outcome;
import thammati.answer.Searched;
import thammati.chat.AnswerCard;
import thammati.chat.ArchiveInfo;
import thammati.chat.NumberedAnswer;
import thammati.citation.Citation;
import thammati.citation.Statement;
import thammati.resolution.Decision;
import thammati.resolution.DecisionCode;
import thammati.resolution.DocumentKind;
import thammati.resolution.Resolution;
import thammati.resolution.ResolutionId;
import thammati.resolution.Section;
import thammati.resolution.Source;
import thammati.text.Span;

/** Answers as messages: whole, inside every limit, with nothing alive that is not ours. */
class AnswerMessagesTest {
  private static final String OURS = "https://mati.example.go.th";
  private static final Pattern GRAPHEME = Pattern.compile("\\X");
  private static final ArchiveInfo ARCHIVE =
      new ArchiveInfo(3, 1, 1, LocalDate.of(2022, 3, 8), LocalDate.of(2022, 3, 8));

  private static final List<String> NEXT = List.of("แล้วใครรับผิดชอบ", "ใช้งบประมาณเท่าไร");

  private final ObjectMapper json = new ObjectMapper();
  private final AnswerMessages messages = new AnswerMessages(new ReadingRoom(OURS));

  @Test
  void statementsMarksAndSourcesStandWhereTheyBelong() throws Exception {
    Answer answer = answered(List.of("ปลูก 4,275 ต้น", "วงเงิน 61.8 ล้านบาท"), "ปลูกต้นจามจุรี");
    List<SlackMessage> sent = messages.of(AnswerCard.of(answer, ARCHIVE), NEXT, "e1");
    assertThat(sent).hasSize(1);
    assertThat(sent.getFirst().text())
        .startsWith("เห็นชอบ\nปลูก 4,275 ต้น\nวงเงิน 61.8 ล้านบาท\nมติที่อ้าง\n[1] มติ");
    JsonNode blocks = blocks(sent.getFirst());
    assertThat(body(List.of(blocks))).isEqualTo(NumberedAnswer.of(answer, ARCHIVE).text());
    JsonNode mark = blocks.path(1).path("elements").path(0).path("elements").path(2);
    assertThat(mark.path("text").asText()).isEqualTo("[1]");
    assertThat(mark.path("url").asText())
        .isEqualTo(OURS + "/#/resolutions/2022-03-08/2?start=0&end=4&document=" + "a".repeat(64));
    assertThat(blocks.toString())
        .contains("มติคณะรัฐมนตรีเมื่อวันที่ 8 มีนาคม 2565 ข้อ 2: ปลูกต้นจามจุรี (เห็นชอบ)")
        .contains("helpful:e1", "wrong:e1");
  }

  @Test
  void withoutAnAddressOfOurPagesNothingIsALink() throws Exception {
    var plain = new AnswerMessages(new ReadingRoom(""));
    Answer answer = answered(List.of("ปลูก 4,275 ต้น"), "ปลูกต้นจามจุรี");
    JsonNode blocks = blocks(plain.of(AnswerCard.of(answer, ARCHIVE), NEXT, "e1").getFirst());
    assertThat(blocks.findValues("url")).isEmpty();
    assertThat(body(List.of(blocks))).isEqualTo("ปลูก 4,275 ต้น [1]");
  }

  @Test
  void whatIsUnclearIsAskedBackByButtons() throws Exception {
    var choice = new Outcome.Choice(resolution("โครงการ <!channel>"), "", "คำถามที่หนึ่ง");
    var answer = answer(new Outcome.Unclear(List.of(choice, choice)), Searched.NOTHING);
    JsonNode blocks = blocks(messages.of(AnswerCard.of(answer, ARCHIVE), NEXT, "e1").getFirst());
    assertThat(blocks.findValuesAsText("value")).startsWith("คำถามที่หนึ่ง", "คำถามที่หนึ่ง");
    assertThat(blocks.findValuesAsText("action_id")).startsWith("ask:1", "ask:2");
    assertSound(blocks);
  }

  @ParameterizedTest
  @EnumSource
  void whatIsNotFoundTellsWhatComesNear(Outcome.Gap gap) throws Exception {
    Searched none = Searched.NOTHING;
    var searched =
        new Searched(
            List.of(),
            List.of(),
            List.of(),
            null,
            null,
            "",
            "",
            false,
            List.of(resolution("ใกล้ https://evil.example")),
            "off",
            none.explanation());
    var answer = answer(new Outcome.NotFound(gap), searched);
    JsonNode blocks = blocks(messages.of(AnswerCard.of(answer, ARCHIVE), NEXT, "e1").getFirst());
    assertThat(body(List.of(blocks))).isEqualTo(NumberedAnswer.of(answer, ARCHIVE).text());
    assertThat(SlackMarkup.readWords(blocks.toString())).contains("ใกล้ https://evil.example");
    assertSound(blocks);
  }

  @ParameterizedTest
  @EnumSource
  void whatIsRefusedIsSaidInOurWords(Outcome.Rule rule) throws Exception {
    var answer = answer(new Outcome.Refused(rule), Searched.NOTHING);
    JsonNode blocks = blocks(messages.of(AnswerCard.of(answer, ARCHIVE), NEXT, "e1").getFirst());
    assertThat(body(List.of(blocks))).isEqualTo(NumberedAnswer.of(answer, ARCHIVE).text());
    assertThat(blocks.findValues("positive_button")).isEmpty();
  }

  @Test
  void aFailureTellsTheReaderWhatToDoAndNothingOfItsReason() throws Exception {
    var answer = answer(new Outcome.Failed("answer", "java.lang.Secret"), Searched.NOTHING);
    JsonNode blocks = blocks(messages.of(AnswerCard.of(answer, ARCHIVE), NEXT, "e1").getFirst());
    assertThat(body(List.of(blocks))).contains("โปรดลองใหม่");
    assertThat(blocks.toString()).doesNotContain("Secret");
  }

  @Test
  void tenThousandHostileAnswersStayWholeHarmlessAndInsideEveryLimit() throws Exception {
    long seed = 20_221_108;
    Random random = new Random(seed);
    int split = 0;
    for (int i = 0; i < 10_000; i++) {
      List<String> statements = new ArrayList<>();
      int count = 1 + random.nextInt(6);
      for (int s = 0; s < count; s++) {
        statements.add(RandomTexts.hostile(random, i % 20 == 0 ? 9_000 : 700));
      }
      Answer answer = answered(statements, RandomTexts.hostile(random, 300));
      List<SlackMessage> sent = messages.of(AnswerCard.of(answer, ARCHIVE), NEXT, "e" + i);
      if (sent.size() > 1) split++;
      List<JsonNode> all = new ArrayList<>();
      for (SlackMessage message : sent) {
        JsonNode blocks = blocks(message);
        assertThat(message.text().length()).as("seed %d, %d", seed, i).isBetween(1, 3_900);
        assertThat(SlackMarkup.liveInMrkdwn(message.text())).as("seed %d, %d", seed, i).isEmpty();
        assertSound(blocks);
        all.add(blocks);
      }
      String whole = Harmless.clean(NumberedAnswer.of(answer, ARCHIVE).text());
      assertThat(body(all)).as("seed %d, %d", seed, i).isEqualTo(whole);
      assertNoGraphemeIsSplit(all);
    }
    assertThat(split).as("answers of several messages").isGreaterThan(100);
  }

  private void assertSound(JsonNode blocks) {
    assertThat(SlackLimits.brokenBy(blocks)).isEmpty();
    assertThat(SlackLimits.foreign(blocks, OURS)).isEmpty();
  }

  /** Pieces of one statement follow each other; where they meet, one character ends. */
  private static void assertNoGraphemeIsSplit(List<JsonNode> messages) {
    String before = null;
    String id = "";
    for (JsonNode blocks : messages) {
      for (JsonNode block : blocks) {
        String of = block.path("block_id").asText().replaceAll("-[0-9]+$", "");
        if (!of.startsWith("answer-")) continue;
        String text = block.path("elements").path(0).path("elements").path(0).path("text").asText();
        if (before != null && of.equals(id)) {
          String tail = before.substring(Math.max(0, before.length() - 40));
          Matcher m = GRAPHEME.matcher(tail + text);
          boolean border = false;
          while (m.find()) border |= m.end() == tail.length();
          assertThat(border).as("between %s and %s", tail, text).isTrue();
        }
        before = text;
        id = of;
      }
    }
  }

  /** The answer as a reader sees it. */
  private static String body(List<JsonNode> messages) {
    StringBuilder body = new StringBuilder();
    String last = "";
    for (JsonNode blocks : messages) {
      for (JsonNode block : blocks) {
        String id = block.path("block_id").asText();
        if (!id.startsWith("answer-")) continue;
        String of = id.replaceAll("-[0-9]+$", "");
        if (!last.isEmpty() && !of.equals(last)) body.append('\n');
        last = of;
        for (JsonNode element : block.path("elements").path(0).path("elements")) {
          body.append(element.path("text").asText());
        }
      }
    }
    return SlackMarkup.readWords(body.toString());
  }

  private JsonNode blocks(SlackMessage message) throws Exception {
    return json.readTree(Blocks.json(message.blocks()));
  }

  private static Answer answered(List<String> statements, String title) {
    Resolution resolution = resolution(title);
    var citation =
        new Citation(
            resolution, new Span(0, 4), List.of(new Decision(DecisionCode.AGREE, new Span(0, 4))));
    return answer(
        new Outcome.Answered(
            statements.stream().map(s -> new Statement(s, List.of(citation))).toList()),
        Searched.NOTHING);
  }

  private static Answer answer(Outcome outcome, Searched searched) {
    return new Answer("ถาม", false, outcome, searched);
  }

  private static Resolution resolution(String title) {
    String body = "เห็นชอบโครงการปลูกต้นจามจุรี";
    var source =
        new Source(
            "a".repeat(64), "a.txt", DocumentKind.PRESS_SUMMARY, "https://evil.example", "", "");
    return new Resolution(
        ResolutionId.of(LocalDate.of(2022, 3, 8), 2),
        title,
        Section.values()[0],
        body,
        new Span(0, body.length()),
        source);
  }
}
