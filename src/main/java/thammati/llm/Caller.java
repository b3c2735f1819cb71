package thammati.llm;

import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thammati.answer.Watcher;
import thammati.llm.Prompts.Prompt;
import thammati.store.ModelCalls;
import thammati.store.ModelCalls.Begun;
import thammati.store.ModelCalls.Use;

/**
 * Makes calls within the budget of the day, past a breaker, each with a row of audit. Safe to share
 * between threads; a {@link Question} is one reader's.
 */
final class Caller {
  private static final Logger LOG = LoggerFactory.getLogger(Caller.class);
  private static final int MOST_CALLS = 3;
  private static final long BYTES = 256 << 10;
  private static final long BYTES_A_TOKEN = 1_000;

  /** Less is left of the deadline for no call. */
  private static final Duration LEAST = Duration.ofMillis(300);

  private final Endpoint endpoint;
  private final Limits limits;
  private final ModelCalls calls;
  private final InstantSource clock;
  private final HttpClient http = Http.client();
  private final Breaker breaker;

  Caller(Endpoint endpoint, Limits limits, ModelCalls calls, InstantSource clock) {
    this.endpoint = endpoint;
    this.limits = limits;
    this.calls = calls;
    this.clock = clock;
    this.breaker = new Breaker(clock);
  }

  /** The calls that one question may make; its time begins with the first. */
  Question question(Watcher watcher) {
    return new Question(watcher);
  }

  /** All calls of one question: at most {@value #MOST_CALLS}, before one deadline. */
  final class Question {
    private final Watcher watcher;
    private @Nullable Instant deadline;

    /** Whether the reader waits for less than a model may take. */
    private boolean hurried;

    private int left = MOST_CALLS;
    private long last;

    private Question(Watcher watcher) {
      this.watcher = watcher;
    }

    private Instant deadline() {
      if (deadline == null) {
        Instant whole = clock.instant().plus(limits.deadline());
        hurried = watcher.until().isBefore(whole);
        deadline = hurried ? watcher.until() : whole;
      }
      return deadline;
    }

    private boolean isInTime() {
      return clock.instant().plus(LEAST).isBefore(deadline());
    }

    /** Whether there is time and a call left for another. */
    boolean mayCall() {
      return left > 0 && isInTime();
    }

    /** Notes on the last call how its statements stood. */
    void judged(int held, int failed) {
      calls.judged(last, held, failed);
    }

    /**
     * Calls, and once more where a fault may have passed and nothing was said yet.
     *
     * @param stream whether pieces are wanted; they come only where the endpoint streams
     */
    Called call(
        String purpose, Prompt prompt, String user, boolean stream, Consumer<String> pieces) {
      boolean[] said = {false};
      Consumer<String> noting =
          piece -> {
            said[0] = true;
            pieces.accept(piece);
          };
      Called called = once(purpose, prompt, user, stream, noting, deadline());
      boolean again =
          called instanceof Called.Failed(Fault fault)
              && fault.kind().mayPass()
              && !said[0]
              && mayCall()
              && waited(fault);
      return again ? once(purpose, prompt, user, stream, noting, deadline()) : called;
    }

    /**
     * Calls once, within a part of the time.
     *
     * @param most how long it may take
     */
    Called once(String purpose, Prompt prompt, String user, Duration most) {
      Instant until = clock.instant().plus(most);
      return once(
          purpose, prompt, user, false, _ -> {}, until.isBefore(deadline()) ? until : deadline());
    }

    /** Waits as long as the server wants, where there is time for it. */
    private boolean waited(Fault fault) {
      Duration wait = fault.retryAfter();
      Instant until = clock.instant().plus(wait == null ? LEAST : wait);
      if (!until.plus(LEAST).isBefore(deadline())) return false;
      while (clock.instant().isBefore(until)) {
        watcher.waiting();
        try {
          Thread.sleep(Math.clamp(Duration.between(clock.instant(), until).toMillis(), 1, 200));
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          return false;
        }
      }
      return true;
    }

    private Called once(
        String purpose,
        Prompt prompt,
        String user,
        boolean stream,
        Consumer<String> pieces,
        Instant until) {
      if (hurried && !isInTime()) return new Called.Failed(Fault.of(Fault.Kind.LATE));
      if (!breaker.admits()) return new Called.Failed(Fault.of(Fault.Kind.RESTING));
      boolean reported = false;
      try {
        long input = Tokens.estimate(prompt.text()) + Tokens.estimate(user);
        long output = endpoint.outputTokens();
        OptionalLong id =
            calls.begin(
                new Begun(purpose, watcher.reader(), endpoint.model(), prompt.hash()),
                new Use(input, output, limits.cost(input, output)),
                limits.caps());
        if (id.isEmpty()) return new Called.Failed(Fault.of(Fault.Kind.SPENT));
        left--;
        last = id.getAsLong();
        Called called = audited(prompt, user, stream, pieces, until);
        reported = true;
        return called;
      } finally {
        if (!reported) breaker.failed(null);
      }
    }

    private Called audited(
        Prompt prompt, String user, boolean stream, Consumer<String> pieces, Instant until) {
      long start = clock.millis();
      String outcome = "left";
      try {
        Endpoint at = stream ? endpoint : endpoint.whole();
        Wire wire = new Wire(http, clock, BYTES + BYTES_A_TOKEN * endpoint.outputTokens());
        Call call = new Call(at, wire, clock, prompt.text(), user);
        Called called = call.await(until, limits.idle(), pieces, watcher::waiting);
        switch (called) {
          case Called.Said(_, long in, long out) -> {
            outcome = "";
            calls.end(last, "said", new Use(in, out, limits.cost(in, out)), clock.millis() - start);
            breaker.succeeded();
          }
          case Called.Failed(Fault fault) -> {
            outcome = fault.kind().name();
            LOG.warn("the model failed: {} ({})", fault.kind(), endpoint);
            // Who was given less time than it may take need not be unwell.
            boolean cut = hurried && fault.kind() == Fault.Kind.LATE;
            breaker.failed(cut ? null : fault);
          }
        }
        return called;
      } finally {
        if (!outcome.isEmpty()) calls.fail(last, outcome, clock.millis() - start);
      }
    }
  }
}
