package thammati.llm;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import thammati.llm.Reply.Completeness;
import thammati.llm.Reply.Said;

/**
 * Reads what a model answers, as it comes. Its words are hostile until judged: exactly the fields
 * that were asked for, of the right type and length, no field twice, nothing before or behind but
 * what some models always add, their thoughts and a fence of code.
 */
final class ReplyReader {
  private static final int LONGEST = 40_000;
  private static final int MOST_STATEMENTS = 8;
  private static final int LONGEST_TEXT = 700;
  private static final int MOST_SOURCES = 8;

  /** Marks that models put into sentences although told not to. */
  private static final Pattern MARK =
      Pattern.compile("\\s*[\\[(]\\s*S[0-9]+(?:\\s*,\\s*S[0-9]+)*\\s*[\\])]");

  private final StringBuilder text = new StringBuilder();
  private final List<Said> streamed = new ArrayList<>();
  private int scanned;
  private int depth;
  private int objectFrom = -1;
  private boolean inString;
  private boolean escaped;

  /** Takes what came and gives the statements that are whole now, in order. */
  List<Said> take(String piece) {
    text.append(piece);
    if (text.length() > LONGEST || isThinking()) return List.of();
    List<Said> whole = new ArrayList<>();
    for (; scanned < text.length() && streamed.size() < MOST_STATEMENTS; scanned++) {
      if (isObjectEnd(text.charAt(scanned))) {
        statement(text.substring(objectFrom, scanned + 1)).ifPresent(whole::add);
      }
    }
    streamed.addAll(whole);
    return whole;
  }

  /**
   * The whole reply.
   *
   * @return empty if it is not what was asked for, or its end contradicts what was streamed
   */
  Optional<Reply> end(String all) {
    if (all.length() > LONGEST) return Optional.empty();
    return StrictJson.bare(all)
        .flatMap(ReplyReader::reply)
        .filter(r -> r.statements().size() >= streamed.size())
        .filter(r -> r.statements().subList(0, streamed.size()).equals(streamed));
  }

  /** Thoughts may hold anything, so nothing is read before they end. */
  private boolean isThinking() {
    String start = text.toString().stripLeading();
    if (!start.startsWith("<think>") && !"<think>".startsWith(start)) return false;
    int end = text.indexOf("</think>");
    if (end < 0) return true;
    scanned = Math.max(scanned, end + "</think>".length());
    return false;
  }

  /** Whether an object inside the array of the outermost object ends here. */
  private boolean isObjectEnd(char c) {
    if (inString) {
      if (escaped) escaped = false;
      else if (c == '\\') escaped = true;
      else if (c == '"') inString = false;
      return false;
    }
    switch (c) {
      case '"' -> inString = depth > 0;
      case '{', '[' -> {
        depth++;
        if (c == '{' && depth == 3) objectFrom = scanned;
      }
      case '}', ']' -> {
        depth--;
        return c == '}' && depth == 2 && objectFrom >= 0;
      }
      default -> {
        // Part of a value or between values.
      }
    }
    return false;
  }

  private static Optional<Said> statement(String json) {
    return StrictJson.read(json).flatMap(ReplyReader::said);
  }

  private static Optional<Reply> reply(JsonNode root) {
    if (!StrictJson.hasExactly(root, "completeness", "statements")) return Optional.empty();
    Optional<Completeness> completeness = completeness(root);
    JsonNode list = root.path("statements");
    boolean shaped = list.isArray() && list.size() <= MOST_STATEMENTS;
    if (completeness.isEmpty() || !shaped) return Optional.empty();
    List<Said> statements = new ArrayList<>();
    for (JsonNode one : list) {
      Optional<Said> said = said(one);
      if (said.isEmpty()) return Optional.empty();
      statements.add(said.get());
    }
    boolean answers = statements.stream().anyMatch(s -> s.completeness() != Completeness.NONE);
    if (answers == (completeness.get() == Completeness.NONE)) return Optional.empty();
    return Optional.of(new Reply(completeness.get(), statements));
  }

  private static Optional<Completeness> completeness(JsonNode node) {
    String word = node.path("completeness").asText().toUpperCase(Locale.ROOT);
    return Stream.of(Completeness.values()).filter(c -> c.name().equals(word)).findFirst();
  }

  private static Optional<Said> said(JsonNode one) {
    JsonNode text = one.path("text");
    JsonNode sources = one.path("sources");
    Optional<Completeness> completeness = completeness(one);
    boolean shaped =
        StrictJson.hasExactly(one, "text", "sources", "completeness")
            && completeness.isPresent()
            && text.isTextual()
            && sources.isArray()
            && sources.size() <= MOST_SOURCES;
    if (!shaped) return Optional.empty();
    List<String> tokens = new ArrayList<>();
    for (JsonNode token : sources) {
      if (!token.isTextual()) return Optional.empty();
      tokens.add(token.asText().strip());
    }
    String line = MARK.matcher(Screen.visible(text.asText())).replaceAll("");
    line = line.replaceAll("\\s+", " ").strip();
    if (line.isEmpty() || line.length() > LONGEST_TEXT) return Optional.empty();
    return Optional.of(new Said(line, tokens, completeness.get()));
  }
}
