package thammati;

import static org.assertj.core.api.Assertions.assertThat;
import static thammati.channel.slack.SlackBodies.*;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls that Slack did not make, or makes more than once. */
class SlackForgeryTest extends SlackServed {
  @Test
  void theAddressIsVerified() throws Exception {
    HttpResponse<String> reply = caller.post(urlVerification("3eZbrw1aB10FEMAGAZd4FyFQ"));
    assertThat(reply.statusCode()).isEqualTo(200);
    assertThat(json.readTree(reply.body()).path("challenge").asText())
        .isEqualTo("3eZbrw1aB10FEMAGAZd4FyFQ");
    String now = Long.toString(Instant.now().getEpochSecond());
    String other = caller.sign(now, "{}");
    HttpResponse<String> forged = caller.post(urlVerification("echo-me"), now, other);
    assertThat(forged.statusCode()).isEqualTo(401);
    assertThat(forged.body()).doesNotContain("echo-me");
  }

  @Test
  void aHundredIdenticalEventsAtOnceGetOneAnswer() throws Exception {
    String ts = ts();
    String body = direct(id(), ts, "", TREES);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<Integer>> posts = new ArrayList<>();
      for (int i = 0; i < 100; i++) posts.add(() -> caller.post(body).statusCode());
      for (Future<Integer> status : threads.invokeAll(posts)) {
        assertThat(status.get()).isEqualTo(200);
      }
    }
    answer(ts);
    assertNothingMoreComes(ts);
  }

  @Test
  void aRetryIsTakenWhereTheFirstDeliveryWasLostAndElseKnown() throws Exception {
    String lost = ts();
    assertThat(caller.again(direct(id(), lost, "", TREES), 1).statusCode()).isEqualTo(200);
    answer(lost);
    assertNothingMoreComes(lost);
    String ts = ts();
    String body = direct(id(), ts, "", TREES);
    ok(body);
    answer(ts);
    for (int retry = 1; retry <= 3; retry++) {
      assertThat(caller.again(body, retry).statusCode()).isEqualTo(200);
    }
    assertNothingMoreComes(ts);
  }

  @Test
  void forgedCallsAreNeverTakenAndNeverAFault() throws Exception {
    String ts = ts();
    String body = direct(id(), ts, "", TREES);
    String now = Long.toString(Instant.now().getEpochSecond());
    String right = caller.sign(now, body);
    int refused = 0;
    for (String forged : Forgeries.headersOf(right, 2_000)) {
      int status = caller.post(body, now, forged).statusCode();
      assertThat(status).as(forged).isEqualTo(401);
      refused++;
    }
    assertThat(refused).isEqualTo(2_000);
    for (String altered : List.of(body + " ", body.replace("U1", "U2"), "{}", "")) {
      assertThat(caller.post(altered, now, right).statusCode()).isEqualTo(401);
    }
    assertThat(caller.post(body, "", right).statusCode()).isEqualTo(401);
    assertThat(caller.post(body, now, "").statusCode()).isEqualTo(401);
    assertNothingComes(ts);
  }

  @ParameterizedTest
  @ValueSource(longs = {-315_360_000, -400, 400, 315_360_000})
  void theStaleAndTheFutureAreRefused(long away) throws Exception {
    String body = direct(id(), ts(), "", TREES);
    String then = Long.toString(Instant.now().getEpochSecond() + away);
    HttpResponse<String> reply = caller.post(body, then, caller.sign(then, body));
    assertThat(reply.statusCode()).isEqualTo(401);
    assertThat(reply.headers().firstValue("X-Slack-No-Retry")).contains("1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "null",
        "\"a\"",
        "{\"a\":",
        "a=b",
        "payload=",
        "payload=%7B",
        "payload=%zz",
        "command",
        "=",
        "%",
        "payload=null",
        "payload=%5B%5D"
      })
  void bodiesOfNoKindGetFourHundred(String body) throws Exception {
    assertThat(caller.post(body).statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"type\":\"event_callback\"}",
        "{\"type\":\"event_callback\",\"event\":[]}",
        "{\"type\":\"event_callback\",\"event_id\":7,\"event\":{\"type\":\"message\"}}",
        "{\"type\":\"app_rate_limited\",\"minute_rate_limited\":1518467820}",
        "{\"type\":\"event_callback\",\"event_id\":\"E\",\"event\":{\"type\":\"reaction_added\"}}",
        "{\"type\":\"event_callback\",\"event_id\":\"E\",\"event\":{\"type\":\"message\",\"channel_type\":\"im\",\"text\":{}}}",
        "payload=%7B%22type%22%3A%22view_submission%22%7D",
        "payload=%7B%22type%22%3A%22block_actions%22%7D",
        "command=%2Fother&text=x",
        "ssl_check=1&token=x"
      })
  void kindsThatAreNotForUsAreAcknowledged(String body) throws Exception {
    assertThat(caller.post(body).statusCode()).isEqualTo(200);
  }
}
