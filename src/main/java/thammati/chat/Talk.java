package thammati.chat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import thammati.answer.Outcome.Choice;
import thammati.resolution.Resolution;

/**
 * Where a conversation stands after a turn. Told from the questions and the archive alone, so that
 * the same conversation over the same archive always stands at the same place.
 *
 * @param thread the questions on the matter that is talked of, oldest first, each as it was put but
 *     for what later ones replaced; empty if nothing is talked of
 * @param asked the last of them that asked something by itself; empty if none did
 * @param cited the resolution that the last answer cited first; null if nothing was found
 * @param isAbsent whether the archive turned out to hold nothing on that matter
 * @param choices what the reader was asked to choose from last; empty if nothing
 * @param pending the unclear question that awaits a choice; empty if none
 */
record Talk(
    List<String> thread,
    String asked,
    @Nullable Resolution cited,
    boolean isAbsent,
    List<Choice> choices,
    String pending) {
  /** Before the first question. */
  static final Talk NONE = new Talk(List.of(), "", null, false, List.of(), "");

  /** Copies the lists. */
  Talk {
    thread = List.copyOf(thread);
    choices = List.copyOf(choices);
  }

  /** The talk with this question as the last of its thread, not yet answered. */
  static Talk on(List<String> thread, String asked) {
    return new Talk(thread, asked, null, false, List.of(), "");
  }

  /** Whether there is no matter to go on from. */
  boolean isEmpty() {
    return thread.isEmpty();
  }

  /** The same talk with the resolution that its last answer cited first. */
  Talk citing(Resolution first) {
    return new Talk(thread, asked, first, false, choices, pending);
  }

  /** The same talk with nothing on its matter in the archive. */
  Talk absent() {
    return new Talk(thread, asked, null, true, choices, pending);
  }

  /** The same talk with the reader asked to choose. */
  Talk asking(List<Choice> offered, String question) {
    return new Talk(thread, asked, cited, isAbsent, offered, question);
  }
}
