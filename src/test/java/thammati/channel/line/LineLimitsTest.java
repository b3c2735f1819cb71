package thammati.channel.line;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.linecorp.bot.jackson.ModelObjectMapper;
import com.linecorp.bot.messaging.model.Message;
import com.linecorp.bot.messaging.model.QuickReply;
import com.linecorp.bot.messaging.model.ReplyMessageRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import thammati.answer.Outcome.Choice;
import thammati.chat.AnswerCard;
import thammati.chat.AnswerCard.Source;
import thammati.chat.NumberedAnswer;
import thammati.chat.Reference;
import thammati.resolution.DocumentKind;
import thammati.resolution.Resolution;
import thammati.resolution.ResolutionId;
import thammati.resolution.Section;
import thammati.support.LineRules;
import thammati.text.Span;

/** Whatever an answer says, however long, LINE takes it, and nothing of it is lost or broken. */
class LineLimitsTest {
  private static final QuickReply NONE = LineQuick.below(List.of(), Optional.empty(), "e", false);
  private static final int ANSWERS = 10_000;

  /** What five messages hold. */
  private static final int LONGEST = 19_000;

  private static final List<String> PARTS =
      List.of(
          "คณะรัฐมนตรีมีมติเห็นชอบ",
          "น้ำ",
          "กู้",
          "ที่ประชุม",
          " ",
          " ",
          "โดยให้กระทรวงการคลังดำเนินการ ",
          "\n",
          "\n\n",
          "61.8 ล้านบาท",
          "๑๒,๓๔๕ ไร่",
          "👩‍👩‍👧‍👦",
          "🇹🇭🇹🇭",
          "👍🏽",
          "😀",
          "e\u0301",
          "[1]",
          "\"",
          "\\",
          "<b>",
          "&",
          "ทั้งนี้ ",
          "1. มอบหมายให้กรมทางหลวงรายงานผลภายใน 90 วัน ",
          "\u200b",
          "ก็็็็",
          "𝒜");

  private final ObjectMapper json = ModelObjectMapper.createNewObjectMapper();
  private final LineAnswer answers = new LineAnswer("https://mati.example.org");

  @Test
  void everyAnswerFitsAndIsWhole() throws Exception {
    Random random = new Random(20260107);
    for (int i = 0; i < ANSWERS; i++) {
      String text = text(random, random.nextInt(60) == 0 ? LONGEST : 400);
      AnswerCard card = card(random, text);
      List<String> on = List.of(text(random, 30), text(random, 400), "แล้วใครรับผิดชอบ");

      Optional<String> late = i % 2 == 0 ? Optional.of("event-late") : Optional.empty();
      QuickReply quick = LineQuick.below(on, late, "event-" + i, card.english());
      JsonNode messages = sent(answers.of(card, quick));
      String again = LineWords.of(messages);
      assertThat(again).as("answer %d", i).isEqualTo(text);
      assertThat(messages.path(0).path("altText").asText())
          .as("read aloud, the bubble of answer %d", i)
          .startsWith(shown(messages));
      assertBorders(text, messages);
      sent(answers.plain(card, quick));
    }
  }

  @Test
  void evenWhatIsLongerThanFiveMessagesIsSentAndSaysThatItGoesOn() throws Exception {
    Random random = new Random(7);
    String text = "ก".repeat(60_000);
    JsonNode messages = sent(answers.of(card(random, text), NONE));
    assertThat(messages).hasSize(5);
    assertThat(LineWords.of(messages)).endsWith("…").hasSizeGreaterThan(24_000);
    assertThat(sent(answers.plain(card(random, text), NONE))).hasSize(5);
  }

  @Test
  void buttonsLeadToTheWordsAsLongAsLineTakesTheAddress() throws Exception {
    Source source = sources(new Random(7), 1).getFirst();
    String page = source.path();
    String words = source.path(source.spans().getFirst());
    assertThat(words).startsWith(page).endsWith("#p=0-" + source.resolution().body().length());
    int fits = 1_000 - words.length();
    assertThat(opened(source, fits)).containsExactly(of(fits) + words, of(fits) + words);
    assertThat(opened(source, fits + 1)).containsExactly(of(fits + 1) + page, of(fits + 1) + page);
    // Where not even the page fits, its document is left.
    assertThat(opened(source, 1_000)).allMatch(source.resolution().source().url()::equals);
  }

  /** An address of our pages that is so long. */
  private static String of(int length) {
    String base = "https://mati.example.org/";
    return base + "a".repeat(length - base.length());
  }

