package thammati.eval;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Figures of one evaluation.
 *
 * @param all over all questions
 * @param byType over the questions of each type
 */
public record EvalReport(Figures all, SortedMap<String, Figures> byType) {
  /** Keeps a copy. */
  public EvalReport {
    byType = Collections.unmodifiableSortedMap(new TreeMap<>(byType));
  }
}
