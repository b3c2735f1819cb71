package thammati;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import thammati.resolution.Resolution;
import thammati.text.Span;
import thammati.thai.Agencies;
import thammati.thai.AgencyMention;
import thammati.thai.Clauses;
import thammati.thai.DateMention;
import thammati.thai.ThaiDates;
import thammati.thai.ThaiText;

/** Says the same in other words, as an honest model would. */
final class Rewordings {
  private static final List<String> MONTHS =
      List.of(
          "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.",
          "ธ.ค.");

  private final Agencies agencies;

  Rewordings(Agencies agencies) {
    this.agencies = agencies;
  }

  /** Each way of rewording by its name; empty where there is nothing to reword. */
  Map<String, BiFunction<String, Resolution, Optional<String>>> all() {
    Map<String, BiFunction<String, Resolution, Optional<String>>> all = new LinkedHashMap<>();
    all.put("verbatim", (text, _) -> Optional.of(text));
    all.put("Arabic digits", (text, _) -> changed(text, ThaiText.arabicDigits(text)));
    all.put("Thai digits", (text, _) -> changed(text, Falsifications.thaiDigits(text)));
    all.put(
        "no commas", (text, _) -> changed(text, text.replaceAll("(?<=[0-9]),(?=[0-9]{3})", "")));
    all.put(
        "no item numbers",
        (text, _) -> changed(text, text.replaceAll("(?<= |^)[0-9]{1,2}[.)] ", "")));
    all.put("short dates", (text, _) -> changed(text, shortDates(text)));
    all.put("full agencies", (text, _) -> changed(text, fullAgencies(text)));
    all.put("lead", Rewordings::lead);
    all.put("answering", (text, _) -> Optional.of("คำตอบคือ " + text + " ตามที่ระบุไว้ในมติ"));
    all.put("first clause", (text, _) -> clause(text, 0));
    all.put("second clause", (text, _) -> clause(text, 1));
    all.put("clauses apart", (text, _) -> apart(text));
    return all;
  }

  private static Optional<String> changed(String text, String other) {
    return other.equals(text) ? Optional.empty() : Optional.of(other);
  }

  private static Optional<String> lead(String text, Resolution resolution) {
    LocalDate date = resolution.id().date();
    return date == null || !resolution.source().kind().isResolution()
        ? Optional.empty()
        : Optional.of(
            "เมื่อวันที่ " + ThaiDates.format(date) + " คณะรัฐมนตรีมีมติเรื่องนี้ว่า " + text);
  }

  private static Optional<String> clause(String text, int n) {
    List<Span> clauses = Clauses.of(text);
    return clauses.size() <= Math.max(1, n)
        ? Optional.empty()
        : Optional.of(clauses.get(n).in(text));
  }

  private static Optional<String> apart(String text) {
    List<Span> clauses = Clauses.of(text);
    if (clauses.size() < 3) return Optional.empty();
    return Optional.of(
        clauses.getFirst().in(text) + " โดยมีรายละเอียดดังนี้ " + clauses.getLast().in(text));
  }

  private static String shortDates(String text) {
    String plain = ThaiText.plain(text);
    for (DateMention date : ThaiDates.find(plain).reversed()) {
      if (date.day() == 0 || date.month() == 0 || date.year() == 0) continue;
      // Only dates that stand whole: "4 - 18 เมษายน" has no day of its own.
      if (!date.span().in(plain).matches("[0-9]{1,2} [ก-๎]+ [0-9]{4}")) continue;
      int year = (date.year() + 543) % 100;
      String words = date.day() + " " + MONTHS.get(date.month() - 1) + " " + year;
      plain = plain.substring(0, date.span().start()) + words + plain.substring(date.span().end());
    }
    return plain;
  }

  private String fullAgencies(String text) {
    String out = text;
    for (AgencyMention mention : agencies.find(text).reversed()) {
      if (mention.agencies().size() != 1) continue;
      String full = mention.agencies().iterator().next().name();
      out = out.substring(0, mention.span().start()) + full + out.substring(mention.span().end());
    }
    return out;
  }
}
