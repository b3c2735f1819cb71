package thammati.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static thammati.llm.ModelReplies.said;

import java.io.IOException;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import thammati.answer.Phrased;
import thammati.answer.ReaderLeft;
import thammati.answer.Watcher;
import thammati.store.Database;
import thammati.store.ModelCalls;
import thammati.support.ModelProtocol;
import thammati.support.ModelServer.Wrong;

/** How often a model is called, how long it is waited for, and what it may cost, over real HTTP. */
@Timeout(60)
class ModelCallsTest extends PhrasingOverHttp {
  @Test
  void twoTriesAtMostForAServerThatFails() {
    server.wrong(Wrong.STATUS_500, 1);
    assertThat(phrase()).isInstanceOf(Phrased.Worded.class);
    assertThat(server.requests()).hasSize(2);
    server.wrong(Wrong.STATUS_500, 9);
    assertThat(phrase()).isEqualTo(new Phrased.Failed("SERVER_FAILED"));
    assertThat(server.requests()).hasSize(4);
  }

  @Test
  void aQuestionMakesAtMostThreeCalls() {
    server.wrong(Wrong.STATUS_500, 1);
    server.answers(_ -> said("ให้ปลูกต้นจามจุรีจำนวน 4,725 ต้น", "S1"));
    assertThat(phrase()).isInstanceOf(Phrased.Worded.class);
    assertThat(server.requests()).hasSize(3);
  }

  @Test
  void fullBrokenRunOfFailuresLeavesTheServerAlone() {
    server.wrong(Wrong.STATUS_401, 5);
    ModelPhraser phraser = phraser();
    for (int i = 0; i < 5; i++) {
      assertThat(phraser.begin(seen).phrase(draft())).isEqualTo(new Phrased.Failed("KEY_REFUSED"));
    }
    assertThat(phraser.begin(seen).phrase(draft())).isEqualTo(new Phrased.Failed("RESTING"));
    assertThat(server.requests()).hasSize(5);
  }

  @Test
  void readerWhoWaitsForLessIsNotKeptLongerAndTheServerNotBlamed() {
    server.wrong(Wrong.SILENT, 6);
    ModelPhraser phraser = phraser();
    for (int i = 0; i < 6; i++) {
      Seen hurried = new Seen("", InstantSource.system().instant().plusMillis(400));
      assertThat(phraser.begin(hurried).phrase(draft())).isEqualTo(new Phrased.Failed("LATE"));
    }
    int asked = server.requests().size();
    Seen tooLate = new Seen("", InstantSource.system().instant());
    assertThat(phraser.begin(tooLate).phrase(draft())).isEqualTo(new Phrased.Failed("LATE"));
    assertThat(server.requests()).as("is not even asked").hasSize(asked);
    server.wrong(Wrong.SILENT, 0);
    assertThat(phraser.begin(seen).phrase(draft())).isInstanceOf(Phrased.Worded.class);
  }

  @Test
  void serverThatWantsToBeLeftAloneIs() {
    server.wrong(Wrong.STATUS_429, 1);
    server.retryAfter("600");
    ModelPhraser phraser = phraser();
    assertThat(phraser.begin(seen).phrase(draft())).isEqualTo(new Phrased.Failed("BUSY"));
    assertThat(phraser.begin(seen).phrase(draft())).isEqualTo(new Phrased.Failed("RESTING"));
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void shortWaitThatTheServerWantsIsWaitedAndTheQuestionStillAnswered() {
    server.wrong(Wrong.STATUS_429, 1);
    server.retryAfter("1");
    assertThat(phrase()).isInstanceOf(Phrased.Worded.class);
    assertThat(server.requests()).hasSize(2);
  }

  @Test
  void capOfTheDaySurvivesARestart() {
    Endpoint at = server.endpoint(ModelProtocol.OPENAI, true);
    assertThat(phraser(at, caps(5_000, 9_000_000)).begin(seen).phrase(draft()))
        .isInstanceOf(Phrased.Worded.class);
    assertThat(calls(database).today()).isEqualTo(new ModelCalls.Use(70, 30, 70 * 2 + 30 * 6));
    Database again = Database.open(folder.resolve("catalog.db"));
    var capped = new ModelPhraser(at, limits(caps(101, 9_000)), calls(again), AGENCIES, time());
    assertThat(capped.begin(seen).phrase(draft())).isEqualTo(new Phrased.Failed("SPENT"));
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void oneReaderCannotSpendTheDayOfAnother() {
    Endpoint at = server.endpoint(ModelProtocol.OPENAI, false);
    server.wrong(Wrong.ENDED_FOR_LENGTH, 1);
    assertThat(phraser(at).begin(new Seen("ก")).phrase(draft()))
        .isEqualTo(new Phrased.Failed("CUT_SHORT"));
    // A call that may have been paid for stays counted in full.
    long once = calls(database).today().tokens();
    ModelPhraser capped = phraser(at, caps(1_000_000, once + once / 2));
    assertThat(capped.begin(new Seen("ก")).phrase(draft())).isEqualTo(new Phrased.Failed("SPENT"));
    assertThat(capped.begin(new Seen("ข")).phrase(draft())).isInstanceOf(Phrased.Worded.class);
    assertThat(server.requests()).hasSize(2);
  }

  @Test
  void moneyIsCappedToo() {
    Endpoint at = server.endpoint(ModelProtocol.OPENAI, false);
    var tight = new ModelCalls.Caps(1_000_000, 1_000_000, 1_000, 0);
    assertThat(phraser(at, tight).begin(seen).phrase(draft()))
        .isEqualTo(new Phrased.Failed("SPENT"));
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void readerWhoLeavesEndsTheCall() throws Exception {
    server.wrong(Wrong.STALLED_IN_BODY, 1);
    Watcher leaving =
        new Seen() {
          @Override
          public void waiting() {
            if (!server.requests().isEmpty()) throw new ReaderLeft(new IOException("gone"));
          }
        };
    assertThatThrownBy(() -> phraser().begin(leaving).phrase(draft()))
        .isInstanceOf(ReaderLeft.class);
    assertThat(server.awaitHangUp(0, 30)).isTrue();
  }
}
