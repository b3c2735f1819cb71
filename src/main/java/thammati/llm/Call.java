package thammati.llm;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One call to a model. The library runs on a thread of its own, and is watched from outside: what
 * it reports counts only if it reported exactly one end, that end is a regular one, and the wire
 * saw no fault.
 */
final class Call {
  private static final long BEAT_MS = 100;

  /** What bytes that are no UTF-8 are read as. */
  private static final char GARBLED = '\ufffd';

  private final Endpoint endpoint;
  private final Wire wire;
  private final InstantSource clock;
  private final String system;
  private final String user;
  private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();

  private sealed interface Event {
    record Piece(String text) implements Event {}

    record End(Called called) implements Event {}
  }

  /** A call with what the model is told and what it is given; begins with {@link #await}. */
  Call(Endpoint endpoint, Wire wire, InstantSource clock, String system, String user) {
    this.endpoint = endpoint;
    this.wire = wire;
    this.clock = clock;
    this.system = system;
    this.user = user;
  }

  /**
   * Calls and waits for the end. If a listener throws, the call is cut and the exception goes on.
   *
   * @param deadline when the waiting ends
   * @param idle how long the model may pause once it has begun
   * @param pieces is given what comes, piece by piece, where the endpoint streams
   * @param beat is run several times a second while nothing comes
   */
  Called await(Instant deadline, Duration idle, Consumer<String> pieces, Runnable beat) {
    Thread thread = Thread.ofVirtual().name("model").start(this::run);
    try {
      while (true) {
        Event event = events.poll(BEAT_MS, TimeUnit.MILLISECONDS);
        beat.run();
        switch (event) {
          case Event.End(Called called) -> {
            return called;
          }
          case Event.Piece(String text) -> pieces.accept(text);
          case null -> {
            // Nothing came; the watchdogs below decide.
          }
        }
        if (!clock.instant().isBefore(deadline)) return failed(Fault.Kind.LATE);
        Duration quiet = wire.quiet();
        if (event == null && quiet != null && quiet.compareTo(idle) > 0) {
          return failed(Fault.Kind.STALLED);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return failed(Fault.Kind.BROKEN);
    } finally {
      wire.cut();
      thread.interrupt();
    }
  }

  private void run() {
    Ends ends = new Ends();
    try {
      List<ChatMessage> messages = List.of(SystemMessage.from(system), UserMessage.from(user));
      ResponseFormat format = endpoint.takesJson() ? ResponseFormat.JSON : null;
      ChatRequest request = ChatRequest.builder().messages(messages).responseFormat(format).build();
      if (endpoint.stream()) Models.piecewise(endpoint, wire).chat(request, ends);
      else ends.onCompleteResponse(Models.whole(endpoint, wire).chat(request));
    } catch (RuntimeException | LinkageError e) {
      // A library of many layers: whatever it throws is its fault, never ours.
      ends.onError(e);
    }
    events.add(new Event.End(wire.fault().<Called>map(Called.Failed::new).orElseGet(ends::called)));
  }

  private static Called failed(Fault.Kind kind) {
    return new Called.Failed(Fault.of(kind));
  }

  /** Keeps what the library reports as the end; it may report several, and untrue ones. */
  private final class Ends implements StreamingChatResponseHandler {
    private int ends;
    private @Nullable ChatResponse response;

    @Override
    public synchronized void onPartialResponse(String piece) {
      events.add(new Event.Piece(piece));
    }

    @Override
    public synchronized void onCompleteResponse(ChatResponse whole) {
      ends++;
      response = whole;
    }

    @Override
    public synchronized void onError(Throwable error) {
      ends += 2;
    }

    synchronized Called called() {
      ChatResponse whole = response;
      if (ends != 1 || whole == null) return failed(Fault.Kind.UNREADABLE);
      FinishReason reason = whole.finishReason();
      if (reason == FinishReason.LENGTH) return failed(Fault.Kind.CUT_SHORT);
      if (reason == FinishReason.CONTENT_FILTER) return failed(Fault.Kind.WITHHELD);
      String text = Objects.requireNonNullElse(whole.aiMessage().text(), "");
      boolean garbled = text.indexOf(GARBLED) >= 0;
      if (reason != FinishReason.STOP || text.isBlank() || garbled)
        return failed(Fault.Kind.UNREADABLE);
      TokenUsage usage = whole.tokenUsage();
      return new Called.Said(
          text,
          counted(usage == null ? null : usage.inputTokenCount(), system + user),
          counted(usage == null ? null : usage.outputTokenCount(), text));
    }

    private static long counted(@Nullable Integer told, String text) {
      return told != null && told > 0 ? told : Tokens.estimate(text);
    }
  }
}
