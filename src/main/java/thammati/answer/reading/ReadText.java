package thammati.answer.reading;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import thammati.answer.reading.Things.Thing;
import thammati.facts.Facts;
import thammati.text.Span;
import thammati.thai.Clauses;
import thammati.thai.ThaiText;
import thammati.thai.Token;
import thammati.thai.Words;

/**
 * A text taken apart once, to be read for each thing that a question asks.
 *
 * @param body the text
 * @param clauses where it may be cut, in order
 * @param tokens its words, in order
 * @param things what it holds of the kinds asked for, and sums, that the question does not say, by
 *     place
 * @param facts what it states
 * @param borders where its points and lines end
 * @param rows its tables, as far as their lines survive
 */
public record ReadText(
    String body,
    List<Span> clauses,
    List<Token> tokens,
    List<Thing> things,
    Facts facts,
    Borders borders,
    TableRows rows) {
  /** Things told by words that a question may share. */
  private static final Set<AskedFor.Kind> CUES =
      EnumSet.of(AskedFor.Kind.REASON, AskedFor.Kind.LIST);

  public static ReadText of(String body, Facts facts, String question, Things finder, Words words) {
    String said = ThaiText.plain(question);
    List<Thing> things =
        finder.find(body, wanted(question)).stream()
            .filter(t -> CUES.contains(t.kind()) || !said.contains(t.words()))
            .sorted(Comparator.comparing(Thing::span).thenComparing(Thing::kind))
            .toList();
    return new ReadText(
        body,
        Clauses.of(body),
        words.of(body),
        things,
        facts,
        Borders.of(body),
        TableRows.of(body));
  }

  /** The kinds that some part of the question asks for, and sums, by which facts are told. */
  private static Set<AskedFor.Kind> wanted(String question) {
    Set<AskedFor.Kind> kinds = EnumSet.of(AskedFor.Kind.MONEY);
    for (String part : Ask.parts(question)) kinds.addAll(AskedFor.of(part).kinds());
    return kinds;
  }
}
