package thammati.answer.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thammati.answer.reading.AskedFor.Kind;
import thammati.resolution.DecisionVerbs;
import thammati.text.Span;
import thammati.thai.Agencies;
import thammati.thai.Agency;
import thammati.thai.AgencyMention;
import thammati.thai.DateMention;
import thammati.thai.ThaiDates;
import thammati.thai.ThaiNumbers;
import thammati.thai.ThaiText;

/** Finds what a text holds that can answer a question: sums, counts, days, names. */
public final class Things {
  /**
   * One such thing.
   *
   * @param kind what it is
   * @param span where it stands
   * @param words as it stands there, Arabic digits
   * @param unit the Thai word behind a figure; empty if none
   */
  public record Thing(Kind kind, Span span, String words, String unit) {}

  private static final Pattern FIGURE =
      Pattern.compile(
          "(?<percent>(?:ร้อยละ|อัตราร้อยละ)\\s*)?(?<number>[0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?)(?![0-9])"
              + "\\s*(?<scale>พันล้าน|หมื่นล้าน|แสนล้าน|ล้านล้าน|ล้าน|แสน|หมื่น)?\\s*(?<unit>[ก-๎]{2,14}|%)?");
  private static final Pattern MONEY_UNIT =
      Pattern.compile("(?:บาท|ยูโร|ดอลลาร์|เยน|หยวน|เหรียญ).*");
  private static final Pattern TIME_UNIT =
      Pattern.compile("(?:วัน|ปี|เดือน|ชั่วโมง|สัปดาห์|นาที|ไตรมาส).*");
  private static final Pattern PERSON =
      Pattern.compile(
          "(?:นางสาว|นาง|นาย|พลเอก|พลโท|พลตรี|พลตำรวจเอก|พลตำรวจโท|พันเอก|ศาสตราจารย์|รองศาสตราจารย์|ดร\\.|หม่อมหลวง)\\s?(?!กรัฐมนตรี|ทะเบียน|จ้าง|หน้า|อำเภอ|กเทศ)[ก-๎]{2,30}");

  /** Who acts by an office. */
  private static final Pattern OFFICE =
      Pattern.compile(
          "(?:รัฐมนตรี|อธิบดี|ปลัดกระทรวง|เลขาธิการ|ผู้อำนวยการ|ผู้ว่าการ|ผู้ว่าราชการ|อธิการบดี|ประธาน)[ก-๎]{2,30}");

  /** "สองร้อยเจ็ดสิบวัน", "ปีละหนึ่งครั้ง". */
  private static final Pattern SPELLED =
      Pattern.compile(
          "(?<number>"
              + ThaiNumbers.WORDS
              + ")\\s*(?<unit>(?:วัน|ปี|เดือน|ชั่วโมง|สัปดาห์|ครั้ง|คน|ราย|บาท|ฉบับ|เท่า|ชั้น|ประการ|แห่ง)[ก-๎]{0,6})");

  private static final Pattern PLACE =
      Pattern.compile("(?:จังหวัด|อำเภอ|ตำบล|เขต|ประเทศ|ด่าน|เมือง|กรุง|ถนน|ณ )[ก-๎]{2,24}");

  /** A day told by what it is counted from. */
  private static final Pattern COUNTED_DAY =
      Pattern.compile(
          "(?:นับ(?:แต่|จาก|ตั้งแต่)|ถัดจาก|ตั้งแต่)วัน(?:ที่)?(?:ถัดจาก|ประกาศ|ลงนาม|คณะรัฐมนตรี|ได้รับ|ที่)[ก-๎]{0,16}"
              + "|เมื่อพ้นกำหนด");

  private static final Pattern ORDINAL =
      Pattern.compile(
          "(?:มาตรา|ข้อ|ฉบับที่|ครั้งที่|กลุ่มที่|เลขที่|ระยะที่|อันดับที่)\\s*[0-9]+(?:[./][0-9]+)*");
  private static final Pattern NAME =
      Pattern.compile(
          "[A-Za-z][A-Za-z.&-]{2,}(?:\\s+[A-Z][A-Za-z.&-]+)*"
              + "|(?:บริษัท|ธนาคาร|ระบบ|พระราชบัญญัติ|กองทุน|มูลนิธิ)[ก-๎]{2,30}|“[^”\n]{2,80}”");
  private static final Pattern REASON =
      Pattern.compile("เนื่องจาก|เพื่อ(?!น)|โดยที่|สืบเนื่อง|เพราะ|ประกอบกับ|ทำให้|ส่งผลให้|จึง");

