package thammati.channel.slack;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import thammati.chat.AnswerCard;
import thammati.inbox.Outbox.Draft;
import thammati.inbox.Parcel;

/** The calls that show an answer in its thread. */
final class AnswerCalls {
  private final AnswerMessages messages;

  AnswerCalls(AnswerMessages messages) {
    this.messages = messages;
  }

  /**
   * What there is of an answer already.
   *
   * @param opened the message that was opened for it
   * @param live what has been told in that; null if nothing has
   * @param before names of the messages that answered the question as it was before its edit, which
   *     this answer replaces
   */
  record Place(Opened opened, @Nullable LiveReply live, List<String> before) {
    /** There is nothing. */
    static final Place NEW = new Place(Opened.NONE, null, List.of());

    Place {
      before = List.copyOf(before);
    }
  }

  /** Names of the messages that parcels have put into a thread and that are still there. */
  static List<String> shown(List<Parcel> sent) {
    Set<String> names = new LinkedHashSet<>();
    for (Parcel parcel : sent) {
      if (parcel.payload().isEmpty()) continue;
      switch (parcel.target()) {
        case Send.POST -> names.add(parcel.note());
        case Send.UPDATE, Send.STOP -> names.add(Send.read(parcel.payload()).ts());
        case Send.DELETE -> names.remove(Send.read(parcel.payload()).ts());
        default -> {}
      }
    }
    names.remove("");
    return List.copyOf(names);
  }

  /**
   * The calls, in order.
   *
   * @param next questions one may go on with
   * @param event the event that is answered
   */
  List<Draft> of(
      AnswerCard card, List<String> next, Incoming.Question question, Place place, String event) {
    List<SlackMessage> whole = messages.of(card, next, event);
    Optional<String> rest = rest(card, place.live());
    if (rest.isPresent()) {
      return streamed(whole, messages.below(card, next, event), rest.get(), question, place, event);
    }
    Opened opened = place.opened();
    if (opened.ts().isEmpty()) return replacing(place.before(), whole, question, event);
    List<Draft> drafts = new ArrayList<>();
    if (opened.streams()) drafts.add(Send.stop(question.channel(), opened.ts()).draft(Send.STOP));
    Send update = Send.update(question.channel(), question.thread(), opened.ts(), whole.getFirst());
    drafts.add(update.marked(event + "#0").draft(Send.UPDATE));
    drafts.addAll(posts(whole, 1, drafts.size(), question, event));
    return drafts;
  }

  /** What a growing message still has to say; empty if it cannot end the answer. */
  private static Optional<String> rest(AnswerCard card, @Nullable LiveReply live) {
    if (live == null || !live.streams() || card.sources().isEmpty()) return Optional.empty();
    String text = card.words().text();
    return text.length() > LiveReply.MOST_STREAMED ? Optional.empty() : live.rest(text);
  }

  private static List<Draft> streamed(
      List<SlackMessage> whole,
      List<SlackMessage> below,
      String rest,
      Incoming.Question question,
      Place place,
      String event) {
    String ts = place.opened().ts();
    Send stop = Send.stop(question.channel(), ts, Harmless.markdown(rest), below.getFirst());
    Send spare = Send.update(question.channel(), question.thread(), ts, whole.getFirst());
    List<Draft> drafts = new ArrayList<>();
    drafts.add(stop.marked(event + "#0").draft(Send.STOP));
    drafts.add(spare.marked(event + "#0").draft(Delivery.SPARE));
    drafts.addAll(posts(below, 1, drafts.size(), question, event));
    return drafts;
  }

  /** In place of the messages that are there; what there is too many of goes. */
  private static List<Draft> replacing(
      List<String> before, List<SlackMessage> whole, Incoming.Question question, String event) {
    List<Draft> drafts = new ArrayList<>();
    int replaced = Math.min(before.size(), whole.size());
    for (int i = 0; i < replaced; i++) {
      Send update = Send.update(question.channel(), question.thread(), before.get(i), whole.get(i));
      drafts.add(update.marked(event + "#" + i).draft(Send.UPDATE));
    }
    drafts.addAll(gone(before.subList(replaced, before.size()), question));
    drafts.addAll(posts(whole, before.size(), drafts.size(), question, event));
    return drafts;
  }

  /** The calls by which messages go. */
  static List<Draft> gone(List<String> names, Incoming.Question question) {
    return names.stream()
        .map(ts -> Send.delete(question.channel(), ts).draft(Send.DELETE))
        .toList();
  }

  private static List<Draft> posts(
      List<SlackMessage> messages, int from, int mark, Incoming.Question question, String event) {
    List<Draft> posts = new ArrayList<>();
    for (int i = from; i < messages.size(); i++) {
      Send post = Send.post(question.channel(), question.thread(), messages.get(i));
      posts.add(post.marked(event + "#" + (mark + posts.size())).draft(Send.POST));
    }
    return posts;
  }
}
