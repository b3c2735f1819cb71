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
public final class ScopeGuard {
  /** Whom a question can be personal about: not employers, registrars or privates. */
  private static final String PERSON =
      "(?:ของ)?\\s*(?:นาย(?!จ้าง|ทหาร|ทะเบียน)|นาง|รัฐมนตรี|อธิบดี|ปลัด|ผู้ว่า|ท่าน|พล(?:เอก|โท|ตรี|ตำรวจ|\\.))";

  /** Asks for a yes or no. */
  private static final String WHETHER =
      "(?:ไหม|มั้ย|ไม๊|หรือไม่|หรือเปล่า|รึเปล่า|หรือยัง|ดี(?:ครับ|คะ)?\\s*$)";

  /** A time of which no resolution tells for certain. */
  private static final String AHEAD =
      "(?:ปีหน้า|เดือนหน้า|สัปดาห์หน้า|อาทิตย์หน้า|ในอนาคต|ข้างหน้า|เร็ว\\s?ๆ\\s?นี้|ปีถัด(?:ไป)?จากนี้)";

  /** What is planned or forecast in a resolution may be asked for. */
  private static final String STATED =
      "(?!.*(?:มติ|แผน|กำหนด|คาดการณ์|ประมาณการ|เป้าหมาย|วันหยุด|ร่าง|กรอบ|ระบุ|รายงาน))";

  private static final String DISH =
      "(?:ต้มยำ|ผัดไทย|ผัดกะเพรา|กะเพรา|แกงเขียวหวาน|แกงส้ม|ส้มตำ|ข้าวผัด|ไข่เจียว|น้ำพริก|เค้ก|คุกกี้|ขนม(?!จีนา)|หมูกระทะ|ก๋วยเตี๋ยว)";

