package thammati.answer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import thammati.answer.reckoning.Scope;
import thammati.citation.Citation;
import thammati.citation.Computed;
import thammati.message.Messages;
import thammati.resolution.DecisionCode;
import thammati.resolution.Resolution;
import thammati.retrieval.DateWish;
import thammati.thai.Agency;
import thammati.thai.ThaiDates;

/**
 * Names of what is reckoned, in the reader's language.
 *
 * @param english whether that is English
 */
record ReckoningWords(boolean english, Messages words) {
  private static final int LONGEST_TITLE = 48;
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  String get(String key, Object... said) {
    return words.get(key, said);
  }

  String day(Resolution resolution) {
    LocalDate date = resolution.id().date();
    if (date == null) return words.get("undated");
    return english ? ThaiDates.formatEnglish(date) : ThaiDates.format(date);
  }

  String named(Resolution resolution) {
    String title = Titles.shortened(resolution.title(), LONGEST_TITLE);
    return words.get("reckon.named", day(resolution), title);
  }

  /** The same with the verbs of what was decided, where it says any. */
  String decided(Citation citation) {
    Resolution resolution = citation.resolution();
    String title = Titles.shortened(resolution.title(), LONGEST_TITLE);
    return words
        .get("reckon.decided", day(resolution), verbs(citation), title)
        .replaceAll(" {2,}", " ");
  }

  /** What was decided, each verb once. */
  String verbs(Citation citation) {
    return citation.decisions().stream()
        .map(d -> verb(d.code()))
        .distinct()
        .collect(Collectors.joining(english ? ", " : " "));
  }

  private String verb(DecisionCode code) {
    String key = "decision." + code.code();
    return english ? words.get(key) : code.verb();
  }

  static String number(Computed counted) {
    return String.format(Locale.ROOT, "%,d", counted.claimed().longValueExact());
  }

  /** A sum in baht as people read it: millions where it has some. */
  String baht(BigDecimal sum) {
    boolean millions = sum.compareTo(MILLION) >= 0;
    BigDecimal plain = (millions ? sum.divide(MILLION) : sum).stripTrailingZeros();
    String figure = String.format(Locale.ROOT, "%,." + Math.max(0, plain.scale()) + "f", plain);
    return words.get(millions ? "reckon.millions" : "reckon.baht", figure);
  }

  /** What was reckoned over, in words that stand behind "resolutions". */
  String scope(Scope scope) {
    List<String> parts = new ArrayList<>();
    Agency proposer = scope.proposer();
    if (proposer != null) {
      boolean named = english && !proposer.english().isEmpty();
      parts.add(words.get("reckon.proposer", named ? proposer.english() : proposer.name()));
    }
    if (!scope.said().isEmpty()) parts.add(words.get("reckon.titled", scope.said()));
    DateWish period = scope.period();
    if (period != null) parts.add(period(period));
    return String.join(" ", parts);
  }

  /** When, in words that stand behind what was then. */
  String period(DateWish period) {
    if (period.year().isPresent()) {
      int year = period.year().getAsInt();
      return words.get("reckon.year", Integer.toString(english ? year : year + 543));
    }
    return period
        .month()
        .map(m -> english ? ThaiDates.formatEnglish(m.atDay(1)).substring(2) : ThaiDates.month(m))
        .map(m -> words.get("reckon.month", m))
        .orElseGet(() -> words.get("reckon.period"));
  }
}
