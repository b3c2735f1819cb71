package thammati.facts;

/** What a resolution does to an earlier one that it names. */
public enum ReferenceType {
  /** Ends it: ยกเลิกมติ. */
  CANCELS("cancels", 7),
  /** Takes it up again: ทบทวนมติ. */
  REVIEWS("reviews", 6),
  /** Changes part of it: แก้ไข, ปรับปรุง, เปลี่ยนแปลง. */
  AMENDS("amends", 5),
  /** Lets somebody act otherwise: ยกเว้น, ผ่อนผันมติ. */
  EXEMPTS("exempts", 4),
  /** Prolongs what it allowed: ขยายระยะเวลาตามมติ. */
  EXTENDS("extends", 3),
  /** Carries it out, or reports on that: ดำเนินการตามมติ. */
  FOLLOWS("follows", 2),
  /** Names it. */
  CITES("cites", 1);

  private final String code;
  private final int strength;

  ReferenceType(String code, int strength) {
    this.code = code;
    this.strength = strength;
  }

  /** The name in data, lower case. */
  public String code() {
    return code;
  }

  /** How much is done to the earlier resolution, from 1 (named) to 7 (ended). */
  public int strength() {
    return strength;
  }

  /** Whether the earlier resolution no longer stands as it was. */
  public boolean isForceful() {
    return strength > 2;
  }
}
