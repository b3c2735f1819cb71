package thammati;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import thammati.resolution.Decision;
import thammati.resolution.DecisionVerbs;
import thammati.text.Span;
import thammati.thai.Agencies;
import thammati.thai.AgencyMention;
import thammati.thai.DateMention;
import thammati.thai.ThaiDates;
import thammati.thai.ThaiText;

/** Makes true statements false, in the ways in which models do. Same seed, same falsehoods. */
final class Falsifications {
  private static final Pattern FIGURE =
      Pattern.compile("(?<![0-9.,])[0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?(?![0-9])");
  private static final Pattern MONEY =
      Pattern.compile(
          "([0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?)\\s*((?:พัน|หมื่น|แสน)?ล้าน)?\\s*(บาท|ไร่|คน|ราย|ตัน)");
  private static final Pattern YEAR = Pattern.compile("(?<![0-9])25[0-9]{2}(?![0-9])");
  private static final Pattern VERB =
      Pattern.compile(
          "(?<![ก-๎])(?:ให้|อนุมัติ|เห็นชอบ|รับทราบ|มอบหมาย|กำหนด|ยกเว้น|เพิ่ม|ขยาย|จัด|สนับสนุน|ดำเนิน)");
  private static final List<String> MINISTRIES =
      List.of(
          "กระทรวงกลาโหม",
          "กระทรวงวัฒนธรรม",
          "กระทรวงยุติธรรม",
          "กระทรวงพลังงาน",
          "กระทรวงการต่างประเทศ",
          "กระทรวงสาธารณสุข",
          "กระทรวงคมนาคม",
          "กระทรวงแรงงาน",
          "กรมชลประทาน",
          "กรมการปกครอง");
  private static final List<String> ADDED =
      List.of(
          " ทั้งนี้ นายกรัฐมนตรีได้ขอบคุณทุกฝ่ายที่ร่วมกันผลักดันเรื่องนี้จนสำเร็จ",
          " โดยประชาชนส่วนใหญ่พึงพอใจกับมาตรการนี้เป็นอย่างมาก",
          " และจะมีการแถลงข่าวเพิ่มเติมอีกครั้งในสัปดาห์หน้าที่ทำเนียบรัฐบาล",
          " ซึ่งนักวิชาการมองว่าเป็นก้าวสำคัญของเศรษฐกิจไทยในระยะยาว",
          " ผู้ที่สนใจสามารถลงทะเบียนได้ที่สำนักงานเขตทุกแห่งตั้งแต่วันพรุ่งนี้");
  private static final List<String> LINKS =
      List.of(
          " ดูที่ https://evil.example/x",
          " ดูเพิ่มเติม www.thaigov-news.com",
          " [อ่านต่อ](http://a.example)",
          " ที่ bit.ly/3abc",
          " ติดต่อ info@fake-mail.org",
          " <a href=//x.example>คลิก</a>",
          " gov-th.info");

  private final Random random;
  private final Agencies agencies;

  Falsifications(long seed, Agencies agencies) {
    this.random = new Random(seed);
    this.agencies = agencies;
  }

  /** The statement with another figure; empty if it has none that is no date. */
  Optional<String> figure(String text) {
    String plain = ThaiText.plain(text);
    List<DateMention> dates = ThaiDates.find(plain);
    List<MatchResult> places =
        FIGURE
            .matcher(plain)
            .results()
            .filter(m -> dates.stream().noneMatch(d -> d.span().overlaps(span(m))))
            .filter(m -> !isItem(plain, m))
            .toList();
    return change(plain, places, this::otherFigure);
  }

  Optional<String> thaiFigure(String text) {
    return figure(text).map(Falsifications::thaiDigits);
  }

  Optional<String> scale(String text) {
    String plain = ThaiText.plain(text);
    return change(
        plain,
        MONEY.matcher(plain).results().toList(),
        m -> {
          String scale = m.group(2);
          String other = scale == null ? "ล้าน" : scale.equals("ล้าน") ? "พันล้าน" : "ล้าน";
          return m.group(1) + " " + other + m.group(3);
        });
  }

  Optional<String> day(String text) {
    String plain = ThaiText.plain(text);
    List<DateMention> dates = ThaiDates.find(plain).stream().filter(d -> d.day() > 0).toList();
    if (dates.isEmpty()) return Optional.empty();
    DateMention date = dates.get(random.nextInt(dates.size()));
    String words = date.span().in(plain);
    int other = date.day() % 28 + 1 + random.nextInt(2);
    if (other == date.day() || !words.contains("" + date.day())) return Optional.empty();
    String changed = words.replaceFirst("(?<![0-9])0?" + date.day() + "(?![0-9])", "" + other);
    return Optional.of(replaced(plain, date.span(), changed)).filter(t -> !t.equals(plain));
  }

