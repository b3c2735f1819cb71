package thammati;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import thammati.answer.AnswerPipeline;
import thammati.answer.Holdings;
import thammati.answer.Phraser;
import thammati.answer.silence.Silence;
import thammati.channel.web.Services;
import thammati.channel.web.WebServer;
import thammati.chat.Assistant;
import thammati.chat.Browse;
import thammati.chat.CatalogHoldings;
import thammati.chat.CitedResolutions;
import thammati.chat.FactSearch;
import thammati.chat.ReaderDesk;
import thammati.chat.ReadingRoom;
import thammati.chat.Relations;
import thammati.chat.Rooms;
import thammati.chat.Search;
import thammati.config.Settings;
import thammati.index.Embedder;
import thammati.index.PassageIndex;
import thammati.retrieval.MeaningReader;
import thammati.retrieval.QuestionReader;
import thammati.retrieval.Retriever;
import thammati.retrieval.Weights;
import thammati.store.AgencyFigures;
import thammati.store.Catalog;
import thammati.store.Database;
import thammati.store.FactLabels;
import thammati.store.FactsCatalog;
import thammati.store.FactsUpkeep;
import thammati.store.FeedbackLog;
import thammati.store.Listing;
import thammati.store.Meetings;
import thammati.store.ReaderKey;
import thammati.store.SharedAnswers;
import thammati.thai.Agencies;

/** Wires the services of one installation. Holds nothing that they could hold themselves. */
final class App {
  private final Settings settings;
  private final Agencies agencies = Agencies.bundled();
  private final Database database;
  private final ReaderKey readerKey;
  private final Catalog catalog;
  private final FactsCatalog facts;
  private final FactsUpkeep upkeep;
  private final FactLabels labels;
  private final @Nullable Embedder embedder;
  private final @Nullable Phraser phraser;

  private App(Settings settings, Database database, @Nullable Embedder embedder) {
    this.settings = settings;
    this.embedder = embedder;
    this.database = database;
    this.readerKey = new ReaderKey(database);
    this.catalog = new Catalog(database);
    this.facts = new FactsCatalog(database);
    this.upkeep = new FactsUpkeep(database);
    this.labels = new FactLabels(database);
    this.phraser = PhraserChoice.of(settings.llm(), database, agencies);
  }

  /** Opens the catalog of the data folder, making it as needed. */
  static App open(Settings settings) {
    return open(settings, EmbedderChoice.of(settings.embedding()));
  }

  /** The same with a model already open; null for none. */
  static App open(Settings settings, @Nullable Embedder embedder) {
    return new App(settings, Database.open(settings.data().resolve("catalog.db")), embedder);
  }

  Settings settings() {
    return settings;
  }

  Catalog catalog() {
    return catalog;
  }

  /** Takes documents in, and marks or reads anew those it has. */
  Intake intake() {
    return new Intake(settings, database, catalog, agencies, embedder);
  }

  /** Opens the index; see {@link PassageIndex#open} for what is refused. */
  PassageIndex openIndex() {
    return PassageIndex.open(indexFolder(), embedder == null ? null : embedder.space());
  }

  /** What the catalog holds of meetings and later acts. */
  Holdings holdings() {
    return new CatalogHoldings(catalog, new Listing(database), facts);
  }

  /** The assistant over an open index. */
  Assistant assistant(PassageIndex index) {
    return assistant(index, Silence.bundled());
  }

  /** The same with another judgement of when to be silent. */
  Assistant assistant(PassageIndex index, Silence silence) {
    Retriever retriever = retriever(index);
    var pipeline = new AnswerPipeline(reader(), retriever, agencies, holdings(), silence);
    return new Assistant(pipeline, reader(), retriever, agencies, catalog, facts, phraser);
  }

  /** The search over an open index; reads and ranks as the assistant does. */
  Search search(PassageIndex index) {
    return new Search(reader(), retriever(index), labels, agencies);
  }

  /** The check of what texts cite, over an open index. */
  CitedResolutions citedResolutions(PassageIndex index) {
    return new CitedResolutions(catalog, factSearch(), reader(), retriever(index));
  }

  private QuestionReader reader() {
    return new QuestionReader(agencies, App::today);
  }

  /** From questions to resolutions over an open index, by words, and by meaning if that is set. */
  Retriever retriever(PassageIndex index) {
    MeaningReader meanings = null;
    if (embedder != null) {
      Duration deadline = Duration.ofMillis(settings.embedding().deadlineMs());
      meanings = new MeaningReader(embedder, deadline, InstantSource.system());
    }
    return new Retriever(index, catalog::find, Weights.bundled(), meanings);
  }

  /** What the resolutions state. */
  FactsCatalog facts() {
    return facts;
  }

  /** Lists of what they state, by conditions a reader sets. */
  FactSearch factSearch() {
    return new FactSearch(catalog, facts, agencies);
  }

  /** Keeps what they state true to their texts. */
  FactsUpkeep upkeep() {
    return upkeep;
  }

  /** Where the archive is read rather than asked. */
  Rooms rooms() {
    Browse browse =
        new Browse(
            catalog,
            new Meetings(database),
            new Listing(database),
            new AgencyFigures(database),
            labels,
            agencies);
    return new Rooms(
        browse,
        new ReadingRoom(catalog, facts),
        new Relations(catalog, facts, labels),
        database::hold);
  }

  /** Starts the web server, and the channels that are set. */
  WebServer serve(PassageIndex index) {
    return serve(index, InstantSource.system());
  }

  /** The same by another clock, which tells what is overdue. */
  WebServer serve(PassageIndex index, InstantSource clock) {
    Assistant assistant = assistant(index);
    CitedResolutions cited = citedResolutions(index);
    WarmUp.Making making = d -> Channels.of(settings, d, assistant, cited, clock);
    Channels channels = making.over(database);
    Services services = new Services(assistant, factSearch(), search(index), rooms(), readerDesk());
    WarmUp.run(services, making, channels.trials(), clock);
    WebServer server =
        WebServer.start(
            services,
            clock,
            settings.host(),
            settings.port(),
            channels.webhooks(),
            settings.proxies().trusted(),
            channels::close);
    channels.start();
    return server;
  }

  /** Removes what channels have kept as long as it may be kept; how many events. */
  int expire() {
    return Channels.retention(settings, database, InstantSource.system()).expire();
  }

  /** What readers ask to be kept. */
  ReaderDesk readerDesk() {
    return new ReaderDesk(readerKey, sharedAnswers(), feedback());
  }

  /** Answers that readers share. */
  SharedAnswers sharedAnswers() {
    return new SharedAnswers(database, readerKey, InstantSource.system());
  }

  /** What readers think of answers. */
  FeedbackLog feedback() {
    return new FeedbackLog(database, readerKey, InstantSource.system());
  }

  private static LocalDate today() {
    return LocalDate.ofInstant(InstantSource.system().instant(), ZoneId.of("Asia/Bangkok"));
  }

  private Path indexFolder() {
    return settings.data().resolve(Intake.INDEX);
  }
}
