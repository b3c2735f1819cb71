package thammati.channel.line;

import java.util.List;
import java.util.Optional;
import thammati.answer.Watcher;
import thammati.chat.AnswerCard;
import thammati.chat.Dialogue;
import thammati.chat.Dialogue.Reply;
import thammati.chat.Said;
import thammati.chat.Wish;
import thammati.inbox.Arrival;
import thammati.inbox.Event;
import thammati.inbox.Outbox;

/** What is said to what people say and tap. Safe to share between threads. */
final class LineTalk {
  private final Dialogue dialogue;
  private final LineApi api;
  private final LineAnswer answers;
  private final LinePost post;

  LineTalk(Dialogue dialogue, LineApi api, LineAnswer answers, LinePost post) {
    this.dialogue = dialogue;
    this.api = api;
    this.answers = answers;
    this.post = post;
  }

  Spoken hello() {
    return LineSay.hello(dialogue.welcome());
  }

  /** Shows to those who ask a question alone that they are heard, where others are before them. */
  void heard(List<Arrival> waiting) {
    waiting.stream()
        .filter(a -> a.kind() == Arrival.Kind.SAID && isAlone(a))
        .forEach(a -> api.showLoadingBefore(a.person()));
  }

  private static boolean isAlone(Arrival arrival) {
    return arrival.conversation().startsWith("user:");
  }

  /** To a button. */
  Spoken toTap(Event event, LinePostback postback, Outbox outbox) throws InterruptedException {
    Arrival arrival = event.arrival();
    String channel = arrival.channel();
    return switch (postback) {
      case LinePostback.Ask(var question) -> toWords(event, question, outbox);
      case LinePostback.Judge(var verdict, var answer) -> {
        dialogue.judge(channel, answer, arrival.person(), verdict);
        yield LineSay.thanks();
      }
      case LinePostback.Show(var late) -> post.kept(outbox.askedFor(late)).orElseGet(LineSay::gone);
      case LinePostback.Restart _ -> {
        dialogue.restart(channel, arrival.conversation());
        yield LineSay.restarted();
      }
      case LinePostback.Erase _ -> {
        dialogue.erase(channel, arrival.person());
        yield LineSay.erased();
      }
      case LinePostback.Help _ -> hello();
    };
  }

  /** To words, which ask a question or something of the program itself. */
  Spoken toWords(Event event, String words, Outbox outbox) throws InterruptedException {
    Arrival arrival = event.arrival();
    Optional<Wish> wish = Wish.read(words);
    if (wish.isPresent()) {
      dialogue.withdraw(arrival.channel(), arrival.message());
      return toTap(event, LinePostback.of(wish.get()), outbox);
    }
    if (isAlone(arrival)) api.showLoading(arrival.person());
    String message = arrival.message().isEmpty() ? "event:" + arrival.event() : arrival.message();
    Said said =
        new Said(
            arrival.channel(),
            arrival.event(),
            arrival.conversation(),
            arrival.person(),
            message,
            arrival.sentAt(),
            event.receivedAt(),
            words);
    return spoken(dialogue.ask(said, Watcher.NONE), words, arrival.event(), outbox.late());
  }

  /** What would be said to a question behind others, none of which is kept. */
  Spoken rehearsed(String question, List<String> before) {
    return spoken(dialogue.rehearse(question, before), question, "rehearsal", Optional.empty());
  }

  private Spoken spoken(Reply reply, String words, String event, Optional<String> late) {
    return switch (reply) {
      case Reply.Answered(var answer, var archive) -> {
        AnswerCard card = AnswerCard.of(answer, archive);
        List<String> next = dialogue.followUps(answer);
        var quick = LineQuick.below(next, late, event, card.english());
        yield new Spoken(answers.of(card, quick), answers.plain(card, quick));
      }
      case Reply.TooMany(var told) ->
          told ? Spoken.NOTHING : LineSay.tooMany(dialogue.allowance(), words);
      case Reply.TooLong(var length) -> LineSay.tooLong(length, words);
      case Reply.Nothing _ -> hello();
    };
  }
}
