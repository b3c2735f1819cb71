package thammati;

import java.io.PrintStream;

/** A bar for long work: redrawn in a terminal, a line every tenth elsewhere. */
final class Progress {
  private static final int WIDTH = 30;
  private static final int MOST_LABEL = 40;

  /** Where the bar stands still, as in a large archive, the label still moves now and then. */
  private static final int LABELS_SKIPPED = 20;

  private final PrintStream out;
  private final boolean terminal;
  private int lastTenth = -1;
  private int lastPerMille = -1;
  private int sameTimes;

  Progress(PrintStream out, boolean terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  /** Shows that {@code done} of {@code total} are finished and what is next. */
  void show(int done, int total, String label) {
    if (total == 0) return;
    int perMille = Math.clamp(1000L * done / total, 0, 1000);
    if (terminal && (perMille != lastPerMille || ++sameTimes % LABELS_SKIPPED == 0)) {
      out.print("\r" + bar(perMille) + " " + done + "/" + total + "  " + cut(label) + "\u001b[K");
      out.flush();
    } else if (!terminal && perMille / 100 != lastTenth) {
      out.println(bar(perMille) + " " + done + "/" + total);
    }
    lastTenth = perMille / 100;
    lastPerMille = perMille;
  }

  /** Shows the end. */
  void done(int total) {
    if (terminal) out.print("\r\u001b[K");
    else if (total > 0) out.println(bar(1000) + " " + total + "/" + total);
    out.flush();
  }

  private static String bar(int perMille) {
    int full = perMille * WIDTH / 1000;
    return "[" + "#".repeat(full) + "-".repeat(WIDTH - full) + "]";
  }

  private static String cut(String label) {
    return label.length() <= MOST_LABEL ? label : label.substring(0, MOST_LABEL - 1) + "…";
  }
}
