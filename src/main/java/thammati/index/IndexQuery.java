package thammati.index;

import java.time.LocalDate;
import java.util.List;
import thammati.resolution.Filters;

/**
 * What is looked for.
 *
 * @param texts words to look for, the question's own first; any of them may match
 * @param concepts what the question speaks of, each in all the ways a text may put it; measured on
 *     what is found, see {@link Evidence}
 * @param periods tokens of {@link Periods} to look for among the dates of what is found
 * @param lexical how much each kind of match counts in the lexical score
 * @param reach stretches of days whose best passages are found however many others match better
 * @param filters conditions that hold whatever the score
 */
public record IndexQuery(
    List<Weighted> texts,
    List<Concept> concepts,
    List<String> periods,
    Lexical lexical,
    List<Days> reach,
    Filters filters) {
  /**
   * A text to look for.
   *
   * @param text words in any script
   * @param weight factor on its score, above 0; the question itself has 1
   */
  public record Weighted(String text, float weight) {}

  /**
   * One thing that a question speaks of.
   *
   * @param forms texts that name it, at least one; a form is found where all its words are
   */
  public record Concept(List<String> forms) {
    /** Copies the list. */
    public Concept {
      forms = List.copyOf(forms);
    }
  }

  /**
   * How much kinds of match count beside a word in the body, which counts 1; 0 leaves a kind out.
   *
   * @param trigrams runs of three Thai characters
   * @param phrases neighbouring words that stay neighbours
   * @param title factor on all of them in the title
   */
  public record Lexical(float trigrams, float phrases, float title) {
    /** As learned on Thai Wikipedia questions; flat around these values. */
    public static final Lexical LEARNED = new Lexical(0.2f, 0.3f, 0.3f);
  }

  /**
   * Days of meetings.
   *
   * @param from the first
   * @param to the last, itself among them
   */
  public record Days(LocalDate from, LocalDate to) {}

  /** Copies the lists. */
  public IndexQuery {
    texts = List.copyOf(texts);
    concepts = List.copyOf(concepts);
    periods = List.copyOf(periods);
    reach = List.copyOf(reach);
  }

  /** Only words. */
  public IndexQuery(List<Weighted> texts, Filters filters) {
    this(texts, List.of(), List.of(), Lexical.LEARNED, List.of(), filters);
  }
}