  /** Another year, or a Buddhist year called a Christian one. */
  Optional<String> year(String text) {
    String plain = ThaiText.plain(text);
    return change(
        plain,
        YEAR.matcher(plain).results().toList(),
        m -> {
          int year = Integer.parseInt(m.group());
          return switch (random.nextInt(3)) {
            case 0 -> Integer.toString(year + 1 + random.nextInt(4));
            case 1 -> Integer.toString(year - 1 - random.nextInt(4));
            default -> Integer.toString(year - 543 - 1);
          };
        });
  }

  Optional<String> agency(String text) {
    List<AgencyMention> found =
        agencies.find(text).stream().filter(m -> !m.span().in(text).equals("คณะรัฐมนตรี")).toList();
    if (found.isEmpty()) return Optional.empty();
    Span span = found.get(random.nextInt(found.size())).span();
    String other = MINISTRIES.get(random.nextInt(MINISTRIES.size()));
    return Optional.of(replaced(text, span, other)).filter(t -> !t.equals(text));
  }

  /** One agency of the source in the place of another. */
  Optional<String> agencyOfSource(String text, String source) {
    List<AgencyMention> others =
        agencies.find(source).stream()
            .filter(m -> !m.span().in(source).equals("คณะรัฐมนตรี"))
            .toList();
    List<AgencyMention> found =
        agencies.find(text).stream().filter(m -> !m.span().in(text).equals("คณะรัฐมนตรี")).toList();
    if (found.isEmpty() || others.isEmpty()) return Optional.empty();
    AgencyMention one = found.get(random.nextInt(found.size()));
    AgencyMention other = others.get(random.nextInt(others.size()));
    if (other.agencies().stream().anyMatch(one.agencies()::contains)) return Optional.empty();
    return Optional.of(replaced(text, one.span(), other.span().in(source)));
  }

  /** One verb of decision of the source in the place of another. */
  Optional<String> verbOfSource(String text, String source) {
    List<Decision> found = DecisionVerbs.find(text);
    List<Decision> others = DecisionVerbs.find(source);
    if (found.isEmpty() || others.isEmpty()) return Optional.empty();
    Decision one = found.get(random.nextInt(found.size()));
    Decision other = others.get(random.nextInt(others.size()));
    if (one.code() == other.code()) return Optional.empty();
    return Optional.of(replaced(text, one.span(), other.span().in(source)));
  }

  Optional<String> negation(String text) {
    if (text.contains("ไม่") && random.nextBoolean()) {
      return Optional.of(text.replaceFirst("ไม่", ""));
    }
    return change(text, VERB.matcher(text).results().toList(), m -> "ไม่" + m.group());
  }

  /** Words of the statement, two of them exchanged, as if quoted. */
  Optional<String> quotation(String text) {
    String[] words = text.split(" ");
    if (words.length < 3) return Optional.empty();
    int at = random.nextInt(words.length - 2);
    String quoted = words[at + 2] + words[at] + words[at + 1];
    if (ThaiText.squash(text).contains(ThaiText.squash(quoted))) return Optional.empty();
    return Optional.of(text + " โดยระบุว่า “" + quoted + "”");
  }

  Optional<String> link(String text) {
    return Optional.of(text + LINKS.get(random.nextInt(LINKS.size())));
  }

  Optional<String> added(String text) {
    return Optional.of(text + ADDED.get(random.nextInt(ADDED.size())));
  }

  private Optional<String> change(
      String text, List<MatchResult> places, Function<MatchResult, String> other) {
    if (places.isEmpty()) return Optional.empty();
    MatchResult place = places.get(random.nextInt(places.size()));
    return Optional.of(replaced(text, span(place), other.apply(place)))
        .filter(t -> !ThaiText.squash(t).equals(ThaiText.squash(text)));
  }

  private String otherFigure(MatchResult m) {
    char[] figure = m.group().toCharArray();
    List<Integer> digits = new ArrayList<>();
    for (int i = 0; i < figure.length; i++) if (Character.isDigit(figure[i])) digits.add(i);
    int at = digits.get(random.nextInt(digits.size()));
    figure[at] = (char) ('1' + (figure[at] - '1' + 1 + random.nextInt(8)) % 9);
    return new String(figure);
  }

  /** The number of a point in a list claims nothing. */
  private static boolean isItem(String text, MatchResult m) {
    boolean first = m.start() == 0 || Character.isWhitespace(text.charAt(m.start() - 1));
    return first && m.end() < text.length() && ".)".indexOf(text.charAt(m.end())) >= 0;
  }

  private static Span span(MatchResult m) {
    return new Span(m.start(), m.end());
  }

  private static String replaced(String text, Span span, String by) {
    return text.substring(0, span.start()) + by + text.substring(span.end());
  }

  static String thaiDigits(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < out.length(); i++) {
      char c = out.charAt(i);
      if (c >= '0' && c <= '9') out.setCharAt(i, (char) ('๐' + c - '0'));
    }
    return out.toString();
  }
}
