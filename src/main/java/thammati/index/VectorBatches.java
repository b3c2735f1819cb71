package thammati.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thammati.resolution.ResolutionId;

/**
 * Gives passages their vectors, many at a time. A batch that fails is reported and its passages are
 * written without: words find them. After {@link #PATIENCE} failures in succession the model is let
 * be for the rest of the run, so that a server that is down does not hold up an ingestion.
 */
final class VectorBatches {
  private static final Logger LOG = LoggerFactory.getLogger(VectorBatches.class);
  private static final int BATCH = 64;
  private static final int PATIENCE = 3;

  private final @Nullable Embedder embedder;
  private final Sink sink;
  private final List<Pending> pending = new ArrayList<>();
  private int passages;
  private int failures;

  /** Writes to the sink, at once where there is no embedder. */
  VectorBatches(@Nullable Embedder embedder, Sink sink) {
    this.embedder = embedder;
    this.sink = sink;
  }

  /** Where a resolution's passages go, in the order of the calls. */
  interface Sink {
    void write(ResolutionId id, List<Document> documents) throws IOException;
  }

  private record Pending(ResolutionId id, List<Document> documents, List<String> texts) {}

  /** Takes a resolution's passages and what each says. */
  void add(ResolutionId id, List<Document> documents, List<String> texts) throws IOException {
    pending.add(new Pending(id, documents, texts));
    passages += texts.size();
    if (embedder == null || passages >= BATCH) flush();
  }

  /** Writes what waits. */
  void flush() throws IOException {
    if (embedder != null && passages > 0 && failures < PATIENCE) embed(embedder);
    for (Pending one : pending) sink.write(one.id, one.documents);
    pending.clear();
    passages = 0;
  }

  private void embed(Embedder model) {
    List<Document> documents = pending.stream().flatMap(p -> p.documents.stream()).toList();
    List<String> texts = pending.stream().flatMap(p -> p.texts.stream()).toList();
    // A long resolution alone may be more than a server takes at once.
    for (int from = 0; from < texts.size() && failures < PATIENCE; from += BATCH) {
      int to = Math.min(texts.size(), from + BATCH);
      try {
        embed(model, documents.subList(from, to), texts.subList(from, to));
        failures = 0;
      } catch (EmbeddingFailed e) {
        failures++;
        LOG.warn(
            "{} passages from {} on have no vectors and are found by their words only: {}{}",
            to - from,
            pending.getFirst().id,
            e.getMessage(),
            failures < PATIENCE ? "" : "; nor will any others get them in this run");
      }
    }
  }

  private static void embed(Embedder model, List<Document> documents, List<String> texts)
      throws EmbeddingFailed {
    List<float[]> vectors = model.passages(texts);
    if (vectors.size() != texts.size()) {
      throw new EmbeddingFailed(vectors.size() + " vectors came for " + texts.size() + " passages");
    }
    List<float[]> units = new ArrayList<>();
    for (float[] vector : vectors) units.add(model.space().unit(vector));
    for (int i = 0; i < units.size(); i++) {
      documents
          .get(i)
          .add(
              new KnnFloatVectorField(
                  Schema.VECTOR, units.get(i), VectorSimilarityFunction.DOT_PRODUCT));
    }
  }
}
