package thammati.answer;

import java.util.List;
import thammati.answer.silence.Lack;
import thammati.citation.Statement;
import thammati.resolution.Resolution;

/** Everything that can become of a question. A channel must have words for each. */
public sealed interface Outcome {
  /**
   * An answer, each statement of which was held against its citations.
   *
   * @param statements at least one
   */
  record Answered(List<Statement> statements) implements Outcome {
    /** Refuses an empty answer. */
    public Answered {
      statements = List.copyOf(statements);
      if (statements.isEmpty()) throw new IllegalArgumentException("an answer has statements");
    }
  }

  /**
   * The archive does not hold the answer.
   *
   * @param gap what it lacks
   * @param lacks what the question names and the nearest resolution does not hold, most telling
   *     first; empty where it is not silent for that reason
   */
  record NotFound(Gap gap, List<Lack> lacks) implements Outcome {
    /** Copies the list. */
    public NotFound {
      lacks = List.copyOf(lacks);
    }

    /** Nothing that answers, for another reason than what the question names. */
    public NotFound(Gap gap) {
      this(gap, List.of());
    }
  }

  /**
   * It cannot be told what the question is about; the reader is asked back.
   *
   * @param choices resolutions it could be about, one to three
   */
  record Unclear(List<Choice> choices) implements Outcome {
    /** Refuses to ask back with nothing to choose from. */
    public Unclear {
      choices = List.copyOf(choices);
      if (choices.isEmpty()) throw new IllegalArgumentException("who asks back names choices");
    }
  }

  /**
   * What an unclear question could be about.
   *
   * @param resolution a resolution of the archive
   * @param meaning what the unclear word would then mean; empty where the matter itself is unclear
   * @param question the question put so that it stands by itself
   */
  record Choice(Resolution resolution, String meaning, String question) {}

  /**
   * The question is none of this product's business.
   *
   * @param rule which rule refuses it
   */
  record Refused(Rule rule) implements Outcome {}

  /**
   * The product failed.
   *
   * @param stage where
   * @param reason for the log, never for the reader
   */
  record Failed(String stage, String reason) implements Outcome {}

  /** What the archive lacks when it has no answer. */
  enum Gap {
    /** Nothing on the matter asked about. */
    OBJECT,
    /** The matter, but not what was asked of it. */
    DETAIL
  }

  /** Rules that refuse a question. */
  enum Rule {
    /** It is not about what the cabinet decided. */
    OUT_OF_SCOPE,
    /** It asks for personal data, opinions or predictions. */
    PERSONAL,
    /** It gives orders to the program instead of asking. */
    INSTRUCTION
  }
}
