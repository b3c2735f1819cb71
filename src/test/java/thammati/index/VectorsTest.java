package thammati.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thammati.index.IndexQuery.Weighted;
import thammati.resolution.Filters;
import thammati.support.Papers;

/** Vectors in the index, by an embedder whose vector of a text follows from its letters alone. */
class VectorsTest {
  private static final int MANY = 700;

  @TempDir private Path folder;

  /** The direction of a text hangs on the number in it; texts of near numbers lie near. */
  private record Turning(VectorSpace space) implements Embedder {
    @Override
    public List<float[]> passages(List<String> texts) {
      return texts.stream().map(this::question).toList();
    }

    @Override
    public float[] question(String text) {
      double angle = Integer.parseInt(text.replaceAll("\\D", "")) * Math.PI / MANY;
      float[] vector = new float[space.dimension()];
      // A little of everything, as the vectors of real models have.
      Random noise = new Random(1);
      for (int i = 0; i < vector.length; i++) vector[i] = noise.nextFloat() / 100;
      vector[0] += (float) Math.cos(angle);
      vector[vector.length - 1] += (float) Math.sin(angle);
      return vector;
    }
  }

  private static Turning turning(int dimension) {
    return new Turning(new VectorSpace("turning", dimension));
  }

  private void write(Embedder embedder, int from, int to) throws IOException {
    try (PassageWriter writer = PassageWriter.open(folder, embedder)) {
      for (int i = from; i < to; i++) {
        String id = LocalDate.of(2020, 1, 1).plusDays(i) + "/1";
        writer.replace(Papers.resolution(id, "เรื่อง", "ข้อ " + i), Set.of());
        // Several commits make several segments, which merges bring together.
        if (i % 150 == 149) writer.commit();
      }
      writer.commit();
    }
  }

  private List<Integer> nearest(Embedder embedder, int number, Filters filters) throws Exception {
    Meaning meaning = Meaning.of("ข้อ " + number, embedder, 0.3);
    IndexQuery query = new IndexQuery(List.of(new Weighted("ไดโนเสาร์", 1)), filters);
    try (PassageIndex index = PassageIndex.open(folder, embedder.space())) {
      return index.search(query, 10, meaning).stream()
          .map(h -> (int) h.passage().resolution().date().toEpochDay())
          .map(day -> day - (int) LocalDate.of(2020, 1, 1).toEpochDay())
          .toList();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 384, 1536})
  void nearestComesFirstInShortVectorsAndLong(int dimension) throws Exception {
    write(turning(dimension), 0, MANY);

    List<Integer> found = nearest(turning(dimension), 350, Filters.NONE);

    // Quantising costs some order, not the neighbourhood.
    assertThat(found).hasSizeBetween(50, 100).allMatch(i -> Math.abs(i - 350) <= 60);
    assertThat(Math.abs(found.getFirst() - 350)).isLessThanOrEqualTo(10);
  }

  @Test
  void filtersHoldForMeaningToo() throws Exception {
    write(turning(8), 0, MANY);
    LocalDate day = LocalDate.of(2020, 1, 1).plusDays(600);

    List<Integer> found = nearest(turning(8), 350, new Filters(day, null, null, null));

    assertThat(found).isNotEmpty().allMatch(i -> i >= 600).first().matches(i -> i <= 620);
  }

  @Test
  void whatWasAddedLaterIsFoundToo() throws Exception {
    write(turning(8), 0, 300);
    write(turning(8), 300, MANY);

    assertThat(nearest(turning(8), 500, Filters.NONE)).first().matches(i -> i >= 480 && i <= 520);
  }

  @Test
  void passagesAddedWithoutModelKeepTheVectorsOfTheOthers() throws Exception {
    write(turning(8), 0, 300);
    write(null, 300, 320);

    try (PassageIndex index = PassageIndex.open(folder, turning(8).space())) {
      assertThat(index.withoutVectors()).isEqualTo(20);
    }
    assertThat(nearest(turning(8), 200, Filters.NONE)).first().matches(i -> i >= 180 && i <= 220);
  }

  @Test
  void unusableVectorsAreRefused() throws Exception {
    VectorSpace two = new VectorSpace("two", 2);
    assertThat(two.unit(new float[] {3, 4})).containsExactly(0.6f, 0.8f);
    for (float[] wrong :
        List.of(
            new float[] {},
            new float[] {1},
            new float[] {1, 2, 3},
            new float[] {0, 0},
            new float[] {Float.NaN, 1},
            new float[] {Float.POSITIVE_INFINITY, 1})) {
      assertThatThrownBy(() -> two.unit(wrong)).isInstanceOf(EmbeddingFailed.class);
    }
    assertThatThrownBy(() -> new VectorSpace("none", 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void modelThatKeepsFailingIsLetBeForTheRestOfTheRun() throws Exception {
    int[] asked = {0};
    Embedder failing =
        new Embedder() {
          @Override
          public VectorSpace space() {
            return new VectorSpace("failing", 2);
          }

          @Override
          public List<float[]> passages(List<String> texts) throws EmbeddingFailed {
            asked[0]++;
            throw new EmbeddingFailed("no");
          }

          @Override
          public float[] question(String text) throws EmbeddingFailed {
            throw new EmbeddingFailed("no");
          }
        };

    write(failing, 0, MANY);

    assertThat(asked[0]).isEqualTo(3);
    try (PassageIndex index = PassageIndex.open(folder)) {
      assertThat(index.passages()).hasSize(MANY);
      assertThat(index.withoutVectors()).isEqualTo(MANY);
    }
  }
}
