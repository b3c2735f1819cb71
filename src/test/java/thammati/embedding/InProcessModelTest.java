package thammati.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thammati.embedding.Embedders.Model;
import thammati.index.Embedder;
import thammati.index.IndexQuery;
import thammati.index.IndexQuery.Weighted;
import thammati.index.Meaning;
import thammati.index.PassageIndex;
import thammati.index.PassageWriter;
import thammati.resolution.Filters;
import thammati.support.Papers;

/** A real model in this process; it knows English only, so the texts are English. */
class InProcessModelTest {
  private static final Model BGE = new Model("bge-small-en-v1.5", 384, "", "");

  @TempDir private static Path folder;
  private static Embedder embedder;

  @BeforeAll
  static void openModelAndIndexSixResolutions() throws IOException {
    embedder = Embedders.onnx(BGE, file("bge-small-en-v1.5-q.onnx"), file(TOKENIZER), true);
    try (PassageWriter writer = PassageWriter.create(folder.resolve("index"), embedder)) {
      add(writer, 1, "Lower bus fares", "Riders of city buses shall pay eight baht a trip.");
      add(writer, 2, "Rules for beekeeping", "Hives shall stand far from any road.");
      add(writer, 3, "Salaries of nurses", "Nurses in provincial clinics earn more from May.");
      add(writer, 4, "Relief after the floods", "Each flooded household receives money.");
      add(writer, 5, "Fees of hotels", "A hotel pays its licence fee each year.");
      add(writer, 6, "Meals in schools", "Every pupil gets a free lunch with milk.");
      writer.commit();
    }
  }

  private static final String TOKENIZER = "bge-small-en-v1.5-q-tokenizer.json";

  private static Path file(String name) throws IOException {
    try (InputStream in = InProcessModelTest.class.getResourceAsStream("/" + name)) {
      Path file = folder.resolve(name);
      Files.copy(Objects.requireNonNull(in, name), file);
      return file;
    }
  }

  private static void add(PassageWriter writer, int item, String title, String body)
      throws IOException {
    writer.replace(Papers.resolution("2019-06-04/" + item, title, body), Set.of());
  }

  private static List<Integer> search(String words, boolean byMeaning) throws Exception {
    Meaning meaning = byMeaning ? Meaning.of(words, embedder, 0.3) : null;
    IndexQuery query = new IndexQuery(List.of(new Weighted(words, 1)), Filters.NONE);
    try (PassageIndex index = PassageIndex.open(folder.resolve("index"), embedder.space())) {
      return index.search(query, 10, meaning).stream()
          .map(h -> Integer.parseInt(h.passage().resolution().toString().substring(11)))
          .toList();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "public transport ticket prices, 1",
    "honey insects, 2",
    "hospital staff wages, 3",
    "compensation: victims swamped by heavy rain, 4",
    "tourism accommodation charges, 5",
    "feeding children at kindergarten, 6"
  })
  void synonymsFindWhatWordsCannot(String words, int item) throws Exception {
    assertThat(search(words, false)).doesNotContain(item);
    assertThat(search(words, true)).first().isEqualTo(item);
  }

  @Test
  void wordsStillWinWhereTheyMatch() throws Exception {
    assertThat(search("licence fee", true)).first().isEqualTo(5);
  }

  @Test
  void missingFileIsNamed() {
    Path nowhere = folder.resolve("nowhere.onnx");
    assertThatThrownBy(() -> Embedders.onnx(BGE, nowhere, nowhere, true))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("nowhere.onnx");
  }
}
