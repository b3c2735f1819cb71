package thammati.retrieval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import thammati.resolution.DecisionVerbs;
import thammati.resolution.Filters;
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
    /** A verb of decision. */
    DECISION,
    /** A condition that the reader set or, of a section, named: from, to, section or agency. */
    FILTER,
    /** An abbreviation and its name. */
    ABBREVIATION,
    /** A saying of people or the press and the official word. */
    SAYING,
    /** An English word and its Thai ones. */
    TRANSLATION,
    /** Words typed on the other keyboard layout. */
    KEYBOARD,
    /** The question and what a model made of it. */
    REWRITE
  }

  /** Its name, the same whenever the same is understood, such as {@code order:NEWEST}. */
  public String id() {
    return kind.name().toLowerCase(Locale.ROOT) + ":" + said;
  }

  /** The full names of whom a mention can mean. */
  static String names(AgencyMention mention) {
    return mention.agencies().stream().map(a -> a.name()).collect(Collectors.joining(", "));
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
      QueryPart part = new QueryPart(Kind.AGENCY, names(mention), "");
      if (!parts.contains(part)) parts.add(part);
    }
    DecisionVerbs.find(query.question()).stream()
        .map(d -> new QueryPart(Kind.DECISION, d.span().in(query.question()), ""))
        .distinct()
        .forEach(parts::add);
    for (Expansion expansion : query.expansions()) {
      String forms =
          expansion.forms().stream().map(Expansion.Form::text).collect(Collectors.joining(", "));
      parts.add(new QueryPart(expansion.kind(), expansion.said(), forms));
    }
    parts.addAll(of(query.filters()));
    return List.copyOf(parts);
  }

  private static List<QueryPart> of(Filters filters) {
    List<QueryPart> parts = new ArrayList<>();
    if (filters.from() != null) parts.add(filter("from", filters.from().toString()));
    if (filters.to() != null) parts.add(filter("to", filters.to().toString()));
    if (filters.section() != null) parts.add(filter("section", filters.section().title()));
    if (filters.agency() != null) parts.add(filter("agency", filters.agency()));
    return parts;
  }

  private static QueryPart filter(String name, String value) {
    return new QueryPart(Kind.FILTER, name, value);
  }
}
