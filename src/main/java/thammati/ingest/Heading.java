package thammati.ingest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thammati.thai.ThaiText;

/**
 * A line read as the heading of an item: {@code 12. เรื่อง ...}.
 *
 * @param number the item's number; 0 if the line has none
 * @param marked whether the word "เรื่อง" stands there
 * @param title what follows
 */
record Heading(int number, boolean marked, String title) {
  private static final Pattern FORM =
      Pattern.compile(
          "(?:([0-9]{1,3})\\s*(?:\\.{1,3}|\\)|(?=\\s+เรื่อง))\\s*)?(เ?รื่อง(?:ที่(?=\\s))?(?![ก-๎])|เรื่อง)?\\s*(.*)");

  static Heading of(String line) {
    Matcher m = FORM.matcher(ThaiText.arabicDigits(line));
    if (!m.matches()) return new Heading(0, false, line);
    int number = m.group(1) == null ? 0 : Integer.parseInt(m.group(1));
    return new Heading(number, m.group(2) != null, line.substring(m.start(3)));
  }
}
