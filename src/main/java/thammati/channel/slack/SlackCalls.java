package thammati.channel.slack;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.methods.response.auth.AuthTestResponse;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.methods.response.chat.ChatStartStreamResponse;
import com.slack.api.methods.response.conversations.ConversationsRepliesResponse;
import com.slack.api.model.Message;
import com.slack.api.util.http.SlackHttpClient;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.function.Consumer;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls to Slack by its own library, each once: whether one is made again is for the outbox to say,
 * since a message that may have arrived must not be sent twice. Safe to share between threads.
 */
public final class SlackCalls implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(SlackCalls.class);
  private static final int READ_MS = 10_000;
  private static final int CALL_MS = 15_000;
  private static final String MARK_TYPE = "thammati_answer";
  private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");

  private final Slack slack;
  private final OkHttpClient http;
  private final MethodsClient methods;
  private final String replies;

  /**
   * Calls with a bot's token.
   *
   * @param apiBase address of the methods, without a slash at its end
   */
  public SlackCalls(String token, String apiBase) {
    SlackConfig config = config(apiBase);
    this.http =
        SlackHttpClient.buildOkHttpClient(config)
            .newBuilder()
            .retryOnConnectionFailure(false)
            .followRedirects(false)
            .build();
    this.slack = Slack.getInstance(config, new SlackHttpClient(http));
    this.methods = slack.methods(token);
    this.replies = repliesOf(apiBase);
  }

  /** The library's settings for that address. */
  static SlackConfig config(String apiBase) {
    SlackConfig config = new SlackConfig();
    config.setMethodsEndpointUrlPrefix(apiBase + "/");
    config.setHttpClientReadTimeoutMillis(READ_MS);
    config.setHttpClientCallTimeoutMillis(CALL_MS);
    config.setStatsEnabled(false);
    return config;
  }

  /** Addresses to answer at are Slack's own, or stand where a test puts all of Slack. */
  private static String repliesOf(String apiBase) {
    URI base = URI.create(apiBase);
    boolean theirs = "slack.com".equals(base.getHost());
    return theirs ? "https://hooks.slack.com/" : base.resolve("/").toString();
  }

  /** Makes a call that was kept. */
  Result send(String target, Send send) {
    return switch (target) {
      case Send.POST -> post(send);
      case Send.UPDATE -> update(send);
      case Send.STOP -> stop(send);
      case Send.DELETE ->
          result(() -> methods.chatDelete(r -> r.channel(send.channel()).ts(send.ts())));
      case Send.WHISPER ->
          result(() ->
              methods.chatPostEphemeral(r ->
                  r.channel(send.channel())
                      .user(send.user())
                      .threadTs(orNull(send.thread()))
                      .text(send.text())));
      case Send.HOME -> home(send);
      case Send.RESPOND -> respond(send);
      default -> new Result.Refused("unknown_method");
    };
  }

  private Result post(Send send) {
    return result(() ->
        methods.chatPostMessage(r ->
            r.channel(send.channel())
                .threadTs(orNull(send.thread()))
                .text(send.text())
                .blocksAsString(orNull(send.blocks()))
                .metadataAsString(mark(send.mark()))
                .unfurlLinks(false)
                .unfurlMedia(false)));
  }

  private Result update(Send send) {
    return result(() ->
        methods.chatUpdate(r ->
            r.channel(send.channel())
                .ts(send.ts())
                .text(send.text())
                .blocksAsString(orNull(send.blocks()))
                .metadataAsString(mark(send.mark()))));
  }

  private Result stop(Send send) {
    return result(() ->
        methods.chatStopStream(r ->
            r.channel(send.channel())
                .ts(send.ts())
                .markdownText(orNull(send.text()))
                .blocksAsString(orNull(send.blocks()))
                .metadataAsString(mark(send.mark()))));
  }

  private Result home(Send send) {
    String view = "{\"type\":\"home\",\"blocks\":" + send.blocks() + "}";
    return result(() -> methods.viewsPublish(r -> r.userId(send.user()).viewAsString(view)));
  }

  /** Begins a message that is told bit by bit; its first words may be empty. */
  Result start(String channel, String thread, String team, String user, String markdown) {
    return result(() ->
        methods.chatStartStream(r ->
            r.channel(channel)
                .threadTs(thread)
                .recipientTeamId(team)
                .recipientUserId(user)
                .markdownText(orNull(markdown))));
  }

  /** Goes on with it. */
  Result append(String channel, String ts, String markdown) {
    return result(
        () -> methods.chatAppendStream(r -> r.channel(channel).ts(ts).markdownText(markdown)));
  }

  /** The person that our own messages are from. */
  Result us(Consumer<String> user) {
    return result(() -> {
      AuthTestResponse response = methods.authTest(r -> r);
      if (response.isOk()) user.accept(response.getUserId());
      return response;
    });
  }

  /** The messages of a conversation behind one of them, at most 200. */
  Result read(String channel, String thread, String after, Consumer<Message> messages) {
    return result(() -> {
      ConversationsRepliesResponse response =
          methods.conversationsReplies(
              r -> r.channel(channel).ts(thread).oldest(after).includeAllMetadata(true).limit(200));
      if (response.isOk() && response.getMessages() != null) {
        response.getMessages().forEach(messages);
      }
      return response;
    });
  }

  /** Answers a command or a button. */
  private Result respond(Send send) {
    if (!send.reply().startsWith(replies)) return new Result.Refused("response_url_not_slacks");
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("response_type", "ephemeral").put("replace_original", false).put("text", send.text());
    if (!send.blocks().isEmpty()) {
      body.putRawValue("blocks", new RawValue(send.blocks()));
    }
    Request request =
        new Request.Builder()
            .url(send.reply())
            .post(RequestBody.create(body.toString(), JSON))
            .build();
    try (Response response = http.newCall(request).execute()) {
      if (response.isSuccessful()) return new Result.Sent("", "");
      return Faults.of(response.code(), response.header("Retry-After"));
    } catch (IOException e) {
      return Faults.of(e);
    }
  }

  /** A call of the library. */
  private interface Attempt {
    SlackApiTextResponse call() throws IOException, SlackApiException;
  }

  private static Result result(Attempt attempt) {
    try {
      SlackApiTextResponse response = attempt.call();
      if (response.isOk()) return sent(response);
      return Faults.of(response.getError());
    } catch (SlackApiException e) {
      return Faults.of(e.getResponse().code(), e.getResponse().header("Retry-After"));
    } catch (IOException e) {
      return Faults.of(e);
    } catch (RuntimeException e) {
      // What the library throws at an answer that is none of Slack's: of JSON, or of null where
      // the body is empty. Such an answer tells nothing of what became of the call.
      return new Result.Later(Duration.ZERO, true, e.getClass().getSimpleName());
    }
  }

  private static Result sent(SlackApiTextResponse response) {
    return switch (response) {
      case ChatPostMessageResponse r -> new Result.Sent(r.getChannel(), r.getTs());
      case ChatStartStreamResponse r -> new Result.Sent(r.getChannel(), r.getTs());
      default -> new Result.Sent("", "");
    };
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  private static @Nullable String mark(String id) {
    if (id.isEmpty()) return null;
    ObjectNode metadata = JsonNodeFactory.instance.objectNode().put("event_type", MARK_TYPE);
    metadata.putObject("event_payload").put("id", id);
    return metadata.toString();
  }

  /** Ends the connections. */
  @Override
  public void close() {
    try {
      slack.close();
    } catch (Exception e) { // It declares none that is narrower.
      LOG.debug("Slack's library did not close", e);
    }
    http.dispatcher().executorService().shutdown();
    http.connectionPool().evictAll();
  }
}
