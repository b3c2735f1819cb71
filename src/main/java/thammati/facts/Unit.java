package thammati.facts;

import java.util.regex.Pattern;

/** What a quantity counts. */
public enum Unit {
  /** Baht. */
  BAHT("บาท"),
  /** Dollars of the United States. */
  US_DOLLAR(
      "(?:ดอลลาร์(?!ฮ่องกง|สิงคโปร์|ออสเตรเลีย|แคนาดา|ไต้หวัน)|เหรียญ(?=\\s?(?:สหรัฐ|สรอ)))(?:\\s?(?:สหรัฐ(?:ฯ|อเมริกา)?|สรอ\\.?))?"),
  /** Euros. */
  EURO("ยูโร"),
  /** Japanese yen. */
  YEN("เยน"),
  /** Hundredths, written behind or before the figure (ร้อยละ). */
  PERCENT("เปอร์เซ็นต์|%"),
  /** Rai, 1,600 square metres. */
  RAI("ไร่"),
  /** Square wa, 4 square metres. */
  SQUARE_WA("ตารางวา|ตร\\.ว\\."),
  /** Square metres. */
  SQUARE_METRE("ตารางเมตร|ตร\\.ม\\."),
  /** Cubic metres. */
  CUBIC_METRE("ลูกบาศก์เมตร|ลบ\\.ม\\."),
  /** Kilometres. */
  KILOMETRE("กิโลเมตร|กม\\."),
  /** Metres. */
  METRE("เมตร"),
  /** Tonnes. */
  TONNE("ตัน"),
  /** Kilograms. */
  KILOGRAM("กิโลกรัม|กก\\."),
  /** Litres. */
  LITRE("ลิตร"),
  /** Megawatts. */
  MEGAWATT("เมกะวัตต์"),
  /** Households. */
  HOUSEHOLD("ครัวเรือน|ครอบครัว"),
  /** Cases, entries of persons or firms. */
  ENTRY("ราย(?!ได้|ก|จ่าย|ละเอียด|งาน|ชื่อ|วัน|เดือน|ปี|ไตร)"),
  /** People. */
  PERSON("คน(?!ละ|ไทย|ต่าง|พิการ|จน|งาน)"),
  /** Places. */
  PLACE("แห่ง(?!พระ|ประเทศ|ชาติ|รัฐ|ราช|การ|สห|ที่|ความ|กฎ)"),
  /** Projects. */
  PROJECT("โครงการ(?=[\\s),])"),
  /** Doses of vaccine. */
  DOSE("โดส");

  private final Pattern form;

  Unit(String form) {
    this.form = Pattern.compile(form);
  }

  /** A pattern for the words of the unit. */
  String form() {
    return form.pattern();
  }
}
