package thammati.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Facts of the gold paired with extracted ones, each with one at most and as many as can be. What
 * is required is paired first, what is left over may pair with what is neutral.
 *
 * @param found required facts and what they match
 * @param wrong extracted facts that match neither
 * @param missed number of required facts without a partner
 */
record Pairing<G, E>(List<Pair<G, E>> found, List<E> wrong, int missed) {
  /** A fact of the gold and the extracted one. */
  record Pair<G, E>(G gold, E extracted) {}

  /** Pairs lists in which equal entries may stand several times. */
  static <G, E> Pairing<G, E> of(
      List<G> required, List<G> neutral, List<E> extracted, BiPredicate<G, E> same) {
    Map<Integer, Integer> first = match(required, extracted, Set.of(), same);
    Set<Integer> used = new HashSet<>(first.values());
    used.addAll(match(neutral, extracted, used, same).values());
    List<Pair<G, E>> found = new ArrayList<>();
    first.forEach((i, j) -> found.add(new Pair<>(required.get(i), extracted.get(j))));
    List<E> wrong = new ArrayList<>();
    for (int j = 0; j < extracted.size(); j++) if (!used.contains(j)) wrong.add(extracted.get(j));
    return new Pairing<>(found, wrong, required.size() - first.size());
  }

  Tally tally() {
    return Tally.of(found.size(), wrong.size(), missed);
  }

  /** The list less what is the same as an entry before it. */
  static <T> List<T> distinct(List<T> all, BiPredicate<T, T> same) {
    List<T> distinct = new ArrayList<>();
    for (T one : all) {
      if (distinct.stream().noneMatch(other -> same.test(one, other))) distinct.add(one);
    }
    return distinct;
  }

  private static <G, E> Map<Integer, Integer> match(
      List<G> gold, List<E> extracted, Set<Integer> taken, BiPredicate<G, E> same) {
    Map<Integer, Integer> partner = new HashMap<>();
    for (int i = 0; i < gold.size(); i++) {
      augment(i, new HashSet<>(taken), partner, gold, extracted, same);
    }
    Map<Integer, Integer> match = new HashMap<>();
    partner.forEach((j, i) -> match.put(i, j));
    return match;
  }

  /** Finds a partner for a fact, moving the partners of others where that helps. */
  private static <G, E> boolean augment(
      int i,
      Set<Integer> seen,
      Map<Integer, Integer> partner,
      List<G> gold,
      List<E> extracted,
      BiPredicate<G, E> same) {
    for (int j = 0; j < extracted.size(); j++) {
      if (seen.contains(j) || !same.test(gold.get(i), extracted.get(j))) continue;
      seen.add(j);
      Integer holder = partner.get(j);
      if (holder == null || augment(holder, seen, partner, gold, extracted, same)) {
        partner.put(j, i);
        return true;
      }
    }
    return false;
  }
}
