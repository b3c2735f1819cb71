package thammati.retrieval;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import thammati.thai.AgencyMention;

/**
 * One thing that was understood of a question.
 *
 * @param kind what it is
 * @param said the question's words for it; for dates and agencies their full form
 * @param meaning what is looked for; empty where that is what was said
 */
public record QueryPart(Kind kind, String said, String meaning) {
  /** Kinds of parts. */
  public enum Kind {
    /** A day or period of a meeting that is preferred. */
    DATE,
    /** A day or period that is not wanted. */
    DATE_RULED_OUT,
    /** The newest or the oldest is wanted. */
    ORDER,
    /** A state agency. */
    AGENCY,
    /** An abbreviation and its name. */
    ABBREVIATION,
    /** A saying of people or the press and the official word. */
    SAYING,
    /** An English word and its Thai ones. */
    TRANSLATION,
    /** Words typed on the other keyboard layout. */
    KEYBOARD
  }

  static List<QueryPart> of(Query query) {
    List<QueryPart> parts = new ArrayList<>();
    query.dates().forEach(w -> parts.add(new QueryPart(Kind.DATE, w.label(), "")));
    query
        .datesRuledOut()
        .forEach(w -> parts.add(new QueryPart(Kind.DATE_RULED_OUT, w.label(), "")));
    if (query.order() != Query.Order.NONE) {
      parts.add(new QueryPart(Kind.ORDER, query.order().name(), ""));
    }
    for (AgencyMention mention : query.agencies()) {
      String names =
          mention.agencies().stream().map(a -> a.name()).collect(Collectors.joining(", "));
      QueryPart part = new QueryPart(Kind.AGENCY, names, "");
      if (!parts.contains(part)) parts.add(part);
    }
    for (Expansion expansion : query.expansions()) {
      String forms =
          expansion.forms().stream().map(Expansion.Form::text).collect(Collectors.joining(", "));
      parts.add(new QueryPart(expansion.kind(), expansion.said(), forms));
    }
    return List.copyOf(parts);
  }
}
