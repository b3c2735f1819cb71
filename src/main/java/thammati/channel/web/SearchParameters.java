package thammati.channel.web;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import thammati.chat.FactSearch;
import thammati.chat.Search;
import thammati.chat.SearchRequest;
import thammati.chat.SearchRequest.Sort;
import thammati.resolution.DecisionCode;
import thammati.resolution.Filters;
import thammati.resolution.Section;

/** The parameters of {@code GET /api/search}. */
final class SearchParameters {
  /** In an address a Thai character takes nine, and addresses are bounded. */
  private static final int LONGEST = 500;

  private static final Set<String> KNOWN =
      Set.of(
          "q",
          "from",
          "to",
          "section",
          "agency",
          "proposer",
          "decision",
          "sort",
          "without",
          "explain",
          "offset",
          "limit",
          "format");
  private static final List<String> SORTS =
      Arrays.stream(Sort.values()).map(s -> s.name().toLowerCase(Locale.ROOT)).toList();
  private static final List<String> CODES =
      Arrays.stream(DecisionCode.values()).map(DecisionCode::code).toList();
  private static final List<String> SECTIONS =
      Arrays.stream(Section.values()).map(Section::title).filter(t -> !t.isEmpty()).toList();

  private final Parameters parameters;

  /** Of a request; what is unknown is refused. */
  SearchParameters(Context context) {
    this.parameters = new Parameters(context, KNOWN);
  }

  /** What is searched for; names of agencies become full names, of proposers all of their line. */
  SearchRequest request(Search search, FactSearch facts) {
    String question = parameters.word("q", LONGEST);
    if (question.codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw new Problem(400, "parameters", "question");
    }
    String proposer = parameters.word("proposer");
    return new SearchRequest(
        question,
        PartNames.of(parameters.all("without")),
        filters(search),
        decision(),
        proposer.isEmpty() ? List.of() : facts.line(proposer),
        sort(),
        parameters.number("offset", 0, 0, SearchRequest.MOST),
        parameters.number("limit", SearchRequest.USUAL, 1, SearchRequest.MOST));
  }

  /** Whether scores are to be explained. */
  boolean explain() {
    return parameters.choice("explain", List.of("0", "1")).equals("1");
  }

  /** Whether a table is asked for rather than JSON. */
  boolean asTable() {
    return parameters.asTable();
  }

  private Filters filters(Search search) {
    LocalDate from = parameters.day("from");
    LocalDate to = parameters.day("to");
    if (from != null && to != null && to.isBefore(from)) {
      throw new Problem(400, "parameters", "order", "from", "to");
    }
    String section = parameters.choice("section", SECTIONS);
    String agency = parameters.word("agency");
    return new Filters(
        from,
        to,
        section.isEmpty() ? null : Section.titled(section).orElseThrow(),
        agency.isEmpty() ? null : search.fullName(agency));
  }

  private @Nullable DecisionCode decision() {
    String code = parameters.choice("decision", CODES);
    return Arrays.stream(DecisionCode.values())
        .filter(d -> d.code().equals(code))
        .findFirst()
        .orElse(null);
  }

  private Sort sort() {
    String sort = parameters.choice("sort", SORTS);
    return sort.isEmpty() ? Sort.RELEVANCE : Sort.valueOf(sort.toUpperCase(Locale.ROOT));
  }
}
