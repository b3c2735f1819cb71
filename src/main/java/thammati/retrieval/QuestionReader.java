package thammati.retrieval;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import thammati.resolution.Filters;
import thammati.text.Span;
import thammati.thai.Agencies;
import thammati.thai.AgencyMention;
import thammati.thai.DateMention;
import thammati.thai.ThaiDates;
import thammati.thai.ThaiText;

/** Reads a question into a {@link Query}. Pure, safe to share between threads. */
public final class QuestionReader {
  private static final int CUE_BEFORE = 24;
  private static final int CUE_AFTER = 14;

  private static final Pattern MEETING_CUE =
      Pattern.compile(
          "ครม|คณะรัฐมนตรี|มติ|ประชุม|เห็นชอบ|อนุมัติ|รับทราบ|รายงาน|เคาะ|ไฟเขียว"
              + "|cabinet|approv|resol|meeting|acknowledg|agreed",
          Pattern.CASE_INSENSITIVE);

  /** Words that make a full day a bound or a term of something, not the day of the meeting. */
  private static final Pattern TERM_BEFORE =
      Pattern.compile(
          "(?i)(?:ตั้งแต่|ถึง|มีผล|วาระ|ภายใน|ก่อน|หลัง|สิ้นสุด|from|until|since|by|between|to)\\s*(?:วันที่)?\\s*$");

  private static final Pattern RULED_OUT =
      Pattern.compile(
          "(?:ไม่เอา|ไม่ใช่|ยกเว้น|นอกจาก|not|except)\\s*(?:ของ|ปี|เดือน|วันที่)?\\s*$");

  private final Agencies agencies;

  /** Knows agencies by the dictionary. */
  public QuestionReader(Agencies agencies) {
    this.agencies = agencies;
  }

  /**
   * Reads the question.
   *
   * @param history earlier questions of the conversation, oldest first; may be empty
   */
  public Query read(String question, List<String> history, Filters filters) {
    String asked = ThaiText.composeSaraAm(question.strip());
    List<DateWish> dates = dates(asked);
    for (int i = history.size() - 1; dates.isEmpty() && i >= 0; i--) dates = dates(history.get(i));
    String earlier = String.join(" ", history);
    String words = (earlier + " " + asked).strip();
    List<AgencyMention> named = agencies.find(words);
    return new Query(asked, words, !ThaiText.isMostlyThai(asked), dates, named, filters);
  }

  private static List<DateWish> dates(String text) {
    List<DateWish> wishes = new ArrayList<>();
    for (DateMention mention : ThaiDates.find(text)) {
      Span span = mention.span();
      String before = text.substring(0, span.start());
      // A day or month of no year names no meeting.
      if (mention.year() == 0 || RULED_OUT.matcher(before).find()) continue;
      String near =
          text.substring(Math.max(0, span.start() - CUE_BEFORE), span.start())
              + "\n"
              + text.substring(span.end(), Math.min(text.length(), span.end() + CUE_AFTER));
      boolean wholeDay = mention.day() > 0 && mention.year() > 0;
      boolean term = TERM_BEFORE.matcher(before).find();
      boolean cued = MEETING_CUE.matcher(near).find() || (wholeDay && !term);
      wishes.add(new DateWish(mention, cued));
    }
    return wishes;
  }
}
