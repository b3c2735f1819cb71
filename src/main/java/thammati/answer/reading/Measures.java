package thammati.answer.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thammati.text.Span;
import thammati.thai.DateMention;
import thammati.thai.ThaiDates;
import thammati.thai.ThaiNumbers;
import thammati.thai.ThaiText;

/** Figures with what they count, as a text writes them: "ร้อยละ 12.5", "1,250 ล้านบาท". */
public final class Measures {
  /** A pattern for one of them, the unit left out where it is none of those that are counted. */
  public static final String FORM =
      "(?:ร้อยละ\\s*)?"
          + ThaiNumbers.FIGURE
          + "(?![0-9.,]*[0-9])(?:\\s*(?:พันล้าน|หมื่นล้าน|แสนล้าน|ล้าน|แสน|หมื่น))?(?:\\s*(?:บาท|ยูโร|ดอลลาร์สหรัฐ|ดอลลาร์"
          + " สรอ\\.|คน|ราย|ครัวเรือน|ไร่|แห่ง|จังหวัด|อำเภอ|ประเทศ|ปี|เดือน"
          + "|วันทำการ|วัน|ชั่วโมง|ครั้ง|ตัน|กิโลเมตร|เมกะวัตต์|หน่วย|โครงการ|ส่วนราชการ|เส้นทาง|อัตรา|ขั้น|เรื่อง"
          + "|คดี|ฉบับ|โดส|%))?";

  private static final Pattern ONE = Pattern.compile("(?<![0-9.,])" + FORM);

  private Measures() {}

  /** All of a stretch but those of dates, in order. */
  public static List<Span> in(String body, Span stretch) {
    String plain = ThaiText.plain(body);
    List<DateMention> dates = ThaiDates.find(stretch.in(plain));
    List<Span> found = new ArrayList<>();
    Matcher m =
        ONE.matcher(plain).region(stretch.start(), stretch.end()).useTransparentBounds(true);
    while (m.find()) {
      Span span = new Span(m.start(), m.end());
      boolean dated =
          dates.stream().anyMatch(d -> d.span().shifted(stretch.start()).overlaps(span));
      if (!dated) found.add(span);
    }
    return List.copyOf(found);
  }
}
