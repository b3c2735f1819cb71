package thammati;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.icu.ICUNormalizer2Filter;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.th.ThaiAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import thammati.index.PassageCutter;
import thammati.resolution.Passage;
import thammati.resolution.ResolutionId;
import thammati.store.Catalog;

/**
 * What Lucene's analyzers find without anything of ours: the same passages, the title standing in
 * the first of each resolution, BM25 as it comes, any term of the question.
 */
final class OtherSystems implements AutoCloseable {
  private static final int PASSAGES = 200;

  private final Map<String, Analyzer> analyzers;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  private OtherSystems(Map<String, Analyzer> analyzers, DirectoryReader reader) {
    this.analyzers = analyzers;
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    IndexSearcher.setMaxClauseCount(5_000);
  }

  /** Indexes the whole catalog into an empty folder. */
  static OtherSystems over(Catalog catalog, Path folder) throws IOException {
    Map<String, Analyzer> analyzers = new java.util.TreeMap<>();
    analyzers.put("Lucene StandardAnalyzer", new StandardAnalyzer());
    analyzers.put("Lucene ThaiAnalyzer", new ThaiAnalyzer());
    analyzers.put("Lucene ICU words, NFKC", new IcuWords());
    for (int n = 2; n <= 4; n++) analyzers.put("Lucene characters by " + n, new Characters(n));
    var config = new IndexWriterConfig(new PerFieldAnalyzerWrapper(new IcuWords(), analyzers));
    config.setRAMBufferSizeMB(128);
    var directory = FSDirectory.open(folder);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      catalog.forEach(resolution -> {
        for (Passage passage : PassageCutter.cut(resolution)) {
          String text = text(passage, resolution.title(), resolution.body());
          Document document = new Document();
          document.add(new StoredField("id", resolution.id().toString()));
          for (String name : analyzers.keySet()) {
            document.add(new TextField(name, text, Field.Store.NO));
          }
          try {
            writer.addDocument(document);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        }
      });
    }
    return new OtherSystems(analyzers, DirectoryReader.open(directory));
  }

  /** What stands in a passage for systems that know one text only. */
  static String text(Passage passage, String title, String body) {
    String own = passage.span().in(body);
    return passage.span().start() == 0 ? title + "\n" + own : own;
  }

  Set<String> names() {
    return analyzers.keySet();
  }

  /** The best resolutions after one of the systems. */
  List<ResolutionId> search(String name, String question, int limit) throws IOException {
    Analyzer analyzer = analyzers.getOrDefault(name, new StandardAnalyzer());
    Set<String> terms = new LinkedHashSet<>();
    try (TokenStream stream = analyzer.tokenStream(name, question)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) terms.add(term.toString());
    }
    var any = new BooleanQuery.Builder();
    for (String term : terms) any.add(new TermQuery(new Term(name, term)), Occur.SHOULD);
    Map<String, Boolean> ids = new java.util.LinkedHashMap<>();
    for (ScoreDoc found : searcher.search(any.build(), PASSAGES).scoreDocs) {
      ids.put(searcher.storedFields().document(found.doc).get("id"), true);
    }
    List<ResolutionId> best = new ArrayList<>();
    ids.keySet().stream().limit(limit).forEach(id -> ResolutionId.parse(id).ifPresent(best::add));
    return best;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  private static final class IcuWords extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer words = new ICUTokenizer();
      return new TokenStreamComponents(words, new ICUNormalizer2Filter(words));
    }
  }

  private static final class Characters extends Analyzer {
    private final int length;

    Characters(int length) {
      this.length = length;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer runs =
          new NGramTokenizer(length, length) {
            @Override
            protected boolean isTokenChar(int c) {
              return !Character.isWhitespace(c);
            }
          };
      return new TokenStreamComponents(runs, new ICUNormalizer2Filter(runs));
    }
  }
}
