package thammati.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import thammati.support.ModelProtocol;
import thammati.support.ModelServer;
import thammati.support.ModelServer.Wrong;

/** Calls over real HTTP against a server that goes wrong in every way, by four protocols. */
@Timeout(60)
class CallTest {
  private static final String TEXT = "{\"answer\":\"ปลูกต้นจามจุรี 4,275 ต้น \\\"ริมทางหลวง\\\"\"}";
  private static final HttpClient HTTP = Http.client();

  private ModelServer server;

  @BeforeEach
  void start() throws IOException {
    server = new ModelServer(_ -> TEXT);
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  @AfterAll
  static void close() {
    HTTP.close();
  }

  static Stream<Arguments> ways() {
    return Stream.of(ModelProtocol.values())
        .flatMap(p -> Stream.of(Arguments.of(p, true), Arguments.of(p, false)));
  }

  static Stream<Arguments> wrongs() {
    Set<Wrong> all = EnumSet.complementOf(EnumSet.of(Wrong.NOTHING));
    return ways()
        .flatMap(way -> all.stream().map(w -> Arguments.of(way.get()[0], way.get()[1], w)));
  }

  @ParameterizedTest
  @MethodSource("ways")
  void eachProviderIsUnderstood(ModelProtocol protocol, boolean stream) {
    List<String> pieces = new ArrayList<>();
    Called called = call(server.endpoint(protocol, stream), pieces);
    assertThat(called).isEqualTo(new Called.Said(TEXT, 70, 30));
    assertThat(String.join("", pieces)).isEqualTo(stream ? TEXT : "");
    var request = server.requests().getFirst();
    assertThat(request.stream()).isEqualTo(stream);
    assertThat(request.system()).isEqualTo("system ระบบ");
    assertThat(request.user()).isEqualTo("user ผู้ใช้");
    if (protocol != ModelProtocol.OLLAMA) assertThat(request.all()).contains("KEY-s3cret");
    assertThat(request.all().toLowerCase(Locale.ROOT)).doesNotContain("h2c");
    if (protocol == ModelProtocol.OLLAMA) assertThat(request.all()).contains("\"format\"");
    if (protocol == ModelProtocol.GEMINI) assertThat(request.all()).contains("application/json\"");
    if (protocol == ModelProtocol.OPENAI) assertThat(request.all()).doesNotContain("json_object");
  }

  /** Every fault ends the call, and none passes for an answer. */
  @ParameterizedTest
  @MethodSource("wrongs")
  void everyFaultIsAFault(ModelProtocol protocol, boolean stream, Wrong wrong) {
    server.wrong(wrong, 9);
    Called called = call(server.endpoint(protocol, stream), new ArrayList<>());
    assertThat(called).isInstanceOf(Called.Failed.class);
    Fault.Kind kind = ((Called.Failed) called).fault().kind();
    assertThat(kind).isIn(expected(wrong));
    assertThat(server.requests()).as("nobody tries again below us").hasSize(1);
  }

  private static Set<Fault.Kind> expected(Wrong wrong) {
    return switch (wrong) {
      case NOTHING -> Set.of();
      case STATUS_400, REDIRECT -> Set.of(Fault.Kind.REFUSED);
      case STATUS_401, STATUS_403 -> Set.of(Fault.Kind.KEY_REFUSED);
      case STATUS_404 -> Set.of(Fault.Kind.MODEL_UNKNOWN);
      case STATUS_429, STATUS_503, STATUS_529 -> Set.of(Fault.Kind.BUSY);
      case STATUS_500 -> Set.of(Fault.Kind.SERVER_FAILED);
      case NO_HTTP, CLOSED_AT_ONCE, RESET_IN_BODY, BROKEN_IN_BODY -> Set.of(Fault.Kind.BROKEN);
      case SILENT, DRIPS -> Set.of(Fault.Kind.LATE);
      case STALLED_IN_BODY -> Set.of(Fault.Kind.STALLED);
      case ENDLESS, HUGE -> Set.of(Fault.Kind.TOO_LARGE);
      case BAD_UTF8, HTML, EMPTY, NO_JSON, ENDED_EARLY, ERROR_INSIDE, BLANK ->
          Set.of(Fault.Kind.UNREADABLE);
      case ENDED_FOR_LENGTH -> Set.of(Fault.Kind.CUT_SHORT);
      // Ollama has no word for it, Anthropic's the library does not map.
      case WITHHELD -> Set.of(Fault.Kind.WITHHELD, Fault.Kind.UNREADABLE);
    };
  }

  /** No connection, no name, no TLS, no address. */
  static Stream<Arguments> unreachable() {
    return Stream.of(
            "http://127.0.0.1:1/v1",
            "http://no-such-host.invalid/v1",
            "https://127.0.0.1:PORT/v1",
            "http://[broken/v1")
        .flatMap(url ->
            Stream.of(Endpoint.Protocol.values()).map(protocol -> Arguments.of(url, protocol)));
  }

  @ParameterizedTest
  @MethodSource("unreachable")
  void serverThatCannotBeReachedIsAFault(String url, Endpoint.Protocol protocol) {
    String port = server.url(ModelProtocol.OLLAMA).replaceAll(".*:", "");
    for (boolean stream : new boolean[] {true, false}) {
      var at = new Endpoint(protocol, url.replace("PORT", port), "fake", "", null, stream, 9);
      Called called = call(at, new ArrayList<>());
      assertThat(((Called.Failed) called).fault().kind())
          .isIn(Fault.Kind.UNREACHABLE, Fault.Kind.BROKEN);
    }
  }

  @Test
  void faultsAreAsManyAsPromised() {
    long kinds = wrongs().map(w -> w.get()[2]).distinct().count();
    long reached = unreachable().map(u -> u.get()[0]).distinct().count();
    assertThat(kinds + reached).isGreaterThanOrEqualTo(24);
    assertThat(wrongs().count()).as("stream and non-stream, four protocols").isEqualTo(kinds * 8);
  }

  @Test
  void howLongTheServerWantsToBeLeftAloneIsKept() {
    server.wrong(Wrong.STATUS_429, 9);
    server.retryAfter("7");
    assertThat(fault().retryAfter()).isEqualTo(Duration.ofSeconds(7));
    server.retryAfter("999999");
    assertThat(fault().retryAfter()).isEqualTo(Duration.ofHours(1));
    server.retryAfter("Wed, 21 Oct 2015 07:28:00 GMT");
    assertThat(fault().retryAfter()).isEqualTo(Duration.ZERO);
    server.retryAfter("soon");
    assertThat(fault().retryAfter()).isNull();
  }

  private Fault fault() {
    Called called = call(server.endpoint(ModelProtocol.OPENAI, false), new ArrayList<>());
    return ((Called.Failed) called).fault();
  }

  /** The server sees the connection close once the one who waits has left. */
  @ParameterizedTest
  @EnumSource(
      value = Wrong.class,
      names = {"SILENT", "STALLED_IN_BODY", "DRIPS"})
  void whoLeavesCutsTheCall(Wrong wrong) throws Exception {
    server.wrong(wrong, 1);
    Endpoint at = server.endpoint(ModelProtocol.OPENAI, true);
    Wire wire = new Wire(HTTP, InstantSource.system(), 1 << 20);
    Call call = new Call(at, wire, InstantSource.system(), "s", "u");
    Duration long_ = Duration.ofMinutes(1);
    Runnable leaves =
        () -> {
          if (!server.requests().isEmpty()) throw new IllegalStateException("gone");
        };
    org.assertj.core.api.Assertions.assertThatIllegalStateException()
        .isThrownBy(
            () -> call.await(InstantSource.system().instant().plus(long_), long_, _ -> {}, leaves));
    assertThat(server.awaitHangUp(0, 30)).isTrue();
  }

  private static Called call(Endpoint at, List<String> pieces) {
    Wire wire = new Wire(HTTP, InstantSource.system(), 200_000);
    Call call = new Call(at, wire, InstantSource.system(), "system ระบบ", "user ผู้ใช้");
    return call.await(
        InstantSource.system().instant().plusMillis(1_500),
        Duration.ofMillis(600),
        pieces::add,
        () -> {});
  }
}
