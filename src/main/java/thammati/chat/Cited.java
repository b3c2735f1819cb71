package thammati.chat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import thammati.resolution.DecisionCode;
import thammati.resolution.Resolution;

/** What the archive says to a resolution that someone's text cites. */
public sealed interface Cited {
  /** The text's own words on it, in one line. */
  String words();

  /**
   * The archive holds it.
   *
   * @param resolution as it is shown
   * @param decided what the cabinet decided in it, in order
   * @param said the verbs of decision that the text uses for it; empty if none
   * @param standing whether it still stands; null where only resolutions can be asked that and it
   *     is told by another kind of document
   */
  record Held(
      String words,
      Resolution resolution,
      List<DecisionCode> decided,
      List<DecisionCode> said,
      @Nullable Standing standing)
      implements Cited {
    /** Copies the lists. */
    public Held {
      decided = List.copyOf(decided);
      said = List.copyOf(said);
    }

    /** Verbs of the text that the cabinet did not use; where it used none, nothing can be said. */
    public List<DecisionCode> wrong() {
      return decided.isEmpty()
          ? List.of()
          : said.stream().filter(c -> !decided.contains(c)).toList();
    }
  }

  /**
   * The archive holds resolutions of that day, and which one is meant cannot be told.
   *
   * @param day the meeting
   * @param candidates the likeliest, best first, at most five
   * @param ofTheDay how many it holds of that day
   */
  record Open(String words, LocalDate day, List<Resolution> candidates, int ofTheDay)
      implements Cited {
    /** Copies the list. */
    public Open {
      candidates = List.copyOf(candidates);
    }
  }

  /**
   * The archive holds no such resolution, which does not mean that there is none.
   *
   * @param day the day told; null if none is
   * @param ofTheDay how many resolutions it holds of that day, all on other matters
   */
  record NotHeld(String words, @Nullable LocalDate day, int ofTheDay) implements Cited {}
}
