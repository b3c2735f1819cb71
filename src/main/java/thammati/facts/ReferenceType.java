package thammati.facts;

/** What a resolution does to an earlier one that it names. */
public enum ReferenceType {
  /** Ends it: ยกเลิกมติ. */
  CANCELS("cancels", true),
  /** Takes it up again: ทบทวนมติ. */
  REVIEWS("reviews", true),
  /** Changes part of it: แก้ไข, ปรับปรุง, เปลี่ยนแปลง. */
  AMENDS("amends", true),
  /** Lets somebody act otherwise: ยกเว้น, ผ่อนผันมติ. */
  EXEMPTS("exempts", true),
  /** Prolongs what it allowed: ขยายระยะเวลาตามมติ. */
  EXTENDS("extends", true),
  /** Carries it out, or reports on that: ดำเนินการตามมติ. */
  FOLLOWS("follows", false),
  /** Names it. */
  CITES("cites", false);

  private final String code;
  private final boolean forceful;

  ReferenceType(String code, boolean forceful) {
    this.code = code;
    this.forceful = forceful;
  }

  /** The name in data, lower case. */
  public String code() {
    return code;
  }

  /** Whether the earlier resolution no longer stands as it was. */
  public boolean isForceful() {
    return forceful;
  }
}
