package thammati.channel.line;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.linecorp.bot.jackson.ModelObjectMapper;
import com.linecorp.bot.webhook.model.Event;
import com.linecorp.bot.webhook.model.FollowEvent;
import com.linecorp.bot.webhook.model.JoinEvent;
import com.linecorp.bot.webhook.model.LeaveEvent;
import com.linecorp.bot.webhook.model.MessageEvent;
import com.linecorp.bot.webhook.model.PostbackEvent;
import com.linecorp.bot.webhook.model.TextMessageContent;
import com.linecorp.bot.webhook.model.UnfollowEvent;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import thammati.chat.Dialogue;
import thammati.inbox.Arrival;
import thammati.inbox.Ending;
import thammati.inbox.Handler;
import thammati.inbox.Outbox;
import thammati.inbox.Outbox.Draft;

/** Answers the events of LINE. Safe to share between threads. */
public final class LineHandler implements Handler {
  private final Dialogue dialogue;
  private final LineTalk talk;
  private final LinePost post;
  private final LinePatience patience;
  private final ObjectMapper json = ModelObjectMapper.createNewObjectMapper();

  /**
   * Answers by the dialogue, and sends by the post.
   *
   * @param notice after how long people are told that an answer takes longer
   */
  public LineHandler(
      Dialogue dialogue,
      LineApi api,
      LineAnswer answers,
      LinePost post,
      Duration notice,
      InstantSource clock) {
    this.dialogue = dialogue;
    this.talk = new LineTalk(dialogue, api, answers, post);
    this.post = post;
    this.patience = new LinePatience(post, notice, clock);
  }

  /** Tells those who asked just now that they are heard, since others are answered before them. */
  void heard(List<Arrival> waiting) {
    talk.heard(waiting);
  }

  @Override
  public Ending handle(thammati.inbox.Event event, Outbox outbox) throws Exception {
    Arrival arrival = event.arrival();
    // An earlier attempt has answered it: what it kept is sent, not another answer.
    if (LinePost.isSettled(outbox)) return post.send(event, outbox, to(arrival.conversation()));
    return switch (read(arrival)) {
      case MessageEvent message -> {
        String token = message.replyToken();
        if (message.message() instanceof TextMessageContent text) {
          String words = LineMention.without(text);
          yield say(event, outbox, token, () -> talk.toWords(event, words, outbox));
        }
        yield say(event, outbox, token, LineSay::textOnly);
      }
      case PostbackEvent tapped -> {
        String data = tapped.postback() == null ? "" : tapped.postback().data();
        Optional<LinePostback> postback = LinePostback.read(data);
        if (postback.isEmpty()) yield new Ending.Dropped("postback");
        String token = tapped.replyToken();
        yield say(event, outbox, token, () -> talk.toTap(event, postback.get(), outbox));
      }
      case FollowEvent follow -> say(event, outbox, follow.replyToken(), talk::hello);
      case JoinEvent join -> say(event, outbox, join.replyToken(), LineSay::helloGroup);
      case UnfollowEvent _ -> {
        dialogue.erase(arrival.channel(), arrival.person());
        yield Ending.DONE;
      }
      case LeaveEvent _ -> {
        dialogue.restart(arrival.channel(), arrival.conversation());
        yield Ending.DONE;
      }
      // Unsend was done when it was accepted; LINE may add kinds without notice.
      default -> {
        boolean edited = arrival.kind() == Arrival.Kind.EDITED;
        // It does not mention us any more.
        if (edited) dialogue.withdraw(arrival.channel(), arrival.message());
        yield Ending.DONE;
      }
    };
  }

  /**
   * The request that would answer a question, as JSON; nothing is sent and nothing kept.
   *
   * @param before what was asked before, oldest first
   */
  String rehearse(String question, List<String> before) {
    Draft reply = post.drafts("rehearsal", talk.rehearsed(question, before)).getFirst();
    return "[" + reply.payload() + "]";
  }

  /** An edited message is read as one that says its new words; the library does not know it yet. */
  private Event read(Arrival arrival) throws JsonProcessingException {
    JsonNode event = json.readTree(arrival.body());
    if (arrival.kind() == Arrival.Kind.EDITED && event.has("message")) {
      ((ObjectNode) event).put("type", "message");
    }
    return json.treeToValue(event, Event.class);
  }

  /** User, group or room by LINE's own name. */
  private static String to(String conversation) {
    return conversation.substring(conversation.indexOf(':') + 1);
  }

  private Ending say(
      thammati.inbox.Event event, Outbox outbox, @Nullable String token, Callable<Spoken> making)
      throws Exception {
    if (token == null || token.isEmpty()) return new Ending.Dropped("no reply token");
    Spoken said = patience.await(making, event, outbox, token);
    if (said.messages().isEmpty()) return new Ending.Dropped("nothing to say");
    if (outbox.keep(post.drafts(token, said)).isEmpty()) return new Ending.Dropped("taken back");
    return post.send(event, outbox, to(event.arrival().conversation()));
  }
}
