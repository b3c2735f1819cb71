package thammati.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import thammati.resolution.Resolution;
import thammati.resolution.ResolutionId;
import thammati.retrieval.QuestionReader;
import thammati.retrieval.Retriever;
import thammati.store.ArchiveSummary;
import thammati.store.Catalog;
import thammati.thai.Agencies;
import thammati.thai.ThaiText;
import thammati.thai.Words;

/** The one use case that every channel calls: ask, read, look around. Safe to share. */
public final class Assistant {
  private static final Logger LOG = LoggerFactory.getLogger(Assistant.class);
  private static final int SUGGESTIONS = 4;
  private static final int SUGGEST_FROM = 120;
  private static final int LONGEST_TITLE = 90;

  private final AnswerPipeline pipeline;
  private final Conversation conversation;
  private final Catalog catalog;
  private final @Nullable Phraser phraser;

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
      @Nullable Phraser phraser) {
    this.pipeline = pipeline;
    this.catalog = catalog;
    this.phraser = phraser;
    Newness newness = new Newness(new Words(), retriever::idf);
    AskBack askBack = new AskBack(reader, retriever, agencies, catalog::newest);
    GoingOn goingOn = new GoingOn(reader, agencies, newness);
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
        summary.last(),
        suggestions());
  }

  /** Questions about resolutions of the newest meetings, one a section, short ones. */
  private List<String> suggestions() {
    List<String> suggestions = new ArrayList<>();
    List<Object> sections = new ArrayList<>();
    for (Resolution resolution : catalog.newest(SUGGEST_FROM)) {
      String title = resolution.title();
      if (title.length() > LONGEST_TITLE || sections.contains(resolution.section())) continue;
      if (resolution.body().length() < LONGEST_TITLE) continue;
      sections.add(resolution.section());
      suggestions.add("คณะรัฐมนตรีมีมติอย่างไรเรื่อง" + title);
      if (suggestions.size() == SUGGESTIONS) break;
    }
    return suggestions;
  }
}
