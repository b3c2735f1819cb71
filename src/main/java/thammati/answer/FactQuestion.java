package thammati.answer;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import thammati.answer.reading.Ask;
import thammati.answer.reading.AskedFor.Kind;
import thammati.thai.ThaiText;

/** Questions that one fact of a resolution answers, by the words that ask them. */
enum FactQuestion {
  /** Who put the matter to the cabinet. */
  PROPOSER(
      EnumSet.of(Kind.PERSON, Kind.AGENCY),
      "(?:ใคร|หน่วย(?:งาน)?(?:ไหน|ใด|อะไร)|กระทรวง(?:ไหน|ใด|อะไร))(?:เป็น)?(?:คน|ผู้)?เสนอ(?!ชื่อ|ราคา)(?:เรื่อง)?"
          + "|เสนอโดย(?:ใคร|หน่วย|กระทรวง)|ผู้เสนอ(?:เรื่อง)?(?:คือ|เป็น)?ใคร|(?:who|which"
          + " (?:ministry|agency|department|office)) (?:proposed|submitted)|proposed by"
          + " (?:whom|which)"),

  /** From what to what. */
  CHANGE(
      EnumSet.of(Kind.CHANGE, Kind.MONEY, Kind.NUMBER, Kind.PERCENT, Kind.DURATION),
      "จาก\\s*(?:เดิม)?\\s*(?:กี่|เท่า|ร้อยละ|อะไร).{0,40}(?:เป็น|เหลือ|มา)"
          + "|(?:เพิ่มขึ้น|ลดลง|ต่างกัน|ต่างจากเดิม)(?:จากเดิม)?\\s*(?:อีก)?(?:กี่|เท่า)"
          + "|from (?:how|what) .{0,60}\\bto\\b|\\bby how (?:much|many)"),

  /** From when it applies. */
  EFFECT(
      EnumSet.of(Kind.DATE, Kind.NUMBER, Kind.MONEY, Kind.ORDINAL),
      "(?:มีผล(?:บังคับ)?(?:ใช้)?(?:บังคับ)?|เริ่มใช้|บังคับใช้|ใช้บังคับ)\\s*(?:ตั้งแต่)?(?:เมื่อไ|เมื่อใด|วันไหน|วันใด|วันที่เท่า|วันที่ไหน)|when"
          + " (?:does|did|will) .{0,60}(?:take|come into|enter into) (?:effect|force)|effective"
          + " date"),

  /** Which earlier resolution it speaks of. */
  REFERENCE(
      EnumSet.of(Kind.DATE, Kind.NUMBER, Kind.MONEY, Kind.ORDINAL),
      "มติ(?:\\s*(?:ครม\\.?|คณะรัฐมนตรี))?\\s*(?:เดิม|เก่า)(?:นั้น)?\\s*(?:ลง)?(?:วันที่|เมื่อ|วัน|คือ)"
          + "\\s*(?:วันที่)?(?:เท่าไ|ไหน|ใด|อะไร|ไร|ไหร่|เมื่อ)"
          + "|(?:อิง|อ้าง(?:ถึง|อิง)?|ยกเลิก|ทบทวน|แก้(?:ไข)?|ตาม|เลิก)มติ.{0,30}(?:วันไหน|วันที่เท่า|วันใด|เมื่อไ|เมื่อใด|ฉบับไหน|ครั้งไหน)|which"
          + " earlier (?:cabinet )?resolution|what date was the (?:earlier|original)"),

  /** Which law it speaks of. */
  LAW(
      EnumSet.of(Kind.NAME),
      "(?:พ\\.ร\\.บ\\.|พระราชบัญญัติ|กฎหมาย|พ\\.ร\\.ก\\.|พระราชกำหนด)\\s*(?:ตัว|ฉบับ)?(?:ไหน|ใด|อะไร)|which"
          + " (?:law|act)\\b"),

  /** By when something is to be done. */
  DEADLINE(
      EnumSet.of(Kind.DATE, Kind.DURATION, Kind.NUMBER, Kind.MONEY, Kind.ORDINAL),
      "ภายใน\\s*(?:กี่|เมื่อไ|เมื่อใด|วันไหน|วันใด|วันที่เท่า|เดือนไหน|เดือนอะไร|ปีไหน)|เส้นตาย|กำหนดส่ง|ก่อนวันไหน|deadline|by"
          + " when"),

  /** Who was told to do what. */
  ORDER(
      EnumSet.of(Kind.PERSON, Kind.AGENCY),
      "(?:มอบ(?:หมาย)?(?:ให้)?|สั่ง(?:ให้)?|ให้)\\s*(?:ใคร|หน่วย(?:งาน)?(?:ไหน|ใด|อะไร)|กระทรวง(?:ไหน|ใด|อะไร)|กรม(?:ไหน|ใด|อะไร))"
          + "|(?:ใคร|หน่วย(?:งาน)?(?:ไหน|ใด)|กระทรวง(?:ไหน|ใด))\\s*(?:ต้อง|รับผิดชอบ|ดูแล|เป็น(?:เจ้าภาพ|หลัก|ผู้รับผิดชอบ|หน่วยงานหลัก))|which"
          + " (?:agency|ministry|department).{0,30}(?:must|should|responsible|assigned|told)|who"
          + " (?:must|is responsible|was (?:assigned|told))"),

  /** Who was put into a post. */
  APPOINTMENT(
      EnumSet.of(Kind.PERSON, Kind.NAME),
      "(?:แต่งตั้ง|ตั้ง|โอน|ย้าย)\\s*ใคร|ใคร(?:ได้|ถูก)?(?:รับ)?(?:เป็น|นั่ง|แต่งตั้ง|ตั้ง|รักษา(?:การ|ราชการ))|(?:คือ|ชื่อ)(?:ใคร|อะไร)|คนไหน|ท่านไหน|ท่านใด|who"
          + " was (?:appointed|named)|who became"),

  /** How much money. */
  AMOUNT(
      EnumSet.of(Kind.MONEY, Kind.NUMBER),
      "วงเงิน|งบ(?:ประมาณ)?.{0,14}เท่า|กี่\\s*(?:ล้าน|พันล้าน|หมื่นล้าน)?\\s*บาท|how much|what"
          + " budget"),

  /** What the cabinet decided. */
  DECISION(
      EnumSet.of(Kind.DECISION),
      "มีมติ(?:ว่า)?\\s*(?:อย่างไร|ยังไง|ว่าไง|ว่ายังไง|อะไร)|ครม\\.?\\s*(?:ว่า|ตัดสินใจ)(?:ไง|ยังไง|อย่างไร)|มติว่า(?:อย่างไร|ยังไง|ไง)|ตัดสินใจ(?:อย่างไร|ยังไง|ว่า)|what"
          + " (?:did|has) the cabinet (?:decide|resolve)");

  @SuppressWarnings("ImmutableEnumChecker") // A copy that nobody can change.
  private final Set<Kind> answered;

  private final Pattern words;

  FactQuestion(Set<Kind> answered, String words) {
    this.answered = Set.copyOf(answered);
    this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE);
  }

  /**
   * The one that an ask puts and that answers all it asks, the first in the order above; empty if
   * none does, or the ask asks twice.
   */
  static Optional<FactQuestion> of(Ask ask) {
    String text = ThaiText.normal(ask.words());
    return Stream.of(values())
        .filter(q -> q.words.matcher(text).find())
        .findFirst()
        .filter(q -> q.answered.containsAll(ask.wanted().kinds()))
        .filter(q -> q == CHANGE || ask.questionWords() < 2);
  }
}
