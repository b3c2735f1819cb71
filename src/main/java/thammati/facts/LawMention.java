package thammati.facts;

import thammati.text.Span;

/**
 * A law that is named with its title.
 *
 * @param title the full title with its year, one blank between the words
 * @param kind what it is
 * @param draft whether it is still a draft
 * @param span the words
 * @param confidence how sure it is that the title is whole
 */
public record LawMention(String title, Kind kind, boolean draft, Span span, Confidence confidence)
    implements Fact {
  /** The ranks of Thai law. */
  public enum Kind {
    /** รัฐธรรมนูญ. */
    CONSTITUTION,
    /** พระราชบัญญัติ. */
    ACT,
    /** ประมวลกฎหมาย. */
    CODE,
    /** พระราชกำหนด. */
    EMERGENCY_DECREE,
    /** พระราชกฤษฎีกา. */
    ROYAL_DECREE,
    /** กฎกระทรวง, กฎ ก.พ. and the like. */
    MINISTERIAL_REGULATION,
    /** ระเบียบ. */
    RULE,
    /** ประกาศ. */
    NOTIFICATION
  }
}
