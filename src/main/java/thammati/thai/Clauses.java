package thammati.thai;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import thammati.text.Span;

/**
 * Where a Thai text may be cut. Thai has no full stop, so a cut falls at a line's end, before a
 * numbered item, before a connective, or at a blank once enough words stand before it; never behind
 * a word that wants what follows ("ร้อยละ", "วันที่", "จำนวน") nor before a figure, unit or month.
 */
public final class Clauses {
  private static final int CONNECTIVE_AFTER = 25;
  private static final int BLANK_AFTER = 55;

  /** A longer aside may be cut. */
  private static final int BRACKETS = 70;

  /** The figure behind these is theirs, even one that looks like an item's: "ร้อยละ 10)". */
  private static final Pattern WANTS_FIGURE =
      Pattern.compile(
          ".*(?:ร้อยละ|วันที่|จำนวน|วงเงิน|เป็นเงิน|ประมาณ|พ\\.ศ\\.|ค\\.ศ\\.|มาตรา|ข้อ|ครั้งที่|ฉบับที่|ระยะที่)\\s*",
          Pattern.DOTALL);

  private static final Pattern WANTS_MORE =
      Pattern.compile(
          ".*(?:ปี|เดือน|ตั้งแต่|และ|หรือ|ถึง|กับ|ของ|คือ|ได้แก่|เช่น|[(\\[“\"–\\-:/]|นาย|นาง|นางสาว|พลเอก)\\s*",
          Pattern.DOTALL);
  private static final Pattern BELONGS_BEFORE =
      Pattern.compile(
          "(?:[0-9]|ล้าน|พันล้าน|บาท|ไร่|ราย|คน|ครัวเรือน|แห่ง|วัน|ปี|เดือน|โครงการ|เปอร์เซ็นต์|หน่วย"
              + "|มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม"
              + "|พ\\.ศ\\.|ถึง|และ|หรือ|[)\\]”\"–\\-:/%ๆฯ]|(?:เป็น|เหลือ)[^\\s0-9]{0,12}\\s?[0-9]).*",
          Pattern.DOTALL);

  /** Ends in a figure that is no year; what it counts comes next. */
  private static final Pattern UNCOUNTED =
      Pattern.compile(
          ".*[ก-๎.\\s](?!2[45][0-9]{2}\\s*$)[0-9][0-9,]*(?:\\.[0-9]+)?\\s*", Pattern.DOTALL);

  /** A figure in a sentence; one alone on its line is a cell of a table. */
  private static final Pattern MEASURED =
      Pattern.compile(".*[ก-๎.]\\s*[0-9][0-9,.]*\\s*", Pattern.DOTALL);

  private static final Pattern UNIT =
      Pattern.compile("\\s*(?:ล้านบาท|บาท|ครั้ง|ไร่|ราย|คน|แห่ง|ตัน|กิโลเมตร).*", Pattern.DOTALL);

  private static final Pattern CONNECTIVE =
      Pattern.compile(
          "(?:โดย|ซึ่ง|ทั้งนี้|รวมทั้ง|ตลอดจน|เนื่องจาก|เพื่อ|แต่|ดังนั้น|นอกจากนี้|อย่างไรก็ตาม|ให้|พร้อมทั้ง|สำหรับ|กรณี|ในขณะที่).*",
          Pattern.DOTALL);
  private static final Pattern ITEM =
      Pattern.compile(
          "(?:\\(?[0-9]{1,2}(?:\\.[0-9]{1,2})*[.)]\\s*\\D|\\(?[ก-ฮ]\\)\\s|[•●]).*", Pattern.DOTALL);

  private Clauses() {}

  /** The clauses of the text in order, without white space at their ends. */
  public static List<Span> of(String text) {
    String plain = ThaiText.plain(text);
    List<Span> clauses = new ArrayList<>();
    int start = 0;
    for (int at = 1; at < text.length(); at++) {
      if (!isCut(plain, start, at)) continue;
      add(clauses, text, start, at);
      start = at;
    }
    add(clauses, text, start, text.length());
    return List.copyOf(clauses);
  }

  private static boolean isCut(String text, int start, int at) {
    char before = text.charAt(at - 1);
    if (before == '\n') return !breaksMeasure(text, start, at);
    if (!Character.isWhitespace(before) || Character.isWhitespace(text.charAt(at))) return false;
    String next = text.substring(at, Math.min(text.length(), at + 24));
    String behind = text.substring(Math.max(start, at - 12), at);
    if (WANTS_FIGURE.matcher(behind).matches()) return false;
    if (ITEM.matcher(next).matches()) return at - start > 8;
    if (at - start < CONNECTIVE_AFTER) return false;
    if (BELONGS_BEFORE.matcher(next).matches()) return false;
    if (insideBrackets(text, start, at)) return false;
    if (WANTS_MORE.matcher(behind).matches()) return false;
    boolean connected = CONNECTIVE.matcher(next).matches();
    if (!connected && UNCOUNTED.matcher(behind).matches() && isThai(text.charAt(at))) return false;
    return at - start >= BLANK_AFTER || connected;
  }

  private static boolean isThai(char c) {
    return (c >= 'ก' && c <= 'ฮ') || (c >= 'เ' && c <= 'ไ');
  }

  /** Whether a line ends between a figure and its unit. */
  private static boolean breaksMeasure(String text, int start, int at) {
    String behind = text.substring(Math.max(start, at - 12), at);
    String next = text.substring(at, Math.min(text.length(), at + 8));
    return MEASURED.matcher(behind).matches() && UNIT.matcher(next).matches();
  }

  /** Whether a bracket opened shortly before is still open: "(นาย ก สกุล)" stays whole. */
  private static boolean insideBrackets(String text, int start, int at) {
    int least = Math.max(start, at - BRACKETS);
    for (int i = at - 1; i >= least; i--) {
      char c = text.charAt(i);
      if (c == ')' || c == ']' || c == '\n') return false;
      if (c == '(' || c == '[') return closes(text, c == '(' ? ')' : ']', at);
    }
    return false;
  }

  private static boolean closes(String text, char bracket, int at) {
    int end = Math.min(text.length(), at + BRACKETS);
    for (int i = at; i < end; i++) if (text.charAt(i) == bracket) return true;
    return false;
  }

  private static void add(List<Span> clauses, String text, int start, int end) {
    Span span = new Span(start, end).trimmedIn(text);
    if (span.length() > 0) clauses.add(span);
  }
}
