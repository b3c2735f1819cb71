package thammati;

import static org.assertj.core.api.Assertions.assertThat;
import static thammati.support.LineCalls.event;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thammati.support.LineCalls;

/** Everything that LINE may tell. */
class LineKindsTest extends LineServed {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "memberJoined",
        "memberLeft",
        "videoPlayComplete",
        "beacon",
        "accountLink",
        "things",
        "membership",
        "module",
        "activated",
        "deactivated",
        "botSuspended",
        "botResumed",
        "delivery",
        "somethingNew"
      })
  void kindsThatNeedNothingAreAcknowledged(String kind) throws Exception {
    ObjectNode event = event("k1", kind, now()).put("replyToken", "t");
    event.putObject("somethingNew").putArray("with").add(1);
    assertThat(calls.call(event).statusCode()).isEqualTo(200);
    ask("e1", QUESTION, now());
    assertThat(Rows.of(folder, "SELECT event FROM inbox")).containsExactly("e1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"image", "video", "audio", "file", "location", "sticker", "somethingNew"})
  void whatIsNoTextIsAnsweredInWords(String kind) throws Exception {
    ObjectNode event = event("i1", "message", now()).put("replyToken", line.token("t"));
    event.putObject("message").put("type", kind).put("id", "1").put("packageId", "1");
    calls.call(event);
    assertThat(line.next().messages().path(0).path("text").asText()).contains("ข้อความ");
  }

  @Test
  void verifyButtonIsAnswered() throws Exception {
    assertThat(calls.call("{\"destination\":\"" + LineCalls.US + "\",\"events\":[]}").statusCode())
        .isEqualTo(200);
  }
}
