package thammati;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import thammati.thai.DateMention;
import thammati.thai.ThaiDates;

/** Takes every word of time out of a question, to see what finds the resolution without them. */
final class DateWords {
  private static final String MONTHS =
      "มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน"
          + "|ธันวาคม|(?<![\u0e01-\u0e4e.])(?:ม\\.ค\\.|ก\\.พ\\.(?=\\s*[0-9๐-๙])|มี\\.ค\\.|เม\\.ย\\.|พ\\.ค\\.|มิ\\.ย\\.|ก\\.ค\\.|ส\\.ค\\.|ก\\.ย\\."
          + "|ต\\.ค\\.|พ\\.ย\\.|ธ\\.ค\\.)";

  private static final String ENGLISH_MONTHS =
      "january|february|march|april|may(?=\\s+[0-9])|june|july|august|september|october|november|december";

  /** What names a time without a figure, or goes on to name one that was taken out. */
  private static final Pattern TIME =
      Pattern.compile(
          "(?:ช่วง)?(?:ต้น|กลาง|ปลาย|สิ้น)(?:ปี|เดือน)"
              + "|ไตรมาส(?:ที่)?\\s*(?:แรก|หนึ่ง|สอง|สาม|สี่|สุดท้าย|[1-4๑-๔])(?:\\s*/)?"
              + "|ครึ่ง(?:ปี)?\\s*(?:แรก|หลัง)"
              + "|(?:วัน|สัปดาห์|อาทิตย์|เดือน|ปี)(?:ที่แล้ว|ก่อน(?!หน้า)|ที่ผ่านมา|นี้)"
              + "|เมื่อวาน(?:นี้)?"
              + "|(?:รัฐบาล|ครม\\.?\\s?|คณะรัฐมนตรี|นายกฯ?\\s?)(?:ชุด|คน|สมัย)?(?:ที่แล้ว|ก่อนหน้านี้|ก่อน|เก่า|ปัจจุบัน)"
              + "|(?:รัฐบาล|สมัย|ยุค|ชุด)\\s*(?:ของ)?\\s*(?:นายกฯ?|พล\\.?อ\\.?|พลเอก|นาย|น\\.ส\\.|นางสาว|ลุง|บิ๊ก)?\\s*"
              + "(?:ประยุทธ์?|ตู่|เศรษฐา|แพทองธาร|อนุทิน)(?:\\s*(?:จันทร์โอชา|ทวีสิน|ชินวัตร|ชาญวีรกูล))?"
              + "|"
              + MONTHS
              + "|(?:ประจำ)?ปี(?:\\s*พ\\.ศ\\.)?\\s*[0-9๐-๙]{2,4}(?:/[0-9๐-๙]{2,4})?"
              + "|(?<![0-9๐-๙,.])(?:25[0-9]{2}|๒๕[๐-๙]{2}|(?:19|20)[0-9]{2})(?![0-9๐-๙,])|(?i:\\b(?:fiscal"
              + " year|fy|early|mid|late|last year|this year|last month|this"
              + " month|yesterday|today)\\b|\\bq[1-4]\\b|\\b(?:"
              + ENGLISH_MONTHS
              + ")\\b)");

  /** Words that led to what was taken out. */
  private static final Pattern LEADS =
      Pattern.compile(
          "(?:(?:เมื่อ)?วันที่|เมื่อ|ในเดือน|เดือน|ประจำปี|ของปี|ในปี|ปีงบประมาณ|ปีงบ|ปี|พ\\.ศ\\.)\\s*(?=[\\u0000])"
              + "|(?i:\\b(?:on|in|of|during|since|from)\\s*(?=[\\u0000]))");

  private DateWords() {}

  /** The question without dates, periods, fiscal years, relative times and governments. */
  static String without(String question) {
    StringBuilder left = new StringBuilder(question);
    List<DateMention> dates = new ArrayList<>(ThaiDates.find(question));
    for (DateMention date : dates.reversed()) {
      left.replace(date.span().start(), date.span().end(), "\0");
    }
    String bare = TIME.matcher(left).replaceAll("\0");
    bare = LEADS.matcher(bare).replaceAll("");
    return bare.replace("\0", " ").replaceAll("\\s+", " ").strip();
  }
}
