package thammati.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thammati.llm.Reply.Completeness;
import thammati.llm.Reply.Said;

class ReplyReaderTest {
  private static final String GOOD =
      "{\"completeness\":\"partial\",\"statements\":[{\"text\":\"ก { \\\"ข\\\" ]"
          + " [S1]\",\"sources\":[\"S1\",\"S2\"],\"completeness\":\"complete\"},{\"sources\":[],\"text\":\"ค\\u200b\\n"
          + " ง (S2, S3)\",\"completeness\":\"none\"}]}";
  private static final Reply READ =
      new Reply(
          Completeness.PARTIAL,
          List.of(
              new Said("ก { \"ข\" ]", List.of("S1", "S2"), Completeness.COMPLETE),
              new Said("ค ง", List.of(), Completeness.NONE)));

  @Test
  void replyIsReadWithoutMarksAndInvisibleCharacters() {
    assertThat(new ReplyReader().end(GOOD)).contains(READ);
  }

  @Test
  void statementsComeAsSoonAsTheyAreWholeHoweverTheTextIsCut() {
    for (int cut = 1; cut < 9; cut++) {
      ReplyReader reader = new ReplyReader();
      List<Said> streamed = new ArrayList<>();
      for (int at = 0; at < GOOD.length(); at += cut) {
        streamed.addAll(reader.take(GOOD.substring(at, Math.min(GOOD.length(), at + cut))));
      }
      assertThat(streamed).isEqualTo(READ.statements());
      assertThat(reader.end(GOOD)).contains(READ);
    }
  }

  @Test
  void firstStatementIsThereBeforeTheSecondBegins() {
    ReplyReader reader = new ReplyReader();
    assertThat(reader.take(GOOD.substring(0, GOOD.indexOf("},")))).isEmpty();
    assertThat(reader.take("},")).containsExactly(READ.statements().getFirst());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "```json\n%s\n```",
        "```\n%s```\n",
        "<think>{\"completeness\":\"none\"} คิด [ { </think>\n%s",
        "  %s \n"
      })
  void whatSomeModelsAlwaysAddIsLetPass(String around) {
    String text = around.replace("%s", GOOD);
    ReplyReader reader = new ReplyReader();
    List<Said> streamed = new ArrayList<>();
    for (char c : text.toCharArray()) streamed.addAll(reader.take(String.valueOf(c)));
    assertThat(streamed).isEqualTo(READ.statements());
    assertThat(reader.end(text)).contains(READ);
  }

  @Test
  void emptyReplyIsNone() {
    assertThat(new ReplyReader().end("{\"statements\":[],\"completeness\":\"none\"}"))
        .contains(new Reply(Completeness.NONE, List.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "ขออภัย ตอบไม่ได้",
        "{}",
        "{\"statements\":[]}",
        "{\"completeness\":\"complete\",\"statements\":[]}",
        "{\"completeness\":\"all\",\"statements\":[{\"text\":\"ก\",\"sources\":[\"S1\"],\"completeness\":\"partial\"}]}",
        "{\"completeness\":\"none\",\"statements\":[{\"text\":\"ก\",\"sources\":[\"S1\"],\"completeness\":\"partial\"}]}",
        "{\"completeness\":\"complete\",\"statements\":{\"text\":\"ก\",\"sources\":[\"S1\"],\"completeness\":\"partial\"}}",
        "{\"completeness\":\"complete\",\"statements\":[{\"text\":\"ก\",\"sources\":\"S1\",\"completeness\":\"partial\"}]}",
        "{\"completeness\":\"complete\",\"statements\":[{\"text\":\"ก\",\"sources\":[1],\"completeness\":\"partial\"}]}",
        "{\"completeness\":\"complete\",\"statements\":[{\"text\":7,\"sources\":[\"S1\"],\"completeness\":\"partial\"}]}",
        "{\"completeness\":\"complete\",\"statements\":[{\"text\":\""
            + " \",\"sources\":[\"S1\"],\"completeness\":\"partial\"}]}",
        "{\"completeness\":\"complete\",\"statements\":[{\"text\":\"ก\"}]}",
        "{\"completeness\":\"complete\",\"statements\":[{\"text\":\"ก\",\"sources\":[],\"completeness\":\"partial\",\"url\":\"x\"}]}",
        "{\"completeness\":\"complete\",\"statements\":[\"ก\"]}",
        "{\"completeness\":\"complete\",\"statements\":[{\"text\":\"ก\",\"sources\":[\"S1\"]}]}",
        "{\"completeness\":\"complete\",\"statements\":[{\"text\":\"ก\",\"sources\":[],\"completeness\":\"all\"}]}",
        "{\"completeness\":\"complete\",\"statements\":[{\"text\":\"ก\",\"sources\":[],\"completeness\":\"none\"}]}",
        "{\"completeness\":\"complete\",\"statements\":[{\"text\":\"ก\",\"text\":\"ข\",\"sources\":[],\"completeness\":\"partial\"}]}",
        "{\"completeness\":\"complete\",\"statements\":[{\"text\":\"ก\",\"sources\":[],\"completeness\":\"partial\"}]}"
            + " และ",
        "{\"completeness\":\"complete\",\"statements\":[{\"text\":\"ก\",\"sources\":[],\"completeness\":\"partial\"}]}{}",
        "{\"completeness\":\"complete\",\"statements\":[{\"text\":\"ก\",\"sources\":[],\"completeness\":\"partial\"}],\"x\":1}",
        "{\"completeness\":\"complete\",\"statements\":[[[[[[[[1]]]]]]]]}",
        "{\"completeness\":\"complete\",\"statements\":[{\"text\":\"ก\",\"sources\":[],\"completeness\":\"partial\"}",
        "{'completeness':'complete','statements':[{'text':'ก','sources':[]}]}",
      })
  void whatIsNotWhatWasAskedForIsNoReply(String text) {
    assertThat(new ReplyReader().end(text)).isEmpty();
  }

  @Test
  void tooMuchIsNoReply() {
    String one = "{\"text\":\"ก\",\"sources\":[\"S1\"],\"completeness\":\"partial\"}";
    String nine = String.join(",", java.util.Collections.nCopies(9, one));
    assertThat(new ReplyReader().end(complete(nine))).isEmpty();
    assertThat(new ReplyReader().end(complete(one.replace("ก", "ก".repeat(701))))).isEmpty();
    assertThat(new ReplyReader().end(complete(one) + " ".repeat(50_000))).isEmpty();
    String sources = String.join(",", java.util.Collections.nCopies(9, "\"S1\""));
    assertThat(new ReplyReader().end(complete(one.replace("\"S1\"", sources)))).isEmpty();
  }

  @Test
  void endThatContradictsWhatWasStreamedIsNoReply() {
    ReplyReader reader = new ReplyReader();
    assertThat(reader.take(GOOD)).hasSize(2);
    assertThat(reader.end(GOOD.replace("ค", "ช"))).isEmpty();
  }

  private static String complete(String statements) {
    return "{\"completeness\":\"complete\",\"statements\":[" + statements + "]}";
  }
}
