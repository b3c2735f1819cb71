package thammati.thai;

import java.util.List;
import java.util.regex.Pattern;
import thammati.text.Span;

/** Tells names that belong to another: a street of a province, a ministry of another country. */
final class AgencyNamesakes {
  private static final int CONTEXT = 24;

  private static final Pattern NOT_A_PLACE_AFTER =
      Pattern.compile(
          "(?:นาย|นาง|นางสาว|ถนน|ถ\\.|ซอย|แยก|กรมหลวง|กรมขุน|กรมพระ|กรมหมื่น|พระยา|ธนาคาร|ราชสกุล)"
              + "[ \u00a0]?$");
  private static final Pattern NOT_A_PLACE_BEFORE =
      Pattern.compile("(?:ราชนครินทร์|ราชวิทยาลัย|ประกันภัย|ประกันชีวิต|ดุสิตเวชการ)");

  /** A Thai agency is never followed by the name of another country. */
  private static final Pattern OF_ABROAD =
      Pattern.compile(
          "(?:[ \u00a0]?(?:แห่ง|ของ)?[ \u00a0]?"
              + "(?:สาธารณรัฐ|สหรัฐ|สหราชอาณาจักร|สหพันธ|สหภาพ|ราชอาณาจักร(?!ไทย)|รัฐสุลต่าน"
              + "|สมาพันธรัฐ)"
              + "|(?:แห่ง|ของ)?(?:ประเทศ)?(?:ญี่ปุ่น|จีน|ลาว|เวียดนาม|เมียนมา|กัมพูชา|มาเลเซีย|สิงคโปร์"
              + "|อินโดนีเซีย|ฟิลิปปินส์|บรูไน|อินเดีย|เกาหลี|ออสเตรเลีย|นิวซีแลนด์|เยอรมนี|ฝรั่งเศส"
              + "|อังกฤษ|รัสเซีย|แคนาดา|ฮังการี|อิสราเอล|ภูฏาน|ปากีสถาน|บังกลาเทศ|ตุรกี|อาเซียน))");

  private AgencyNamesakes() {}

  /** Whether the name there names somebody else than the agencies it can mean. */
  static boolean isOfAnother(String text, Span span, List<Agency> agencies) {
    String after = text.substring(span.end(), Math.min(text.length(), span.end() + CONTEXT));
    if (OF_ABROAD.matcher(after).lookingAt()) return !isPlace(agencies);
    if (!isPlace(agencies) || text.startsWith("จ", span.start())) return false;
    String before = text.substring(Math.max(0, span.start() - CONTEXT), span.start());
    return NOT_A_PLACE_AFTER.matcher(before).find()
        || NOT_A_PLACE_BEFORE.matcher(after).lookingAt();
  }

  private static boolean isPlace(List<Agency> agencies) {
    String kind = agencies.getFirst().kind();
    return kind.equals("province") || kind.equals("local");
  }
}
