package thammati.facts;

import java.util.List;

/**
 * One page of a list.
 *
 * @param total number of facts that meet the conditions
 * @param offset place of the first one of this page, from 0
 * @param facts those of this page, the newest meeting first, then by item and place in the text
 */
public record FactPage<T>(int total, int offset, List<Stated<T>> facts) {
  /** Copies the list. */
  public FactPage {
    facts = List.copyOf(facts);
  }
}
