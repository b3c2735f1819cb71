package thammati.channel.web;

import java.util.List;
import java.util.Locale;
import thammati.answer.Explanation;
import thammati.channel.web.WireSearch.CountJson;
import thammati.channel.web.WireSearch.FacetsJson;
import thammati.channel.web.WireSearch.FoundJson;
import thammati.channel.web.WireSearch.NearJson;
import thammati.channel.web.WireSearch.PartJson;
import thammati.channel.web.WireSearch.ReadJson;
import thammati.channel.web.WireSearch.SearchJson;
import thammati.channel.web.WireSearch.SpanJson;
import thammati.chat.SearchRequest;
import thammati.chat.SearchResult;
import thammati.chat.SearchResult.Count;
import thammati.chat.SearchResult.Found;
import thammati.message.Messages;
import thammati.resolution.DecisionCode;
import thammati.resolution.Resolution;

/** From what a search found, and from explanations, to the shapes of the wire. */
final class WireFound {
  private WireFound() {}

  static SearchJson page(SearchRequest request, SearchResult result, boolean explain) {
    int end = request.offset() + result.page().size();
    boolean more = end < result.total() && !result.page().isEmpty();
    return new SearchJson(
        result.total(),
        result.cut(),
        request.offset(),
        request.limit(),
        more ? end : null,
        request.sort().name().toLowerCase(Locale.ROOT),
        result.relaxed(),
        note(result, Messages.thai()),
        note(result, Messages.english()),
        read(result.read()),
        new FacetsJson(
            counts(result.facets().years()),
            counts(result.facets().sections()),
            counts(result.facets().proposers()),
            counts(result.facets().decisions())),
        counts(result.facets().months()),
        result.page().stream().map(f -> found(f, explain)).toList());
  }

  static List<ReadJson> read(List<Explanation.Read> read) {
    return read.stream().map(r -> new ReadJson(r.id(), r.kind(), r.said(), r.meaning())).toList();
  }

  static NearJson near(Explanation.Near near) {
    Resolution text = near.resolution();
    return new NearJson(
        text.id().toString(),
        WireAnswers.day(text.id().date()),
        text.title(),
        near.score(),
        parts(near));
  }

  private static FoundJson found(Found found, boolean explain) {
    Resolution text = found.resolution();
    return new FoundJson(
        found.rank(),
        text.id().toString(),
        WireAnswers.day(text.id().date()),
        WireAnswers.item(text.id()),
        text.title(),
        text.section().title(),
        WireAnswers.kind(text.source()),
        found.decisions().stream().map(DecisionCode::code).toList(),
        List.copyOf(found.proposers()),
        text.source().url(),
        text.source().hash(),
        found.excerpt().text(),
        found.excerpt().span().start(),
        found.excerpt().span().end(),
        found.excerpt().marks().stream().map(m -> new SpanJson(m.start(), m.end())).toList(),
        found.near().score(),
        explain ? parts(found.near()) : null);
  }

  private static List<PartJson> parts(Explanation.Near near) {
    return near.parts().stream()
        .map(p -> new PartJson(p.name(), p.evidence(), p.weight(), p.adds()))
        .toList();
  }

  private static String note(SearchResult result, Messages words) {
    return result.relaxed().isEmpty()
        ? ""
        : words.get("search.relaxed", String.join(", ", result.relaxed()));
  }

  private static List<CountJson> counts(List<Count> counts) {
    return counts.stream().map(c -> new CountJson(c.value(), c.count())).toList();
  }
}
