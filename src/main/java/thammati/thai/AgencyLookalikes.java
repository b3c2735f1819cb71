package thammati.thai;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thammati.text.Span;

/** Tells what only looks like an agency: months, eras, weights, roads, numbers of letters. */
final class AgencyLookalikes {
  private static final int CONTEXT = 40;
  private static final int NEAR = 16;
  private static final String DIGIT = "[0-9๐-๙]";
  private static final String MONTH =
      "(?:ม\\.?ค|ก\\.?พ|มี\\.?ค|เม\\.?ย|พ\\.?ค|มิ\\.?ย|ก\\.?ค|ส\\.?ค|ก\\.?ย|ต\\.?ค|พ\\.?ย|ธ\\.?ค)\\.";

  private static final Set<String> MONTHS =
      Set.of("มค", "กพ", "มีค", "เมย", "พค", "มิย", "กค", "สค", "กย", "ตค", "พย", "ธค");
  private static final Set<String> SPECIAL =
      Set.of(
          "มค", "กพ", "มีค", "เมย", "พค", "มิย", "กค", "สค", "กย", "ตค", "พย", "ธค", "พศ", "กก",
          "มก", "ทล", "ทช");
  private static final String BESIDE_NUMBERS = " \u00a0)";
  private static final Set<String> WEIGHTS = Set.of("กก", "มก");
  private static final Set<String> ROADS = Set.of("ทล", "ทช");

  /** Everyday words that abbreviations without their dots spell. */
  private static final Set<String> WORDS =
      Set.of("กก", "คน", "ขน", "ขบ", "จร", "ตม", "ทน", "ทบ", "ปม", "พก", "มอบ", "รส", "สม", "สอบ");

  /** Months of which the letters are no agency, eras and units. */
  private static final Set<String> NEVER =
      Set.of(
          "มค", "มีค", "เมย", "มิย", "กย", "ตค", "พย", "ธค", "กม", "ซม", "มม", "ลบ", "ลบม", "ตรม",
          "ชม");

  private static final Pattern DAY_BEFORE =
      Pattern.compile(
          "(?<![0-9๐-๙,./])(?:[0๐]?[1-9๑-๙]|[12๑๒]" + DIGIT + "|[3๓][01๐๑])[ \u00a0]?$");
  private static final Pattern YEAR_AFTER =
      Pattern.compile(
          "[ \u00a0]?(?:พ\\.?ศ\\.?[ \u00a0]?)?(?:[2๒][45๔๕]"
              + DIGIT
              + "{2}|[4-9๔-๙]"
              + DIGIT
              + "|20[0-9]{2})(?![0-9๐-๙,./])");
  private static final String BETWEEN_MONTHS =
      "[ \u00a0\\n]{0,3}[-–—/,\\n \u00a0][ \u00a0\\n]{0,3}";
  private static final Pattern MONTH_BEFORE =
      Pattern.compile(
          "(?<![ก-๎.])" + MONTH + "(?:[ \u00a0]?" + DIGIT + "{2,4})?" + BETWEEN_MONTHS + "$");
  private static final Pattern MONTH_AFTER =
      Pattern.compile("(?:[ \u00a0]?" + DIGIT + "{2,4})?" + BETWEEN_MONTHS + MONTH);
  private static final Pattern ERA_YEAR =
      Pattern.compile("[ \u00a0]{0,3}(?:[2๒][345๓๔๕]" + DIGIT + "{2}|\\.{2,}|…)");
  private static final Pattern QUANTITY_BEFORE =
      Pattern.compile(
          "(?:" + DIGIT + "[ \u00a0]{0,2}|/[ \u00a0]?|ต่อ[ \u00a0]?|(?<!แ)ละ[ \u00a0]?)$");
  private static final Pattern YEAR_BEFORE =
      Pattern.compile("(?<![0-9๐-๙,.])[2๒][45๔๕]" + DIGIT + "{2}[ \u00a0]{0,2}$");
  private static final Pattern ROAD_NUMBER =
      Pattern.compile("[ \u00a0]?" + DIGIT + "{1,4}(?!" + DIGIT + "|,)");
  private static final Pattern LETTER_NUMBER =
      Pattern.compile(
          "[ \u00a0)]{0,3}(?:\\([ก-๎. ]{2,12}\\)[ \u00a0]{0,2})?"
              + DIGIT
              + "{3,5}(?:\\.[0-9๐-๙]+)*(?:\\.ว)?[ \u00a0]?/");
  private static final Pattern FORM_NUMBER =
      Pattern.compile(
          DIGIT
              + "{1,2}(?:\\.[0-9๐-๙])?[ \u00a0]?[)/]|[ \u00a0]?"
              + DIGIT
              + "{1,2}[ \u00a0]?-[ \u00a0]?"
              + DIGIT
              + "{2}(?!"
              + DIGIT
              + ")");
  private static final Pattern FORM_BEFORE = Pattern.compile("(?:แบบ(?:ฟอร์ม)?[ \u00a0]?|[/(])$");
  private static final Pattern ATTACHED_DIGIT = Pattern.compile(DIGIT);
  private static final Pattern BARE_NUMBER = Pattern.compile("(?:[ \u00a0]{0,2}|/[ก-ฮ])" + DIGIT);
  private static final Pattern LONGER = Pattern.compile("[ก-ฮ]\\.");

