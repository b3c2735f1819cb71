package thammati.channel.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
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
    for (Explanation.Read part : searched.explanation().read()) {
      String name = "--without '" + part.id() + "'";
      lines.addAll(read(List.of(part), words));
      lines.add("    " + words.get("explain.without", TerminalAnswer.clean(name)));
    }
    if (!searched.explanation().removed().isEmpty()) {
      lines.add(words.get("explain.removed"));
      lines.addAll(read(searched.explanation().removed(), words));
    }
    if (!searched.terms().isEmpty()) {
      lines.add("- " + words.get("explain.terms", String.join(", ", searched.terms())));
    }
    if (searched.relaxed()) lines.addAll(filters(searched, words));
    lines.add("- " + words.get("explain.meaning", searched.meaning()));
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

  /** Says which names of parts the question has not, and which it has; empty if it has them all. */
  public static Optional<String> unknown(Answer answer, Set<String> without) {
    Explanation explanation = answer.searched().explanation();
    Set<String> unknown = new TreeSet<>(without);
    explanation.removed().forEach(part -> unknown.remove(part.id()));
    if (unknown.isEmpty()) return Optional.empty();
    List<String> has =
        Stream.concat(explanation.removed().stream(), explanation.read().stream())
            .map(Explanation.Read::id)
            .toList();
    String words =
        Messages.of(answer.english())
            .get("explain.unknown", String.join(", ", unknown), String.join(", ", has));
    return Optional.of(TerminalAnswer.clean(words));
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
    return List.of("- " + words.get("search.relaxed", all));
  }

  private static String order(String order, Messages words) {
    String key = "order." + order.toLowerCase(Locale.ROOT);
    return words.get(key);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }
}
