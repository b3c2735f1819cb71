package thammati.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thammati.answer.reading.Measures;
import thammati.text.Span;
import thammati.thai.ThaiText;

/**
 * A figure that became another: "จากเดิม 40,000 บาท เป็น 50,000 บาท".
 *
 * @param from the former figure with its unit
 * @param to the later one
 * @param span the words from the first to the last
 */
record Change(Span from, Span to, Span span) {
  private static final Pattern PAIR =
      Pattern.compile(
          "จาก(?:เดิม)?[^\\n0-9]{0,30}?(?<from>"
              + Measures.FORM
              + ")[^\\n0-9]{0,40}?(?:เป็น|เหลือ)[^\\n0-9]{0,30}?(?<to>"
              + Measures.FORM
              + ")");

  /** All of a stretch, in order. */
  static List<Change> in(String body, Span stretch) {
    List<Change> changes = new ArrayList<>();
    Matcher m = PAIR.matcher(ThaiText.plain(body)).region(stretch.start(), stretch.end());
    while (m.find()) {
      Span from = new Span(m.start("from"), m.end("from"));
      Span to = new Span(m.start("to"), m.end("to"));
      changes.add(new Change(from, to, new Span(m.start(), m.end())));
    }
    return List.copyOf(changes);
  }
}
