package thammati.answer.silence;

import java.util.List;
import thammati.text.Span;

/**
 * Something that a question names.
 *
 * @param span where the question says it
 * @param kind what it is
 * @param rarity how telling it is over the archive, 0 to 1; 1 for what no passage has
 * @param forms what a text may say for it, its own words first, each as words that all must be said
 */
record Named(Span span, Lack.Kind kind, double rarity, List<List<String>> forms) {
  /** Copies the list. */
  Named {
    forms = List.copyOf(forms);
  }

  /** Its own words. */
  String said() {
    return forms.getFirst().getFirst();
  }
}
