package thammati.facts;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the cabinet's own words end. The genre puts them first; the matter, its history and its
 * reasons follow under a heading ("สาระสำคัญของเรื่อง") or behind "ทั้งนี้ กระทรวงการคลังเสนอว่า".
 */
final class OperativePart {
  private static final Pattern END =
      Pattern.compile(
          "\\n[ \\t]{0,40}(?:(?:โดย|และ)?(?:มี)?(?:สรุป)?สาระสำคัญ|ข้อเท็จจริง|เรื่องเดิม|ความเป็นมา|หลักการและเหตุผล"
              + "|ข้อมูลประกอบ|รายละเอียด|ผลการ|เหตุผลความจำเป็น|ข้อเสนอ|ประเด็น|[^\\n]{0,60}(?:เสนอว่า|รายงานว่า|ชี้แจงว่า|แจ้งว่า))"
              + "|[ \\t]{2,60}สาระสำคัญ(?:ของ|[ \\t]{0,3}\\n)"
              + "|สรุป(?:สาระสำคัญ)?ได้[ \\t]{0,3}ดังนี้|(?:มี)?สาระสำคัญ(?:สรุป)?[ \\t]{0,3}(?:ได้[ \\t]{0,3})?ดังนี้");

  private OperativePart() {}

  /** The offset behind the operative part; the length of the text if nothing else follows. */
  static int end(String text) {
    Matcher m = END.matcher(text);
    return m.find() ? m.start() : text.length();
  }
}
