package thammati;

import static org.assertj.core.api.Assertions.assertThat;
import static thammati.channel.slack.SlackBodies.*;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers on their way to Slack, where Slack fails. */
class SlackDeliveryTest extends SlackServed {
  @Test
  void whereSlackAsksToWaitTheAnswerComesLaterAndOnceAndNobodyElseWaits() throws Exception {
    String ts = ts();
    slack.fail("chat.postMessage", "429 1", 1);
    ok(direct(id(), ts, "", TREES));
    String other = ts();
    ok(direct(id(), other, "", TREES));
    answer(other);
    answer(ts);
    assertNothingMoreComes(ts);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "500",
        "body <html>maintenance</html>",
        "body ",
        "body null",
        "body []",
        "body \"ok\"",
        "body {\"ok\":",
        "body {\"ok\":{}}",
        "internal_error",
        "lost"
      })
  void anAnswerThatMayHaveArrivedIsNotSentTwice(String wrong) throws Exception {
    String ts = ts();
    slack.fail("chat.postMessage", wrong, 1);
    ok(direct(id(), ts, "", TREES));
    slack.await("the end", () -> rows(state(ts)).contains("done"));
    assertThat(slack.shown(ts)).hasSize(1);
  }

  @Test
  void whatSlackRefusesForGoodIsGivenUpAtOnce() throws Exception {
    String ts = ts();
    slack.fail("chat.postMessage", "is_archived", 1);
    ok(direct(id(), ts, "", TREES));
    slack.await("the end", () -> rows(state(ts)).contains("failed"));
    assertThat(slack.shown(ts)).isEmpty();
  }
}
