package thammati;

import static org.assertj.core.api.Assertions.assertThat;
import static thammati.channel.slack.SlackBodies.*;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thammati.channel.slack.FakeSlack;
import thammati.channel.slack.FakeSlack.Shown;

/** Conversations on Slack, over HTTP on both sides. */
class SlackHttpTest extends SlackServed {
  @Test
  void aMentionIsAnsweredInItsThreadInTheWordsOfTheWeb() throws Exception {
    String ts = ts();
    ok(mention(id(), ts, "", TREES));
    Shown answer = answer(ts);
    assertThat(answer.channel()).isEqualTo("C1");
    JsonNode web = web(TREES);
    assertThat(words(answer)).isEqualTo(web.path("answer").asText()).contains("4,275 ต้น", "[1]");
    JsonNode cited = web.path("citations").path(0);
    assertThat(answer.blocks().findValuesAsText("url"))
        .contains(
            OURS
                + "/#/resolutions/"
                + cited.path("resolution").asText()
                + "?start="
                + cited.path("start").asInt()
                + "&end="
                + cited.path("end").asInt()
                + "&document="
                + cited.path("document").asText());
  }

  @Test
  void aThreadIsAConversation() throws Exception {
    String ts = ts();
    ok(direct(id(), ts, "", TREES));
    answer(ts);
    ok(direct(id(), ts(), ts, "แล้วต้องรายงานผลภายในกี่วัน"));
    slack.await("the follow-up", () -> slack.shown(ts).size() == 2);
    assertThat(words(slack.shown(ts).get(1))).contains("90 วัน");
    // Elsewhere nothing is known of it.
    String other = ts();
    ok(direct(id(), other, "", "แล้วต้องรายงานผลภายในกี่วัน"));
    assertThat(words(answer(other))).doesNotContain("90 วัน");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bot_id",
        "bot_message",
        "app_id",
        "us",
        "slackbot",
        "channel_join",
        "bot_profile"
      })
  void programsAndWeOurselvesAreNotAnswered(String how) throws Exception {
    String ts = ts();
    ok(byProgram(id(), ts, how));
    assertNothingComes(ts);
  }

  @Test
  void whatPeopleSayToEachOtherIsNotAnswered() throws Exception {
    String ts = ts();
    ok(inChannel(id(), ts, TREES));
    assertNothingComes(ts);
  }

  @Test
  void aMentionThatIsAlsoReadInItsChannelIsAnsweredOnce() throws Exception {
    String ts = ts();
    ok(inChannel(id(), ts, "<@" + FakeSlack.US + "> " + TREES));
    ok(mention(id(), ts, "", TREES));
    ok(mention(id(), ts, "", TREES));
    answer(ts);
    assertNothingMoreComes(ts);
  }

  @Test
  void whatIsUnclearIsAskedBackAndTheChoiceIsAnsweredInItsThread() throws Exception {
    String ts = ts();
    ok(mention(id(), ts, "", "โครงการนี้ใช้งบเท่าไร"));
    Shown asked = answer(ts);
    JsonNode button = asked.blocks().findParent("action_id");
    ok(
        pressed(
            button.path("action_id").asText(),
            button.path("value").asText(),
            ts,
            false,
            replyAddress(),
            id()));
    slack.await("the choice's answer", () -> slack.shown(ts).size() == 2);
    assertThat(words(slack.shown(ts).get(1)))
        .isEqualTo(web(button.path("value").asText()).path("answer").asText());
  }

  @Test
  void aQuestionThatIsTooLongIsToldToItsAskerAlone() throws Exception {
    ok(mention(id(), ts(), "", "ครม. ".repeat(400)));
    slack.awaitCall(
        "chat.postEphemeral", c -> c.get("user").equals("U1") && c.get("text").contains("1,000"));
  }
}
