package thammati.chat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import thammati.resolution.DecisionVerbs;
import thammati.resolution.ResolutionId;
import thammati.thai.DateMention;
import thammati.thai.ThaiDates;

/** Finds where a text that people wrote to each other cites resolutions: by name, day or title. */
final class CitingLines {
  private static final Pattern NAME =
      Pattern.compile(
          "(?<![0-9])[0-9]{4}-[0-9]{2}-[0-9]{2}/(?:[1-9][0-9]{0,3}|x[0-9a-f]{8})(?![0-9a-f])");

  private static final Pattern CABINET =
      Pattern.compile("มติ|ครม|คณะรัฐมนตรี|(?i:\\bcabinet\\b|\\bresolution)");

  /** "เรื่อง ...", or a title between quotation marks. */
  private static final Pattern TITLE =
      Pattern.compile("เรื่อง\\s*[:：]?\\s*(?<plain>\\S.*)|[“\"«](?<quoted>[^”\"»]{12,400})[”\"»]");

  /** What may stand around a day that heads a list, and says nothing of a matter. */
  private static final Pattern HEADING =
      Pattern.compile(
          "มติ|ที่ประชุม|การประชุม|ประชุม|คณะรัฐมนตรี|ครม\\.?|สรุป(?:ผล|ข่าว)?|เมื่อ|วัน(?:อาทิตย์|จันทร์|อังคาร|พุธ|พฤหัสบดี|ศุกร์|เสาร์)?(?:ที่)?|ของ|ตาม|ใน|มี|ได้|ดังนี้|[^\\p{L}\\p{M}\\p{N}]");

  private static final int MATTER = 12;

  private CitingLines() {}

  /**
   * A place that cites.
   *
   * @param words the text's own
   * @param name the resolution's name, where that is told; else null
   * @param day the day, where that is told; else null
   * @param matter words on the matter; empty if only the day is told
   */
  record Citing(
      String words, @Nullable ResolutionId name, @Nullable LocalDate day, String matter) {}

  /**
   * The places, in order.
   *
   * @param isMeeting whether the archive holds a meeting of a day
   */
  static List<Citing> in(String text, Predicate<LocalDate> isMeeting) {
    List<Citing> found = new ArrayList<>();
    LocalDate day = null;
    for (String raw : text.split("\n", -1)) {
      String line = raw.strip();
      if (line.isEmpty()) {
        day = null;
        continue;
      }
      if (named(line, found)) continue;
      List<DateMention> days = days(line, isMeeting);
      if (days.isEmpty()) {
        undated(line, day).ifPresent(found::add);
        continue;
      }
      for (int i = 0; i < days.size(); i++) {
        int from = i == 0 ? 0 : days.get(i).span().start();
        int to = i + 1 < days.size() ? days.get(i + 1).span().start() : line.length();
        String part = line.substring(from, to).strip();
        day = days.get(i).date().orElseThrow();
        String matter = matter(part);
        found.add(new Citing(part, null, day, matter));
      }
    }
    return withoutHeadings(found);
  }

  private static boolean named(String line, List<Citing> found) {
    Matcher m = NAME.matcher(line);
    boolean any = false;
    while (m.find()) {
      Optional<ResolutionId> name = ResolutionId.parse(m.group());
      name.ifPresent(n -> found.add(new Citing(line, n, n.date(), "")));
      any |= name.isPresent();
    }
    return any;
  }

  /** Days of meetings: those the archive knows, and in a line that speaks of the cabinet any. */
  private static List<DateMention> days(String line, Predicate<LocalDate> isMeeting) {
    boolean cabinet = CABINET.matcher(line).find();
    List<DateMention> days = new ArrayList<>();
    for (DateMention mention : ThaiDates.find(line)) {
      Optional<LocalDate> date = mention.date();
      if (date.isEmpty()) continue;
      // Of days that are no meetings only the first can be one that the archive lacks.
      if (isMeeting.test(date.get()) || (cabinet && days.isEmpty())) days.add(mention);
    }
    boolean held = days.stream().anyMatch(d -> isMeeting.test(d.date().orElseThrow()));
    return held ? days.stream().filter(d -> isMeeting.test(d.date().orElseThrow())).toList() : days;
  }

  /** A line without a day: below a day it goes with that, else it must give a title. */
  private static Optional<Citing> undated(String line, @Nullable LocalDate day) {
    Matcher title = TITLE.matcher(line);
    boolean titled = title.find();
    if (day != null && (titled || !DecisionVerbs.find(line).isEmpty())) {
      return Optional.of(new Citing(line, null, day, matter(line)));
    }
    if (!titled || !(CABINET.matcher(line).find() || title.start() == 0)) return Optional.empty();
    String plain = title.group("plain");
    String matter = plain == null ? title.group("quoted") : plain;
    if (letters(matter) < MATTER) return Optional.empty();
    return Optional.of(new Citing(line, null, null, matter));
  }

  private static String matter(String part) {
    String rest = ThaiDates.without(part);
    String telling = HEADING.matcher(rest).replaceAll("");
    return letters(telling) < MATTER ? "" : rest.strip();
  }

  private static long letters(String text) {
    return text.codePoints().filter(Character::isLetter).count();
  }

  /** A day alone that lines below it fill says nothing by itself. */
  private static List<Citing> withoutHeadings(List<Citing> found) {
    List<Citing> kept = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Citing citing = found.get(i);
      LocalDate day = citing.day();
      boolean heading = citing.name() == null && citing.matter().isEmpty() && day != null;
      boolean filled = i + 1 < found.size() && day != null && day.equals(found.get(i + 1).day());
      if (!(heading && filled)) kept.add(citing);
    }
    return kept;
  }
}
