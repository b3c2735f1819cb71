package thammati.resolution;

/** The verbs with which the cabinet decides. Their force differs, so none stands for another. */
public enum DecisionCode {
  /** The cabinet takes note. */
  ACKNOWLEDGE("acknowledge", "รับทราบ"),
  /** The cabinet agrees to the principle only. */
  AGREE_IN_PRINCIPLE("agree_in_principle", "เห็นชอบในหลักการ"),
  /** The cabinet agrees. */
  AGREE("agree", "เห็นชอบ"),
  /** The cabinet approves the principle only. */
  APPROVE_IN_PRINCIPLE("approve_in_principle", "อนุมัติในหลักการ"),
  /** The cabinet approves. */
  APPROVE("approve", "อนุมัติ"),
  /** The cabinet appoints. */
  APPOINT("appoint", "แต่งตั้ง"),
  /** The cabinet tells an agency to act. */
  ASSIGN("assign", "มอบหมาย"),
  /** The cabinet cancels an earlier decision. */
  CANCEL("cancel", "ยกเลิก"),
  /** The cabinet reviews an earlier decision. */
  REVIEW("review", "ทบทวน"),
  /** The cabinet exempts from a rule. */
  EXEMPT("exempt", "ยกเว้น"),
  /** The matter is withdrawn. */
  WITHDRAW("withdraw", "ถอน");

  private final String code;
  private final String verb;

  DecisionCode(String code, String verb) {
    this.code = code;
    this.verb = verb;
  }

  /** The code other programs read. */
  public String code() {
    return code;
  }

  /** The verb in Thai, in its commonest form. */
  public String verb() {
    return verb;
  }
}
