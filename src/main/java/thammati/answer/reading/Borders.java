package thammati.answer.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thammati.thai.ThaiText;

/**
 * Where one point of a text ends and the next begins: at a line's end and before a numbered item.
 * What stands beyond a border is further away than its characters say.
 */
final class Borders {
  /** Characters that a border adds to a distance. */
  private static final int WIDTH = 15;

  private static final int MOST = 4;
  private static final Pattern ITEM =
      Pattern.compile(
          "(?<![^\\s])(?:\\(?[0-9]{1,2}(?:\\.[0-9]{1,2})*[.)]\\s*[^0-9\\s]|\\(?[ก-ฮ]\\)\\s|[•●]\\s|[-–]\\s(?=[ก-๎A-Z])(?<=\\n..))");

  private final int[] before;
  private final boolean[] item;

  private Borders(int[] before, boolean[] item) {
    this.before = before;
    this.item = item;
  }

  /** The borders of a text, found in linear time. */
  static Borders of(String body) {
    String plain = ThaiText.plain(body);
    int[] before = new int[body.length() + 1];
    boolean[] item = new boolean[body.length() + 1];
    Matcher m = ITEM.matcher(plain);
    while (m.find()) item[m.start()] = true;
    for (int i = 1; i <= body.length(); i++) {
      before[i] = before[i - 1] + (body.charAt(i - 1) == '\n' ? 1 : 0) + (item[i] ? 1 : 0);
    }
    return new Borders(before, item);
  }

  /** Whether a numbered item begins at this place. */
  boolean itemAt(int place) {
    return item[place];
  }

  /** Whether a border lies behind {@code from}, up to {@code to} itself. */
  boolean between(int from, int to) {
    return to > from && before[to] > before[from];
  }

  /** How much further apart than in characters two places are for the borders between them. */
  int width(int from, int to) {
    int crossed = Math.abs(before[Math.max(from, to)] - before[Math.min(from, to)]);
    return WIDTH * Math.min(MOST, crossed);
  }
}
