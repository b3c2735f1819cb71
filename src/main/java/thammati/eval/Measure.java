package thammati.eval;

/** What is measured over questions. Shares are from 0 to 1. */
public enum Measure {
  /** Share answered rightly with a right source, or rightly not answered. */
  OVERALL("overall"),
  /** Share of the answerable whose first citation is a right source. */
  SOURCE_AT_1("source_hit@1"),
  /** The same for the first five citations. */
  SOURCE_AT_5("source_hit@5"),
  /** Share of the answerable with the evidence in a cited text. */
  EVIDENCE("evidence_in_citations"),
  /** Share of the answerable answered with all that was asked. */
  ANSWER_STRICT("answer_strict"),
  /** Mean share of what was asked that answers hold. */
  ANSWER_RECALL("answer_recall"),
  /** Share of the answerable that got a wrong answer. */
  WRONG_ANSWERS("wrong_answer_rate"),
  /** Share of the answers given to the answerable that are wrong. */
  WRONG_AMONG_ANSWERED("wrong_among_answered"),
  /** Share of the answerable that got no answer. */
  FALSE_ABSTENTION("false_abstention_rate"),
  /** Share of the questions not answered that are unanswerable. */
  ABSTENTION_PRECISION("abstention_precision"),
  /** Share of the unanswerable not answered. */
  ABSTENTION_RECALL("abstention_recall"),
  /** Harmonic mean of the two. */
  ABSTENTION_F1("abstention_f1"),
  /** Mean share of an answer's numbers that come from what it cites. */
  GROUNDEDNESS("groundedness"),
  /** Median length of the answers given, in characters. */
  CHARS_MEDIAN("answer_chars_median"),
  /** Length that nine of ten answers keep under, in characters. */
  CHARS_P90("answer_chars_p90"),
  /** Median time, in milliseconds. */
  MS_MEDIAN("latency_ms_median"),
  /** Time that nine of ten answers keep under, in milliseconds. */
  MS_P90("latency_ms_p90"),
  /** Time that 99 of 100 answers keep under, in milliseconds. */
  MS_P99("latency_ms_p99");

  private final String code;

  Measure(String code) {
    this.code = code;
  }

  /** Its name in figures printed and stored. */
  public String code() {
    return code;
  }
}
