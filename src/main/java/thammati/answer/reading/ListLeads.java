package thammati.answer.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thammati.text.Span;
import thammati.thai.ThaiText;

/** Where a text opens lists, for an ask that wants several things; nothing for any other. */
final class ListLeads {
  private static final int COUNTED_WITHIN = 60;
  private static final Pattern COUNT = Pattern.compile("([0-9]+)\\s*([ก-๎]{2,6})");
  private static final Pattern LEAD =
      Pattern.compile(
          "ได้แก่|ประกอบด้วย|ดังนี้|ดังต่อไปนี้|คือ(?=\\s)|(?<first>(?<=\\s)\\(?1[.)]\\s*[^0-9\\s])");
  private static final Pattern LISTED =
      Pattern.compile("ได้แก่|ประกอบด้วย|ดังนี้|คือ|อาทิ|เช่น|\\s\\(?[0-9]{1,2}[.)]|,|\\sและ");

  /** Opens what a paper tells, whatever that is. */
  private static final Pattern GENERAL =
      Pattern.compile(
          ".*(?:รายละเอียด|สาระสำคัญ|สรุป|เสนอ|รายงาน|แจ้ง|ความเห็น)\\S{0,8}\\s*\\S{0,6}\\s*",
          Pattern.DOTALL);

  private static final int GENERAL_WITHIN = 30;

  private final List<Lead> leads;
  private final int[] listed;

  ListLeads(String body, Ask ask, Nearness words) {
    boolean list = ask.wanted().list();
    this.leads = list ? leads(body, ask, words) : List.of();
    this.listed = list ? counts(LISTED, body) : new int[0];
  }

  /** How many signs of a list the window holds, at most six. */
  double signs(Span window) {
    return listed.length == 0 ? 0 : Math.min(6, listed[window.end()] - listed[window.start()]);
  }

  /** How near the ask's words stand before a list that the window opens. */
  double opened(Span window) {
    double most = 0;
    for (Lead lead : leads) if (window.contains(lead.span())) most = Math.max(most, lead.near());
    return most;
  }

  /**
   * The place where a stretch opens the list that the ask's words stand nearest to; empty if it
   * opens none, or but the points of the paper itself.
   */
  Optional<Span> openedIn(Span stretch) {
    return leads.stream()
        .filter(lead -> stretch.contains(lead.span()) && lead.near() > 0 && !lead.general())
        .max(Comparator.comparingDouble(Lead::near))
        .map(Lead::span);
  }

  /** Where a list is opened, and how near the ask's words stand before it. */
  private static List<Lead> leads(String body, Ask ask, Nearness words) {
    Set<String> counts = new HashSet<>();
    Matcher count = COUNT.matcher(ThaiText.plain(ask.words()));
    while (count.find()) counts.add(count.group(1) + count.group(2));
    List<Lead> leads = new ArrayList<>();
    String plain = ThaiText.plain(body);
    Matcher m = LEAD.matcher(plain);
    while (m.find()) {
      if (m.group("first") != null && !counted(plain, m.start(), counts)) continue;
      boolean counted = counted(plain, m.start(), counts);
      double near = words.before(m.start(), 50) * (counted ? 2 : 1);
      String before = plain.substring(Math.max(0, m.start() - GENERAL_WITHIN), m.start());
      boolean general = GENERAL.matcher(before).matches();
      leads.add(new Lead(new Span(m.start(), m.end()), near, general));
    }
    return leads;
  }

  /** Whether a count that the ask names stands shortly before a place: "6 โครงการ [... (1)". */
  private static boolean counted(String plain, int at, Set<String> counts) {
    String before = plain.substring(Math.max(0, at - COUNTED_WITHIN), at).replace(" ", "");
    return counts.stream().anyMatch(before::contains);
  }

  private record Lead(Span span, double near, boolean general) {}

  private static int[] counts(Pattern pattern, String body) {
    int[] counts = new int[body.length() + 1];
    Matcher m = pattern.matcher(body);
    while (m.find()) counts[m.end()]++;
    for (int i = 1; i < counts.length; i++) counts[i] += counts[i - 1];
    return counts;
  }
}
