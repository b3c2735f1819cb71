package thammati.answer.reckoning;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import thammati.thai.ThaiText;

/**
 * What can be asked of several resolutions at once. A question must name resolutions, or what the
 * cabinet did: "how many" and "most" are asked far more often of what stands within one resolution.
 */
enum Reckoning {
  /** Of which there are more. */
  MORE(
      "(?:มี)?มติ.{0,90}มากกว่า(?:กัน)?|(?:ไหน|ใด).{0,12}มีมติ.{0,60}(?:มากกว่า|เยอะกว่า)"
          + "|\\bmore (?:cabinet )?resolutions\\b"),

  /** How many there are. */
  COUNT(
      "กี่มติ|มติ(?:คณะรัฐมนตรี|\\s?ครม\\.?)?\\s?(?:เรื่อง|เกี่ยวกับ|ที่|ด้าน|ใน|ปี|ของ)(?!ประชุม).{0,60}(?:มี|ทั้งหมด|รวม)\\s?กี่(?:เรื่อง|ฉบับ|รายการ)"
          + "|(?:คณะรัฐมนตรี|ครม\\.?)\\s?(?:เคย)?มีมติ.{0,60}(?:กี่(?:ครั้ง|เรื่อง|หน)(?!ต่อ))"
          + "|^มีมติ\\s?(?:ที่)?(?:เรื่อง|เกี่ยวกับ|เกี่ยวข้องกับ|ด้าน)[^\\n]{2,60}กี่(?:เรื่อง|ฉบับ|มติ)(?!ต่อ)|\\bhow"
          + " many (?:thai )?(?:cabinet )?resolutions\\b|\\bnumber of (?:cabinet )?resolutions\\b"),

  /** Of two periods, in which the sums decided come to more. */
  MORE_MONEY(
      "(?:อนุมัติ|เห็นชอบ)(?:วงเงิน|งบ(?:ประมาณ)?|เงิน)[^\\n]{0,70}(?:มากกว่า|น้อยกว่า|ต่างกัน|เพิ่มขึ้น|ลดลง)"
          + "|(?:วงเงิน|งบ(?:ประมาณ)?)[^\\n]{0,40}(?:ของมติ|ที่(?:คณะรัฐมนตรี|\\s?ครม\\.?)?\\s?(?:อนุมัติ|เห็นชอบ))[^\\n]{0,70}(?:มากกว่า|น้อยกว่า|ต่างกัน)|\\bapproved?"
          + " (?:more|less) (?:money|budget)\\b"),

  /** What the sums decided come to. */
  SUM(
      "รวม(?:วงเงิน|งบ|เงิน)[^\\n]{0,20}(?:ทั้งหมด|ทั้งสิ้น|ทุกมติ)[^\\n]{0,20}(?:มติ|อนุมัติ|เห็นชอบ)"
          + "|(?:คณะรัฐมนตรี|ครม\\.?)\\s?(?:ได้)?(?:อนุมัติ|เห็นชอบ)(?:วงเงิน|งบ|เงิน)[^\\n]{0,60}(?:รวมทั้งหมด|รวมทั้งสิ้น|รวมกัน|ไปทั้งหมด|รวมทุกมติ)"
          + "|(?:วงเงิน|งบ)[^\\n]{0,12}(?:ทุกมติ|ของมติ)[^\\n]{0,60}รวม|\\btotal"
          + " (?:amount|sum|budget|money) (?:the cabinet )?(?:approved|agreed)\\b|\\bhow much"
          + " (?:money )?(?:did|has) the cabinet (?:approved?|agreed?) in (?:total|all)\\b"),

  /** Which decides the largest sum. */
  MOST(
      "(?:มติ|คณะรัฐมนตรี|ครม\\.?)[^\\n]{0,70}(?:วงเงิน|งบ(?:ประมาณ)?|เงิน)[^\\n]{0,12}(?:สูง|มาก|เยอะ)(?:ที่)?สุด|\\b(?:which|what)"
          + " (?:cabinet )?resolution[^\\n]{0,60}\\b(?:largest|highest|most)"
          + " (?:budget|amount|sum|money)|\\b(?:largest|highest) (?:budget|amount|sum) (?:that"
          + " )?(?:the cabinet )?approved\\b"),

  /** Which decides the smallest. */
  LEAST(
      "(?:มติ|คณะรัฐมนตรี|ครม\\.?)[^\\n]{0,70}(?:วงเงิน|งบ(?:ประมาณ)?|เงิน)[^\\n]{0,12}(?:ต่ำ|น้อย)(?:ที่)?สุด|\\b(?:which|what)"
          + " (?:cabinet )?resolution[^\\n]{0,60}\\b(?:smallest|lowest|least)"
          + " (?:budget|amount|sum|money)|\\b(?:smallest|lowest) (?:budget|amount|sum) (?:that"
          + " )?(?:the cabinet )?approved\\b"),

