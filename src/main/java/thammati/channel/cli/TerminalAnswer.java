package thammati.channel.cli;

import java.util.ArrayList;
import java.util.List;
import thammati.answer.Answer;
import thammati.answer.Outcome;
import thammati.chat.ArchiveInfo;
import thammati.chat.NumberedAnswer;
import thammati.chat.Reference;
import thammati.citation.Citation;
import thammati.message.Messages;
import thammati.resolution.Resolution;

/** An answer as lines of a terminal: the statements, then the sources by number. */
public final class TerminalAnswer {
  private TerminalAnswer() {}

  /** The answer and its sources in the reader's language. */
  public static String of(Answer answer, ArchiveInfo archive) {
    Messages words = Messages.of(answer.english());
    NumberedAnswer numbered = NumberedAnswer.of(answer, archive);
    List<String> lines = new ArrayList<>(List.of(clean(numbered.text())));
    String note = clean(NumberedAnswer.noteWithSearch(answer));
    if (!note.isEmpty()) lines.add(note);
    if (!numbered.citations().isEmpty()) {
      lines.add("");
      lines.add(words.get("sources"));
      int n = 0;
      for (Citation citation : numbered.citations()) {
        lines.add("[" + ++n + "] " + clean(Reference.of(citation.resolution(), answer.english())));
        if (!citation.resolution().source().url().isEmpty()) {
          lines.add("    " + clean(citation.resolution().source().url()));
        }
      }
      lines.add("");
      lines.add(words.get("official"));
    }
    if (answer.outcome() instanceof Outcome.NotFound && !answer.searched().nearest().isEmpty()) {
      lines.add("");
      lines.add(words.get("nearest"));
      for (Resolution nearest : answer.searched().nearest()) {
        lines.add("- " + clean(Reference.of(nearest, answer.english())));
      }
    }
    return String.join("\n", lines);
  }

  /** Documents are hostile until checked: a terminal obeys control characters. */
  static String clean(String text) {
    return text.replaceAll("[\\p{Cntrl}&&[^\\n]]", " ");
  }
}
