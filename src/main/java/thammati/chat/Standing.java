package thammati.chat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import thammati.facts.Edge;
import thammati.facts.Status;
import thammati.message.Messages;
import thammati.resolution.Resolution;
import thammati.thai.ThaiDates;

/**
 * Whether a resolution still stands, as far as the archive can tell.
 *
 * @param resolution the one asked about
 * @param status what was found
 * @param upTo last meeting of the archive; null if none is dated
 */
public record Standing(Resolution resolution, Status status, @Nullable LocalDate upTo) {
  /** The state's name on every wire: touched, nothing_found or cannot_tell. */
  public String code() {
    return switch (status) {
      case Status.Touched _ -> "touched";
      case Status.NothingFound _ -> "nothing_found";
      case Status.CannotTell _ -> "cannot_tell";
    };
  }

  /** What later resolutions say of it, oldest first: for certain, or perhaps if it is not told. */
  public List<Edge> evidence() {
    return switch (status) {
      case Status.Touched touched -> touched.by();
      case Status.NothingFound _ -> List.of();
      case Status.CannotTell open -> open.edges();
    };
  }

  /** The state in words of that language, with the last day that the archive knows of. */
  public String words(boolean english) {
    Messages messages = Messages.of(english);
    String day =
        upTo == null ? "-" : english ? ThaiDates.formatEnglish(upTo) : ThaiDates.format(upTo);
    return switch (status) {
      case Status.Touched touched ->
          messages.get("status.touched", Integer.toString(touched.by().size()), day);
      case Status.NothingFound _ -> messages.get("status.nothing_found", day);
      case Status.CannotTell open ->
          switch (open.reason()) {
            case UNRESOLVED_EDGES ->
                messages.get("status.unresolved_edges", Integer.toString(open.edges().size()), day);
            case NO_SUBJECT_FITS ->
                messages.get("status.no_subject_fits", Integer.toString(open.edges().size()), day);
            case NO_DATE -> messages.get("status.no_date", day);
            case NOTHING_LATER -> messages.get("status.nothing_later", day);
          };
    };
  }
}
