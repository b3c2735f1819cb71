package thammati.facts;

/** What is measured of extracted facts, each on its own. */
public enum FactKind {
  /** Codes of decisions; the formal verb counts where the gold names it as an alternative. */
  DECISIONS,
  /** Codes of decisions, the first choice of the gold alone. */
  DECISIONS_STRICT,
  /** Who put the matter to the cabinet. */
  PROPOSER,
  /** Orders: who must do what. */
  ASSIGNMENTS,
  /** Agencies that are given orders, once a resolution. */
  AGENCIES,
  /** Terms of orders, once a resolution. */
  DEADLINES,
  /** Sums in baht; sums beside the decision are neutral. */
  AMOUNTS,
  /** Sums in baht; sums beside the decision are wrong. */
  AMOUNTS_STRICT,
  /** Days of earlier resolutions. */
  REFERENCES_DATE,
  /** Days of earlier resolutions with what is done to them. */
  REFERENCES_DATE_TYPE,
  /** Persons appointed. */
  APPOINTMENTS,
  /** Positions of the persons that were found: only recall means anything. */
  POSITIONS,
  /** Laws of the decision: only recall means anything. */
  LAWS
}
