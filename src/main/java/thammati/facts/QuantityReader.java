package thammati.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
          "(?<![0-9.,])"
              + NUMBER.replace("LOW", "a")
              + "(?:\\s{0,3}(?:[-–—]|ถึง)\\s{0,3}"
              + NUMBER.replace("LOW", "b")
              + ")?(?:\\.?-)?\\s{0,30}");

  private static final Pattern WORDS = Pattern.compile("(?<words>" + ThaiNumbers.WORDS + ")\\s{0,3}(?=บาท)");

  /** "ล้านบาท" alone is a table's unit. */
  private static final Pattern SPELLED =
      Pattern.compile("หนึ่ง|สอง|ยี่|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ");

  private static final Pattern PERCENT =
      Pattern.compile(
          "(?:ร้อยละ|อัตราร้อยละ)\\s{0,9}(?<a>"
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
      Pattern.compile("(?:(?:ใน)?อัตรา)?(" + OF + "ละ)(?:\\s{0,3}(?:ไม่เกิน|ประมาณ|จำนวน|เป็นเงิน))?\\s{0,9}$");

  /** Before these a figure is part of a name, not the lower end of a range. */
  private static final Pattern NAMED =
      Pattern.compile("(?:ปี|พ\\.ศ\\.|วันที่|ข้อ|มาตรา|ที่|ระยะ|ครั้ง|ระดับ)\\s{0,3}$");

  private QuantityReader() {}

  /** The quantities of a body, in order, none inside another. */
  public static List<Quantity> read(String body) {
    String text = ThaiText.plain(body);
    TreeMap<Integer, Quantity> found = new TreeMap<>();
    Matcher percent = PERCENT.matcher(text);
    while (percent.find()) {
      BigDecimal from = ThaiNumbers.figure(percent.group("a"));
      BigDecimal to = percent.group("b") == null ? from : ThaiNumbers.figure(percent.group("b"));
      put(found, from, to, Unit.PERCENT, "", new Span(percent.start(), percent.end()));
    }
    Matcher figures = FIGURES.matcher(text);
    while (figures.find()) unitAt(text, figures.end()).ifPresent(u -> figure(found, text, figures, u));
    Matcher words = WORDS.matcher(text);
    while (words.find()) {
      if (!SPELLED.matcher(words.group()).lookingAt()) continue;
      Span span = new Span(words.start(), words.end() + "บาท".length());
      ThaiNumbers.words(words.group("words"))
          .filter(value -> value.signum() > 0)
          .ifPresent(value -> put(found, value, value, Unit.BAHT, per(text, span), span));
    }
    return List.copyOf(found.values());
  }

  private record UnitAt(Unit unit, int end) {}

  private static Optional<UnitAt> unitAt(String text, int at) {
    Matcher m = UNITS.matcher(text).region(at, text.length());
    m.useTransparentBounds(true);
    if (!m.lookingAt()) return Optional.empty();
    for (Unit unit : Unit.values()) {
      if (m.group(unit.name().replace("_", "")) != null) {
        return Optional.of(new UnitAt(unit, m.end()));
      }
    }
    return Optional.empty();
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
      Map<Integer, Quantity> found, BigDecimal from, BigDecimal to, Unit unit, String per, Span span) {
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
      groups.add("(?<" + unit.name().replace("_", "") + ">" + unit.form() + ")");
    }
    return String.join("|", groups);
  }
}