  private AgencyLookalikes() {}

  /** Whether a form without its dots spells an everyday word and so is no abbreviation. */
  static boolean isWord(String bare) {
    return WORDS.contains(bare);
  }

  /** Whether the letters in a bracket are a unit, an era or a month but no agency. */
  static boolean isNeverAnAgency(String abbreviation) {
    String letters = abbreviation.replace(".", "");
    return isWord(abbreviation) || NEVER.contains(letters);
  }

  /** Whether the abbreviation there means something else than an agency. */
  static boolean isNoAgency(String text, Span span) {
    String letters = span.in(text).replace(".", "");
    boolean special = SPECIAL.contains(letters);
    if (!special && isPlain(text, span.end())) return false;
    String before = text.substring(Math.max(0, span.start() - CONTEXT), span.start());
    String after = text.substring(span.end(), Math.min(text.length(), span.end() + CONTEXT));
    boolean dotted = text.charAt(span.end() - 1) == '.';
    if (begins(LETTER_NUMBER, after)) return true;
    if (dotted ? isForm(before, after) : letters.length() == 2 && begins(BARE_NUMBER, after)) {
      return true;
    }
    if (!special) return false;
    if (MONTHS.contains(letters) && isMonth(span.in(text), before, after)) return true;
    if (letters.equals("พศ")) return begins(ERA_YEAR, after);
    if (WEIGHTS.contains(letters)) {
      return QUANTITY_BEFORE.matcher(before).find() && !YEAR_BEFORE.matcher(before).find();
    }
    return ROADS.contains(letters) && begins(ROAD_NUMBER, after);
  }

  /** "ก.พ." behind a day is February; of "กค." both the day and the year are asked for. */
  private static boolean isMonth(String form, String before, String after) {
    String near = before.substring(Math.max(0, before.length() - NEAR));
    if (near.indexOf('.') >= 0 && MONTH_BEFORE.matcher(before).find()) return true;
    if (begins(MONTH_AFTER, after)) return true;
    boolean day = DAY_BEFORE.matcher(before).find();
    boolean year = begins(YEAR_AFTER, after);
    return form.indexOf('.') < form.length() - 1 ? day || year : day && year;
  }

  /** Forms and works bear numbers ("แบบ xx.3"); a digit right behind others is a footnote's. */
  private static boolean isForm(String before, String after) {
    if (begins(FORM_NUMBER, after) || begins(LONGER, after)) return true;
    return begins(ATTACHED_DIGIT, after) && FORM_BEFORE.matcher(before).find();
  }

  /** Whether plain words follow, as behind most abbreviations: no number, slash or longer form. */
  private static boolean isPlain(String text, int end) {
    int at = end;
    while (at < text.length() && at < end + 4 && BESIDE_NUMBERS.indexOf(text.charAt(at)) >= 0) at++;
    if (at >= text.length()) return true;
    char c = text.charAt(at);
    if (at == end) return !isDigit(c) && c != '/' && !text.startsWith(".", at + 1);
    return !isDigit(c) && c != '(';
  }

  private static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= '๐' && c <= '๙');
  }

  private static boolean begins(Pattern pattern, String after) {
    Matcher m = pattern.matcher(after);
    return m.lookingAt();
  }
}
