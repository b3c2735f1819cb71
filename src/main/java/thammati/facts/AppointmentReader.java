package thammati.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thammati.facts.Appointment.Kind;
import thammati.facts.PersonNames.Person;
import thammati.text.Span;
import thammati.thai.DateMention;
import thammati.thai.ThaiDates;
import thammati.thai.ThaiText;

/**
 * Finds who is appointed to what. Persons who propose, sign, are replaced or are named beside their
 * office in brackets are not appointed; members by office ("ผู้แทนกระทรวงการคลัง") are no persons.
 */
public final class AppointmentReader {
  private static final Pattern APPOINTS =
      Pattern.compile(
          "แต่งตั้ง|(?:รับ|ให้)โอน|(?:ให้)?ดำรงตำแหน่ง|คัดเลือก(?:ให้)?เป็น|เป็น(?:ประธาน)?กรรมการ|ต่อเวลา|ต่ออายุราชการ|ต่อวาระ|คงอยู่|รักษาราชการ|รักษาการ(?!ตาม)|รายชื่อผู้|สับเปลี่ยน|เลื่อน[^\\n]{0,20}ตำแหน่ง");
  private static final Pattern BRACKETED = Pattern.compile("[\\s)\\]]{0,9}(?:และ)?\\s{0,9}[)\\]]");
  private static final Pattern REPLACED =
      Pattern.compile(
          "(?:แทน|ทดแทน|สืบต่อจาก|ต่อจาก|เดิม\\s{0,3}คือ|แทนที่|สำหรับ|ผู้แทน)\\s{0,9}(?:คน)?$");
  private static final Pattern OFFICE =
      Pattern.compile(
          "(?:รัฐมนตรี|กระทรวง[ก-๎\\s]{2,60}|ประธาน[ก-๎]{0,40}|เลขาธิการ[ก-๎\\s]{0,40})\\s{0,9}\\($");
  private static final Pattern ACTS =
      Pattern.compile("\\s{0,9}\\)\\s{0,9}(?:ให้)?(?:เป็น)?(?:ผู้)?รักษา(?:ราช)?การ");
  private static final Pattern CANCELLED =
      Pattern.compile(
          "(?:ยกเลิก|เพิกถอน)(?:มติ|คำสั่ง|การ)?[^\\n]{0,100}(?:แต่งตั้ง|โอน|ดำรงตำแหน่ง)");
  private static final Pattern NUMBERED =
      Pattern.compile("^\\s{0,40}\\(?[0-9]{1,3}(?:\\.[0-9]{1,3}){0,3}[.)]?\\)?\\s{0,20}$");
  private static final Pattern LISTED =
      Pattern.compile("(?:ได้แก่|คือ|โดยมี)\\s{0,9}(?:\\(?[0-9]{1,2}[.)]\\s{0,9})?$");
  private static final Pattern FROM =
      Pattern.compile(
          "(?:ทั้งนี้\\s{0,9})?(?:โดยให้มีผล)?\\s{0,9}(?:ตั้งแต่|นับแต่|มีผล(?:ตั้งแต่)?)\\s{0,3}(?:วันที่|บัดนี้)[^\\n]{0,80}");
  private static final Pattern ALL_FROM =
      Pattern.compile(
          "ทั้งนี้\\s{0,9}(?:ให้)?(?:โดย)?(?:มีผล)?\\s{0,9}(?:ตั้งแต่|นับแต่)\\s{0,3}(?:วันที่|บัดนี้)[^\\n]{0,80}");
  private static final Pattern BOARD =
      Pattern.compile("^(?:รอง|อนุ)?(?:ประธาน)?(?:คณะ|อนุ)?กรรมการ(?!ผู้ช่วยรัฐมนตรี)");
  private static final Pattern ROYAL =
      Pattern.compile("ทรงพระกรุณา|โปรดเกล้า|มีคุณสมบัติ|คณะรัฐมนตรี|มีมติ");
  private static final int CANCELLED_WITHIN = 600;
  private static final int FROM_WITHIN = 1200;

  private AppointmentReader() {}

