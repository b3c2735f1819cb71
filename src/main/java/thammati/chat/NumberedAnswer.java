package thammati.chat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import thammati.answer.Answer;
import thammati.answer.Outcome;
import thammati.answer.Outcome.Choice;
import thammati.citation.Citation;
import thammati.citation.Statement;
import thammati.message.Messages;
import thammati.text.Span;
import thammati.thai.ThaiDates;

/**
 * An answer in words, with its citations numbered from 1 in the order of the statements. Every
 * channel renders this, so that the words are the same in each.
 *
 * @param text the whole answer, each statement followed by its marks, such as [1]
 * @param statements the statements with the numbers of their citations; empty unless answered
 * @param citations the citations in the order of their numbers
 */
public record NumberedAnswer(
    String text, List<NumberedStatement> statements, List<Citation> citations) {
  /**
   * A statement and its marks.
   *
   * @param text the sentence
   * @param citations numbers from 1
   * @param quoted the stretches of the sentence that stand so in its sources, in order
   */
  public record NumberedStatement(String text, List<Integer> citations, List<Span> quoted) {
    /** Copies the lists. */
    public NumberedStatement {
      citations = List.copyOf(citations);
      quoted = List.copyOf(quoted);
    }

    /** The sentence with its marks behind it. */
    public String marked() {
      StringBuilder marked = new StringBuilder(text);
      citations.forEach(n -> marked.append(" [").append(n).append(']'));
      return marked.toString();
    }
  }

  /** The answer in the reader's language; says what was searched where nothing was found. */
  public static NumberedAnswer of(Answer answer, ArchiveInfo archive) {
    Messages messages = Messages.of(answer.english());
    return switch (answer.outcome()) {
      case Outcome.Answered(var statements) -> number(statements);
      case Outcome.NotFound notFound ->
          plain(NotFoundWords.of(notFound, archive, answer.english(), messages));
      case Outcome.Unclear(var choices) -> plain(askBack(choices, answer.english(), messages));
      case Outcome.Refused(var rule) ->
          plain(
              switch (rule) {
                case OUT_OF_SCOPE -> messages.get("refused.out_of_scope");
                case PERSONAL -> messages.get("refused.personal");
                case INSTRUCTION -> messages.get("refused.instruction");
              });
      case Outcome.Failed _ -> plain(messages.get("failed"));
    };
  }

  /** The outcome's name on every wire: answered, not_found, unclear, refused or failed. */
  public static String code(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Answered _ -> "answered";
      case Outcome.NotFound _ -> "not_found";
      case Outcome.Unclear _ -> "unclear";
      case Outcome.Refused _ -> "refused";
      case Outcome.Failed _ -> "failed";
    };
  }

  private static NumberedAnswer plain(String text) {
    return new NumberedAnswer(text, List.of(), List.of());
  }

  /** What a reader is told in one small line besides the answer; empty if nothing. */
  public static String note(Answer answer) {
    Messages messages = Messages.of(answer.english());
    return switch (answer.wording()) {
      case QUOTED, MODEL -> "";
      case MODEL_IN_PART -> messages.get("note.in_part");
      case MODEL_FOUND_NONE -> messages.get("note.model_found_none");
      case MODEL_FAILED -> messages.get("note.model_failed");
    };
  }

  /** The same where what was searched is shown nowhere else: and the words looked for in vain. */
  public static String noteWithSearch(Answer answer) {
    List<String> terms = answer.searched().terms();
    boolean vain = answer.outcome() instanceof Outcome.NotFound && !terms.isEmpty();
    String words =
        vain ? Messages.of(answer.english()).get("explain.terms", String.join(", ", terms)) : "";
    return Stream.of(note(answer), words)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static NumberedAnswer number(List<Statement> statements) {
    Numbering numbering = new Numbering();
    List<NumberedStatement> numbered = statements.stream().map(numbering::number).toList();
    String text = String.join("\n", numbered.stream().map(NumberedStatement::marked).toList());
    return new NumberedAnswer(text, numbered, numbering.citations());
  }

  /** The choices, numbered, so that a reader may answer by number. */
  private static String askBack(List<Choice> choices, boolean english, Messages words) {
    List<String> lines = new ArrayList<>(List.of(words.get("unclear")));
    for (Choice choice : choices) {
      LocalDate date = choice.resolution().id().date();
      String day =
          date == null
              ? words.get("undated")
              : english ? ThaiDates.formatEnglish(date) : ThaiDates.format(date);
      String title = choice.resolution().title();
      lines.add(
          lines.size()
              + ". "
              + (choice.meaning().isEmpty()
                  ? words.get("unclear.choice", title, day)
                  : words.get("unclear.meaning", choice.meaning(), title, day)));
    }
    return String.join("\n", lines);
  }
}
