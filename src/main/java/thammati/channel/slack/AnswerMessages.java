package thammati.channel.slack;

import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.RichTextElement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import thammati.answer.Answer;
import thammati.answer.Outcome;
import thammati.answer.Outcome.Choice;
import thammati.channel.slack.SlackMessage.Part;
import thammati.chat.ArchiveInfo;
import thammati.chat.NumberedAnswer;
import thammati.chat.NumberedAnswer.NumberedStatement;
import thammati.citation.Citation;
import thammati.message.Messages;
import thammati.resolution.DocumentKind;
import thammati.resolution.Resolution;
import thammati.thai.ThaiDates;

/**
 * An answer as messages: the words that every channel says, each mark a link to the words quoted,
 * then the resolutions cited, and what the reader can press.
 */
final class AnswerMessages {
  private final ReadingRoom rooms;

  AnswerMessages(ReadingRoom rooms) {
    this.rooms = rooms;
  }

  /**
   * The messages of an answer, at least one.
   *
   * @param answered names what was answered, for feedback; at most 200 characters
   */
  List<SlackMessage> of(Answer answer, ArchiveInfo archive, String answered) {
    NumberedAnswer numbered = NumberedAnswer.of(answer, archive);
    List<Part> parts = new ArrayList<>(body(numbered));
    parts.addAll(tail(answer, numbered, answered));
    return SlackMessage.of(parts);
  }

  /** What stands below an answer whose words the reader has already seen. */
  List<SlackMessage> below(Answer answer, ArchiveInfo archive, String answered) {
    return SlackMessage.of(tail(answer, NumberedAnswer.of(answer, archive), answered));
  }

  private List<Part> body(NumberedAnswer numbered) {
    List<Part> parts = new ArrayList<>();
    if (numbered.statements().isEmpty()) {
      // Without statements the words are ours, line by line.
      for (String line : numbered.text().split("\n", -1)) {
        parts.addAll(paragraphs("answer-" + parts.size(), line, List.of()));
      }
      return parts;
    }
    for (int s = 0; s < numbered.statements().size(); s++) {
      NumberedStatement statement = numbered.statements().get(s);
      List<RichTextElement> marks = new ArrayList<>();
      for (int n : statement.citations()) {
        marks.add(Blocks.words(" "));
        marks.add(Blocks.link(rooms.of(numbered.citations().get(n - 1)), "[" + n + "]"));
      }
      parts.addAll(paragraphs("answer-" + s, statement.text(), marks));
    }
    return parts;
  }

  /** A text as one paragraph, or as several where it is long; empty ones are left out. */
  private static List<Part> paragraphs(String id, String text, List<RichTextElement> marks) {
    String harmless = Harmless.words(text);
    if (harmless.isEmpty()) return List.of();
    List<String> pieces = Pieces.of(harmless, Blocks::weight, Blocks.MOST_TEXT);
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      List<RichTextElement> words = new ArrayList<>(List.of(Blocks.words(pieces.get(i))));
      if (i == pieces.size() - 1) words.addAll(marks);
      parts.add(new Part(Blocks.paragraph(id + "-" + i, words), pieces.get(i)));
    }
    return parts;
  }

  private List<Part> tail(Answer answer, NumberedAnswer numbered, String answered) {
    Messages words = Messages.of(answer.english());
    List<Part> parts = new ArrayList<>();
    String note = NumberedAnswer.note(answer);
    if (!note.isEmpty()) parts.add(line("note", Blocks.aside(Harmless.words(note)), note));
    switch (answer.outcome()) {
      case Outcome.Answered _ -> {
        parts.add(heading("sources", words.get("sources")));
        int n = 0;
        for (Citation citation : numbered.citations()) {
          String mark = "[" + ++n + "] ";
          parts.addAll(source("source-" + n, mark, citation, words, answer.english()));
        }
        String official = Harmless.words(words.get("official"));
        parts.add(line("official", Blocks.aside(official), official));
        parts.add(new Part(Blocks.feedback(answered, words), ""));
      }
      case Outcome.NotFound _ -> {
        List<Resolution> nearest = answer.searched().nearest();
        if (!nearest.isEmpty()) parts.add(heading("nearest", words.get("nearest")));
        for (int i = 0; i < nearest.size(); i++) {
          String id = "nearest-" + i;
          Resolution near = nearest.get(i);
          parts.addAll(reference(id, "• ", near, rooms.of(near), "", words, answer.english()));
        }
        parts.add(new Part(Blocks.feedback(answered, words), ""));
      }
      case Outcome.Unclear(var choices) -> parts.add(new Part(choose(choices), ""));
      case Outcome.Refused _, Outcome.Failed _ -> {}
    }
    return parts;
  }

  /** Each choice by its number, which stands before it in the words above. */
  private static com.slack.api.model.block.LayoutBlock choose(List<Choice> choices) {
    List<BlockElement> buttons = new ArrayList<>();
    for (Choice choice : choices) {
      int n = buttons.size() + 1;
      String label = choice.meaning().isEmpty() ? choice.resolution().title() : choice.meaning();
      buttons.add(Blocks.button(Actions.ASK + n, n + ". " + label, choice.question()));
    }
    return Blocks.buttons("choices", buttons);
  }

  private List<Part> source(
      String id, String mark, Citation citation, Messages words, boolean english) {
    String verbs =
        String.join(
            ", ",
            citation.decisions().stream()
                .map(d -> words.get("decision." + d.code().code()))
                .distinct()
                .toList());
    return reference(id, mark, citation.resolution(), rooms.of(citation), verbs, words, english);
  }

  private static List<Part> reference(
      String id,
      String mark,
      Resolution of,
      String page,
      String verbs,
      Messages words,
      boolean english) {
    String decided = verbs.isEmpty() ? "" : " (" + verbs + ")";
    String told = told(of, words, english) + decided;
    List<String> pieces = Pieces.of(Harmless.words(told), Blocks::weight, Blocks.MOST_TEXT);
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      List<RichTextElement> line = new ArrayList<>();
      if (i == 0) line.add(Blocks.words(mark));
      line.add(Blocks.link(page, pieces.get(i)));
      parts.add(new Part(Blocks.paragraph(id + "-" + i, line), mark + pieces.get(i)));
    }
    return parts;
  }

  /** "มติคณะรัฐมนตรีเมื่อวันที่ ... ข้อ 4: title", as every channel names a source. */
  static String told(Resolution of, Messages words, boolean english) {
    LocalDate date = of.id().date();
    DocumentKind kind = of.source().kind();
    String when = words.get("undated");
    if (date != null) {
      String day = english ? ThaiDates.formatEnglish(date) : ThaiDates.format(date);
      when = words.get(kind.isResolution() ? "meeting" : "dated", day);
    }
    String item = of.id().number().isPresent() ? " " + words.get("item", of.id().item()) : "";
    String from =
        switch (kind) {
          case DIGEST -> " (" + words.get("kind.digest") + ")";
          case SYNOPSIS -> " (" + words.get("kind.synopsis") + ")";
          case NEWS -> " (" + words.get("kind.news") + ")";
          default -> "";
        };
    return when + item + ": " + of.title() + from;
  }

  private static Part heading(String id, String text) {
    String harmless = Harmless.words(text);
    return line(id, Blocks.bold(harmless), harmless);
  }

  private static Part line(String id, RichTextElement element, String spoken) {
    return new Part(Blocks.paragraph(id, List.of(element)), Harmless.words(spoken));
  }
}
