package thammati.answer.silence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import thammati.answer.silence.Lack.Kind;
import thammati.resolution.Resolution;
import thammati.retrieval.Query;
import thammati.text.Span;
import thammati.thai.DateMention;
import thammati.thai.Ordinals;
import thammati.thai.Periods;
import thammati.thai.ThaiDates;
import thammati.thai.ThaiText;

/**
 * Holds the names and events of a question against a resolution: what of them does the resolution
 * not say, in no spelling, abbreviation, official word or translation that is known?
 */
final class Lacks {
  /** The figures in the order of {@link Found#figures}; weights are kept by these names. */
  static final List<String> NAMES =
      List.of(
          "lack.words",
          "lack.agencies",
          "lack.places",
          "lack.years",
          "lack.ordinals",
          "lack.events",
          "lack.opposites",
          "lack.local",
          "lack.named",
          "english");

  /** Letters between a verb and its thing. */
  private static final int TOGETHER = 35;

  /** Letters of a stretch that tells of one matter. */
  private static final int STRETCH = 700;

  /** Letters at the beginning, where the genre says what the paper is about. */
  private static final int BEGINNING = 350;

  private final NamesReader names;

  Lacks(NamesReader names) {
    this.names = names;
  }

  /** What the question names, and where the resolution says it. */
  private record Sought(Named named, List<Integer> places, boolean held) {
    double rarity() {
      return named.rarity();
    }
  }

  /**
   * What is lacking, and how much of the whole it is.
   *
   * @param lacks in the order of the question, neighbours told as one
   * @param figures one for each of {@link #NAMES}
   */
  record Found(List<Lack> lacks, List<Double> figures) {}

  /** Holds the question against a resolution. */
  Found of(Query query, Resolution resolution) {
    String question = query.question();
    String raw = resolution.title() + "\n" + resolution.body();
    HeldText text = new HeldText(raw);
    List<Sought> sought = sought(names.of(query), question, text);
    List<Lack> lacks = new ArrayList<>(joined(question, sought));
    lacks.addAll(years(question, resolution, raw));
    lacks.addAll(ordinals(question, raw));
    for (Antonyms.Claimed claimed :
        Antonyms.of(question, (verb, pattern) -> tells(sought, text, verb, pattern))) {
      Kind kind = claimed.told() == Antonyms.Told.OPPOSED ? Kind.OPPOSITE : Kind.EVENT;
      lacks.add(new Lack(claimed.span().in(question), kind, NamesReader.NAME));
    }
    double all = sought.stream().mapToDouble(Sought::rarity).sum();
    int head = Math.max(BEGINNING, ThaiText.squash(resolution.title()).length());
    List<Sought> elsewhere = elsewhere(sought, head);
    List<Double> figures =
        List.of(
            count(lacks, Kind.WORD),
            count(lacks, Kind.AGENCY),
            count(lacks, Kind.PLACE),
            count(lacks, Kind.YEAR),
            count(lacks, Kind.NUMBER),
            count(lacks, Kind.EVENT),
            count(lacks, Kind.OPPOSITE),
            all == 0 ? 0 : sum(elsewhere) / all,
            Math.min(sought.size(), 10) / 10.0,
            query.english() ? 1.0 : 0.0);
    return new Found(List.copyOf(lacks), figures);
  }

  private static double count(List<Lack> lacks, Kind kind) {
    return Math.min(3, lacks.stream().filter(l -> l.kind() == kind).count());
  }

  private static double sum(List<Sought> of) {
    return of.stream().mapToDouble(Sought::rarity).sum();
  }

