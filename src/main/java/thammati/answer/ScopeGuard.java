package thammati.answer;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import thammati.answer.Outcome.Rule;
import thammati.thai.ThaiText;

/**
 * Refuses what is no question about the cabinet's decisions, before anything is searched. Only
 * plain cases are refused here: cabinet papers themselves say "cancel", "order" and "do not
 * proceed", so single words decide nothing.
 */
final class ScopeGuard {
  private static final List<Case> CASES =
      List.of(
          rule(
              Rule.INSTRUCTION,
              "(?:ignore|disregard|forget|override).{0,40}(?:instruction|rule|document|prompt|previous|above)|system\\s*(?:prompt|message)|hidden"
                  + " instruction|you are now\\b|developer mode|jailbreak|api.?key"
                  + "|reveal.{0,20}prompt|(?:output|print|repeat).{0,20}(?:word|times|prompt)"
                  + "|(?:เพิกเฉย|ละเว้น|ไม่ต้องสนใจ|ลืม|ข้าม).{0,20}(?:กฎ|คำสั่ง|คำแนะนำ|ข้อกำหนด|เอกสาร).{0,20}(?:ทั้งหมด|ก่อนหน้า|เดิม|อ้างอิง|ข้างต้น)"
                  + "|ข้อความระบบ|พรอมต์|พร้อมท์|โหมดนักพัฒนา|คำสั่งระบบ|<\\s*/?\\s*(?:system|context|script)\\b"),
          rule(
              Rule.PERSONAL,
              "เลขบัตร(?:ประจำตัว)?ประชาชน|เบอร์(?:โทร|มือถือ)(?:ศัพท์)?ส่วนตัว|ไลน์ส่วนตัว|ที่อยู่บ้าน|บ้านเลขที่.{0,20}ของ(?:นาย|รัฐมนตรี)"
                  + "|(?:ลูกสาว|ลูกชาย|ภรรยา|สามี|แฟน|ครอบครัว)ของ(?:นาย|รัฐมนตรี|อธิบดี|ท่าน|พล)"
                  + "|ส่วนตัวคุณ|คุณคิดว่า|คุณเชียร์|ความเห็นของคุณ|ขอความเห็นตรง|ใครน่าเชื่อถือ|ใครเก่งกว่า|ใครดีกว่า|ดีหรือแย่"
                  + "|ทาย(?:หน่อย|ว่า|ผล)|คาดการณ์ให้|ทำนาย|พยากรณ์ให้|เลือกตั้งครั้งหน้า|your"
                  + " opinion|do you think|predict|phone number of|home address|id card number"),
          rule(
              Rule.OUT_OF_SCOPE,
              "^(?:ช่วย)?(?:เขียน|แต่ง)(?:โค้ด|โปรแกรม|สูตร|กลอน|เพลง|อีเมล|เรียงความ|นิทาน)|excel|vlookup|python|javascript|(?:สอน|วิธี|ขอสูตร)(?:ทำ)?(?:อาหาร|แกง|ขนม|ต้ม|ผัด|กับข้าว)|แก้สมการ|แปล(?:ประโยค|ข้อความ|เป็นภาษา)|translate"
                  + " (?:this|the following)"
                  + "|พยากรณ์อากาศ|อากาศวันนี้|อากาศพรุ่งนี้|ฝนจะตก|ค่าฝุ่น|พรุ่งนี้.{0,40}(?:ไหม|มั้ย)|แนะนำ(?:ร้าน|หนัง|เพลง|ที่พัก|โรงแรม)|ผลบอล|แข่งกับ.{0,30}(?:ใครชนะ|สกอร์)|ใครชนะ|กินยาอะไร|ปวดหัว|เป็นไข้|ดูดวง|หวยออก|เลขเด็ด|เล่าเรื่องตลก|tell"
                  + " me a joke|write (?:a|me) (?:poem|code|story)"));

  private ScopeGuard() {}

  /** The rule that refuses the question; empty if none does. */
  static Optional<Rule> refuses(String question) {
    String text = ThaiText.normal(question);
    return CASES.stream().filter(c -> c.words().matcher(text).find()).map(Case::rule).findFirst();
  }

  private static Case rule(Rule rule, String regex) {
    return new Case(rule, Pattern.compile(regex, Pattern.CASE_INSENSITIVE));
  }

  private record Case(Rule rule, Pattern words) {}
}