  /** What opens a list. */
  private static final Pattern LIST =
      Pattern.compile("ได้แก่|ประกอบด้วย|ดังนี้|ดังต่อไปนี้|(?<=[\\s)])คือ|แบ่งเป็น|จำแนกเป็น");

  /** "จากเดิม 9 ล้านคน เป็น 14 ล้านคน". */
  private static final Pattern CHANGE =
      Pattern.compile(
          "จาก(?:เดิม)?[^\\n0-9]{0,30}[0-9][^\\n]{0,40}?(?:เป็น|เหลือ)[^\\n0-9]{0,30}[0-9][0-9,.]*");

  private static final Set<Kind> FIGURES =
      EnumSet.of(Kind.MONEY, Kind.NUMBER, Kind.PERCENT, Kind.DURATION);

  /** What is told by words alone. */
  private static final Map<Kind, List<Pattern>> NAMED =
      Map.of(
          Kind.DATE, List.of(COUNTED_DAY),
          Kind.PERSON, List.of(PERSON, OFFICE),
          Kind.PLACE, List.of(PLACE, Places.NAMED),
          Kind.ORDINAL, List.of(ORDINAL),
          Kind.NAME, List.of(NAME),
          Kind.REASON, List.of(REASON),
          Kind.LIST, List.of(LIST),
          Kind.CHANGE, List.of(CHANGE));

  private final Agencies agencies;

  public Things(Agencies agencies) {
    this.agencies = agencies;
  }

  /** All things in the text, in no order; one place can hold things of several kinds. */
  public List<Thing> find(String body) {
    return find(body, EnumSet.allOf(Kind.class));
  }

  /** The things of those kinds; to look for the others would cost as much again. */
  public List<Thing> find(String body, Set<Kind> kinds) {
    String text = ThaiText.plain(body);
    List<Thing> things = new ArrayList<>();
    if (kinds.contains(Kind.DATE) || kinds.stream().anyMatch(FIGURES::contains)) {
      List<DateMention> dates = ThaiDates.find(text);
      for (DateMention date : dates) add(things, Kind.DATE, date.span(), text, "");
      addFigures(things, dates, text);
      addSpelled(things, text);
    }
    NAMED.forEach((kind, patterns) -> {
      if (!kinds.contains(kind)) return;
      for (Pattern pattern : patterns) addMatches(things, kind, pattern, text);
    });
    if (kinds.contains(Kind.AGENCY) || kinds.contains(Kind.PLACE)) {
      for (AgencyMention mention : agencies.find(text)) {
        Agency agency = mention.agencies().getFirst();
        Kind kind = agency.kind().equals("province") ? Kind.PLACE : Kind.AGENCY;
        add(things, kind, mention.span(), text, "");
      }
    }
    if (kinds.contains(Kind.DECISION)) {
      DecisionVerbs.find(text).forEach(d -> add(things, Kind.DECISION, d.span(), text, ""));
    }
    things.removeIf(thing -> !kinds.contains(thing.kind()));
    return things;
  }

  private static void addFigures(List<Thing> things, List<DateMention> dates, String text) {
    Matcher m = FIGURE.matcher(text);
    while (m.find()) {
      Span span = new Span(m.start("number"), m.end("number"));
      if (dates.stream().anyMatch(d -> d.span().overlaps(span))) continue;
      String unit = m.group("unit") == null ? "" : m.group("unit");
      boolean percent = m.group("percent") != null || unit.equals("%");
      boolean money =
          MONEY_UNIT.matcher(unit).matches() || (m.group("scale") != null && unit.isEmpty());
      if (percent) add(things, Kind.PERCENT, span, text, unit);
      else if (money) add(things, Kind.MONEY, span, text, unit);
      if (TIME_UNIT.matcher(unit).matches()) add(things, Kind.DURATION, span, text, unit);
      add(things, Kind.NUMBER, span, text, unit);
    }
  }

  private static void addSpelled(List<Thing> things, String text) {
    Matcher m = SPELLED.matcher(text);
    while (m.find()) {
      Span span = new Span(m.start("number"), m.end("number"));
      String unit = m.group("unit");
      if (MONEY_UNIT.matcher(unit).matches()) add(things, Kind.MONEY, span, text, unit);
      if (TIME_UNIT.matcher(unit).matches()) add(things, Kind.DURATION, span, text, unit);
      add(things, Kind.NUMBER, span, text, unit);
    }
  }

  private static void addMatches(List<Thing> things, Kind kind, Pattern pattern, String text) {
    Matcher m = pattern.matcher(text);
    while (m.find()) add(things, kind, new Span(m.start(), m.end()), text, "");
  }

  private static void add(List<Thing> things, Kind kind, Span span, String text, String unit) {
    things.add(new Thing(kind, span, span.in(text), unit));
  }
}
