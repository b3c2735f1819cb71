package thammati;

import static org.assertj.core.api.Assertions.assertThat;
import static thammati.channel.slack.SlackBodies.*;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thammati.channel.slack.FakeSlack;
import thammati.channel.slack.FakeSlack.Shown;

/** Commands, shortcuts, buttons and the home tab. */
class SlackActionsTest extends SlackServed {
  @Test
  void aCommandIsAnsweredToItsAskerAlone() throws Exception {
    String reply = replyAddress();
    ok(command(TREES, reply, id()));
    FakeSlack.Call answer = response("4,275");
    assertThat(answer.get("response_type")).isEqualTo("ephemeral");
    assertThat(blocksText(json.readTree(answer.get("blocks")))).contains("4,275 ต้น", "[1]");
  }

  @Test
  void aCommandWithoutAQuestionTellsHowToAsk() throws Exception {
    ok(command("", replyAddress(), id()));
    response("/thammati");
  }

  @Test
  void anAddressToAnswerAtThatIsNotSlacksIsNotCalled() throws Exception {
    try (FakeSlack elsewhere = new FakeSlack(OURS)) {
      ok(command(TREES, elsewhere.replyAddress(), id()));
      String ts = ts();
      ok(direct(id(), ts, "", TREES));
      answer(ts);
      assertThat(elsewhere.calls()).isEmpty();
    }
  }

  @Test
  void theResolutionsThatAMessageCitesAreChecked() throws Exception {
    String text =
        """
        สรุปให้ทีม
        มติ ครม. เมื่อวันที่ 2 มีนาคม 2564 เห็นชอบโครงการให้ยืมจักรยานไม้ไผ่แก่นักเรียนในเกาะทดลอง
        มติ ครม. 8 มีนาคม 2565 อนุมัติโครงการปลูกต้นจามจุรีริมทางหลวงสายทดสอบ
        มติ ครม. เมื่อวันที่ 1 มกราคม 2540 เห็นชอบโครงการที่ไม่มีอยู่ <!channel>
        """;
    ok(shortcut(text, replyAddress(), id()));
    FakeSlack.Call answer = response("ตรวจมติที่ข้อความนี้อ้าง");
    String read = blocksText(json.readTree(answer.get("blocks")));
    assertThat(read)
        .contains("มติคณะรัฐมนตรีเมื่อวันที่ 2 มีนาคม 2564 ข้อ 1: โครงการให้ยืมจักรยานไม้ไผ่")
        .contains("ภายหลังถูกยกเลิกโดยมติเมื่อ 4 พฤษภาคม 2564")
        .contains("คำไม่ตรง: ข้อความว่า อนุมัติ แต่มติคือ เห็นชอบในหลักการ")
        .contains("คลังมติไม่มีการประชุมวันที่ 1 มกราคม 2540");
  }

  @Test
  void whatAReaderThinksOfAnAnswerIsKept() throws Exception {
    String ts = ts();
    ok(direct(id(), ts, "", TREES));
    Shown answer = answer(ts);
    JsonNode buttons = answer.blocks().findParent("positive_button");
    String action = buttons.path("action_id").asText();
    String value = buttons.path("negative_button").path("value").asText();
    ok(pressed(action, value, answer.ts(), false, replyAddress(), id()));
    response("ขอบคุณสำหรับความเห็น");
    assertThat(rows("SELECT verdict FROM channel_feedback")).contains("wrong");
    assertThat(Listed.feedback(folder))
        .contains("slack  bad  answered", "Q: " + TREES, "4,275 ต้น");
  }

  @Test
  void theHomeTabTellsWhatTheArchiveHoldsAndItsButtonsAsk() throws Exception {
    ok(homeOpened(id()));
    slack.awaitCall("views.publish", c -> c.get("user_id").equals("U1"));
    JsonNode view = json.readTree(slack.done("views.publish").getLast().get("view"));
    assertThat(blocksText(view.path("blocks"))).contains("2 มีนาคม 2564", "8 มีนาคม 2565");
    JsonNode button = null;
    for (JsonNode each : view.findParents("action_id")) {
      if (each.path("action_id").asText().equals("start:1")) button = each;
    }
    assertThat(button).isNotNull();
    String question = button.path("value").asText();
    ok(pressed("start:1", question, "", false, "", id()));
    slack.await(
        "the answer in a direct message",
        () -> slack.shown().stream().anyMatch(m -> isAnswerIn("DU1", m)));
    Shown opened =
        slack.shown().stream().filter(m -> m.channel().equals("DU1")).findFirst().orElseThrow();
    assertThat(blocksText(opened.blocks())).contains(question);
    assertThat(words(slack.shown(opened.ts()).getFirst()))
        .isEqualTo(web(question).path("answer").asText());
  }

  @Test
  void whoWantsToBeForgottenIs() throws Exception {
    ok(command(TREES, replyAddress(), id()));
    response("4,275");
    slack.await("kept", () -> !rows("SELECT person FROM channel_turn").isEmpty());
    ok(command("forget", replyAddress(), id()));
    response("Your questions, answers and opinions");
    assertThat(rows("SELECT person FROM channel_turn WHERE person = 'T1:U1'")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ลบข้อมูลของฉัน", "Delete my data", "forget"})
  void whoWantsToBeForgottenMaySaySoInAMessage(String words) throws Exception {
    String ts = ts();
    ok(direct(id(), ts, "", TREES));
    answer(ts);
    slack.await("kept", () -> !rows("SELECT person FROM channel_turn").isEmpty());
    ok(direct(id(), ts(), "", words));
    String kept = "SELECT person FROM channel_turn WHERE person = 'T1:U1'";
    slack.await("nothing kept", () -> rows(kept).isEmpty());
    slack.awaitCall(
        "chat.postEphemeral", c -> c.get("text").matches("(?s).*(were removed|ลบคำถาม).*"));
  }

  @Test
  void whatCannotBeAnsweredAnyMoreIsNotTried() throws Exception {
    String body =
        json.createObjectNode()
            .put("kind", "command")
            .put("team", "T1")
            .put("channel", "C1")
            .put("user", "U1")
            .put("text", TREES)
            .put("reply", replyAddress())
            .put("trigger", "old")
            .toString();
    int before = slack.calls("response_url").size();
    // As if the server had been down for longer than Slack takes an answer to a command.
    long then = InstantSource.system().millis() - Duration.ofMinutes(31).toMillis();
    Rows.run(
        folder,
        "INSERT INTO inbox (channel, event, kind, conversation, person, message, sent_at,"
            + " received_at, body, state, reason, attempts, not_before, owner, lease_until,"
            + " counted) VALUES ('slack', 'old', 'OTHER', 'c', 'T1:U1', '', "
            + (then + ", " + then + ", '" + body)
            + "', 'queued', '', 0, 0, '', 0, 0)");
    String failed = "SELECT reason FROM inbox WHERE event = 'old' AND state = 'failed'";
    slack.await("the end", () -> rows(failed).contains("too late to answer"));
    assertThat(slack.calls("response_url")).hasSize(before);
  }

  private static boolean isAnswerIn(String channel, Shown message) {
    return message.channel().equals(channel) && !message.thread().isEmpty();
  }
}
