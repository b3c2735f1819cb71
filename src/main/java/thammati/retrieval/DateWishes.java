package thammati.retrieval;

import java.util.List;

/**
 * What a question says of time.
 *
 * @param wanted days and periods it names
 * @param ruledOut those it does not want
 * @param periods the months and years it names, as tokens of {@link thammati.thai.Periods}
 */
record DateWishes(List<DateWish> wanted, List<DateWish> ruledOut, List<String> periods) {
  DateWishes {
    wanted = List.copyOf(wanted);
    ruledOut = List.copyOf(ruledOut);
    periods = List.copyOf(periods);
  }

  boolean isEmpty() {
    return wanted.isEmpty() && ruledOut.isEmpty();
  }
}
