package thammati.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import thammati.text.Span;
import thammati.thai.ThaiNumbers;
import thammati.thai.ThaiText;

/** Finds quantities: a figure or number word, its scale, its unit, and what it is the rate of. */
public final class QuantityReader {
  private static final Pattern UNITS = Pattern.compile(alternatives());

  private static final String NUMBER =
      "(?<LOWf>" + ThaiNumbers.FIGURE + ")(?:\\s{0,30}(?<LOWs>" + ThaiNumbers.SCALE + "))?";

  /** A figure, or two with a dash between; a scale word behind the second holds for both. */
  private static final Pattern FIGURES =
      Pattern.compile(
          NUMBER.replace("LOW", "a")
              + "(?:\\s{0,3}(?:[-–—]|ถึง)\\s{0,3}"
              + NUMBER.replace("LOW", "b")
              + ")?(?:\\.?-)?\\s{0,30}");

  /** Spelt out right before "บาท"; "ล้านบาท" alone is a table's unit. */
  private static final Pattern WORDS =
      Pattern.compile(
          "(?<words>(?=หนึ่ง|สอง|ยี่|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ)"
              + ThaiNumbers.WORDS
              + ")\\s{0,3}$");

  private static final Unit[] UNIT = Unit.values();
  private static final String PERCENT_WORD = "ร้อยละ";
  private static final String BAHT = "บาท";
  private static final int WORDS_WITHIN = 120;

  private static final Pattern PERCENT =
      Pattern.compile(
          "ร้อยละ\\s{0,9}(?<a>"
              + ThaiNumbers.FIGURE
              + ")(?:\\s{0,3}(?:[-–—]|ถึง)\\s{0,3}(?<b>"
              + ThaiNumbers.FIGURE
              + "))?");
  private static final String OF =
      "(?:คน|ราย|ครัวเรือน|ครอบครัว|ไร่|ตัน(?:อ้อย)?|กิโลกรัม|กก\\.|ลิตร|หน่วย|ชั่วโมง|วัน|สัปดาห์|เดือน|ไตรมาส|ปี|ครั้ง|คืน"
          + "|ตัว|ต้น|ฉบับ|แห่ง|คัน|เที่ยว|ตารางเมตร|ตารางวา|ตร\\.ม\\.|ตร\\.ว\\.|กิโลเมตร|กม\\.|เมตร|ดอลลาร์(?:สหรัฐ)?|ถัง|โดส|ป้าย|ล้านบีทียู"
          + "|ทีอียู|ห้อง(?:พัก)?|หลัง|แปลง|โครงการ|หมู่บ้าน|ตำบล|จังหวัด|หลักสูตร|รุ่น|ใบ|ชิ้น|เครื่อง|เล่ม|บัตร|มื้อ)";
  private static final Pattern PER =
      Pattern.compile("(?:\\s{0,3}(?:/|ต่อ)\\s{0,3}(?:[0-9]{1,6}\\s{0,3})?" + OF + "){1,4}+");
  private static final Pattern EACH =
      Pattern.compile(
          "(?:(?:ใน)?อัตรา)?(" + OF + "ละ)(?:\\s{0,3}(?:ไม่เกิน|ประมาณ|จำนวน|เป็นเงิน))?\\s{0,9}$");

  /** Before these a figure is part of a name, not the lower end of a range. */
  private static final Pattern NAMED =
      Pattern.compile("(?:ปี|พ\\.ศ\\.|วันที่|ข้อ|มาตรา|ที่|ระยะ|ครั้ง|ระดับ)\\s{0,3}$");

  private QuantityReader() {}

  /** The quantities of a body, in order, none inside another. */
  public static List<Quantity> read(String body) {
    String text = ThaiText.plain(body);
    TreeMap<Integer, Quantity> found = new TreeMap<>();
    percents(found, text);
    figures(found, text);
    words(found, text);
    return List.copyOf(found.values());
  }

  private static void percents(Map<Integer, Quantity> found, String text) {
    Matcher m = PERCENT.matcher(text);
    int at = text.indexOf(PERCENT_WORD);
    for (; at >= 0; at = text.indexOf(PERCENT_WORD, at + 1)) {
      if (!m.region(at, text.length()).lookingAt()) continue;
      BigDecimal from = ThaiNumbers.figure(m.group("a"));
      BigDecimal to = m.group("b") == null ? from : ThaiNumbers.figure(m.group("b"));
      put(found, from, to, Unit.PERCENT, "", new Span(m.start(), m.end()));
    }
  }

