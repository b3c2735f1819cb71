package thammati.embedding;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import java.util.List;
import thammati.index.Embedder;
import thammati.index.EmbeddingFailed;
import thammati.index.VectorSpace;

/** A model of LangChain4j as an embedder. Whatever it throws says that there are no vectors. */
final class ModelEmbedder implements Embedder {
  private static final int MOST_REASON = 200;

  private final EmbeddingModel model;
  private final VectorSpace space;
  private final String questionPrefix;
  private final String passagePrefix;

  /** Over a model, with what it wants before a question and before a passage. */
  ModelEmbedder(
      EmbeddingModel model, VectorSpace space, String questionPrefix, String passagePrefix) {
    this.model = model;
    this.space = space;
    this.questionPrefix = questionPrefix;
    this.passagePrefix = passagePrefix;
  }

  @Override
  public VectorSpace space() {
    return space;
  }

  @Override
  public List<float[]> passages(List<String> texts) throws EmbeddingFailed {
    return embed(texts.stream().map(t -> passagePrefix + t).toList());
  }

  @Override
  public float[] question(String text) throws EmbeddingFailed {
    return embed(List.of(questionPrefix + text)).getFirst();
  }

  // A library of many layers: what it throws is not told, so all of it is taken as the model's.
  private List<float[]> embed(List<String> texts) throws EmbeddingFailed {
    try {
      List<TextSegment> segments = texts.stream().map(TextSegment::from).toList();
      List<float[]> vectors =
          model.embedAll(segments).content().stream().map(Embedding::vector).toList();
      if (vectors.size() == texts.size()) return vectors;
      throw new EmbeddingFailed(
          space.model() + " gave " + vectors.size() + " vectors for " + texts.size() + " texts");
    } catch (RuntimeException e) {
      throw new EmbeddingFailed(space.model() + " gave no vectors: " + brief(e.toString()), e);
    }
  }

  /** The library repeats whole answers of a server in what it throws. */
  private static String brief(String reason) {
    String line = reason.replaceAll("\\s+", " ");
    return line.length() <= MOST_REASON ? line : line.substring(0, MOST_REASON) + " ...";
  }
}
