package thammati.answer.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import thammati.text.Span;
import thammati.thai.ThaiText;

/**
 * A numbered list of a text, told whole and short: the words that lead up to it and the beginning
 * of every point, since a point's explanation may be longer than an answer.
 *
 * @param span from the words that lead up to it to the beginning of its last point
 * @param parts those words, if any, and the beginnings of the points, in order
 */
public record ListBlock(Span span, List<Span> parts) {
  /** Characters of all parts; the beginnings are cut shorter until they fit. */
  private static final int MOST = 460;

  private static final List<Integer> HEADS = List.of(150, 110, 80, 60, 45, 34, 26);
  private static final int LEAD = 120;
  private static final int SHORT_LEAD = 30;
  private static final int SHORTEST_HEAD = 14;
  private static final int MOST_POINTS = 14;

  /** Points of one list with more between them are no list. */
  private static final int FARTHEST = 2500;

  /** The list that a window leads up to begins at most this far behind it. */
  private static final int BEHIND = 60;

  private static final String FIGURE = "0123456789,.";

  private static final Pattern POINT =
      Pattern.compile(
          "(?<![^\\s\\[“])(?<open>\\(?)(?<above>(?:[0-9]{1,2}\\.)*)(?<number>[0-9]{1,2})(?<close>[.)])(?=\\s{0,3}[^0-9\\s])");
  private static final Pattern HEAD_ENDS =
      Pattern.compile(
          "\\n|\\s(?:โดย|ซึ่ง|เพื่อ|ทั้งนี้|เนื่องจาก|ประกอบด้วย|ได้แก่|เช่น|ดังนี้|สนับสนุน|\\([A-Za-z])|\\s*[:：]\\s|\\s+(?:\\(?[0-9]{1,2}(?:\\.[0-9]{1,2})*[.)]\\s*[^0-9\\s])");
  private static final Pattern OPENER =
      Pattern.compile(
          ".*(?:ได้แก่|ประกอบด้วย|ดังนี้|ดังต่อไปนี้|คือ|อาทิ|เช่น)\\s*:?\\s*(?:[ก-๎]{2,20}\\s*){0,4}",
          Pattern.DOTALL);
  private static final Pattern COUNT = Pattern.compile("(?<![0-9./])([2-9]|1[0-9])(?![0-9./])");

  public ListBlock {
    parts = List.copyOf(parts);
  }

  /**
   * The list that a window opens or stands in; of several the one with as many points as the ask
   * says, else the one that begins nearest to the window. Empty if there is none.
   */
  public static Optional<ListBlock> of(ReadText text, Span window, Ask ask) {
    String plain = ThaiText.plain(text.body());
    List<Integer> counts =
        COUNT
            .matcher(ThaiText.plain(ask.words()))
            .results()
            .map(m -> Integer.parseInt(m.group()))
            .toList();
    return lists(plain).stream()
        .filter(points -> points.size() >= 2 && points.size() <= MOST_POINTS)
        .filter(points -> concerns(plain, points, window, counts, ask.wanted().list()))
        .min(
            Comparator.comparingInt((List<Integer> p) -> counts.contains(p.size()) ? 0 : 1)
                .thenComparingInt(p -> Math.abs(p.getFirst() - window.start()))
                .thenComparingInt(List::getFirst))
        .map(points -> {
          Optional<Span> lead =
              counts.contains(points.size())
                  ? lead(text, points.getFirst())
                  : Optional.of(new Span(window.start(), points.getFirst()).trimmedIn(plain));
          return of(plain, points, lead);
        });
  }

  /** Whether the list goes on behind the window, and is opened there or counts what is asked. */
  private static boolean concerns(
      String plain, List<Integer> points, Span window, List<Integer> counts, boolean list) {
    int first = points.getFirst();
    if (points.getLast() < window.end() || first > window.end() + BEHIND) return false;
    if (!list) return first >= window.end() && opens(plain, window.end());
    boolean opened = first >= window.start() && opens(plain, first);
    boolean counted = counts.contains(points.size());
    return counted ? points.getLast() > window.start() : counts.isEmpty() && opened;
  }

  private static boolean opens(String plain, int at) {
    return OPENER.matcher(plain.substring(Math.max(0, at - BEHIND), at)).matches();
  }

  /** Where the points of every list begin. */
  private static List<List<Integer>> lists(String plain) {
    List<List<Integer>> lists = new ArrayList<>();
    Map<String, List<Integer>> open = new HashMap<>();
    Matcher m = POINT.matcher(plain);
    while (m.find()) {
      String kind = m.group("open") + m.group("above") + m.group("close");
      int number = Integer.parseInt(m.group("number"));
      List<Integer> points = open.get(kind);
      if (number == 1) {
        List<Integer> begun = new ArrayList<>(List.of(m.start()));
        lists.add(begun);
        open.put(kind, begun);
      } else if (points != null
          && points.size() == number - 1
          && m.start() - points.getLast() <= FARTHEST) {
        points.add(m.start());
      }
    }
    return lists;
  }

  private static ListBlock of(String plain, List<Integer> points, Optional<Span> lead) {
    List<Span> heads = List.of();
    for (int longest : HEADS) {
      List<Span> shorter = new ArrayList<>();
      for (int i = 0; i < points.size(); i++) {
        int next = i + 1 < points.size() ? points.get(i + 1) : plain.length();
        shorter.add(head(plain, points.get(i), next, longest));
      }
      heads = shorter;
      if (Stream.concat(lead.stream(), heads.stream()).mapToInt(Span::length).sum() <= MOST) break;
    }
    List<Span> parts = Stream.concat(lead.stream(), heads.stream()).toList();
    return new ListBlock(new Span(parts.getFirst().start(), parts.getLast().end()), parts);
  }

  /** The clause before the first point, with the one before that if it is short. */
  private static Optional<Span> lead(ReadText text, int first) {
    int start = first;
    for (Span clause : text.clauses().reversed()) {
      if (clause.start() >= first) continue;
      if (first - clause.start() > LEAD) break;
      start = clause.start();
      if (first - start >= SHORT_LEAD) break;
    }
    Span lead = new Span(start, first).trimmedIn(text.body());
    return lead.length() == 0 ? Optional.empty() : Optional.of(lead);
  }

  /** The beginning of a point, up to where its explanation begins, to a blank or a word. */
  private static Span head(String plain, int start, int next, int longest) {
    int most = Math.min(next, start + longest);
    int end = most;
    Matcher ends = HEAD_ENDS.matcher(plain).region(Math.min(start + SHORTEST_HEAD, most), most);
    if (ends.find()) {
      end = ends.start();
    } else if (most < next) {
      int blank = plain.lastIndexOf(' ', most);
      if (blank > start + longest / 2) end = blank;
      while (end > start + 1 && isInside(plain, end)) end--;
    }
    return new Span(start, end).trimmedIn(plain);
  }

  /** Whether a cut would tear a figure or a letter and its marks apart. */
  private static boolean isInside(String plain, int at) {
    boolean mark = Character.getType(plain.charAt(at)) == Character.NON_SPACING_MARK;
    return mark
        || (FIGURE.indexOf(plain.charAt(at)) >= 0 && FIGURE.indexOf(plain.charAt(at - 1)) >= 0);
  }
}
