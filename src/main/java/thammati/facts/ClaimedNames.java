package thammati.facts;

import java.util.Optional;
import thammati.text.Span;
import thammati.thai.Agencies;
import thammati.thai.AgencyMention;
import thammati.thai.ThaiText;

/**
 * Holds the names of those who act against the words that name them: as written, by the dictionary,
 * or by a definition in the body, "กรมตัวอย่าง (กตย.)".
 */
final class ClaimedNames {
  private static final int LONGEST_NAME = 120;

  private final Agencies agencies;

  ClaimedNames(Agencies agencies) {
    this.agencies = agencies;
  }

  /** The fault; empty if the words of the span name who is claimed. */
  Optional<String> fault(String name, Span span, String body) {
    String words = ThaiText.plain(span.in(body));
    boolean named =
        !words.isBlank()
            && !name.isBlank()
            && (same(name, words) || known(name, words) || defined(name, words, body));
    return named ? Optional.empty() : Optional.of("\"" + words + "\" does not name " + name);
  }

  /** By the dictionary, with an office before it or without: "ปลัด|กระทรวงพลังงาน". */
  private boolean known(String name, String words) {
    String single = words.replaceAll(" +", " ");
    for (AgencyMention mention : agencies.find(single)) {
      String office = single.substring(0, mention.span().start());
      boolean fits =
          mention.agencies().stream()
              .anyMatch(a -> name.equals(a.name()) || same(name, office + a.name()));
      if (fits) return true;
    }
    return false;
  }

  /** By a definition: the name, or one the dictionary knows it by, stands before the brackets. */
  private boolean defined(String name, String words, String body) {
    String plain = ThaiText.plain(body);
    String brackets = "(" + words + ")";
    for (int at = plain.indexOf(brackets); at >= 0; at = plain.indexOf(brackets, at + 1)) {
      String before = plain.substring(Math.max(0, at - LONGEST_NAME - 9), at).stripTrailing();
      if (before.endsWith(name) || known(name, before)) return true;
    }
    return false;
  }

  /** As written, perhaps without what stands in brackets behind it. */
  private static boolean same(String name, String words) {
    String squashed = ThaiText.squash(name);
    return squashed.equals(ThaiText.squash(words))
        || squashed.equals(ThaiText.squash(words.split("[(\\[]", 2)[0]));
  }
}
