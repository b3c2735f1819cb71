package thammati.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thammati.index.IndexQuery.Concept;
import thammati.index.IndexQuery.Lexical;
import thammati.index.IndexQuery.Weighted;
import thammati.resolution.Filters;
import thammati.resolution.Passage;
import thammati.resolution.Resolution;
import thammati.support.Papers;
import thammati.thai.Abbreviations;
import thammati.thai.Periods;

/**
 * What the forward index tells of the digests in {@code corpus}, and of hostile texts, is what
 * Lucene's postings and a plain reading of the texts tell.
 */
class ForwardIndexTest {
  private static final Path CORPUS = Path.of("corpus");
  private static final int HOSTILE = 40;

  @TempDir private Path folder;

  private final Map<String, Resolution> resolutions = new LinkedHashMap<>();
  private final Map<String, AnalysedText> analysed = new HashMap<>();

  /** Several segments, with passages that were replaced between others. */
  @BeforeEach
  void index() throws IOException {
    List<Resolution> all = new ArrayList<>(digests());
    Random random = new Random(7);
    for (int item = 1; item <= HOSTILE; item++) {
      String title = RandomText.of(random, random.nextInt(150));
      String body = RandomText.of(random, random.nextInt(4_000));
      all.add(Papers.resolution("2001-01-02/" + item, title, body));
    }
    try (PassageWriter writer = PassageWriter.open(folder)) {
      for (int i = 0; i < all.size(); i++) {
        if (i % 3 == 0) {
          String id = all.get(i).id().toString();
          writer.replace(Papers.resolution(id, "เดิม", all.get(i).title()), Set.of());
        }
        writer.replace(all.get(i), Set.of());
        if (i % 30 == 0) writer.commit();
      }
      writer.commit();
    }
    for (Resolution resolution : all) resolutions.put(resolution.id().toString(), resolution);
  }

