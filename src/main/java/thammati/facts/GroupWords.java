package thammati.facts;

import java.util.regex.Pattern;

/**
 * Tells agents that are named from those a text only points to: "หน่วยงานที่เกี่ยวข้อง",
 * "ทุกกระทรวง", "บริษัทดังกล่าว", "คณะกรรมการฯ". Orders are given to both, but only the named ones
 * are agencies that can be listed and looked up.
 */
public final class GroupWords {
  /** Nouns of no organisation in particular, whatever follows them. */
  private static final String GROUPS =
      "หน่วยงาน|ส่วนราชการ(?!ในพระองค์)|หน่วยรับงบ|หน่วยบริการ|รัฐวิสาหกิจ|องค์การมหาชน|นายจ้าง|ภาคเอกชน"
          + "|ภาคส่วน|เจ้าหน้าที่";

  /** Nouns by which the names of organisations begin; alone they are no name. */
  private static final String KINDS =
      "กระทรวง|กรม|สำนักงาน|สำนัก|สถาบัน|ศูนย์|มหาวิทยาลัย|ธนาคาร|บริษัท|บรรษัท|กองทุน|โรงพยาบาล|โรงเรียน|สภา|สมาคม|มูลนิธิ"
          + "|สหกรณ์|จังหวัด|องค์การ|องค์กร|คณะกรรมการ|คณะกรรมาธิการ|คณะอนุกรรมการ|คณะทำงาน|รัฐมนตรี|ประธานกรรมการ"
          + "|ผู้อำนวยการ|อธิบดี|ปลัดกระทรวง|เลขาธิการ|ผู้ว่าราชการจังหวัด|ที่ประชุม|ฝ่าย";

  /** What points back, or to whom it may concern, behind such a noun. */
  private static final String POINTING =
      "ฯ|ดังกล่าว|เจ้าสังกัด|เจ้าภาพ|เจ้าของ(?:โครงการ|เรื่อง)|(?:ที่|ผู้)?รับผิดชอบ|ที่เกี่ยวข้อง|ต่าง(?:\\s?ๆ)?|อื่น(?:\\s?ๆ)?"
          + "|แต่ละแห่ง|ทุกแห่ง|นั้น|นี้|ของรัฐ|ภาครัฐ|กลาง|หลัก";

  private static final Pattern POINTED =
      Pattern.compile(
          "(?:ทุก|แต่ละ|หัวหน้า(?:"
              + GROUPS
              + ")|(?:"
              + GROUPS
              + ")).*"
              + "|.*(?:หรือผู้แทน)?ดังกล่าว"
              + "|(?:"
              + KINDS
              + ")(?:\\s*(?:"
              + POINTING
              + "))*");

  private GroupWords() {}

  /** Whether the name of an agent, as facts hold it, only points to who is meant. */
  public static boolean isPointing(String name) {
    return POINTED.matcher(name).matches();
  }
}
