package thammati.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import thammati.llm.Fault.Kind;
import thammati.support.SteppedTime;

class BreakerTest {
  private final SteppedTime time = new SteppedTime();
  private final Breaker breaker = new Breaker(time);

  @Test
  void afterFiveFailuresInARowItRestsThirtySecondsThenOneCallTries() {
    fail(4);
    assertThat(breaker.admits()).isTrue();
    breaker.succeeded();
    fail(5);
    assertThat(breaker.admits()).isFalse();
    time.pass(Duration.ofSeconds(29));
    assertThat(breaker.admits()).isFalse();
    time.pass(Duration.ofSeconds(1));
    assertThat(breaker.admits()).isTrue();
    assertThat(breaker.admits()).as("only one tries").isFalse();
    breaker.succeeded();
    assertThat(breaker.admits()).isTrue();
    assertThat(breaker.admits()).isTrue();
  }

  @Test
  void tryThatFailsRestsAgain() {
    fail(5);
    time.pass(Duration.ofSeconds(30));
    fail(1);
    assertThat(breaker.admits()).isFalse();
    time.pass(Duration.ofSeconds(30));
    assertThat(breaker.admits()).isTrue();
  }

  @Test
  void tryThatToldNothingLetsAnotherTry() {
    fail(5);
    time.pass(Duration.ofSeconds(30));
    assertThat(breaker.admits()).isTrue();
    breaker.failed(null);
    assertThat(breaker.admits()).isTrue();
  }

  @Test
  void whatTheServerWantsIsHonoured() {
    assertThat(breaker.admits()).isTrue();
    breaker.failed(new Fault(Kind.BUSY, Duration.ofSeconds(90)));
    time.pass(Duration.ofSeconds(89));
    assertThat(breaker.admits()).isFalse();
    time.pass(Duration.ofSeconds(1));
    assertThat(breaker.admits()).isTrue();
  }

  private void fail(int times) {
    for (int i = 0; i < times; i++) {
      assertThat(breaker.admits()).isTrue();
      breaker.failed(Fault.of(Kind.SERVER_FAILED));
    }
  }
}
