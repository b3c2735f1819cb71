package thammati.citation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thammati.citation.EnglishClaim.Day;
import thammati.citation.EnglishClaim.Figure;
import thammati.text.Span;
import thammati.thai.DateMention;
import thammati.thai.ThaiNumbers;

/** Figures of a Thai source with what they count, and the limits that stand at figures and days. */
final class ThaiMeasures {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![0-9.,])(?<figure>[0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?)(?![0-9])"
              + "(?:\\s*(?<scale>(?:ล้าน|แสน|หมื่น|พัน|ร้อย)?ล้าน|แสน|หมื่น|พัน(?!ธ)))?");

  /** Limits that a figure or day cannot be told without. */
  private static final Pattern LIMIT =
      Pattern.compile(
          "(?<limit>ไม่เกิน(?:กว่า)?|ไม่น้อยกว่า|ไม่ต่ำกว่า|ไม่มากกว่า|อย่างน้อย|เกินกว่า|มากกว่า|น้อยกว่า|ต่ำกว่า|ประมาณ)"
              + "\\s*(?:จำนวน|วงเงิน|ร้อยละ|อัตรา|วันที่|เดือน)?\\s*$");

  private static final int BEFORE = 22;
  private static final int BEHIND = 14;

  private final String text;
  private final List<DateMention> dates;

  /**
   * Measures of a text.
   *
   * @param text in lower case, with Arabic digits
   * @param dates those of the text
   */
  ThaiMeasures(String text, List<DateMention> dates) {
    this.text = text;
    this.dates = List.copyOf(dates);
  }

  /** A figure where it stands, scale words multiplied out. */
  record Measure(Span span, BigDecimal value) {}

  /** The figures of the source that count the same thing. */
  List<Measure> like(Figure like) {
    List<Measure> found = new ArrayList<>();
    Matcher m = NUMBER.matcher(text);
    while (m.find()) {
      Span span = new Span(m.start(), m.end());
      boolean dated = dates.stream().anyMatch(d -> d.span().overlaps(span));
      if (dated || !counts(span, like)) continue;
      BigDecimal value = ThaiNumbers.figure(m.group("figure"));
      String scale = m.group("scale");
      found.add(
          new Measure(span, scale == null ? value : value.multiply(ThaiNumbers.scale(scale))));
    }
    return found;
  }

  private boolean counts(Span figure, Figure like) {
    int end = Math.min(text.length(), figure.end() + BEFORE);
    String behind = text.substring(figure.end(), end).stripLeading();
    String before = text.substring(Math.max(0, figure.start() - BEFORE), figure.start());
    return like.units().stream().anyMatch(behind::startsWith)
        || like.labels().stream().anyMatch(before.stripTrailing()::endsWith);
  }

  /** Whether the limits of the figure stand at the place, and no other. */
  boolean isBound(Span place, Figure figure) {
    return isBound(place, figure.bounds(), BEHIND);
  }

  /** Whether the limits of the day stand at the place, and no other. */
  boolean isBound(Span place, Day day) {
    return isBound(place, day.bounds(), 0);
  }

  /**
   * Whether each of the bounds stands at the place, and no limit besides.
   *
   * @param behind how far behind it; what stands behind a day is of the next one
   */
  private boolean isBound(Span place, List<List<String>> bounds, int behind) {
    int from = Math.max(0, place.start() - BEFORE);
    int to = Math.min(text.length(), place.end() + behind);
    for (DateMention date : dates) {
      if (date.span().end() <= place.start()) from = Math.max(from, date.span().end());
      if (date.span().start() >= place.end()) to = Math.min(to, date.span().start());
    }
    String before = text.substring(from, place.start());
    String around = before + "\n" + text.substring(place.end(), to);
    Matcher limit = LIMIT.matcher(before);
    if (limit.find()) {
      String said = limit.group("limit");
      if (bounds.stream().noneMatch(b -> b.stream().anyMatch(said::startsWith))) return false;
    }
    return bounds.stream().allMatch(b -> b.stream().anyMatch(around::contains));
  }
}