  private static List<Resolution> digests() throws IOException {
    List<Resolution> digests = new ArrayList<>();
    try (var files = Files.list(CORPUS)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
        String[] parts = Files.readString(file).split("(?m)^---$", 3);
        String title = parts[1].replaceAll("(?s).*\\ntitle: *\"?([^\"\\n]*).*", "$1");
        String id = "2002-01-02/" + (digests.size() + 1);
        digests.add(Papers.resolution(id, title, parts[2]));
      }
    }
    assertThat(digests).hasSizeGreaterThan(40);
    return digests;
  }

  /** Each title with the words of another as an expansion; those of hostile texts among them. */
  private List<IndexQuery> queries() {
    List<Resolution> all = List.copyOf(resolutions.values());
    List<IndexQuery> queries = new ArrayList<>();
    for (int i = 0; i < all.size(); i += 4) {
      String title = all.get(i).title();
      String other = all.get((i + 5) % all.size()).title();
      List<Concept> concepts = new ArrayList<>();
      for (String part : title.split("[ าเ]")) {
        if (!part.isBlank()) concepts.add(new Concept(List.of(part, other)));
      }
      queries.add(
          new IndexQuery(
              List.of(new Weighted(title, 1), new Weighted(other, 0.4f)),
              concepts,
              List.of("2562", "2019-09"),
              Lexical.LEARNED,
              List.of(),
              Filters.NONE));
    }
    return queries;
  }

  @Test
  void scoresAndMeasuresAsPostingsAndTextsDo() throws IOException {
    try (var directory = FSDirectory.open(folder);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      assertThat(reader.leaves()).hasSizeGreaterThan(1);
      IndexSearcher searcher = new IndexSearcher(reader);
      searcher.setSimilarity(new Ranking());
      TermReader terms = new TermReader(ThaiAnalysis.analyzer());
      Telling idf = new Telling(searcher);
      int scored = 0;
      for (IndexQuery query : queries()) {
        Sought sought = new Sought(query, terms, idf);
        Map<Integer, Float> expected = new HashMap<>();
        var all = QueryBuilder.build(sought, query, idf);
        for (ScoreDoc doc : searcher.search(all, reader.maxDoc()).scoreDocs) {
          expected.put(doc.doc, doc.score);
        }
        var passages = new PassageReader(reader, query, sought, idf);
        TreeSet<Integer> live = live(reader);
        var readings = passages.read(live);
        assertThat(readings.keySet()).isEqualTo(live);
        List<ScoreDoc> docs = new ArrayList<>();
        readings.forEach((doc, reading) -> {
          float lexical = expected.getOrDefault(doc, 0f);
          assertThat(reading.score()).isCloseTo(lexical, within(Math.ulp(lexical)));
          docs.add(new ScoreDoc(doc, 1));
        });
        for (Hit hit : HitReader.hits(reader, readings, docs)) {
          assertEvidence(hit, query, terms, idf);
        }
        scored += expected.size();
      }
      assertThat(scored).isGreaterThan(1_000);
    }
  }

  private static TreeSet<Integer> live(DirectoryReader reader) {
    TreeSet<Integer> live = new TreeSet<>();
    for (var leaf : reader.leaves()) {
      var bits = leaf.reader().getLiveDocs();
      for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
        if (bits == null || bits.get(doc)) live.add(leaf.docBase + doc);
      }
    }
    return live;
  }

  private void assertEvidence(Hit hit, IndexQuery query, TermReader terms, Telling idf)
      throws IOException {
    Resolution resolution = resolutions.get(hit.passage().resolution().toString());
    assertThat(hit.title()).isEqualTo(resolution.title());
    assertThat(hit.document()).isEqualTo(resolution.source().hash());
    assertThat(hit.kind()).isEqualTo(resolution.source().kind());
    String text = hit.passage().span().in(resolution.body());
    AnalysedText body = analysed(text);
    AnalysedText title = analysed(resolution.title());
    Set<String> inTitle = new HashSet<>(title.words());
    Set<String> inPassage = union(title.words(), body.words());
    Set<String> inWhole = new HashSet<>(inTitle);
    for (Passage passage : PassageCutter.cut(resolution)) {
      inWhole.addAll(analysed(passage.span().in(resolution.body())).words());
    }
    Evidence found = hit.evidence();
    assertThat(found.words()).isEqualTo(inWhole.size());
    close(found.passage(), things(query, terms, idf, inPassage::containsAll));
    close(found.title(), things(query, terms, idf, inTitle::containsAll));
    close(found.whole(), things(query, terms, idf, inWhole::containsAll));
    Set<String> spoken = new HashSet<>();
    for (Concept concept : query.concepts()) {
      concept.forms().forEach(f -> spoken.addAll(terms.of(Schema.BODY, f)));
    }
    close(found.titleFit(), share(inTitle, Schema.BODY, idf, spoken::contains));
    String own = query.texts().getFirst().text();
    Set<String> runs = new HashSet<>(terms.of(Schema.BODY_TRIGRAMS, own));
    Set<String> runsInTitle = new HashSet<>(title.runs());
    Set<String> runsInPassage = union(title.runs(), body.runs());
    close(found.trigrams(), share(runs, Schema.BODY_TRIGRAMS, idf, runsInPassage::contains));
    close(found.titleTrigrams(), share(runs, Schema.BODY_TRIGRAMS, idf, runsInTitle::contains));
    Set<String> periods = Periods.of(text);
    assertThat(found.period()).isEqualTo(query.periods().stream().anyMatch(periods::contains));
    assertThat(found.otherPeriod()).isEqualTo(!periods.isEmpty() && !found.period());
  }

  private AnalysedText analysed(String text) throws IOException {
    AnalysedText known = analysed.get(text);
    if (known != null) return known;
    AnalysedText cut = AnalysedText.of(ThaiAnalysis.analyzer(), Abbreviations.join(text));
    analysed.put(text, cut);
    return cut;
  }

  private static Set<String> union(List<String> some, List<String> others) {
    Set<String> union = new HashSet<>(some);
    union.addAll(others);
    return union;
  }

  /** The share of the things spoken of of which some form has all its words there. */
  private static double things(
      IndexQuery query, TermReader terms, Telling idf, Predicate<List<String>> there) {
    double all = 0;
    double met = 0;
    for (Concept concept : query.concepts()) {
      List<List<String>> forms =
          concept.forms().stream()
              .map(f -> terms.of(Schema.BODY, f))
              .filter(f -> !f.isEmpty())
              .toList();
      if (forms.isEmpty()) continue;
      double weight = Double.MAX_VALUE;
      for (List<String> form : forms) {
        double most = 0;
        for (String word : form) most = Math.max(most, idf.of(Schema.BODY, word));
        weight = Math.min(weight, most);
      }
      all += weight;
      if (forms.stream().anyMatch(there)) met += weight;
    }
    return all == 0 ? 0 : met / all;
  }

  private static double share(
      Set<String> terms, String field, Telling idf, Predicate<String> there) {
    double all = 0;
    double met = 0;
    for (String term : terms) {
      all += idf.of(field, term);
      if (there.test(term)) met += idf.of(field, term);
    }
    return all == 0 ? 0 : met / all;
  }

  private static void close(double found, double expected) {
    assertThat(found).isCloseTo(expected, within(1e-9));
  }
}
