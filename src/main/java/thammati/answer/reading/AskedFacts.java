package thammati.answer.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import thammati.answer.reading.AskedFor.Kind;
import thammati.facts.Amount;
import thammati.facts.DatedFact;
import thammati.facts.Facts;
import thammati.text.Span;

/** Which facts of a resolution an ask is about: who proposed it, who must act, by when. */
final class AskedFacts {
  private static final Pattern PROPOSER =
      asking(
          "(?:ใคร|ไหน|ใด|อะไร).{0,12}เสนอ|เสนอ(?:โดย)?(?:ใคร|หน่วย)|ผู้เสนอ|who proposed|proposed"
              + " by");
  private static final Pattern AGENT =
      asking(
          "(?:มอบ(?:หมาย)?|ให้|รับผิดชอบ|เจ้าภาพ|ดูแล|เป็นหลัก).{0,24}(?:ใคร|หน่วย(?:งาน)?(?:ไหน|ใด|อะไร)|กระทรวง(?:ไหน|ใด)|กรม(?:ไหน|ใด))"
              + "|(?:ใคร|หน่วย(?:งาน)?(?:ไหน|ใด|อะไร)|กระทรวง(?:ไหน|ใด)|กรม(?:ไหน|ใด)).{0,12}(?:รับผิดชอบ|ดูแล|ต้อง|เป็นหลัก|เจ้าภาพ|รับไป)|which"
              + " agency|who (?:must|should|is responsible)");
  private static final Pattern TASK =
      asking(
          "(?:ให้|ต้อง|สั่ง)(?:ไป)?ทำ(?:อะไร|ยังไง|อย่างไร)|มอบหมายอะไร|ต้องดำเนินการ(?:อะไร|อย่างไร)");
  private static final Pattern DEADLINE =
      asking("ภายใน(?:เมื่อ|วัน|กี่|เดือน|ปี)|เส้นตาย|กำหนดส่ง|ก่อนวันไหน|deadline|by when");
  private static final Pattern REFERENCE =
      asking(
          "มติ(?:\\s*ครม\\.?)?\\s*(?:เดิม|เก่า|เมื่อ|ก่อน|ครั้งก่อน|อันเดิม)|(?:ยกเลิก|ทบทวน|ตาม)มติ|earlier"
              + " resolution");
  private static final Pattern EFFECTIVE =
      asking("มีผล|ตั้งแต่(?:เมื่อ|วัน)|เริ่มใช้|effective|take effect");
  private static final Pattern LAW =
      asking(
          "พ\\.ร\\.บ\\.?\\s*(?:อะไร|ไหน|ใด)|กฎหมาย(?:อะไร|ไหน|ใด)|มาตรา(?:ไหน|ใด|อะไร)|which law");

  private static final int NEAR_POST = 240;

  private AskedFacts() {}

  /** The words of the facts that the ask is about, in no order; empty if it is about none. */
  static List<Span> of(String ask, AskedFor wanted, Facts facts) {
    List<Span> spans = new ArrayList<>();
    when(PROPOSER, ask, spans, facts.proposers().stream().map(p -> p.span()));
    when(
        AGENT,
        ask,
        spans,
        facts.assignments().stream().flatMap(a -> a.agents().stream()).map(a -> a.span()));
    when(TASK, ask, spans, facts.assignments().stream().map(a -> start(a.span())));
    when(
        DEADLINE,
        ask,
        spans,
        facts.assignments().stream().flatMap(a -> a.deadlines().stream()).map(d -> d.span()));
    when(REFERENCE, ask, spans, facts.references().stream().map(r -> r.span()));
    when(
        EFFECTIVE,
        ask,
        spans,
        facts.dates().stream()
            .filter(d -> d.kind() == DatedFact.Kind.EFFECTIVE)
            .map(d -> d.span()));
    when(LAW, ask, spans, facts.laws().stream().map(l -> start(l.span())));
    kind(
        wanted,
        Kind.PERSON,
        spans,
        facts.appointments(),
        a -> a.positionSpan().length() == 0 ? a.span() : around(a.span(), a.positionSpan()));
    kind(
        wanted,
        Kind.MONEY,
        spans,
        facts.amounts().stream().filter(a -> a.role() != Amount.Role.MENTIONED).toList(),
        a -> a.span());
    kind(wanted, Kind.DECISION, spans, facts.decisions(), d -> d.verb());
    return List.copyOf(spans);
  }

  /** From a name to the end of its post, where the post stands near behind it. */
  private static Span around(Span name, Span post) {
    boolean near = post.start() >= name.end() && post.end() - name.start() <= NEAR_POST;
    return near ? new Span(name.start(), post.end()) : name;
  }

  /** The beginning of a long stretch, enough to tell that a quotation holds it. */
  private static Span start(Span span) {
    return new Span(span.start(), Math.min(span.end(), span.start() + 30));
  }

  private static void when(Pattern asked, String ask, List<Span> spans, Stream<Span> facts) {
    if (asked.matcher(ask).find()) facts.forEach(spans::add);
  }

  private static <T> void kind(
      AskedFor wanted, Kind kind, List<Span> spans, List<T> facts, Function<T, Span> span) {
    if (wanted.kinds().contains(kind)) facts.stream().map(span).forEach(spans::add);
  }

  private static Pattern asking(String words) {
    return Pattern.compile(words, Pattern.CASE_INSENSITIVE);
  }
}
