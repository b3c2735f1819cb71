package thammati.index;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where vectors are at home: those of two models say nothing about each other. The index records it
 * with every commit.
 *
 * @param model name of the model, and of whatever else shapes its vectors
 * @param dimension how many numbers a vector has, 1 to 4096
 */
public record VectorSpace(String model, int dimension) {
  /** The most numbers a vector may have. */
  public static final int MOST = 4096;

  private static final String MODEL = "thammati.vectors.model";
  private static final String DIMENSION = "thammati.vectors.dimension";

  /** Refuses what no vector can be. */
  public VectorSpace {
    if (model.isBlank() || dimension < 1 || dimension > MOST) {
      throw new IllegalArgumentException("no vectors can be of '" + model + "', " + dimension);
    }
  }

  /**
   * The vector, its length made 1.
   *
   * @throws EmbeddingFailed if it has another dimension, a number that is none, or no direction
   */
  float[] unit(float[] vector) throws EmbeddingFailed {
    if (vector.length != dimension) {
      throw new EmbeddingFailed(
          model + " gave a vector of " + vector.length + " numbers, " + dimension + " are set");
    }
    double squares = 0;
    for (float v : vector) squares += (double) v * v;
    if (!Double.isFinite(squares) || squares == 0) {
      throw new EmbeddingFailed(model + " gave a vector without direction (NaN, infinite or zero)");
    }
    double length = Math.sqrt(squares);
    float[] unit = new float[dimension];
    for (int i = 0; i < dimension; i++) unit[i] = (float) (vector[i] / length);
    return unit;
  }

  /** What a commit records of it. */
  static Map<String, String> record(@Nullable VectorSpace space) {
    Map<String, String> data = new LinkedHashMap<>();
    if (space == null) return data;
    data.put(MODEL, space.model);
    data.put(DIMENSION, Integer.toString(space.dimension));
    return data;
  }

  /** The one that a commit records; empty if the index has no vectors. */
  static Optional<VectorSpace> recorded(Map<String, String> commitData) {
    String model = commitData.get(MODEL);
    if (model == null) return Optional.empty();
    return Optional.of(
        new VectorSpace(model, Integer.parseInt(commitData.getOrDefault(DIMENSION, "0"))));
  }

  /**
   * Refuses an index whose vectors are not of the space wanted. None wanted agrees with any.
   *
   * @throws IndexRefused saying in Thai and English what is set and what the index has
   */
  static void check(Map<String, String> commitData, @Nullable VectorSpace wanted) {
    VectorSpace there = recorded(commitData).orElse(null);
    if (wanted == null || wanted.equals(there)) return;
    throw new IndexRefused(
        "ตั้งค่าให้ค้นด้วยเวกเตอร์ของ "
            + wanted
            + " แต่ดัชนี"
            + (there == null ? "ไม่มีเวกเตอร์" : "มีเวกเตอร์ของ " + there)
            + " โปรดสร้างดัชนีใหม่ด้วยคำสั่ง thammati reindex / it is set to search with vectors of"
            + " "
            + wanted
            + ", and the index has "
            + (there == null ? "none" : "those of " + there)
            + ": run thammati reindex, or set the former model again");
  }

  @Override
  public String toString() {
    return model + " (" + dimension + ")";
  }
}
