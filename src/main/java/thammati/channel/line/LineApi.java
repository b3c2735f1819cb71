package thammati.channel.line;

import com.linecorp.bot.client.base.Result;
import com.linecorp.bot.messaging.client.MessagingApiClient;
import com.linecorp.bot.messaging.client.MessagingApiClientException;
import com.linecorp.bot.messaging.model.PushMessageRequest;
import com.linecorp.bot.messaging.model.QuotaType;
import com.linecorp.bot.messaging.model.ReplyMessageRequest;
import com.linecorp.bot.messaging.model.ShowLoadingAnimationRequest;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Our calls to LINE, each with a deadline. Safe to share between threads. */
public final class LineApi {
  private static final Logger LOG = LoggerFactory.getLogger(LineApi.class);
  private static final Duration TIMEOUT = Duration.ofSeconds(5);
  private static final Duration DEADLINE = Duration.ofSeconds(12);

  private static final Duration LOADING_DEADLINE = Duration.ofSeconds(2);

  /** LINE takes multiples of five up to sixty; the indicator ends with the answer anyway. */
  private static final int LOADING_SECONDS = 45;

  /**
   * Indicators shown at once before their turn: what is a courtesy takes little of a busy server.
   */
  private static final int AT_ONCE = 2;

  private final MessagingApiClient client;

  /** Shows indicators to those who wait; its own, so that no answer waits behind them. */
  private final MessagingApiClient beside;

  private final Semaphore indicators = new Semaphore(AT_ONCE);

  /**
   * Calls LINE.
   *
   * @param token the channel's access token
   * @param base LINE's address
   */
  public LineApi(String token, URI base) {
    this.client = client(token, base);
    this.beside = client(token, base);
  }

  private static MessagingApiClient client(String token, URI base) {
    return MessagingApiClient.builder(token)
        .apiEndPoint(base)
        .connectTimeout(TIMEOUT)
        .readTimeout(TIMEOUT)
        .writeTimeout(TIMEOUT)
        .usingDefaultLogger(false)
        .build();
  }

  Sent reply(ReplyMessageRequest request) throws InterruptedException {
    return sent(client.replyMessage(request));
  }

  /** Pushes; with the same key again, LINE takes it once only. */
  Sent push(UUID key, PushMessageRequest request) throws InterruptedException {
    return sent(client.pushMessage(key, request));
  }

  /**
   * Shows that an answer is under way. Waited for, since an indicator that came behind the answer
   * would stay; in vain if LINE is slow or refuses.
   */
  void showLoading(String user) throws InterruptedException {
    try {
      client
          .showLoadingAnimation(loading(user))
          .get(LOADING_DEADLINE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException e) {
      LOG.info("no loading indicator: {}", e.toString());
    }
  }

  /**
   * The same to one whose turn is yet to come. Nobody waits for it; while LINE is slow to show
   * others, some see it only when it is their turn.
   */
  void showLoadingBefore(String user) {
    if (!indicators.tryAcquire()) return;
    var _ =
        beside
            .showLoadingAnimation(loading(user))
            .whenComplete((_, failed) -> {
              indicators.release();
              if (failed != null) LOG.info("no loading indicator: {}", failed.toString());
            });
  }

  private static ShowLoadingAnimationRequest loading(String user) {
    return new ShowLoadingAnimationRequest(user, LOADING_SECONDS);
  }

  /**
   * Whether pushing to so many people stays within a share of the month's quota; not, where LINE
   * does not tell.
   *
   * @param share in percent
   */
  boolean allows(String to, int share) throws InterruptedException {
    try {
      var quota = value(client.getMessageQuota());
      if (quota.type() == QuotaType.NONE) return true;
      long used = value(client.getMessageQuotaConsumption()).totalUsage();
      Long most = quota.value();
      return most != null && used + people(to) <= most * share / 100;
    } catch (ExecutionException | TimeoutException e) {
      LOG.warn("LINE does not tell the quota, nothing is pushed: {}", e.toString());
      return false;
    }
  }

  /** How many people a push reaches, each of whom counts. */
  private long people(String to) throws InterruptedException, ExecutionException, TimeoutException {
    return switch (to.charAt(0)) {
      case 'C' -> value(client.getGroupMemberCount(to)).count();
      case 'R' -> value(client.getRoomMemberCount(to)).count();
      default -> 1;
    };
  }

  private static <T> T value(CompletableFuture<Result<T>> call)
      throws InterruptedException, ExecutionException, TimeoutException {
    return call.get(DEADLINE.toMillis(), TimeUnit.MILLISECONDS).body();
  }

  private static Sent sent(CompletableFuture<? extends Result<?>> call)
      throws InterruptedException {
    try {
      Result<?> result = call.get(DEADLINE.toMillis(), TimeUnit.MILLISECONDS);
      String id = result.requestId();
      return new Sent.Taken(id == null ? "" : id);
    } catch (TimeoutException e) {
      return new Sent.Unknown("no answer within the deadline");
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      if (cause instanceof MessagingApiClientException refused) return refused(refused);
      // Nothing was sent where there was no connection.
      if (cause instanceof ConnectException || cause instanceof UnknownHostException) {
        return new Sent.Later(Duration.ZERO, cause.toString());
      }
      return new Sent.Unknown(String.valueOf(cause));
    }
  }

  private static Sent refused(MessagingApiClientException e) {
    String why = String.valueOf(e.getError()) + " " + e.getDetails();
    LOG.info("LINE says {} to call {}: {}", e.getCode(), e.getRequestId(), why);
    return switch (e.getCode()) {
      case 409 -> new Sent.Taken(String.valueOf(e.getHeader("x-line-accepted-request-id")));
      case 400 ->
          why.contains("Invalid reply token") ? new Sent.DeadToken() : new Sent.Refused(400, why);
      case 401, 403 -> new Sent.Later(Duration.ZERO, e.getCode() + ": " + why);
      case 429 -> new Sent.Later(after(e.getHeader("Retry-After")), "429");
      default ->
          e.getCode() >= 500
              ? new Sent.Unknown("status " + e.getCode())
              : new Sent.Refused(e.getCode(), why);
    };
  }

  private static Duration after(@Nullable String header) {
    try {
      return header == null ? Duration.ZERO : Duration.ofSeconds(Long.parseLong(header.strip()));
    } catch (NumberFormatException e) {
      return Duration.ZERO;
    }
  }
}