  /** What the buttons that lead to the first words of a source open. */
  private List<String> opened(Source source, int address) throws Exception {
    AnswerCard card = card(new Random(7), "ก");
    NumberedAnswer words = card.words();
    Source first =
        new Source(
            List.of(1),
            source.resolution(),
            source.reference(),
            source.badge(),
            source.spans().subList(0, 1));
    AnswerCard one =
        new AnswerCard(
            false, "answered", words, "เห็นชอบ", "", "", List.of(first), List.of(), List.of());
    JsonNode messages = sent(new LineAnswer(of(address)).of(one, NONE));
    return messages.findValuesAsText("uri").stream()
        .filter(uri -> address == 1_000 || uri.startsWith(of(address)))
        .toList();
  }

  @Test
  void bytesCountWhereCharactersAreLong() throws Exception {
    String control = "\u0001".repeat(4_400);
    JsonNode messages = sent(answers.of(card(new Random(7), "ก" + control), NONE));
    assertThat(LineWords.of(messages)).isEqualTo("ก" + control);
  }

  /** The words of the answer in the first bubble. */
  private static String shown(JsonNode messages) {
    var first = JsonNodeFactory.instance.arrayNode().add(messages.path(0));
    return LineWords.of(first);
  }

  /** As sent; LINE takes it. */
  private JsonNode sent(List<Message> messages) throws Exception {
    String request = json.writeValueAsString(new ReplyMessageRequest("token", messages, false));
    JsonNode read = new ObjectMapper().readTree(request);
    assertThat(LineRules.wrong(read, request.getBytes(StandardCharsets.UTF_8).length)).isEmpty();
    return read.path("messages");
  }

  /** Where one text ends and the next begins, no character as readers see it is cut. */
  private static void assertBorders(String text, JsonNode messages) {
    Set<Integer> borders = new HashSet<>();
    Matcher m = Pattern.compile("\\X").matcher(text);
    while (m.find()) borders.add(m.end());
    int at = 0;
    for (JsonNode part : messages.path(0).path("contents").path("body").path("contents")) {
      if (!part.path("size").asText().equals("md")) continue;
      String words = part.path("text").asText();
      if (at > 0 && !part.path("margin").asText().equals("none")) at++;
      assertThat(borders).contains(at += words.length());
    }
    for (JsonNode message : messages) {
      if (!message.path("type").asText().equals("text")) continue;
      assertThat(borders).contains(at += message.path("text").asText().length());
    }
  }

  private static String text(Random random, int longest) {
    StringBuilder text = new StringBuilder("ก");
    int length = 1 + random.nextInt(longest);
    while (text.length() < length) text.append(PARTS.get(random.nextInt(PARTS.size())));
    return text.append("ข").toString();
  }

  private static AnswerCard card(Random random, String text) {
    NumberedAnswer words = new NumberedAnswer(text, List.of(), List.of());
    List<Source> sources = sources(random, random.nextInt(16));
    List<Choice> choices =
        random.nextInt(5) > 0
            ? List.of()
            : sources.stream()
                .limit(3)
                .map(s -> new Choice(s.resolution(), "", text(random, 500)))
                .toList();
    String value = random.nextBoolean() ? "" : "61.8 ล้านบาท";
    return new AnswerCard(
        random.nextInt(8) == 0,
        random.nextBoolean() ? "answered" : "unclear",
        words,
        "เห็นชอบ · มอบหมาย",
        value,
        random.nextBoolean() ? "" : "คำตอบนี้ตอบได้เพียงบางส่วนของคำถาม",
        sources,
        choices,
        sources(random, random.nextInt(4)));
  }

  private static List<Source> sources(Random random, int count) {
    List<Source> sources = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String body = text(random, 900) + " ";
      boolean dated = random.nextInt(5) > 0;
      ResolutionId id =
          dated
              ? ResolutionId.of(LocalDate.of(2022, 3, 8), i + 1)
              : new ResolutionId(null, "x0123456" + (i % 10));
      String url =
          switch (random.nextInt(4)) {
            case 0 -> "";
            case 1 -> "javascript:alert(1)";
            case 2 -> "https://example.org/มติ เมื่อ/" + "a".repeat(random.nextInt(1200));
            default -> "https://example.org/summary/1";
          };
      Resolution resolution =
          new Resolution(
              id,
              text(random, 600).replace("\n", " "),
              Section.LAW,
              body,
              new Span(0, body.length()),
              new thammati.resolution.Source(
                  "0".repeat(64), "file.txt", DocumentKind.PRESS_SUMMARY, url, "", ""));
      String reference = Reference.of(resolution, false);
      Span whole = new Span(0, body.length());
      Span blank = new Span(body.length() - 1, body.length());
      sources.add(
          new Source(
              List.of(i + 1, count + i + 1),
              resolution,
              reference,
              "เห็นชอบ",
              List.of(whole, blank)));
    }
    return sources;
  }
}
