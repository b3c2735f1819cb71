package thammati;

import static org.assertj.core.api.Assertions.assertThat;
import static thammati.channel.slack.SlackBodies.*;

import org.junit.jupiter.api.Test;

/** Questions on Slack that are edited or deleted. */
class SlackChangesTest extends SlackServed {
  @Test
  void anEditedQuestionIsAnsweredAnew() throws Exception {
    String ts = ts();
    ok(direct(id(), ts, "", TREES));
    answer(ts);
    ok(edited(id(), ts, ts(), TREES, "ค่าธรรมเนียมเข้าชมสวนพฤกษศาสตร์คนละกี่บาท"));
    slack.await("the new answer", () -> words(answer(ts)).contains("35 บาท"));
    assertThat(slack.shown(ts)).as("in place of the old one").hasSize(1);
    assertThat(rows("SELECT question FROM channel_turn WHERE message LIKE '%" + ts + "'"))
        .containsExactly("ค่าธรรมเนียมเข้าชมสวนพฤกษศาสตร์คนละกี่บาท");
  }

  @Test
  void ofADeletedQuestionNothingIsKept() throws Exception {
    String ts = ts();
    String secret = TREES + " ลับเฉพาะ";
    ok(direct(id(), ts, "", secret));
    answer(ts);
    slack.await("the end", () -> rows(state(ts)).contains("done"));
    ok(deleted(id(), ts, secret));
    assertThat(rows("SELECT question FROM channel_turn WHERE message LIKE '%" + ts + "'"))
        .isEmpty();
    assertThat(rows("SELECT body FROM inbox WHERE message LIKE '%" + ts + "' AND kind = 'SAID'"))
        .containsOnly("");
    assertThat(
            rows(
                "SELECT payload FROM outbox WHERE event IN (SELECT id FROM inbox WHERE message"
                    + " LIKE '%"
                    + ts
                    + "')"))
        .containsOnly("");
  }

  @Test
  void aQuestionDeletedBeforeItArrivesIsNotAnswered() throws Exception {
    String ts = ts();
    ok(deleted(id(), ts, TREES));
    ok(direct(id(), ts, "", TREES));
    assertNothingComes(ts);
  }

  @Test
  void whatAnEditLeavesOverGoesAndWhatItAddsComesBehind() throws Exception {
    String ts = ts();
    ok(direct(id(), ts, "", TREES));
    String first = answer(ts).ts();
    // As if the first answer had taken two messages.
    String second = slack.add(answer(ts).channel(), ts);
    slack.await("the end", () -> rows(state(ts)).contains("done"));
    Rows.run(
        folder,
        "INSERT INTO outbox SELECT event, n + 1, target, payload, state, '"
            + second
            + "', at FROM outbox WHERE note = '"
            + first
            + "'");
    ok(edited(id(), ts, ts(), TREES, "ค่าธรรมเนียมเข้าชมสวนพฤกษศาสตร์คนละกี่บาท"));
    slack.await("the new answer", () -> words(answer(ts)).contains("35 บาท"));
    slack.await("the end", () -> slack.shown(ts).size() == 1);
    assertThat(answer(ts).ts()).isEqualTo(first);
    // And once more: of what went nothing is sought.
    ok(edited(id(), ts, ts(), "ค่าธรรมเนียมเข้าชมสวนพฤกษศาสตร์คนละกี่บาท", TREES));
    slack.await("the third answer", () -> words(answer(ts)).contains("4,275 ต้น"));
    assertThat(slack.calls("chat.delete")).hasSize(1);
  }

  @Test
  void anAnswerThatSomeoneRemovedIsGivenAnew() throws Exception {
    String ts = ts();
    ok(direct(id(), ts, "", TREES));
    String first = answer(ts).ts();
    slack.await("the end", () -> rows(state(ts)).contains("done"));
    slack.fail("chat.update", "message_not_found", 1);
    ok(edited(id(), ts, ts(), TREES, "ค่าธรรมเนียมเข้าชมสวนพฤกษศาสตร์คนละกี่บาท"));
    slack.await("the new answer", () -> words(slack.shown(ts).getLast()).contains("35 บาท"));
    assertThat(slack.shown(ts).getLast().ts()).isNotEqualTo(first);
  }
}
