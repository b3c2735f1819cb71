package thammati.channel.cli;

import java.util.ArrayList;
import java.util.List;
import thammati.chat.Reference;
import thammati.chat.SearchResult;
import thammati.chat.SearchResult.Found;
import thammati.message.Messages;

/** A list of resolutions as lines of a terminal. */
public final class TerminalSearch {
  private TerminalSearch() {}

  /**
   * The page in the reader's language.
   *
   * @param explain whether to tell how the question was read and what scores are made of
   */
  public static String of(SearchResult result, boolean explain) {
    Messages words = Messages.of(result.english());
    List<String> lines = new ArrayList<>();
    if (explain) {
      lines.add(words.get("explain.read"));
      lines.addAll(TerminalExplanation.read(result.read(), words));
      lines.add("");
    }
    lines.add(words.get("search.total", Integer.toString(result.total())));
    if (!result.relaxed().isEmpty()) {
      lines.add(words.get("search.relaxed", String.join(", ", result.relaxed())));
    }
    for (Found found : result.page()) {
      String reference = Reference.of(found.resolution(), result.english());
      lines.add("");
      lines.add(found.rank() + ". " + found.resolution().id());
      lines.add("   " + TerminalAnswer.clean(reference));
      lines.add("   " + TerminalAnswer.clean(found.excerpt().text().replace('\n', ' ')));
      if (explain) lines.addAll(TerminalExplanation.score(found.near(), words));
    }
    return String.join("\n", lines);
  }
}
