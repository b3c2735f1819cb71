package thammati.channel.slack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import thammati.channel.slack.SlackMessage.Part;
import thammati.chat.ArchiveInfo;
import thammati.chat.Cited;
import thammati.chat.Reference;
import thammati.chat.Standing;
import thammati.facts.Edge;
import thammati.facts.Status;
import thammati.message.Messages;
import thammati.resolution.DecisionCode;
import thammati.resolution.Resolution;
import thammati.thai.Pieces;
import thammati.thai.ThaiDates;

/** What the archive says to the resolutions that a message cites, as messages. */
final class CheckMessages {
  private static final int QUOTED = 200;

  private final ReadingRoom rooms;
  private final Messages words;
  private final boolean english;
  private final ArchiveInfo archive;

  CheckMessages(ReadingRoom rooms, boolean english, ArchiveInfo archive) {
    this.rooms = rooms;
    this.english = english;
    this.words = Messages.of(english);
    this.archive = archive;
  }

  List<SlackMessage> of(List<Cited> cited) {
    List<Part> parts = new ArrayList<>();
    parts.add(AnswerMessages.bold("check", words.get("slack.check.title")));
    if (cited.isEmpty()) parts.add(AnswerMessages.aside("none", words.get("slack.check.none")));
    for (int i = 0; i < cited.size(); i++) parts.addAll(parts("cited-" + i, cited.get(i)));
    if (!cited.isEmpty()) parts.add(AnswerMessages.aside("note", words.get("slack.check.note")));
    return SlackMessage.of(parts);
  }

  private List<Part> parts(String id, Cited cited) {
    List<Part> parts = new ArrayList<>();
    String quoted = "“" + Pieces.headUnits(cited.words(), QUOTED) + "”";
    parts.add(AnswerMessages.aside(id + "-words", quoted));
    switch (cited) {
      case Cited.Held held -> parts.addAll(held(id, held));
      case Cited.Open(_, var day, var candidates, int all) -> {
        String told = words.get("slack.check.open", day(day), Integer.toString(all));
        parts.addAll(AnswerMessages.lines(id + "-open", "❔ " + told));
        for (Resolution candidate : candidates) {
          String each = id + "-candidate-" + parts.size();
          parts.addAll(reference(each, "• ", candidate));
        }
      }
      case Cited.NotHeld(_, var day, int ofTheDay) ->
          parts.addAll(AnswerMessages.lines(id + "-missing", "❔ " + missing(day, ofTheDay)));
    }
    return parts;
  }

  private List<Part> held(String id, Cited.Held held) {
    List<Part> parts = new ArrayList<>(reference(id + "-held", "✅ ", held.resolution()));
    String decided =
        held.decided().isEmpty()
            ? words.get("slack.check.undecided")
            : words.get("slack.check.decided", verbs(held.decided()));
    parts.addAll(AnswerMessages.lines(id + "-decided", decided));
    if (!held.wrong().isEmpty()) {
      String differs = words.get("slack.check.differs", verbs(held.wrong()), verbs(held.decided()));
      parts.addAll(AnswerMessages.lines(id + "-differs", "⚠️ " + differs));
    }
    Standing standing = held.standing();
    if (standing != null) {
      parts.addAll(AnswerMessages.lines(id + "-standing", standing(standing)));
    }
    return parts;
  }

  private String standing(Standing standing) {
    String upTo = day(standing.upTo());
    return switch (standing.status()) {
      case Status.Touched(var by) ->
          String.join("\n", by.stream().map(this::changed).distinct().toList());
      case Status.NothingFound _ -> words.get("slack.check.unchanged", upTo);
      case Status.CannotTell(_, var edges) ->
          edges.isEmpty()
              ? standing.words(english)
              : "⚠️ " + words.get("slack.check.perhaps", day(edges.getFirst().from().date()));
    };
  }

  private String changed(Edge edge) {
    String key = "change." + edge.reference().type().code();
    String change = words.get(key);
    return "⚠️ " + words.get("slack.check.changed", change, day(edge.from().date()));
  }

  private String missing(@Nullable LocalDate day, int ofTheDay) {
    String first = day(archive.first());
    String last = day(archive.last());
    if (day == null) return words.get("slack.check.missing", first, last);
    return ofTheDay == 0
        ? words.get("slack.check.missing_day", day(day), first, last)
        : words.get("slack.check.missing_matter", day(day), Integer.toString(ofTheDay));
  }

  private List<Part> reference(String id, String mark, Resolution resolution) {
    String told = Reference.of(resolution, english);
    return AnswerMessages.reference(id, mark, rooms.of(resolution), told);
  }

  private String verbs(List<DecisionCode> codes) {
    return String.join(
        " · ", codes.stream().map(c -> "decision." + c.code()).map(words::get).toList());
  }

  private String day(@Nullable LocalDate day) {
    if (day == null) return "-";
    return english ? ThaiDates.formatEnglish(day) : ThaiDates.format(day);
  }
}