  private static List<Sought> sought(List<Named> named, String question, HeldText text) {
    int[] at = new int[question.length() + 1];
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < question.length(); i++) {
      at[i] = letters.length();
      letters.append(ThaiText.squash(question.substring(i, i + 1)));
    }
    at[question.length()] = letters.length();
    boolean[] covered = text.covered(letters.toString());
    List<Sought> sought = new ArrayList<>();
    for (Named one : named) {
      List<Integer> places = places(one, text);
      boolean nearly =
          one.kind() == Kind.WORD
              && HeldText.isMost(covered, at[one.span().start()], at[one.span().end()]);
      sought.add(new Sought(one, places, nearly || !places.isEmpty()));
    }
    return sought;
  }

  /** Where the text says one of the forms; of a form of several words, where it says the last. */
  private static List<Integer> places(Named named, HeldText text) {
    List<Integer> places = new ArrayList<>();
    for (List<String> form : named.forms()) {
      List<Integer> last = List.of();
      for (String word : form) {
        last = text.places(word);
        if (last.isEmpty()) break;
      }
      places.addAll(last);
    }
    return places.stream().sorted().distinct().toList();
  }

  /** What the beginning does not say, nor the one stretch that says most of the question. */
  private static List<Sought> elsewhere(List<Sought> sought, int head) {
    List<Sought> later =
        sought.stream().filter(s -> s.places().stream().noneMatch(p -> p < head)).toList();
    List<Integer> starts = later.stream().flatMap(s -> s.places().stream()).sorted().toList();
    List<Sought> candidates =
        later.stream().filter(s -> !s.held() || !s.places().isEmpty()).toList();
    List<Sought> best = candidates;
    for (int start : starts) {
      List<Sought> left = candidates.stream().filter(s -> !within(s, start)).toList();
      if (sum(left) < sum(best)) best = left;
    }
    return best;
  }

  private static boolean within(Sought sought, int start) {
    int at = Collections.binarySearch(sought.places(), start);
    int next = at >= 0 ? at : -at - 1;
    return next < sought.places().size() && sought.places().get(next) <= start + STRETCH;
  }

  /** Whether the text says what the pattern finds near a thing that stands next to the verb. */
  private static boolean tells(List<Sought> sought, HeldText text, Span verb, Pattern pattern) {
    List<Sought> things =
        sought.stream()
            .filter(s -> !s.places().isEmpty() && !s.named().span().overlaps(verb))
            .sorted(Comparator.comparingInt(s -> gap(verb, s.named().span())))
            .limit(2)
            .toList();
    return things.isEmpty()
        ? text.says(pattern)
        : things.stream().anyMatch(t -> text.saysAround(t.places(), TOGETHER, pattern));
  }

  /** What follows the verb is its thing sooner than what goes before. */
  private static int gap(Span verb, Span word) {
    return word.start() >= verb.end() ? word.start() - verb.end() : 2 * (verb.start() - word.end());
  }

  /** Numbers of a series, such as the ninth meeting, of which the text says others only. */
  private static List<Lack> ordinals(String question, String text) {
    List<Lack> lacks = new ArrayList<>();
    Map<String, Set<String>> told = Map.of();
    for (var series : Ordinals.of(question).entrySet()) {
      if (told.isEmpty()) told = Ordinals.of(text);
      for (String number : series.getValue()) {
        if (told.getOrDefault(series.getKey(), Set.of()).contains(number)) continue;
        lacks.add(new Lack(series.getKey() + " " + number, Kind.NUMBER, NamesReader.NAME));
      }
    }
    return lacks;
  }

  /** What is lacking; words that touch in the question as one. */
  private static List<Lack> joined(String question, List<Sought> sought) {
    List<Lack> lacks = new ArrayList<>();
    @Nullable Span last = null;
    for (Sought one : sought) {
      if (one.held()) continue;
      Span span = one.named().span();
      double rarity = one.rarity();
      if (last != null && last.end() == span.start()) {
        rarity = Math.max(rarity, lacks.removeLast().rarity());
        span = new Span(last.start(), span.end());
      }
      lacks.add(new Lack(span.in(question), one.named().kind(), rarity));
      last = span;
    }
    return lacks;
  }

  /** Years of the question that are neither near the meeting's nor in the text. */
  private static List<Lack> years(String question, Resolution resolution, String text) {
    List<Lack> lacks = new ArrayList<>();
    var day = resolution.id().date();
    for (DateMention date : ThaiDates.find(question)) {
      String said = date.span().in(question);
      boolean lacking =
          Periods.of(said).stream()
              .filter(token -> token.length() == 4)
              .filter(y -> day == null || Math.abs(day.getYear() - Integer.parseInt(y)) > 1)
              .anyMatch(year -> !Periods.of(text).contains(year));
      if (lacking) lacks.add(new Lack(said, Kind.YEAR, NamesReader.NAME));
    }
    return lacks;
  }
}
