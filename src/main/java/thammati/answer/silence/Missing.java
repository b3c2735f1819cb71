package thammati.answer.silence;

import java.util.List;

/**
 * Why a resolution does not answer a question.
 *
 * @param onMatter whether it is on the matter asked about, so that only the detail is missing
 * @param lacks what the question names and it does not hold, most telling first; empty where that
 *     is not the reason
 */
public record Missing(boolean onMatter, List<Lack> lacks) {
  /** Copies the list. */
  public Missing {
    lacks = List.copyOf(lacks);
  }
}
