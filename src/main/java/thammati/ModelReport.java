package thammati;

import java.util.List;
import thammati.llm.ModelCheck;
import thammati.llm.ModelCheck.Finding;
import thammati.message.Messages;

/** What was found of a model, in words. Apart from its command, which is loaded without a model. */
final class ModelReport {
  private ModelReport() {}

  /** A line for each finding. */
  static List<String> lines(ModelCheck.Report report, Messages words) {
    return report.findings().stream().map(finding -> told(finding, words)).toList();
  }

  private static String told(Finding finding, Messages words) {
    Object[] told =
        finding.told().stream()
            // Figures as digits alone, the same on every machine.
            .map(t -> t instanceof Finding inner ? told(inner, words) : t.toString())
            .toArray();
    return words.get(finding.key(), told);
  }
}
