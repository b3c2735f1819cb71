package thammati.channel.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import thammati.answer.Answer;
import thammati.answer.Explanation;
import thammati.answer.Outcome;
import thammati.answer.Searched;
import thammati.channel.web.Wire.AnswerJson;
import thammati.channel.web.Wire.ArchiveJson;
import thammati.channel.web.Wire.ChoiceJson;
import thammati.channel.web.Wire.CitationJson;
import thammati.channel.web.Wire.FilterRequest;
import thammati.channel.web.Wire.NearestJson;
import thammati.channel.web.Wire.ResolutionJson;
import thammati.channel.web.Wire.SearchedJson;
import thammati.channel.web.Wire.SourceJson;
import thammati.channel.web.Wire.StatementJson;
import thammati.chat.ArchiveInfo;
import thammati.chat.NumberedAnswer;
import thammati.chat.NumberedAnswer.NumberedStatement;
import thammati.chat.Read;
import thammati.chat.Welcome;
import thammati.citation.Citation;
import thammati.resolution.Decision;
import thammati.resolution.Resolution;
import thammati.resolution.ResolutionId;
import thammati.resolution.Source;
import thammati.thai.ThaiText;

/** From the words of the product to the shapes of the wire. */
final class WireAnswers {
  private WireAnswers() {}

  static AnswerJson answer(
      Answer answer,
      ArchiveInfo archive,
      List<String> followUps,
      String conversation,
      long latencyMs,
      boolean explain) {
    NumberedAnswer numbered = NumberedAnswer.of(answer, archive);
    String note = NumberedAnswer.note(answer);
    List<CitationJson> citations = new ArrayList<>();
    for (Citation citation : numbered.citations()) {
      citations.add(citation(citations.size() + 1, citation));
    }
    return new AnswerJson(
        answer.question(),
        null,
        null,
        NumberedAnswer.code(answer.outcome()),
        numbered.text(),
        numbered.statements().stream().map(WireAnswers::statement).toList(),
        citations,
        choices(answer.outcome()),
        followUps,
        answer.wording().isModels() ? "llm" : "offline",
        note.isEmpty() ? null : note,
        searched(
            answer.searched(), archive, explain || answer.outcome() instanceof Outcome.NotFound),
        conversation,
        latencyMs);
  }

  static ResolutionJson resolution(Read read) {
    Resolution r = read.resolution();
    return new ResolutionJson(
        r.id().toString(),
        day(r.id().date()),
        item(r.id()),
        r.title(),
        r.section().title(),
        kind(r.source()),
        verbs(read.decisions()),
        r.source().publisher(),
        r.source().url(),
        r.source().file(),
        r.source().note(),
        r.source().hash(),
        read.sources().stream()
            .map(s -> new SourceJson(s.hash(), kind(s), s.file(), s.url(), s.publisher()))
            .toList(),
        r.body());
  }

  static ArchiveJson archive(Welcome welcome) {
    ArchiveInfo info = welcome.archive();
    return new ArchiveJson(
        info.resolutions(),
        info.meetings(),
        info.documents(),
        day(info.first()),
        day(info.last()),
        day(welcome.updated()),
        welcome.questions(),
        welcome.questionsEn());
  }

  static StatementJson statement(NumberedStatement s) {
    return new StatementJson(
        s.text(),
        s.citations(),
        s.quoted().stream().map(q -> List.of(q.start(), q.end())).toList());
  }

  static CitationJson citation(int n, Citation citation) {
    Resolution r = citation.resolution();
    return new CitationJson(
        n,
        r.id().toString(),
        day(r.id().date()),
        item(r.id()),
        r.title(),
        r.section().title(),
        r.source().url(),
        r.source().file(),
        kind(r.source()),
        verbs(citation.decisions()),
        citation.quote(),
        citation.span().start(),
        citation.span().end(),
        r.source().hash());
  }

  private static SearchedJson searched(Searched searched, ArchiveInfo archive, boolean explain) {
    Explanation explanation = searched.explanation();
    return new SearchedJson(
        archive.resolutions(),
        day(archive.first()),
        day(archive.last()),
        searched.terms(),
        searched.dates(),
        searched.agencies(),
        searched.section(),
        searched.relaxed(),
        searched.nearest().stream().map(r -> nearest(r, searched.terms())).toList(),
        WireFound.read(explanation.read()),
        WireFound.read(explanation.removed()),
        searched.meaning(),
        filters(searched),
        explain ? explanation.near().stream().map(WireFound::near).toList() : null);
  }

  /** With the words looked for that it has, and those it lacks. */
  private static NearestJson nearest(Resolution r, List<String> terms) {
    String text = ThaiText.normal(r.title() + "\n" + r.body());
    List<String> words = terms.stream().map(ThaiText::normal).toList();
    return new NearestJson(
        r.id().toString(),
        day(r.id().date()),
        r.title(),
        words.stream().filter(text::contains).toList(),
        words.stream().filter(w -> !text.contains(w)).toList());
  }

  private static List<ChoiceJson> choices(Outcome outcome) {
    if (!(outcome instanceof Outcome.Unclear(var choices))) return List.of();
    return choices.stream()
        .map(c -> {
          Resolution of = c.resolution();
          String id = of.id().toString();
          return new ChoiceJson(id, day(of.id().date()), of.title(), c.meaning(), c.question());
        })
        .toList();
  }

  private static @Nullable FilterRequest filters(Searched searched) {
    FilterRequest set =
        new FilterRequest(
            day(searched.from()), day(searched.to()), searched.section(), searched.agency());
    return set.equals(new FilterRequest(null, null, "", "")) ? null : set;
  }

  static String kind(Source source) {
    return switch (source.kind()) {
      case LETTER -> "letter";
      case OPEN_DATA -> "opendata";
      case PRESS_SUMMARY -> "press";
      case PAGE -> "resolution";
      case DIGEST -> "digest";
      case MIRROR -> "mirror";
      case SYNOPSIS -> "synopsis";
      case NEWS -> "news";
    };
  }

  private static List<String> verbs(List<Decision> decisions) {
    return decisions.stream().map(d -> d.code().verb()).distinct().toList();
  }

  static @Nullable Integer item(ResolutionId id) {
    OptionalInt number = id.number();
    return number.isPresent() ? number.getAsInt() : null;
  }

  static @Nullable String day(@Nullable LocalDate date) {
    return date == null ? null : date.toString();
  }

  /** The stage's name on the wire. */
  static String stage(Enum<?> stage) {
    return stage.name().toLowerCase(Locale.ROOT);
  }
}
