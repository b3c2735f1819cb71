package thammati.answer;

import java.util.List;
import thammati.citation.Statement;

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
   */
  record NotFound(Gap gap) implements Outcome {}

  /**
   * The question can be read in several ways.
   *
   * @param choices what it could mean, in the reader's language
   */
  record Unclear(List<String> choices) implements Outcome {
    /** Copies the list. */
    public Unclear {
      choices = List.copyOf(choices);
    }
  }

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
