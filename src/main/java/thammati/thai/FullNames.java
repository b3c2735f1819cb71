package thammati.thai;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import thammati.text.Span;

/**
 * Finds where the full name before a bracket begins, the hard part in a language without word
 * breaks: by the dictionary first, else by the nearest word that heads names of organisations.
 */
final class FullNames {
  private static final int LONGEST = 170;
  private static final int SLACK = 9;
  private static final int LETTERS_A_SLIP = 7;
  private static final int SAME_HEAD = 4;
  private static final int SHORTEST = 10;

  private static final String COMMITTEE = "คณะ";

  /** What heads a name, the longest first where one begins another. */
  private static final Pattern HEAD =
      Pattern.compile(
          "(?:คณะกรรมการ|คณะอนุกรรมการ|คณะกรรมาธิการ|คณะทำงาน|อนุกรรมการ|กระทรวง|กรม(?!ธรรม์)"
              + "|สำนักงาน|สํานักงาน|สำนัก|สํานัก|องค์การ|องค์กร|องค์กรปกครอง|สถาบัน|มหาวิทยาลัย|วิทยาลัย"
              + "|บริษัท|บรรษัท|ธนาคาร|กองทุน|กองบัญชาการ|กองบังคับการ|กองอำนวยการ|กองกำลัง|กองทัพ"
              + "|กอง(?!ทุน|บั|อำ|กำ|ทั)|ศูนย์|สภา(?!พ|ว)|สมาคม|สมาพันธ์|สหพันธ์|สหกรณ์|สมัชชา|มูลนิธิ|โครงการ"
              + "|โรงพยาบาล|โรงเรียน|โรงงาน|สถานี|ศาล|ตลาดหลักทรัพย์|หน่วย(?!งาน)|ท่าอากาศยาน|อาสาสมัคร"
              + "|เครือข่าย|เทศบาล|แผนงาน|นิคม|การ(?:ไฟฟ้า|ประปา|รถไฟ|ท่าเรือ|ทางพิเศษ|ยาง|เคหะ|กีฬา"
              + "|นิคม|ท่องเที่ยวแห่ง|ยาสูบ)|ชมรม|สภาพัฒนา|ผู้ตรวจการ)(?!ที่|ของ)");

  private static final Pattern PROJECT = Pattern.compile("โครงการ|แผนงาน");

  /** Heads after which the abbreviation may begin with the word that follows. */
  private static final Pattern LEFT_OUT =
      Pattern.compile("กระทรวง|กรม|สำนักงาน|สํานักงาน|สำนัก|บริษัท[ \u00a0]?|โครงการ|องค์กร");

  /** What never stands inside a name: the sentence around it begins anew behind. */
  private static final Pattern BREAK =
      Pattern.compile(
          "[\\n;:/“”\"\\[\\]]|\\([^()]{1,24}\\.[^()]{0,12}\\)|["
              + " \u00a0](?:เสนอ|จำนวน|ครั้งที่)|เช่น|ดังกล่าว"
              + "|ด่วนที่สุด|ตามที่|มอบหมาย|รวมทั้ง|ได้แก่|เห็นชอบ|เห็นควร|อนุมัติ|ปัจจุบัน|ทั้งนี้|ๆ");

  private final String body;
  private final Agencies agencies;
  private final Map<Integer, AgencyMention> byEnd = new HashMap<>();

  /** Reads names in a body of which the mentions by the dictionary are known. */
  FullNames(String body, Agencies agencies, List<AgencyMention> mentions) {
    this.body = body;
    this.agencies = agencies;
    mentions.stream().filter(m -> !m.abbreviated()).forEach(m -> byEnd.put(m.span().end(), m));
  }

  /** A full name and whom it names. */
  record Name(Span span, List<Agency> agencies) {}

  /** The full name that ends at an offset and that the abbreviation stands for. */
  Optional<Name> endingAt(int end, String abbreviation) {
    AgencyMention known = byEnd.get(end);
    Letters letters = Letters.of(abbreviation);
    List<Agency> candidates = agencies.named(abbreviation);
    if (known != null) {
      List<Agency> both = known.agencies().stream().filter(candidates::contains).toList();
      if (!both.isEmpty()) return Optional.of(new Name(known.span(), both));
    }
    Optional<Name> near = nearName(end, candidates);
    if (near.isPresent()) return near;
    if (known != null && letters.standFor(known.span().in(body))) {
      return Optional.of(new Name(known.span(), known.agencies()));
    }
    // Behind a project or plan a known abbreviation tells who is in charge of it.
    return byHead(end, letters)
        .filter(span -> candidates.isEmpty() || !PROJECT.matcher(span.in(body)).lookingAt())
        .map(span ->
            known != null && known.span().equals(span)
                ? new Name(span, known.agencies())
                : new Name(span, List.of(Agency.asWritten(span.in(body), abbreviation))));
  }

  /** A candidate whose name is written with a slip of a few letters. */
  private Optional<Name> nearName(int end, List<Agency> candidates) {
    if (candidates.isEmpty()) return Optional.empty();
    String before = before(end);
    Matcher m = HEAD.matcher(before);
    Name best = null;
    int least = Integer.MAX_VALUE;
    for (int from = 0; m.find(from); from = m.start() + 1) {
      String written = before.substring(m.start());
      for (Agency agency : candidates) {
        int slips = leastSlips(Slips.key(written), agency);
        if (slips < least && slips <= SLACK) {
          least = slips;
          best = new Name(new Span(end - written.length(), end), List.of(agency));
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static int leastSlips(String written, Agency agency) {
    return Stream.concat(Stream.of(agency.name()), agency.aliases().stream())
        .map(Slips::key)
        .filter(name -> name.length() >= SHORTEST)
        .mapToInt(name -> slips(written, name))
        .min()
        .orElse(SLACK + 1);
  }

  /** Slips of the pen come behind the head: a committee is not the office of that committee. */
  private static int slips(String written, String name) {
    int most = Math.min(SLACK, name.length() / LETTERS_A_SLIP);
    if (!written.regionMatches(0, name, 0, SAME_HEAD)) return SLACK + 1;
    int slips = Slips.between(written, name, most);
    return slips <= most ? slips : SLACK + 1;
  }

  private Optional<Span> byHead(int end, Letters letters) {
    String before = before(end);
    Optional<Span> whole = nearestHead(before, letters, false);
    Optional<Span> found = whole.isPresent() ? whole : nearestHead(before, letters, true);
    return found.map(s -> withCommittee(before, s)).map(s -> s.shifted(end - before.length()));
  }

  private static Span withCommittee(String before, Span name) {
    boolean body = before.startsWith(COMMITTEE, name.start() - COMMITTEE.length());
    return body ? new Span(name.start() - COMMITTEE.length(), name.end()) : name;
  }

  private static Optional<Span> nearestHead(String before, Letters letters, boolean leftOut) {
    Matcher m = HEAD.matcher(before);
    Span best = null;
    for (int from = 0; m.find(from); from = m.start() + 1) {
      String name = before.substring(m.start());
      if (leftOut) {
        Matcher out = LEFT_OUT.matcher(name);
        if (!out.lookingAt()) continue;
        name = name.substring(out.end());
      }
      if (letters.standFor(name)) best = new Span(m.start(), before.length());
    }
    return Optional.ofNullable(best);
  }

  /** The text before an offset as far back as a name can reach. */
  private String before(int end) {
    String before = body.substring(Math.max(0, end - LONGEST), end);
    Matcher m = BREAK.matcher(before);
    int from = 0;
    while (m.find()) from = m.end();
    return before.substring(from);
  }
}
