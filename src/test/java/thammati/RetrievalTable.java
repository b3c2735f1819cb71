package thammati;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import thammati.config.Settings;
import thammati.index.PassageIndex;
import thammati.resolution.Filters;
import thammati.resolution.Resolution;
import thammati.resolution.ResolutionId;
import thammati.retrieval.Candidate;
import thammati.retrieval.QuestionReader;
import thammati.retrieval.Retriever;
import thammati.retrieval.Weights;
import thammati.thai.Agencies;

/**
 * A table of what finds the right resolution: systems one can install, ours, and ours with each
 * step switched off. No test: it prints Markdown. Arguments: the data folder, an empty folder for
 * the others' indexes or {@code -} to leave them out, then files of questions. {@code --nodate}
 * takes the words of time out of the questions.
 */
final class RetrievalTable {
  private static final int DEEP = 10;

  /** The steps of ours and the weights that make them up. */
  private static final Map<String, List<String>> STEPS = steps();

  private RetrievalTable() {}

  private interface Finder {
    List<Resolution> find(KnownQuestion question) throws IOException, SQLException;
  }

  public static void main(String[] args) throws IOException, SQLException {
    List<String> arguments = new ArrayList<>(List.of(args));
    boolean nodate = arguments.remove("--nodate");
    Path data = Path.of(arguments.removeFirst());
    String others = arguments.removeFirst();
    List<KnownQuestion> questions = new ArrayList<>();
    for (String file : arguments) questions.addAll(KnownQuestion.read(Path.of(file)));
    if (nodate) questions.replaceAll(KnownQuestion::withoutDates);
    App app = App.open(Settings.read(data, Map.of()).withData(data));
    Map<String, RankFigures> table = new LinkedHashMap<>();
    if (!others.equals("-")) addOthers(app, Path.of(others), questions, table);
    try (PassageIndex index = app.openIndex()) {
      Weights all = Weights.bundled();
      table.put("**ThamMati**", measure(questions, ours(app, index, all)));
      for (Map.Entry<String, List<String>> step : STEPS.entrySet()) {
        Weights less = all;
        for (String weight : step.getValue()) less = less.with(weight, 0);
        table.put("- without " + step.getKey(), measure(questions, ours(app, index, less)));
      }
    }
    print(table);
  }

  private static Map<String, List<String>> steps() {
    Map<String, List<String>> steps = new LinkedHashMap<>();
    List<String> evidence =
        List.of(
            "evidence.passage",
            "evidence.title",
            "evidence.whole",
            "evidence.titleFit",
            "evidence.trigrams",
            "evidence.titleTrigrams");
    steps.put("trigrams", List.of("lexical.trigrams"));
    steps.put("phrases", List.of("lexical.phrases"));
    steps.put("title field", List.of("lexical.title"));
    steps.put("dates of meetings", List.of("date", "date.english", "reach"));
    steps.put(
        "periods inside texts", List.of("period.passage", "period.title", "period.otherTitle"));
    steps.put("numbers of series", List.of("ordinal.title", "ordinal.otherTitle"));
    steps.put("English glossary", List.of("expansion.translation"));
    steps.put("abbreviations", List.of("expansion.abbreviation"));
    steps.put("sayings of the press", List.of("expansion.saying"));
    steps.put("keyboard slips", List.of("expansion.keyboard"));
    steps.put("news behind resolutions", List.of("news"));
    steps.put("different words", List.of("words"));
    steps.put("any evidence", evidence);
    evidence.forEach(e -> steps.put(e, List.of(e)));
    return steps;
  }

  private static Finder ours(App app, PassageIndex index, Weights weights) {
    var reader = new QuestionReader(Agencies.bundled(), () -> LocalDate.of(2026, 1, 1));
    var retriever = new Retriever(index, app.catalog()::find, weights);
    return q ->
        retriever
            .rank(reader.read(q.question(), q.history(), Filters.NONE), DEEP)
            .candidates()
            .stream()
            .map(Candidate::resolution)
            .toList();
  }

  private static void addOthers(
      App app, Path folder, List<KnownQuestion> questions, Map<String, RankFigures> table)
      throws IOException, SQLException {
    Files.createDirectories(folder);
    try (FullTextTable fts = FullTextTable.over(app.catalog(), folder.resolve("fts.db"))) {
      table.put(
          "SQLite FTS5, trigrams OR'd",
          measure(questions, q -> resolutions(app, fts.search(q.words(), DEEP))));
    }
    try (OtherSystems lucene = OtherSystems.over(app.catalog(), folder.resolve("lucene"))) {
      for (String name : lucene.names()) {
        table.put(
            name, measure(questions, q -> resolutions(app, lucene.search(name, q.words(), DEEP))));
      }
    }
  }

  private static List<Resolution> resolutions(App app, List<ResolutionId> ids) {
    return ids.stream().flatMap(id -> app.catalog().find(id).stream()).toList();
  }

  private static RankFigures measure(List<KnownQuestion> questions, Finder finder)
      throws IOException, SQLException {
    RankFigures figures = new RankFigures();
    for (KnownQuestion q : questions) figures.add(q.type(), q.rank(finder.find(q)));
    return figures;
  }

  private static void print(Map<String, RankFigures> table) {
    RankFigures first = table.values().iterator().next();
    StringBuilder head = new StringBuilder("| hit@1 / hit@5 / MRR |");
    StringBuilder line = new StringBuilder("|---|");
    for (String type : first.types()) {
      head.append(String.format(Locale.ROOT, " %s (%d) |", type, first.count(type)));
      line.append("---|");
    }
    System.out.println(head);
    System.out.println(line);
    table.forEach((name, figures) -> {
      StringBuilder row = new StringBuilder("| " + name + " |");
      for (String type : figures.types()) row.append(" ").append(figures.cell(type)).append(" |");
      System.out.println(row);
    });
  }
}
