package thammati.channel.slack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HarmlessTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!channel>",
        "<!here|x>",
        "<@U123>",
        "<@W1|a>",
        "<#C1|general>",
        "<!subteam^S1>",
        "<https://evil.example|ครม.>",
        "https://evil.example/a?b",
        "HTTP://EVIL.EXAMPLE",
        "www.evil.example",
        "evil.example",
        "ดูที่evil.co.th",
        "mailto:a@b.example",
        "a@b.example",
        "@here",
        "@channel",
        "@everyone",
        "#general",
        "[มติ](https://evil.example)",
        "[มติ](//evil.example)",
        "[มติ]: https://evil.example",
        "![x](http://evil.example/p.png)",
        "javascript:alert(1)",
        "slack://user?id=1",
        "evil.ไทย",
        "<http://a.example>",
        "<a href=x>",
        "ftp://a.example",
        "tel:021234567",
        "&lt;!channel&gt;"
      })
  void nothingLivesOn(String text) {
    for (String before : new String[] {"", "ก", "ก ", "(", "\n"}) {
      String whole = before + text;
      assertThat(SlackMarkup.liveInWords(Harmless.words(whole))).as(whole).isEmpty();
      assertThat(SlackMarkup.liveInMrkdwn(Harmless.markup(whole))).as(whole).isEmpty();
      assertThat(SlackMarkup.liveInMarkdown(Harmless.markdown(whole))).as(whole).isEmpty();
      assertThat(SlackMarkup.readMrkdwn(Harmless.markup(whole))).isEqualTo(whole);
      assertThat(SlackMarkup.readMarkdown(Harmless.markdown(whole))).isEqualTo(whole);
    }
  }

  /** The detector of the tests must itself see what is alive. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!channel>",
        "<@U123>",
        "<https://evil.example|ครม.>",
        "https://evil.example",
        "@here",
        "www.evil.example",
        "evil.example",
        "a@b.example",
        "[มติ](https://evil.example)"
      })
  void whatIsLeftAsItIsLives(String text) {
    assertThat(SlackMarkup.liveInMarkdown(text)).isNotEmpty();
    assertThat(SlackMarkup.liveInMrkdwn(text)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "วงเงิน 61.8 ล้านบาท",
        "พ.ศ. 2565",
        "ก.พ.ร.",
        "เวลา 09.00 น.",
        "1.ให้กรมทางหลวง",
        "ร้อยละ 3.25 (1) [1] ข้อ 2",
        "10:30",
        "น้ำมัน",
        "👩‍👩‍👧‍👦 ก็ดี"
      })
  void ordinaryWordsAreLeftAlone(String text) {
    assertThat(Harmless.words(text)).isEqualTo(text);
  }

  @Test
  void controlsAndTurnedWritingAreTakenOut() {
    assertThat(Harmless.words("ก\u202Eข\u0000ค\u2060ง\uFEFFจ\u2066ฉ\r")).isEqualTo("กขคงจฉ");
    assertThat(Harmless.words("ก\uD800ข")).isEqualTo("ก\uFFFDข");
  }

  @Test
  void marksOfMarkdownMeanNothing() {
    assertThat(Harmless.markdown("*หนา* _เอียง_ `a` ~x~ \\ \n# หัวข้อ"))
        .isEqualTo("\\*หนา\\* \\_เอียง\\_ \\`a\\` \\~x\\~ \\\\ \n\\# หัวข้อ");
  }
}
