package thammati.inbox;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import thammati.inbox.Parcel.State;
import thammati.store.InboxRow;
import thammati.store.OutboxRow;
import thammati.store.OutboxTable;

/** What is sent for one event. Kept before it goes out. */
public final class Outbox {
  private final OutboxTable table;
  private final InboxRow event;
  private final String owner;

  Outbox(OutboxTable table, InboxRow event, String owner) {
    this.table = table;
    this.event = event;
    this.owner = owner;
  }

  /**
   * Something to be sent.
   *
   * @param target the platform's method
   * @param payload what is sent, in the platform's form
   */
  public record Draft(String target, String payload) {}

  /** What is kept, in the order of sending; empty if no attempt has come so far. */
  public List<Parcel> parcels() {
    return parcels(table.of(event.id()));
  }

  /** What went out for earlier events about the same message, in the order of sending. */
  public List<Parcel> before() {
    return parcels(table.before(event));
  }

  /**
   * Name of the newest event of this conversation whose answer came too late and which nobody has
   * asked for; empty if there is none.
   */
  public Optional<String> late() {
    return table.late(event);
  }

  /**
   * What is kept for another event of this conversation, for this one to send; empty if nothing is,
   * or not any more.
   *
   * @param wanted name of the other event
   */
  public List<Parcel> askedFor(String wanted) {
    return parcels(table.askedFor(event, wanted));
  }

  private static List<Parcel> parcels(List<OutboxRow> rows) {
    return rows.stream()
        .map(r -> {
          State state = State.valueOf(r.state().toUpperCase(Locale.ROOT));
          return new Parcel(r.n(), r.target(), r.payload(), state, r.note());
        })
        .toList();
  }

  /**
   * Keeps what is to be sent, behind what is kept already.
   *
   * @return what is kept now; empty if nothing may be sent any more
   */
  public List<Parcel> keep(List<Draft> drafts) {
    int from = table.of(event.id()).size();
    List<OutboxRow> rows =
        IntStream.range(0, drafts.size())
            .mapToObj(i -> {
              Draft draft = drafts.get(i);
              return new OutboxRow(from + i, draft.target(), draft.payload(), "ready", "");
            })
            .toList();
    return table.add(event, owner, rows) ? parcels() : List.of();
  }

  /**
   * Notes that a parcel is about to go out, so that a restart knows that it may have.
   *
   * @return false if it must not go out: the message was taken back, or the event is another's now
   */
  public boolean sending(Parcel parcel) {
    return table.sending(event, owner, parcel.n());
  }

  /**
   * Notes what became of a parcel.
   *
   * @param state {@link State#READY} only where it certainly did not go out
   * @param note the platform's name of the call, or its reason; no words of people
   */
  public void became(Parcel parcel, State state, String note) {
    table.became(event, parcel.n(), state.name().toLowerCase(Locale.ROOT), note);
  }
}
