package thammati.chat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thammati.answer.Answer;
import thammati.answer.AnswerPipeline;
import thammati.answer.Outcome;
import thammati.answer.Phraser;
import thammati.answer.Phrasing;
import thammati.answer.ReaderLeft;
import thammati.answer.Searched;
import thammati.answer.Stage;
import thammati.answer.Watcher;
import thammati.facts.DecisionReader;
import thammati.resolution.Filters;
import thammati.resolution.Resolution;
import thammati.resolution.ResolutionId;
import thammati.retrieval.QuestionReader;
import thammati.retrieval.Retriever;
import thammati.store.ArchiveSummary;
import thammati.store.Catalog;
import thammati.store.FactsCatalog;
import thammati.thai.Agencies;
import thammati.thai.ThaiText;
import thammati.thai.Words;

/** The one use case that every channel calls: ask, read, look around. Safe to share. */
public final class Assistant {
  private static final Logger LOG = LoggerFactory.getLogger(Assistant.class);

  private final AnswerPipeline pipeline;
  private final Conversation conversation;
  private final Catalog catalog;
  private final @Nullable Phraser phraser;
  private final FollowUps followUps;
  private final FirstQuestions firstQuestions;

  /** Composed anew when the archive has changed. */
  private final AtomicReference<@Nullable Welcome> welcome = new AtomicReference<>();

  /**
   * Answers by the pipeline over the catalog; reads questions and searches as told.
   *
   * @param phraser puts answers, and questions, into better words; null for none
   */
  public Assistant(
      AnswerPipeline pipeline,
      QuestionReader reader,
      Retriever retriever,
      Agencies agencies,
      Catalog catalog,
      FactsCatalog facts,
      @Nullable Phraser phraser) {
    this.pipeline = pipeline;
    this.catalog = catalog;
    this.phraser = phraser;
    this.followUps = new FollowUps(facts);
    this.firstQuestions = new FirstQuestions(catalog, facts, this::tried);
    Newness newness = new Newness(new Words(), retriever::idf);
    AskBack askBack = new AskBack(reader, retriever, agencies, catalog::newest);
    GoingOn goingOn = new GoingOn(reader, agencies, newness, catalog::meetings);
    QueryHelp help = new QueryHelp(agencies);
    this.conversation =
        new Conversation(reader, retriever, pipeline, askBack, newness, goingOn, help);
  }

  private static List<String> earlier(Ask ask) {
    return ask.history().stream().map(Turn::question).toList();
  }

  /**
   * Answers a question. Never throws for what can go wrong inside: that is an outcome too.
   *
   * @throws ReaderLeft if the watcher says so
   */
  public Answer ask(Ask ask, Watcher watcher) {
    try {
      watcher.stage(Stage.READING, 0);
      Phrasing words = phraser == null ? null : phraser.begin(watcher);
      return switch (conversation.read(ask, words)) {
        case Understood.Clear(var inquiry, _) ->
            pipeline.answer(inquiry, earlier(ask), watcher, words);
        case Understood.Unclear(var inquiry, var choices) -> pipeline.unclear(inquiry, choices);
      };
    } catch (ReaderLeft e) {
      throw e;
    } catch (RuntimeException e) {
      LOG.error("answering failed", e);
      boolean english = !ThaiText.isMostlyThai(ask.question());
      Outcome failed = new Outcome.Failed("answer", String.valueOf(e));
      return new Answer(ask.question(), english, failed, Searched.NOTHING);
    }
  }

  /**
   * The resolution, to be read whole; empty if the archive has none of that name.
   *
   * @param document hash of the document that is to tell it; null for the one that is shown
   */
  public Optional<Read> read(ResolutionId id, @Nullable String document) {
    Optional<Resolution> shown = catalog.find(id);
    Optional<Resolution> wanted =
        document == null ? shown : shown.flatMap(r -> catalog.find(r.id(), document));
    return wanted.map(r -> new Read(r, DecisionReader.read(r.body()), catalog.sources(r.id())));
  }

  /** What the archive holds. */
  public ArchiveInfo archive() {
    ArchiveSummary summary = catalog.summary();
    return new ArchiveInfo(
        summary.resolutions(),
        summary.meetings(),
        summary.documents(),
        summary.first(),
        summary.last());
  }

  /**
   * What a reader may ask next of the resolution that the answer cites first; empty if the answer
   * cites none.
   */
  public List<String> followUps(Answer answer) {
    return followUps.of(answer);
  }

  /** What the archive holds, for a reader who comes to it. */
  public Welcome welcome() {
    ArchiveInfo archive = archive();
    Welcome kept = welcome.get();
    if (kept != null && kept.archive().equals(archive)) return kept;
    Welcome fresh =
        new Welcome(
            archive,
            catalog.updated().orElse(null),
            firstQuestions.compose(false),
            firstQuestions.compose(true));
    welcome.set(fresh);
    return fresh;
  }

  /** An answer that no model has to do with, so that it costs nothing. */
  private Answer tried(String question) {
    return switch (conversation.read(new Ask(question, List.of(), Filters.NONE), null)) {
      case Understood.Clear(var inquiry, _) -> pipeline.quote(inquiry);
      case Understood.Unclear(var inquiry, var choices) -> pipeline.unclear(inquiry, choices);
    };
  }
}
