package thammati.facts;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import thammati.text.Span;

/**
 * A person put into a post, or out of it.
 *
 * @param person given name and surname, without title or rank
 * @param position the post as written; empty where the text leaves it open
 * @param kind what happens
 * @param from the first day; null where the text tells none or ties it to an event
 * @param fromSpan the words that say from when; empty at the name where none do
 * @param span the name with title or rank
 * @param positionSpan the words of the post; empty at the name where none do
 * @param confidence how sure name, post and kind are
 */
public record Appointment(
    String person,
    String position,
    Kind kind,
    @Nullable LocalDate from,
    Span fromSpan,
    Span span,
    Span positionSpan,
    Confidence confidence)
    implements Fact {
  /** The first day, where the text names it. */
  public Optional<LocalDate> firstDay() {
    return Optional.ofNullable(from);
  }

  /** The same, marked doubtful. */
  Appointment doubted() {
    return new Appointment(
        person, position, kind, from, fromSpan, span, positionSpan, Confidence.DOUBTFUL);
  }

  /** What happens to the person. */
  public enum Kind {
    /** Put into a post: แต่งตั้ง. */
    APPOINT,
    /** Moved from one post or agency to another: โอน, สับเปลี่ยนหมุนเวียน. */
    TRANSFER,
    /** Put in charge for a time: รักษาการ, รักษาราชการแทน. */
    ACTING,
    /** Made a member of a board or committee. */
    BOARD_MEMBER,
    /** Kept in the post: ต่อเวลา, คงอยู่ปฏิบัติหน้าที่. */
    EXTEND,
    /** The appointment is taken back: ยกเลิกการแต่งตั้ง. */
    CANCELLED
  }
}
