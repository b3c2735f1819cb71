package thammati.chat;

import java.util.List;
import java.util.regex.Pattern;
import thammati.answer.silence.TalkWords;
import thammati.resolution.Resolution;
import thammati.thai.ThaiText;
import thammati.thai.Token;
import thammati.thai.Words;

/**
 * Names of programmes that are made of everyday words. The words alone name nothing, so that a text
 * has to show that they are a name: directly behind the word for a programme or a quotation mark,
 * and ending there.
 */
final class PlainNames {
  /** Fewer letters happen to stand so. */
  private static final int SHORTEST = 7;

  private static final String BEFORE = "(?:โครงการ|มาตรการ|[“\"‘'])\\s?";
  private static final String BEHIND = "(?![ก-๎])";

  private PlainNames() {}

  /** Whether the question says such a name and the resolution has it. */
  static boolean isIn(String question, Resolution resolution, Words words) {
    String text = ThaiText.normal(resolution.title() + "\n" + resolution.body());
    List<Token> tokens = words.of(question);
    for (int first = 0; first < tokens.size(); first++) {
      int last = first;
      while (last < tokens.size() && isPart(tokens, first, last)) {
        int start = tokens.get(first).span().start();
        String name = ThaiText.normal(question.substring(start, tokens.get(last).span().end()));
        if (last > first && name.length() >= SHORTEST && isNamed(name, text)) return true;
        last++;
      }
    }
    return false;
  }

  private static boolean isPart(List<Token> tokens, int first, int at) {
    boolean touches =
        at == first || tokens.get(at - 1).span().end() == tokens.get(at).span().start();
    return touches && TalkWords.isTalk(tokens.get(at).term());
  }

  private static boolean isNamed(String name, String text) {
    return text.contains(name)
        && Pattern.compile(BEFORE + Pattern.quote(name) + BEHIND).matcher(text).find();
  }
}
