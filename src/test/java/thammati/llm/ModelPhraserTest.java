package thammati.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static thammati.llm.ModelReplies.one;
import static thammati.llm.ModelReplies.reply;
import static thammati.llm.ModelReplies.said;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import thammati.answer.Phrased;
import thammati.answer.Stage;
import thammati.citation.Statement;
import thammati.support.ModelProtocol;

/** What becomes of a model's words, over real HTTP. */
@Timeout(60)
class ModelPhraserTest extends PhrasingOverHttp {
  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @EnumSource(ModelProtocol.class)
  void statementThatHoldsIsShownWithTheFewestWordsItRestsOn(ModelProtocol protocol) {
    for (boolean stream : new boolean[] {true, false}) {
      Phrased phrased = phraser(server.endpoint(protocol, stream)).begin(seen).phrase(draft());
      Statement only = ((Phrased.Worded) phrased).statements().getFirst();
      assertThat(only.text()).isEqualTo("ให้ปลูกต้นจามจุรี 4,275 ต้น ในวงเงิน 61.8 ล้านบาท");
      assertThat(only.citations().getFirst().quote())
          .isEqualTo("1. ให้ปลูกต้นจามจุรีจำนวน 4,275 ต้น ภายในกรอบวงเงิน 61.8 ล้านบาท");
      assertThat(((Phrased.Worded) phrased).complete()).isTrue();
      assertThat(seen.statements.getLast()).isEqualTo(only);
    }
    assertThat(seen.stages).containsOnly(Stage.COMPOSING);
  }

  @Test
  void modelSeesSourcesByTokenAndNoAddressNorNameOfOurs() throws Exception {
    phrase();
    JsonNode sent = JSON.readTree(server.requests().getFirst().user());
    assertThat(sent.at("/question").asText()).isEqualTo("ปลูกต้นจามจุรีกี่ต้น");
    assertThat(sent.at("/history/0").asText()).isEqualTo("ก่อนหน้า");
    assertThat(sent.at("/sources/0/token").asText()).isEqualTo("S1");
    assertThat(sent.at("/sources/0/title").asText()).isEqualTo(TREES.title());
    assertThat(sent.at("/sources/0/date").asText()).isEqualTo("8 มีนาคม 2565");
    assertThat(sent.at("/sources/1/token").asText()).isEqualTo("S2");
    assertThat(sent.at("/draft/0/sources/0").asText()).isEqualTo("S1");
    String all = server.requests().getFirst().user();
    assertThat(all)
        .doesNotContain("http", "tree.example", "2022-03-08", "2021-05-04", "a.txt", "KEY");
    assertThat(server.requests().getFirst().system()).isEqualTo(Prompts.word().text());
  }

  @Test
  void falseStatementIsMendedByOneMoreCall() throws Exception {
    server.answers(r ->
        r.system().equals(Prompts.repair().text())
            ? said("ให้ปลูกต้นจามจุรี 4,275 ต้น", "S1")
            : said("ให้ปลูกต้นจามจุรี 4,725 ต้น", "S1"));
    assertThat(texts(phrase())).containsExactly("ให้ปลูกต้นจามจุรี 4,275 ต้น");
    JsonNode repair = JSON.readTree(server.requests().get(1).user());
    assertThat(repair.at("/failed/0/beyond").toString()).contains("4,725");
    assertThat(server.requests()).hasSize(2);
  }

  @Test
  void falseStatementThatIsNotMendedBecomesTheQuotationItShouldHaveBeen() {
    server.answers(_ -> said("ให้ปลูกต้นจามจุรีจำนวน 4,725 ต้น", "S1"));
    assertThat(texts(phrase()))
        .containsExactly("1. ให้ปลูกต้นจามจุรีจำนวน 4,275 ต้น ภายในกรอบวงเงิน 61.8 ล้านบาท");
    assertThat(server.requests()).hasSize(2);
  }

