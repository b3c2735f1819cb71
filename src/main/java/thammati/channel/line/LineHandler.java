package thammati.channel.line;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.linecorp.bot.jackson.ModelObjectMapper;
import com.linecorp.bot.messaging.model.Message;
import com.linecorp.bot.webhook.model.Event;
import com.linecorp.bot.webhook.model.FollowEvent;
import com.linecorp.bot.webhook.model.JoinEvent;
import com.linecorp.bot.webhook.model.LeaveEvent;
import com.linecorp.bot.webhook.model.MessageEvent;
import com.linecorp.bot.webhook.model.PostbackEvent;
import com.linecorp.bot.webhook.model.TextMessageContent;
import com.linecorp.bot.webhook.model.UnfollowEvent;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import thammati.answer.Watcher;
import thammati.chat.AnswerCard;
import thammati.chat.Dialogue;
import thammati.chat.Dialogue.Reply;
import thammati.chat.Said;
import thammati.inbox.Arrival;
import thammati.inbox.Ending;
import thammati.inbox.Handler;
import thammati.inbox.Outbox;
import thammati.inbox.Outbox.Draft;

/** Answers the events of LINE. Safe to share between threads. */
public final class LineHandler implements Handler {
  private final Dialogue dialogue;
  private final LineApi api;
  private final LineAnswer answers;
  private final LinePost post;
  private final ObjectMapper json = ModelObjectMapper.createNewObjectMapper();

  /** Answers by the dialogue, and sends by the post. */
  public LineHandler(Dialogue dialogue, LineApi api, LineAnswer answers, LinePost post) {
    this.dialogue = dialogue;
    this.api = api;
    this.answers = answers;
    this.post = post;
  }

  @Override
  public Ending handle(thammati.inbox.Event event, Outbox outbox) throws Exception {
    Arrival arrival = event.arrival();
    String to = to(arrival.conversation());
    // An earlier attempt has answered it: what it kept is sent, not another answer.
    if (!outbox.parcels().isEmpty()) return post.send(event, outbox, to);
    return switch (read(arrival)) {
      case MessageEvent message -> {
        String token = message.replyToken();
        if (message.message() instanceof TextMessageContent text) {
          String question = LineMention.without(text);
          yield say(event, outbox, token, () -> toWords(arrival, token, question));
        }
        yield say(event, outbox, token, () -> LineSay.textOnly());
      }
      case PostbackEvent tapped -> {
        String data = tapped.postback() == null ? "" : tapped.postback().data();
        Optional<LinePostback> postback = LinePostback.read(data);
        if (postback.isEmpty()) yield new Ending.Dropped("postback");
        String token = tapped.replyToken();
        yield say(event, outbox, token, () -> toTap(arrival, token, postback.get()));
      }
      case FollowEvent follow ->
          say(event, outbox, follow.replyToken(), () -> LineSay.hello(dialogue.welcome()));
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
      default -> Ending.DONE;
    };
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

  /** What is to be said, and the same in texts alone. */
  record Words(List<Message> messages, List<Message> plain) {
    static final Words NONE = new Words(List.of(), List.of());

    static Words of(Message message) {
      return new Words(List.of(message), List.of(message));
    }
  }

  private Ending say(
      thammati.inbox.Event event, Outbox outbox, @Nullable String token, Callable<Words> words)
      throws Exception {
    if (token == null || token.isEmpty()) return new Ending.Dropped("no reply token");
    Words said = words.call();
    if (said.messages().isEmpty()) return new Ending.Dropped("nothing to say");
    List<Draft> drafts = post.drafts(token, said.messages(), said.plain());
    if (outbox.keep(drafts).isEmpty()) return new Ending.Dropped("taken back");
    return post.send(event, outbox, to(event.arrival().conversation()));
  }

  private Words toTap(Arrival arrival, String token, LinePostback postback)
      throws InterruptedException {
    String channel = arrival.channel();
    return switch (postback) {
      case LinePostback.Ask(var question) -> toWords(arrival, token, question);
      case LinePostback.Judge(var verdict, var answer) -> {
        dialogue.judge(channel, answer, arrival.person(), verdict);
        yield LineSay.thanks();
      }
      case LinePostback.Restart _ -> {
        dialogue.restart(channel, arrival.conversation());
        yield LineSay.restarted();
      }
      case LinePostback.Erase _ -> {
        dialogue.erase(channel, arrival.person());
        yield LineSay.erased();
      }
      case LinePostback.Help _ -> LineSay.hello(dialogue.welcome());
    };
  }

  private Words toWords(Arrival arrival, String token, String words) throws InterruptedException {
    Optional<LinePostback> command = LineCommands.read(words);
    if (command.isPresent()) return toTap(arrival, token, command.get());
    boolean alone = arrival.conversation().startsWith("user:");
    if (alone && !LineTokens.isDry(token)) api.showLoading(arrival.person());
    String message = arrival.message().isEmpty() ? "event:" + arrival.event() : arrival.message();
    Said said =
        new Said(
            arrival.channel(),
            arrival.event(),
            arrival.conversation(),
            arrival.person(),
            message,
            arrival.sentAt(),
            words);
    return switch (dialogue.ask(said, Watcher.NONE)) {
      case Reply.Answered(var answer, var archive) -> {
        AnswerCard card = AnswerCard.of(answer, archive);
        List<String> on = dialogue.followUps(answer);
        yield new Words(
            answers.of(card, on, arrival.event()), answers.plain(card, on, arrival.event()));
      }
      case Reply.TooMany(var told) ->
          told ? Words.NONE : LineSay.tooMany(dialogue.allowance(), words);
      case Reply.TooLong(var length) -> LineSay.tooLong(length, words);
      case Reply.Nothing _ -> LineSay.hello(dialogue.welcome());
    };
  }
}
