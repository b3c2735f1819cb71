package thammati.channel.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import thammati.answer.Answer;
import thammati.answer.Explanation;
import thammati.answer.Searched;
import thammati.message.Messages;

/** How a question was read, and what scores are made of, as lines of a terminal. */
public final class TerminalExplanation {
  private TerminalExplanation() {}

  /** What an answer was looked for with, and what came near. */
  public static String of(Answer answer) {
    Messages words = Messages.of(answer.english());
    Searched searched = answer.searched();
    List<String> lines = new ArrayList<>();
    lines.add(words.get("explain.read"));
    lines.addAll(read(searched.explanation().read(), words));
    if (!searched.terms().isEmpty()) {
      lines.add("- " + words.get("explain.terms", String.join(", ", searched.terms())));
    }
    lines.addAll(filters(searched, words));
    lines.add("");
    lines.add(words.get("explain.near"));
    int n = 0;
    for (Explanation.Near near : searched.explanation().near()) {
      String id = near.resolution().id().toString();
      lines.add(++n + ". " + TerminalAnswer.clean(id + " " + near.resolution().title()));
      lines.addAll(score(near, words));
    }
    if (n == 0) lines.add("- " + words.get("explain.nothing"));
    return String.join("\n", lines);
  }

  /** What was understood, a line each. */
  static List<String> read(List<Explanation.Read> read, Messages words) {
    List<String> lines = new ArrayList<>();
    for (Explanation.Read part : read) {
      String said = part.kind().equals("order") ? order(part.said(), words) : part.said();
      String meaning = part.meaning().isEmpty() ? said : said + " \u2192 " + part.meaning();
      String kind = "read." + part.kind();
      lines.add("- " + words.get(kind) + ": " + TerminalAnswer.clean(meaning));
    }
    return lines;
  }

  /** The score and its parts, without those that add nothing. */
  static List<String> score(Explanation.Near near, Messages words) {
    List<String> lines = new ArrayList<>();
    double sum = near.parts().stream().mapToDouble(Explanation.Part::adds).sum();
    lines.add("   " + words.get("explain.score", number(near.score()), number(sum)));
    for (Explanation.Part part : near.parts()) {
      if (part.adds() == 0) continue;
      lines.add(
          String.format(
              Locale.ROOT,
              "   %+8.4f  %s (%.4f \u00d7 %s)",
              part.adds(),
              part.name(),
              part.evidence(),
              Double.toString(part.weight())));
    }
    return lines;
  }

  private static List<String> filters(Searched searched, Messages words) {
    List<String> set = new ArrayList<>();
    if (searched.from() != null) set.add("from " + searched.from());
    if (searched.to() != null) set.add("to " + searched.to());
    if (!searched.section().isEmpty()) set.add(searched.section());
    if (!searched.agency().isEmpty()) set.add(searched.agency());
    if (set.isEmpty()) return List.of();
    String all = String.join(", ", set);
    return List.of(
        "- " + words.get(searched.relaxed() ? "search.relaxed" : "explain.filters", all));
  }

  private static String order(String order, Messages words) {
    String key = "order." + order.toLowerCase(Locale.ROOT);
    return words.get(key);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }
}
