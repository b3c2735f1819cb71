package thammati.channel.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.RichTextElement;
import java.util.ArrayList;
import java.util.List;
import thammati.answer.Outcome.Choice;
import thammati.channel.slack.SlackMessage.Part;
import thammati.chat.AnswerCard;
import thammati.chat.AnswerCard.Source;
import thammati.chat.NumberedAnswer.NumberedStatement;
import thammati.message.Messages;

/**
 * An answer as messages: what was decided, the words that every channel says, each mark a link to
 * the words quoted, then the resolutions cited, and what the reader can press.
 */
final class AnswerMessages {
  private final ReadingRoom rooms;

  AnswerMessages(ReadingRoom rooms) {
    this.rooms = rooms;
  }

  /**
   * The messages of an answer, at least one.
   *
   * @param next questions one may go on with
   * @param answered names what was answered, for feedback; at most 200 characters
   */
  List<SlackMessage> of(AnswerCard card, List<String> next, String answered) {
    List<Part> parts = new ArrayList<>();
    String value = card.value().isEmpty() ? "" : " · " + card.value();
    if (!card.sources().isEmpty()) parts.add(bold("badge", card.badge() + value));
    parts.addAll(body(card));
    parts.addAll(tail(card, next, answered));
    return SlackMessage.of(parts);
  }

  /** What stands below an answer that cites, whose words the reader has already seen. */
  List<SlackMessage> below(AnswerCard card, List<String> next, String answered) {
    return SlackMessage.of(tail(card, next, answered));
  }

  /** Words of ours, line by line. */
  static List<Part> lines(String id, String text) {
    List<Part> parts = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      parts.addAll(paragraphs(id + "-" + parts.size(), line, List.of()));
    }
    return parts;
  }

  private List<Part> body(AnswerCard card) {
    List<NumberedStatement> statements = card.words().statements();
    if (statements.isEmpty()) return lines("answer", card.words().text());
    List<Part> parts = new ArrayList<>();
    for (int s = 0; s < statements.size(); s++) {
      NumberedStatement statement = statements.get(s);
      List<RichTextElement> marks = new ArrayList<>();
      for (int n : statement.citations()) {
        marks.add(Blocks.words(" "));
        marks.add(Blocks.link(rooms.of(card.words().citations().get(n - 1)), "[" + n + "]"));
      }
      parts.addAll(paragraphs("answer-" + s, statement.text(), marks));
    }
    return parts;
  }

  /** A text as one paragraph, or as several where it is long; none where it is empty. */
  private static List<Part> paragraphs(String id, String text, List<RichTextElement> marks) {
    String harmless = Harmless.words(text);
    if (harmless.isEmpty()) return List.of();
    List<String> pieces = Blocks.stretches(harmless);
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      List<RichTextElement> words = new ArrayList<>(List.of(Blocks.words(pieces.get(i))));
      if (i == pieces.size() - 1) words.addAll(marks);
      parts.add(new Part(Blocks.paragraph(id + "-" + i, words), pieces.get(i)));
    }
    return parts;
  }

  private List<Part> tail(AnswerCard card, List<String> next, String answered) {
    Messages words = Messages.of(card.english());
    List<Part> parts = new ArrayList<>();
    if (!card.note().isEmpty()) parts.add(aside("note", card.note()));
    if (!card.sources().isEmpty()) {
      parts.add(bold("sources", words.get("sources")));
      for (Source source : card.sources()) {
        String decided = source.badge().isEmpty() ? "" : " (" + source.badge() + ")";
        parts.addAll(source("source-" + parts.size(), source.marks() + " ", source, decided));
      }
      parts.add(aside("official", words.get("official")));
    }
    if (!card.nearest().isEmpty()) {
      parts.add(bold("nearest", words.get("nearest")));
      for (Source near : card.nearest()) {
        parts.addAll(source("nearest-" + parts.size(), "• ", near, ""));
      }
    }
    if (!card.choices().isEmpty()) parts.add(new Part(choose(card.choices()), ""));
    if (!next.isEmpty()) parts.add(new Part(goOn(next), ""));
    boolean judged = card.code().equals("answered") || card.code().equals("not_found");
    if (judged) parts.add(new Part(Blocks.feedback(answered, words), ""));
    return parts;
  }

  /** Each choice by its number, which stands before it in the words above. */
  private static LayoutBlock choose(List<Choice> choices) {
    List<BlockElement> buttons = new ArrayList<>();
    for (Choice choice : choices) {
      int n = buttons.size() + 1;
      String label = choice.meaning().isEmpty() ? choice.resolution().title() : choice.meaning();
      buttons.add(Blocks.button(Actions.ASK + n, n + ". " + label, choice.question()));
    }
    return Blocks.buttons("choices", buttons);
  }

  private static LayoutBlock goOn(List<String> next) {
    List<BlockElement> buttons = new ArrayList<>();
    for (String question : next) {
      buttons.add(Blocks.button(Actions.ASK + (buttons.size() + 1), question, question));
    }
    return Blocks.buttons("next", buttons);
  }

  private List<Part> source(String id, String mark, Source source, String decided) {
    return reference(id, mark, rooms.of(source.resolution()), source.reference() + decided);
  }

  /** A line that leads to a page of ours. */
  static List<Part> reference(String id, String mark, String page, String told) {
    List<String> pieces = Blocks.stretches(Harmless.words(told));
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      List<RichTextElement> line = new ArrayList<>();
      if (i == 0) line.add(Blocks.words(mark));
      line.add(Blocks.link(page, pieces.get(i)));
      parts.add(new Part(Blocks.paragraph(id + "-" + i, line), mark + pieces.get(i)));
    }
    return parts;
  }

  static Part bold(String id, String text) {
    String harmless = Harmless.words(text);
    return new Part(Blocks.paragraph(id, List.of(Blocks.bold(harmless))), harmless);
  }

  static Part aside(String id, String text) {
    String harmless = Harmless.words(text);
    return new Part(Blocks.paragraph(id, List.of(Blocks.aside(harmless))), harmless);
  }
}