  @Test
  void whatHoldsStaysWhereTheRestIsDropped() {
    server.answers(_ ->
        reply(
            "complete",
            one("ให้ปลูกต้นจามจุรี 4,275 ต้น", "S1"),
            one("นายกรัฐมนตรีกล่าวว่าจะลดภาษีรถยนต์ทุกคันในปีหน้า", "S1"),
            one("ค่าเข้าชมคนละ 35 บาท", "S1")));
    var phrased = (Phrased.Worded) phrase();
    assertThat(texts(phrased)).containsExactly("ให้ปลูกต้นจามจุรี 4,275 ต้น");
    assertThat(phrased.complete()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"partial", "none"})
  void statementSaysHowFarItAnswers(String how) {
    String half = one("ให้ปลูกต้นจามจุรี 4,275 ต้น", "S1").replace("complete\"}", how + "\"}");
    String all = one("ในวงเงิน 61.8 ล้านบาท", "S1");
    server.answers(_ -> reply("complete", half, all));
    var two = (Phrased.Worded) phrase();
    assertThat(two.complete()).isTrue();
    if (how.equals("none")) assertThat(texts(two)).containsExactly("ในวงเงิน 61.8 ล้านบาท");
    else assertThat(texts(two)).hasSize(2);
    server.answers(_ -> reply(how, half));
    if (how.equals("none")) assertThat(phrase()).isEqualTo(new Phrased.Unanswered());
    else assertThat(((Phrased.Worded) phrase()).complete()).isFalse();
    server.answers(_ -> reply("complete", half));
    if (how.equals("none")) assertThat(phrase()).isEqualTo(new Phrased.Failed("NO_REPLY"));
    else assertThat(((Phrased.Worded) phrase()).complete()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"S9", "S0", "s1", "S1 ", "[1]", "2022-03-08/2", "https://x.example"})
  void tokensThatDoNotExistCarryNothing(String token) {
    server.answers(_ -> said("ให้ปลูกต้นจามจุรี 4,275 ต้น", token));
    if (token.strip().equals("S1")) assertThat(phrase()).isInstanceOf(Phrased.Worded.class);
    else assertThat(phrase()).isEqualTo(new Phrased.Unanswered());
  }

  @Test
  void modelThatFindsNoAnswerIsBelievedOnceItSaysSoOfTheQuotedWordsAlone() throws Exception {
    server.answers(_ -> reply("none"));
    assertThat(phrase()).isEqualTo(new Phrased.Unanswered());
    assertThat(server.requests()).hasSize(2);
    JsonNode first = JSON.readTree(server.requests().getFirst().user());
    JsonNode again = JSON.readTree(server.requests().getLast().user());
    assertThat(first.at("/sources/0/text").asText()).contains("4,275", "90 วัน");
    assertThat(again.path("sources")).hasSize(1);
    assertThat(again.at("/sources/0/text").asText()).contains("4,275").doesNotContain("90 วัน");
    assertThat(again.path("draft")).isEqualTo(first.path("draft"));
  }

  /** Whatever else the document says cannot silence what it is quoted for. */
  @Test
  void modelThatAnswersFromTheQuotedWordsAloneIsHeard() {
    server.answers(r ->
        r.user().contains("90 วัน") ? reply("none") : said("ให้ปลูกต้นจามจุรี 4,275 ต้น", "S1"));
    assertThat(texts(phrase())).containsExactly("ให้ปลูกต้นจามจุรี 4,275 ต้น");
  }

  /** A model that says "none" and then fails, or speaks of the source falsely, is not believed. */
  @Test
  void noneThatIsNotSaidAgainIsNoAnswerOfTheModels() {
    server.answers(r -> r.user().contains("90 วัน") ? reply("none") : "no JSON");
    assertThat(phrase()).isEqualTo(new Phrased.Failed("NO_REPLY"));
    server.answers(
        r -> r.user().contains("90 วัน") ? reply("none") : said("ค่าเข้าชมคนละ 35 บาท", "S1"));
    assertThat(phrase()).isEqualTo(new Phrased.Failed("UNSUPPORTED"));
  }
}
