package thammati.store;

import java.util.Set;

/**
 * What can be compared of a text across languages: numbers, days, names, terms.
 *
 * @param title the clues of its title
 * @param text those of its body alone
 * @param proposers the agencies and terms in the words that say who proposed it; empty if unsaid
 */
record Clues(Set<String> title, Set<String> text, Set<String> proposers) {
  Clues {
    title = Set.copyOf(title);
    text = Set.copyOf(text);
    proposers = Set.copyOf(proposers);
  }
}
