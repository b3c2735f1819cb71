package thammati.retrieval;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import thammati.resolution.Filters;
import thammati.retrieval.QueryPart.Kind;
import thammati.thai.Agencies;
import thammati.thai.DateMention;
import thammati.thai.ThaiDates;

/**
 * What a question is without parts of how it was read. The words of a period, an order, an agency
 * and a decision leave the question; a saying, a translation and a slip of the keyboard are taken
 * by the letter.
 */
final class Less {
  private final List<QueryPart> gone;
  private final Agencies agencies;
  private final DateReader dates;

  Less(List<QueryPart> gone, Agencies agencies, DateReader dates) {
    this.gone = List.copyOf(gone);
    this.agencies = agencies;
    this.dates = dates;
  }

  /** The question without the words of those parts. */
  String question(String question) {
    String rest = question;
    for (QueryPart part : gone) {
      rest =
          switch (part.kind()) {
            case AGENCY, ABBREVIATION -> withoutAgency(rest, part.said());
            case DATE, DATE_RULED_OUT -> withoutDate(rest, part.said());
            case ORDER -> QuestionReader.withoutOrder(rest);
            case DECISION -> rest.replace(part.said(), " ");
            case FILTER -> part.said().equals("section") ? SectionReader.without(rest) : rest;
            case SAYING, TRANSLATION, KEYBOARD, REWRITE -> rest;
          };
    }
    return rest.strip();
  }

  /** The conditions without those parts. */
  Filters filters(Filters filters) {
    Set<String> names = said(Kind.FILTER);
    return new Filters(
        names.contains("from") ? null : filters.from(),
        names.contains("to") ? null : filters.to(),
        names.contains("section") ? null : filters.section(),
        names.contains("agency") ? null : filters.agency());
  }

  /** The query without what was still understood of those parts. */
  Query query(Query read) {
    Set<String> out = said(Kind.DATE);
    out.addAll(said(Kind.DATE_RULED_OUT));
    Set<String> names = said(Kind.AGENCY);
    return new Query(
        read.question(),
        read.words(),
        read.english(),
        read.dates().stream().filter(w -> !out.contains(w.label())).toList(),
        read.datesRuledOut().stream().filter(w -> !out.contains(w.label())).toList(),
        read.periods(),
        said(Kind.ORDER).isEmpty() ? read.order() : Query.Order.NONE,
        read.agencies().stream().filter(m -> !names.contains(QueryPart.names(m))).toList(),
        read.expansions().stream().filter(this::stays).toList(),
        read.filters());
  }

  private boolean stays(Expansion expansion) {
    return gone.stream()
        .noneMatch(p -> p.kind() == expansion.kind() && p.said().equals(expansion.said()));
  }

  private Set<String> said(Kind kind) {
    return gone.stream()
        .filter(p -> p.kind() == kind)
        .map(QueryPart::said)
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** Without the places that name it, by its names or as it is written. */
  private String withoutAgency(String text, String said) {
    return agencies.without(
        text, m -> QueryPart.names(m).equals(said) || m.span().in(text).equals(said));
  }

  /** Without the words that make it understood: those of its label, else the date that does. */
  private String withoutDate(String text, String label) {
    String rest = text.replace(label, " ");
    for (DateMention mention : ThaiDates.find(rest)) {
      if (!names(rest, label)) return rest;
      StringBuilder without = new StringBuilder(rest);
      blank(without, mention.span().start(), mention.span().end());
      if (!names(without.toString(), label)) rest = without.toString();
    }
    return rest;
  }

  private boolean names(String text, String label) {
    DateWishes wishes = dates.read(text);
    return wishes.wanted().stream().anyMatch(w -> w.label().equals(label))
        || wishes.ruledOut().stream().anyMatch(w -> w.label().equals(label));
  }

  private static void blank(StringBuilder text, int start, int end) {
    for (int i = start; i < end; i++) text.setCharAt(i, ' ');
  }
}
