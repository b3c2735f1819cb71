package thammati.facts;

import static thammati.facts.Squeezed.squeeze;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether two spellings name one person: titles, ranks and blanks do not count. */
final class BarePersonNames {
  private static final Pattern TITLE =
      Pattern.compile(
          "^(?:นายแพทย์|แพทย์หญิง|ทันตแพทย์หญิง|ทันตแพทย์|เภสัชกรหญิง|เภสัชกร|นางสาว|น\\.ส\\.|นาย|นาง"
              + "|ดร\\.|หม่อมราชวงศ์|หม่อมหลวง|ม\\.ร\\.ว\\.|ม\\.ล\\.|คุณหญิง|ท่านผู้หญิง|ว่าที่"
              + "|(?:ผู้ช่วย|รอง)?ศาสตราจารย์|ผศ\\.|รศ\\.|ศ\\.|กิตติคุณ|คลินิก"
              + "|(?:พล(?:ตำรวจ|อากาศ|เรือ)?|พัน(?:ตำรวจ)?|ร้อย(?:ตำรวจ)?|นาวา(?:อากาศ)?|เรือ(?:อากาศ)?)"
              + "(?:เอก|โท|ตรี)|พล\\.[อทตรบ.]+|พ\\.ต\\.[อทต]\\.)\\s*");

  /** A surname must remain when a title is taken off. */
  private static final int LEAST = 4;

  private static final int TELLING = 8;

  private BarePersonNames() {}

  static boolean same(String one, String other) {
    String a = bare(one);
    String b = bare(other);
    if (a.isEmpty() || b.isEmpty()) return false;
    if (a.equals(b)) return true;
    return Math.min(a.length(), b.length()) >= TELLING && (a.contains(b) || b.contains(a));
  }

  private static String bare(String person) {
    String name = person.strip();
    while (true) {
      Matcher title = TITLE.matcher(name);
      if (!title.find() || name.substring(title.end()).strip().length() < LEAST) {
        return squeeze(name);
      }
      name = name.substring(title.end()).strip();
    }
  }
}
