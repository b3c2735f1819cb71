package thammati.channel.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import thammati.answer.Answer;
import thammati.answer.Outcome;
import thammati.chat.ArchiveInfo;
import thammati.chat.NumberedAnswer;
import thammati.citation.Citation;
import thammati.message.Messages;
import thammati.resolution.DocumentKind;
import thammati.resolution.Resolution;
import thammati.thai.ThaiDates;

/** An answer as lines of a terminal: the statements, then the sources by number. */
public final class TerminalAnswer {
  private TerminalAnswer() {}

  /** The answer and its sources in the reader's language. */
  public static String of(Answer answer, ArchiveInfo archive) {
    Messages words = Messages.of(answer.english());
    NumberedAnswer numbered = NumberedAnswer.of(answer, archive);
    List<String> lines = new ArrayList<>(List.of(clean(numbered.text())));
    String note = NumberedAnswer.note(answer);
    if (!note.isEmpty()) lines.add(note);
    if (!numbered.citations().isEmpty()) {
      lines.add("");
      lines.add(words.get("sources"));
      int n = 0;
      for (Citation citation : numbered.citations()) {
        lines.add(
            "[" + ++n + "] " + clean(reference(citation.resolution(), answer.english(), words)));
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
        lines.add("- " + clean(reference(nearest, answer.english(), words)));
      }
    }
    return String.join("\n", lines);
  }

  static String reference(Resolution resolution, boolean english, Messages words) {
    LocalDate date = resolution.id().date();
    String day =
        date == null ? "" : english ? ThaiDates.formatEnglish(date) : ThaiDates.format(date);
    DocumentKind kind = resolution.source().kind();
    String when =
        date == null
            ? words.get("undated")
            : words.get(kind.isResolution() ? "meeting" : "dated", day);
    StringBuilder reference = new StringBuilder(when);
    if (resolution.id().number().isPresent()) {
      reference.append(" ").append(words.get("item", resolution.id().item()));
    }
    reference.append(": ").append(resolution.title());
    if (kind == DocumentKind.DIGEST)
      reference.append(" (").append(words.get("kind.digest")).append(")");
    if (kind == DocumentKind.SYNOPSIS)
      reference.append(" (").append(words.get("kind.synopsis")).append(")");
    if (kind == DocumentKind.NEWS)
      reference.append(" (").append(words.get("kind.news")).append(")");
    return reference.toString();
  }

  /** Documents are hostile until checked: a terminal obeys control characters. */
  static String clean(String text) {
    return text.replaceAll("[\\p{Cntrl}&&[^\\n]]", " ");
  }
}