  private static final List<Case> CASES =
      List.of(
          rule(
              Rule.INSTRUCTION,
              "(?:ignore|disregard|forget|override)\\b.{0,30}(?:instruction|prompt|rules? above|the"
                  + " above|everything)",
              "(?:ignore|disregard|forget|override)\\b.{0,10}\\b(?:all|your|these|any)\\s+(?:\\w+\\s+)?(?:rules|documents|sources)",
              "system\\s*(?:prompt|message:)|hidden instruction|you are now\\b|developer"
                  + " mode|jailbreak|api.?key",
              "reveal.{0,20}prompt|\\b(?:output|print|repeat)\\b.{0,20}(?:\\bthe"
                  + " words?\\b|prompt|after me)",
              "(?:เพิกเฉย(?:ต่อ)?|ละเว้น|ไม่ต้องสนใจ|ลืม|ข้าม)\\s*(?:ทุก)?(?:กฎ|คำสั่ง|คำแนะนำ|ข้อกำหนด|เอกสาร).{0,20}(?:ทั้งหมด|ก่อนหน้า|เดิม|อ้างอิง|ข้างต้น)",
              "(?:ลืม|เพิกเฉย|ละทิ้ง)(?:ต่อ)?(?:กฎ|คำสั่ง|ข้อจำกัด|หน้าที่)|ต่อไปนี้คุณคือ|สมมติว่าคุณ(?:คือ|เป็น)|แกล้ง(?:ทำ|เป็น)|มติ.{0,12}ปลอม|ปลอมมติ",
              "พิมพ์(?:คำว่า|ข้อความ).{0,40}(?:ซ้ำ|ครั้ง|เท่านั้น)|(?:your|all)\\s+(?:guidelines|restrictions|safety)|unrestricted|(?:system|safety)"
                  + " override|reveal (?:the|your)|act as (?:an?|the) (?!advis)|pretend",
              "ข้อความระบบ(?!เตือน)|พรอมต์|พร้อมท์|โหมดนักพัฒนา|คำสั่งระบบ|<\\s*/?\\s*(?:system|context|script)\\b"),
          rule(
              Rule.PERSONAL,
              "(?:เลขบัตร(?:ประจำตัว)?ประชาชน|ลูกสาว|ลูกชาย|ภรรยา|สามี|แฟน|ครอบครัว)" + PERSON,
              "(?:ขอ|บอก)เลขบัตร|เบอร์(?:โทร|มือถือ)(?:ศัพท์)?ส่วนตัว|ไลน์ส่วนตัว|ที่อยู่บ้าน|บ้านเลขที่.{0,20}ของ(?:นาย|รัฐมนตรี)",
              "(?:หย่า|แต่งงาน|คบ|มีลูก)(?:กับ|กี่|หรือยัง).{0,30}(?:ไหม|หรือยัง|คน|ใคร)|เงินในบัญชี(?:เท่า|ของ)|(?:รัฐมนตรี|นายก|ปลัด|อธิบดี)[ก-๎ฯ\\s]{0,20}(?:มีเงินใน|รวยแค่|เงินเดือนเหลือ)",
              "เบอร์(?:โทร|มือถือ|ส่วนตัว)(?:ศัพท์)?(?:ของ|ติดต่อ)?" + PERSON,
              "(?:ขอ|บอก)?ที่อยู่บ้าน|คุณ(?:ว่า|ชอบ|เลือก)(?!การ)|เก่งสุด|น่าเบื่อ|ช่วยเดา|เดาหน่อย|เดาว่า|(?:รอบหน้า|สมัยหน้า|ครั้งหน้า).{0,24}(?:ใคร|หลุด)|(?:ใคร|พรรค).{0,24}(?:รอบหน้า|สมัยหน้า)",
              "\\b(?:do|would|will) you\\b|\\byour (?:favou?rite|view)",
              "ส่วนตัวคุณ|คุณคิดว่า|คุณเชียร์|ความเห็นของคุณ|ขอความเห็นตรง|ใครน่าเชื่อถือ|ใครเก่งกว่า|ใครดีกว่า|ดีหรือแย่",
              "ทาย(?:หน่อย|ว่า|ผล)|(?:ช่วย|ลอง)(?:คาดการณ์|ทำนาย|พยากรณ์)|ทำนาย(?:ว่า|ให้|หน่อย)|(?:คาดการณ์|พยากรณ์)ให้",
              "(?:พรรค|ใคร).{0,30}เลือกตั้งครั้งหน้า|เลือกตั้งครั้งหน้า.{0,30}(?:พรรค|ใคร|ชนะ)",
              "your opinion|do you think|phone number of|home address|id card number of",
              "(?:รัฐบาล|รัฐ|ครม\\.?|คณะรัฐมนตรี|นายก(?:รัฐมนตรี|ฯ)?|ประเทศไทย|ไทย|เรา|ผม|ฉัน|หนู|ดิฉัน)\\s?(?:ไม่)?ควร(?!ได้รับ)[^\\n]{1,80}"
                  + WHETHER,
              "^(?:(?!มติ|ครม|คณะรัฐมนตรี|ต้อง)[^\\n]){2,60}(?<!เห็น|สม|เท่าที่|ตามที่)ควร(?:จะ)?[^\\n]{1,60}"
                  + "(?:ไหม|มั้ย|รึเปล่า)",
              "(?<!หน่วยงาน|กระทรวง)(?:คิดว่า|คิด(?:ยังไง|อย่างไร|เห็นยังไง)(?:กับ)?|รู้สึก(?:ยังไง|อย่างไร)(?:กับ)?|มองยังไง|มุมมองของคุณ|ในความเห็น(?:ของ)?คุณ)",
              "(?:ดีจริง|คุ้ม(?:ค่า|จริง)?|โกงกัน|น่าเชื่อถือ|ห่วย|ล้มเหลว|เวิร์ก|เวิร์ค|เหมาะสมดี|แฟร์|ยุติธรรมดี)(?:แล้ว)?\\s?(?:ไหม|มั้ย|รึเปล่า)|(?:ดี|แย่)(?:ไหม|มั้ย)\\s*[?]?$",
              "^"
                  + STATED
                  + "(?=.*จะ)(?=.*"
                  + AHEAD
                  + ")(?=.*(?:"
                  + WHETHER
                  + "|เท่าไ|เท่าใด|ใคร|แค่ไหน))",
              "(?:เบอร์|หมายเลข)(?:โทร(?:ศัพท์)?|มือถือ)(?:ของ)?\\s?(?:คุณ|หมอ|ดร\\.|นางสาว|พลเอก|บิ๊ก)|(?:เลขที่)?บัญชี(?:ธนาคาร)?ของ\\s?(?:นาย(?!จ้าง|ทะเบียน)|นาง|คุณ|รัฐมนตรี|อธิบดี)|วันเกิด(?:ของ)?"
                  + PERSON,
              "(?:บ้าน|ที่พัก|ที่อยู่)(?:ส่วนตัว)?(?:ของ)"
                  + PERSON
                  + "[^\\n]{0,30}(?:อยู่|ที่ไหน|ตรงไหน|ซอย)",
              "\\bshould (?:the )?(?:thai )?(?:government|cabinet|thailand|prime"
                  + " minister|we|i)\\b|\\bis it (?:a )?(?:good|bad|right|wrong|wise)\\b|\\bwho is"
                  + " (?:the )?(?:best|better|worst)\\b|\\bare you in favou?r\\b",
              "^(?!.*\\b(?:resolution|plan|planned|according|schedule|forecast|target|due|deadline|draft))(?=.*\\bwill\\b)(?=.*\\b(?:next"
                  + " (?:year|month|week|election)|in the future|in (?:five|ten) years)\\b)",
              "\\bwhere does .{2,40} live\\b|\\b(?:mobile|phone|telephone|bank"
                  + " account|passport|citizen id|national id)(?: number)?s? (?:of|for)"
                  + " (?:mr|mrs|ms|dr|gen|the (?:prime )?minister|minister)|'s"
                  + " (?:home|private|phone|mobile|personal (?:email|number|address))",
              "^predict|you predict|predict (?:who|which|whether|the (?:next|winner|result))"),
          rule(
              Rule.OUT_OF_SCOPE,
              "^(?:ช่วย)?(?:เขียน|แต่ง)(?:โค้ด|โปรแกรม|สูตร|กลอน|เพลง|อีเมล|เรียงความ|นิทาน)|\\bexcel\\b|vlookup|\\bpython\\b|javascript",
              "(?:ช่วย)?(?:คิด|เขียน|แต่ง|ร่าง|ตั้งชื่อ)(?:ฟังก์ชัน|แคปชั่น|สโลแกน|สคริปต์|บทความ|จดหมายรัก|คำอวยพร|คำคม|นิยาย|เรื่องสั้น|ชื่อลูก|ชื่อร้าน)|\\bsql\\b|\\bhtml\\b",
              "(?:แกง|ต้มยำ|ผัดไทย|ผัดกะเพรา|ส้มตำ|ขนม|ยำ|น้ำพริก|เค้ก|ข้าวผัด|ไข่เจียว)[ก-๎]{0,24}(?:ต้อง)?(?:ใส่อะไร|ทำยังไง|ทำอย่างไร|ใช้เครื่องปรุง|สูตร)|\\b(?:cook|recipe|bake)\\b",
              "(?:สรุป|เล่า|รีวิว|สปอยล์)(?:หนัง|ละคร|ซีรีส์|นิยาย|การ์ตูน|เกม)|เมืองหลวงของ|[0-9]+\\s*(?:คูณ|หาร|บวก|ลบ|x|×|\\*)\\s*[0-9]+",
              "ลดน้ำหนัก|ลดความอ้วน|(?:ปวด|เจ็บ|คัน|มีไข้).{0,20}(?:กินยา|ทำยังไง|เป็นอะไร|หายไหม)|(?:ควร|น่า)(?:ซื้อ|ลงทุน|เที่ยว)(?:อะไร|ที่ไหน|ตัวไหน|หุ้น)",
              "(?:ราคา)?(?:ทอง|น้ำมัน|หุ้น|บิตคอยน์|ค่าเงิน|หวย)[ก-๎]{0,8}(?:วันนี้|ตอนนี้|พรุ่งนี้)|(?:วันนี้|ตอนนี้|เมื่อคืน|เมื่อวาน)[ก-๎]{0,6}(?:หวย|ทอง|หุ้น|ฝน|รถติด|บอล)",
              "(?:นั่ง|ขึ้น|ขับ)?(?:รถ|เครื่องบิน|เรือ)[ก-๎]{0,6}จาก.{2,24}ไป.{2,24}(?:กี่นาที|กี่ชั่วโมง|ยังไง|อย่างไร|สายไหน)|แนะนำ(?:มือถือ|โน้ตบุ๊ก|คอม|รถ|ของขวัญ|ประกัน|หนังสือ|ที่เที่ยว|ซีรีส์)",
              "weather (?:like|today|tomorrow|forecast|in [A-Z])|\\b(?:tonight|this weekend|right"
                  + " now)\\b|horoscope|capital (?:city )?of|who won",
              "(?:สอนทำ|วิธี(?:ทำ)?|ขอสูตร(?:ทำ)?)(?:อาหาร|แกง|ขนม|ต้ม|ผัด|กับข้าว)|แก้สมการ",
              "แปล(?:ประโยค|ข้อความ)|(?:^|ช่วย)แปล.{0,40}เป็นภาษา|translate (?:this|the following)",
              "^(?:ขอ)?พยากรณ์อากาศ|อากาศวันนี้|อากาศพรุ่งนี้|ฝนจะตก|ค่าฝุ่น.{0,20}(?:วันนี้|ตอนนี้)|(?:วันนี้|ตอนนี้).{0,20}ค่าฝุ่น",
              "พรุ่งนี้(?!.{0,40}(?:วันหยุด|มติ|ครม)).{0,40}(?:ไหม|มั้ย)|แนะนำ(?:ร้าน|หนัง|เพลง|ที่พัก|โรงแรม)",
              "ผลบอล|แข่งกับ.{0,30}(?:ใครชนะ|สกอร์)|ใครชนะ(?!(?:การ)?(?:ประมูล|ประกวด|คัดเลือก))",
              "กินยาอะไร|ปวดหัว|ดูดวง|หวยออก|เลขเด็ด|เล่าเรื่องตลก",
              "(?:อากาศ|อุณหภูมิ)(?:ที่|ใน|แถว|ของ)?[ก-๎]{0,20}(?:วันนี้|ตอนนี้|พรุ่งนี้|เป็นยังไง|เป็นไง|เป็นอย่างไร|ร้อนไหม|หนาวไหม)|(?:ฝน(?:จะ)?ตก|แดดออก|หนาว|ร้อน)(?:ไหม|มั้ย|หรือเปล่า)|\\bwill"
                  + " it (?:rain|snow)\\b|\\b(?:temperature|forecast) (?:in|for) [a-z]+"
                  + " (?:today|tomorrow|now)",
              "(?:สูตร|วิธี)(?:การ)?(?:ทำ)?\\s?"
                  + DISH
                  + "|(?:ทำ|หุง|ผัด|ต้ม|แกง|อบ)\\s?"
                  + DISH
                  + "?[ก-๎]{0,16}(?:ยังไงให้อร่อย|ให้อร่อย)|\\bhow (?:do|can|to|should)"
                  + " ?(?:i|you|we|one)? ?(?:cook|bake|fry|boil)\\b|\\bhow (?:do i|to) make (?:a"
                  + " |an |some )?(?:pad thai|curry|cake|soup|bread|som tam|tom yum)",
              "(?:เขียน|แก้|ดีบัก|debug)\\s?(?:โค้ด|โปรแกรม|สคริปต์|คลาส|เว็บ(?:ไซต์)?|บั๊ก|code|class|function)|\\b(?:java|c\\+\\+|php|regex|react|sql)\\b.{0,24}(?:ให้หน่อย|ยังไง|โค้ด|code|function)|\\b(?:write|fix|debug|refactor)\\b.{0,24}\\b(?:code|function|script|program|class|regex|bug)\\b",
              "tell me a joke|write (?:me )?(?:an? |some )?(?:poem|code|story)"));

  private ScopeGuard() {}

  /** The rule that refuses the question; empty if none does. */
  public static Optional<Rule> refuses(String question) {
    String text = ThaiText.normal(question);
    return CASES.stream().filter(c -> c.words().matcher(text).find()).map(Case::rule).findFirst();
  }

  private static Case rule(Rule rule, String... forms) {
    return new Case(rule, Pattern.compile(String.join("|", forms), Pattern.CASE_INSENSITIVE));
  }

  private record Case(Rule rule, Pattern words) {}
}
