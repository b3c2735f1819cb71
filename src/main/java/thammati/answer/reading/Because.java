package thammati.answer.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thammati.text.Span;
import thammati.thai.ThaiText;

/**
 * How far a quotation goes that tells a reason. The clause that "เนื่องจาก" opens is often cut at a
 * blank before it has said why; and "ประกอบกับ" and "จึง" tell of a reason that stands before them.
 */
final class Because {
  /** Characters behind the word that opens the reason, and before the one that looks back. */
  private static final int BEHIND = 200;

  private static final int BEFORE = 160;

  private static final Pattern OPENS =
      Pattern.compile(
          "เนื่องจาก|เนื่องด้วย|เพราะ|โดยที่(?=\\s|[ก-๎])|สืบเนื่อง|ประกอบกับ|เพื่อ(?!น)");

  /** Looks back upon the reason; so far into the quotation it leaves no room for one. */
  private static final Pattern LOOKS_BACK =
      Pattern.compile(".{0,24}?(?:ประกอบกับ|จึง|ส่งผลให้|ทำให้)", Pattern.DOTALL);

  private final String plain;
  private final List<Span> clauses;
  private final Borders borders;

  Because(ReadText text) {
    this.plain = ThaiText.plain(text.body());
    this.clauses = text.clauses();
    this.borders = text.borders();
  }

  /** The quotation, grown within its sentence to the reason that it opens or looks back upon. */
  Span grown(Span quotation) {
    int end = quotation.end();
    int opened = lastOpened(quotation);
    if (opened >= 0) {
      for (Span clause : clauses) {
        if (clause.start() < end) continue;
        boolean far = clause.end() - opened > BEHIND;
        if (far || borders.between(end, clause.start())) break;
        end = clause.end();
      }
    }
    int start = quotation.start();
    String said = quotation.in(plain);
    if (LOOKS_BACK.matcher(said).lookingAt()) {
      for (Span clause : clauses.reversed()) {
        if (clause.end() > start) continue;
        boolean far = quotation.start() - clause.start() > BEFORE;
        if (far || borders.between(clause.start(), start)) break;
        start = clause.start();
      }
    }
    return new Span(start, end);
  }

  private int lastOpened(Span quotation) {
    Matcher m = OPENS.matcher(plain).region(quotation.start(), quotation.end());
    int last = -1;
    while (m.find()) last = m.start();
    return last;
  }
}