  /** Which is the earliest. */
  FIRST(
      "มติ(?:คณะรัฐมนตรี|\\s?ครม\\.?)?\\s?(?:ฉบับ|ครั้ง)?แรก(?:สุด)?\\s?(?:ใน)?(?:เรื่อง|เกี่ยวกับ|ด้าน|ที่)"
          + "|มีมติเรื่อง[^\\n]{2,60}(?:ครั้งแรก|แรกสุด)[^\\n]{0,8}(?:เมื่อ|วันไหน|ปีไหน|วันที่)|\\b(?:first|earliest)"
          + " (?:cabinet )?resolution (?:on|about)\\b"),

  /** Which is the latest. */
  LAST(
      "มติ(?:คณะรัฐมนตรี|\\s?ครม\\.?)?\\s?(?:ฉบับ|ครั้ง)?(?:ล่าสุด|หลังสุด)\\s?(?:ใน)?(?:เรื่อง|เกี่ยวกับ|ด้าน|ที่)"
          + "|มีมติเรื่อง[^\\n]{2,60}(?:ครั้งล่าสุด|ครั้งสุดท้าย)[^\\n]{0,8}(?:เมื่อ|วันไหน|ปีไหน|วันที่)|\\b(?:latest|last|most"
          + " recent) (?:cabinet )?resolution (?:on|about)\\b"),

  /** Which there are on a matter. */
  LIST(
      "มติ(?:คณะรัฐมนตรี|\\s?ครม\\.?)?\\s?(?:ที่)?(?:เรื่อง|เกี่ยวกับ|เกี่ยวข้องกับ|ด้าน|ว่าด้วย)[^\\n]{2,60}มี(?:เรื่อง|มติ)?\\s?(?:อะไร|ใด|ไหน)\\s?บ้าง"
          + "|(?:คณะรัฐมนตรี|ครม\\.?)\\s?(?:เคย|ได้)?\\s?มีมติ(?:เรื่อง)?\\s?(?:อะไร|ใด|ไหน)\\s?(?:ไป)?บ้าง[^\\n]{0,12}(?:เกี่ยวกับ|เกี่ยวข้องกับ|เรื่อง|ด้าน)"
          + "|(?:คณะรัฐมนตรี|ครม\\.?)\\s?(?:เคย|ได้)?\\s?(?:มีมติ|พิจารณา|อนุมัติ|เห็นชอบ|รับทราบ)(?:เรื่อง|เกี่ยวกับ)[^\\n]{2,60}(?:เรื่อง)?(?:อะไร|ใด)\\s?(?:ไป)?บ้าง"
          + "|มีมติ(?:คณะรัฐมนตรี|\\s?ครม\\.?)?\\s?(?:เรื่อง)?(?:อะไร|ใด|ไหน)\\s?บ้าง\\s?(?:ที่)?(?:เรื่อง|เกี่ยวกับ|เกี่ยวข้องกับ|ด้าน)"
          + "|^มีมติ\\s?(?:ที่)?(?:เรื่อง|เกี่ยวกับ|เกี่ยวข้องกับ|ด้าน)[^\\n]{2,60}(?<!ทำ|ให้|ช่วย|ได้|ต้อง|กำหนด|แก้|ปรับ|เป็น|ใช้|จาก)(?:อะไร|ใด|ไหน)\\s?บ้าง"
          + "|มีมติ(?:เรื่อง)?(?:อะไร|ใด|ไหน)\\s?(?:ที่)?(?:เกี่ยวกับ|เกี่ยวข้องกับ|ด้าน)[^\\n]{2,60}บ้าง"
          + "|^มติ(?:คณะรัฐมนตรี|\\s?ครม\\.?)?\\s?(?:ที่)?(?:เกี่ยวกับ|เกี่ยวข้องกับ)(?:(?!อะไร|ใคร|ไหน|กี่|เท่า|เมื่อไ|อย่างไร|ยังไง|ทำไม|ไหม|หรือไม่|ว่า)[^\\n]){2,40}$"
          + "|(?:ขอ|ขอดู|รวม|รวบรวม|ค้น|ค้นหา|หา|แสดง)\\s?(?:รายการ|รายชื่อ)?มติ(?:คณะรัฐมนตรี|\\s?ครม\\.?)?\\s?(?:ทั้งหมด|ทุก(?:เรื่อง|ฉบับ))\\s?(?:ที่)?(?:เรื่อง|เกี่ยวกับ|เกี่ยวข้องกับ|ด้าน)"
          + "|(?:กระทรวง|กรม|สำนักงาน)[^\\n]{2,50}เสนอ(?:เรื่อง|มติ)?\\s?(?:อะไร|ใด)\\s?(?:ต่อ(?:คณะรัฐมนตรี|\\s?ครม\\.?))?\\s?บ้าง|\\b(?:what|which|list|show)\\b[^\\n]{0,30}\\b(?:resolutions|decisions)\\b[^\\n]{0,30}\\b(?:about|on|concerning|regarding|related"
          + " to|relating to)\\b|\\bwhat (?:has|did) the (?:thai )?cabinet (?:decided?|resolved?)"
          + " (?:about|on|regarding|concerning)\\b");

  private final Pattern words;

  Reckoning(String words) {
    this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE);
  }

  /** What a question asks; empty if it asks nothing of this sort. */
  static Optional<Reckoning> of(String question) {
    String text = ThaiText.normal(question);
    return Stream.of(values()).filter(r -> r.words.matcher(text).find()).findFirst();
  }
}
