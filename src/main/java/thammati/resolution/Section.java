package thammati.resolution;

import java.util.Arrays;
import java.util.Optional;

/** The parts into which the press summary of a cabinet meeting sorts its items. */
public enum Section {
  /** Bills, decrees, ministerial regulations. */
  LAW("กฎหมาย"),
  /** Economy and society. */
  ECONOMY_SOCIETY("เศรษฐกิจ-สังคม"),
  /** Agreements, conferences and positions abroad. */
  FOREIGN_AFFAIRS("ต่างประเทศ"),
  /** Appointments and transfers. */
  APPOINTMENT("แต่งตั้ง"),
  /** The document does not say. */
  UNSTATED("");

  private final String title;

  Section(String title) {
    this.title = title;
  }

  /** The heading as the summaries print it, in its commonest spelling; empty if unstated. */
  public String title() {
    return title;
  }

  /** The section so titled; empty for other words. */
  public static Optional<Section> titled(String title) {
    return Arrays.stream(values()).filter(s -> s.title.equals(title)).findFirst();
  }
}