  private static void figures(Map<Integer, Quantity> found, String text) {
    Matcher m = FIGURES.matcher(text);
    Matcher units = UNITS.matcher(text).useTransparentBounds(true);
    int at = 0;
    while (at < text.length()) {
      if (!isDigit(text.charAt(at))) {
        at++;
        continue;
      }
      m.region(at, text.length());
      if (!m.lookingAt()) {
        at++;
        continue;
      }
      UnitAt unit = unitAt(units, m.end(), text.length());
      if (unit != null) figure(found, text, m, unit);
      at = afterFigure(text, unit == null ? m.end("af") : unit.end());
    }
  }

  /** A figure is not begun in its middle: "12.3.4" is one. */
  private static int afterFigure(String text, int from) {
    int at = from;
    while (at < text.length() && (isDigit(text.charAt(at)) || isPoint(text, at))) at++;
    return at;
  }

  private static boolean isPoint(String text, int at) {
    char c = text.charAt(at);
    boolean point = c == '.' || c == ',';
    return point && at + 1 < text.length() && isDigit(text.charAt(at + 1));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static void words(Map<Integer, Quantity> found, String text) {
    int at = text.indexOf(BAHT);
    for (; at >= 0; at = text.indexOf(BAHT, at + 1)) {
      int from = Math.max(0, at - WORDS_WITHIN);
      Matcher m = WORDS.matcher(text.substring(from, at));
      if (!m.find()) continue;
      Span span = new Span(from + m.start(), at + BAHT.length());
      ThaiNumbers.words(m.group("words"))
          .filter(value -> value.signum() > 0)
          .ifPresent(value -> put(found, value, value, Unit.BAHT, per(text, span), span));
    }
  }

  private record UnitAt(Unit unit, int end) {}

  private static @Nullable UnitAt unitAt(Matcher m, int at, int end) {
    if (at >= end || !m.region(at, end).lookingAt()) return null;
    for (int i = 0; i < UNIT.length; i++) {
      if (m.group(i + 1) != null) return new UnitAt(UNIT[i], m.end());
    }
    return null;
  }

  private static void figure(Map<Integer, Quantity> found, String text, Matcher m, UnitAt unit) {
    BigDecimal upper = value(m, m.group("bf") == null ? "a" : "b", null);
    boolean range = m.group("bf") != null;
    BigDecimal lower = range ? value(m, "a", m.group("bs")) : upper;
    boolean named = range && NAMED.matcher(before(text, m.start())).find();
    int start = named || lower.compareTo(upper) > 0 ? m.start("bf") : m.start();
    if (start != m.start()) lower = upper;
    Span span = new Span(start, unit.end());
    put(found, lower, upper, unit.unit(), per(text, span), span);
  }

  private static BigDecimal value(Matcher m, String which, @Nullable String scaleElse) {
    String scale = m.group(which + "s") == null ? scaleElse : m.group(which + "s");
    BigDecimal figure = ThaiNumbers.figure(m.group(which + "f"));
    return scale == null ? figure : figure.multiply(ThaiNumbers.scale(scale));
  }

  private static String per(String text, Span span) {
    Matcher behind = PER.matcher(text).region(span.end(), Math.min(text.length(), span.end() + 80));
    if (behind.lookingAt()) return behind.group().strip();
    Matcher each = EACH.matcher(before(text, span.start()));
    return each.find() ? each.group(1) : "";
  }

  private static String before(String text, int at) {
    return text.substring(Math.max(0, at - 40), at);
  }

  private static void put(
      Map<Integer, Quantity> found,
      BigDecimal from,
      BigDecimal to,
      Unit unit,
      String per,
      Span span) {
    boolean ordered = from.compareTo(to) <= 0;
    Quantity quantity =
        new Quantity(
            plain(ordered ? from : to),
            plain(to),
            unit,
            per,
            span,
            ordered ? Confidence.SURE : Confidence.DOUBTFUL);
    found.putIfAbsent(span.start(), quantity);
  }

  private static BigDecimal plain(BigDecimal value) {
    return value.stripTrailingZeros();
  }

  private static String alternatives() {
    List<String> groups = new ArrayList<>();
    for (Unit unit : Unit.values()) {
      groups.add("(" + unit.form() + ")");
    }
    return String.join("|", groups);
  }
}