  /** The appointments of a body; none where its operative part appoints nobody. */
  public static List<Appointment> read(String title, String body) {
    String text = ThaiText.plain(body);
    int end = operative(title, text);
    if (!APPOINTS.matcher(text).region(0, end).find()) return List.of();
    List<Person> persons =
        PersonNames.find(text, 0, end).stream().filter(p -> isAppointed(text, p)).toList();
    List<Appointment> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < persons.size(); i++) {
      Person person = persons.get(i);
      int stop = i + 1 < persons.size() ? persons.get(i + 1).span().start() : end;
      Appointment appointment = appointment(body, text, person, stop, end, title);
      if (seen.add(appointment.person())) found.add(appointment);
    }
    return List.copyOf(found);
  }

  /** Whether a heading says that the matter is an appointment. */
  static boolean isAppointment(String title) {
    return title.contains("แต่งตั้ง")
        || title.contains("โอนข้าราชการ")
        || title.startsWith("รายชื่อ");
  }

  /** A matter that is an appointment is operative to its end. */
  private static int operative(String title, String text) {
    return isAppointment(title) ? text.length() : CabinetPart.end(text);
  }

  private static boolean isAppointed(String text, Person person) {
    int start = person.span().start();
    String before = text.substring(Lines.start(text, start, 80), start);
    if (REPLACED.matcher(before).find()) return false;
    boolean closed =
        BRACKETED
            .matcher(text)
            .region(person.span().end(), Math.min(text.length(), person.span().end() + 20))
            .lookingAt();
    if (closed && ACTS.matcher(text).region(person.span().end(), text.length()).lookingAt())
      return true;
    if (closed && (before.endsWith("(") || OFFICE.matcher(before).find())) return false;
    if (NUMBERED.matcher(before).find() || LISTED.matcher(before).find()) return true;
    String line = text.substring(Lines.start(text, start, 600), start);
    return APPOINTS.matcher(line).find() || behind(text, person).find();
  }

  private static Matcher behind(String text, Person person) {
    int from = person.span().end();
    return APPOINTS.matcher(text).region(from, Lines.end(text, from, 300));
  }

  private static Appointment appointment(
      String body, String text, Person person, int stop, int end, String title) {
    boolean cancels = isCancelled(text, person.span().start());
    Span position = Positions.of(text, person.span(), stop);
    Span shared = position;
    if (Positions.isOpen(text, position)) {
      Span above = Positions.shared(text, person.span().start());
      if (above.length() > 0) shared = above;
    }
    Span from = from(text, person.span().end(), stop, end);
    Kind kind = kind(text, person, shared, cancels, title);
    boolean numbered = shared.length() > 0;
    return new Appointment(
        person.name(),
        Positions.name(body, shared),
        kind,
        day(text, from).orElse(null),
        from,
        person.span(),
        shared,
        cancels ? Confidence.LIKELY : numbered ? Confidence.SURE : Confidence.DOUBTFUL);
  }

  /** Whether the last that is said before the name is the end of an appointment. */
  private static boolean isCancelled(String text, int at) {
    Matcher m = CANCELLED.matcher(text).region(Math.max(0, at - CANCELLED_WITHIN), at);
    int end = -1;
    while (m.find()) end = m.end();
    return end >= 0 && !text.substring(end, at).contains("แต่งตั้ง");
  }

  private static Kind kind(
      String text, Person person, Span position, boolean cancels, String title) {
    if (cancels) return Kind.CANCELLED;
    int start = person.span().start();
    String before = text.substring(Math.max(0, start - 200), start);
    String around = before + text.substring(start, Math.max(start, position.start()));
    if (around.contains("รักษาราชการแทน") || around.contains("รักษาการ")) return Kind.ACTING;
    String post = position.in(text);
    if (BOARD.matcher(post).find()) return Kind.BOARD_MEMBER;
    if (around.contains("คงอยู่") || around.contains("ต่อเวลา") || around.contains("ต่อวาระ")) {
      return Kind.EXTEND;
    }
    boolean moved = title.contains("โอน") || around.contains("รับโอน") || around.contains("ให้โอน");
    return moved || text.contains("สับเปลี่ยน") ? Kind.TRANSFER : Kind.APPOINT;
  }

  /** From when: told with the person, else once for all behind the list. */
  private static Span from(String text, int at, int stop, int end) {
    int own = Math.min(stop, Lines.end(text, at, FROM_WITHIN));
    Matcher m = FROM.matcher(text).region(at, Math.max(at, own));
    if (!m.find()) {
      m = ALL_FROM.matcher(text).region(own, Math.min(end, own + FROM_WITHIN));
      if (!m.find()) return new Span(at, at);
    }
    int until = m.group().indexOf("เป็นต้นไป");
    int to = until < 0 ? m.end() : m.start() + until + "เป็นต้นไป".length();
    return new Span(m.start(), to).trimmedIn(text);
  }

  private static Optional<LocalDate> day(String text, Span from) {
    String words = from.in(text);
    String head = words.substring(0, Math.min(words.length(), 60));
    List<DateMention> dates = ThaiDates.find(head);
    if (dates.isEmpty() || ROYAL.matcher(head.substring(0, dates.getFirst().span().start())).find())
      return Optional.empty();
    return dates.getFirst().date();
  }
}
