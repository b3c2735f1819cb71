package thammati.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import thammati.resolution.Resolution;
import thammati.text.Span;

/** A meeting summary of five items, small enough to read, in the manner of the press office. */
final class Miniature {
  static final String HEAD =
      """
      รัฐบาลไทย-ข่าวทำเนียบรัฐบาล-สรุปข่าวการประชุมคณะรัฐมนตรี 4 มิถุนายน 2562

      วันพุธที่ 5 มิถุนายน 2562
      สรุปข่าวการประชุมคณะรัฐมนตรี 4 มิถุนายน 2562
      http://www.thaigov.go.th
      วันนี้ (4 มิถุนายน 2562)  เวลา 09.00 น. ณ ห้องประชุมใหญ่ ซึ่งสรุปสาระสำคัญดังนี้
      """;
  static final String CONTENTS =
      """
      กฎหมาย
      1.       เรื่อง     ร่างกฎกระทรวงกำหนดเขตเลี้ยงผึ้ง พ.ศ. ....
      2.       เรื่อง     ร่างพระราชบัญญัติสวนผลไม้ชุมชน (ฉบับที่ ..) พ.ศ. ....
      เศรษฐกิจ-สังคม
      3.       เรื่อง     ขออนุมัติงบกลางเพื่อปลูกดอกทานตะวันริมทางหลวง
      ต่างประเทศ
      4.       เรื่อง     บันทึกความเข้าใจว่าด้วยการแลกเปลี่ยนพันธุ์ผึ้งกับประเทศเพื่อนบ้าน
      แต่งตั้ง
      5.       เรื่อง     การแต่งตั้งผู้อำนวยการสถาบันผึ้งแห่งชาติ
      """;
  static final String STARS =
      """
      *******************
      สำนักโฆษก   สำนักเลขาธิการนายกรัฐมนตรี โทร. 0 2000-0000
      """;
  static final String BODIES =
      """
      กฎหมาย
      1. เรื่อง ร่างกฎกระทรวงกำหนดเขตเลี้ยงผึ้ง พ.ศ. ....
      คณะรัฐมนตรีมีมติอนุมัติหลักการร่างกฎกระทรวงตามที่กระทรวงเกษตรและสหกรณ์เสนอ
      สาระสำคัญของร่างกฎกระทรวง
      1. กำหนดให้ตั้งรังผึ้งห่างบ้านเรือนไม่น้อยกว่า 20 เมตร
      2. ผู้เลี้ยงต้องแจ้งจำนวนรังทุกปี

      2. เรื่อง ร่างพระราชบัญญัติสวนผลไม้ชุมชน (ฉบับที่ ..) พ.ศ. ....
      คณะรัฐมนตรีมีมติเห็นชอบร่างพระราชบัญญัติตามที่กระทรวงมหาดไทยเสนอ
      เศรษฐกิจ-สังคม
      3. เรื่อง ขออนุมัติงบกลางเพื่อปลูกดอกทานตะวันริมทางหลวง
      คณะรัฐมนตรีมีมติอนุมัติงบกลางจำนวน 15 ล้านบาท ตามที่กระทรวงคมนาคมเสนอ
      ต่างประเทศ
      4. เรื่อง บันทึกความเข้าใจว่าด้วยการแลกเปลี่ยนพันธุ์ผึ้งกับประเทศเพื่อนบ้าน
      คณะรัฐมนตรีมีมติเห็นชอบบันทึกความเข้าใจตามที่กระทรวงการต่างประเทศเสนอ
      แต่งตั้ง
      5. เรื่อง การแต่งตั้งผู้อำนวยการสถาบันผึ้งแห่งชาติ
      คณะรัฐมนตรีมีมติแต่งตั้ง นางสาวน้ำผึ้ง รวงทอง ให้ดำรงตำแหน่งผู้อำนวยการสถาบันผึ้งแห่งชาติ
      """;
  static final String FOOT =
      """
      ******************

      ที่มา : https://news.example/contents/details/1
      """;

  private Miniature() {}

  /** The whole summary. */
  static String whole() {
    return HEAD + CONTENTS + STARS + BODIES + FOOT;
  }

  /** The summary with one place of it changed; the place must be there. */
  static String with(String place, String other) {
    String whole = whole();
    assertThat(whole).contains(place);
    return whole.replace(place, other);
  }

  /** The summary with one place of its bodies changed; the place must be there. */
  static String withBodies(String place, String other) {
    assertThat(BODIES).contains(place);
    return HEAD + CONTENTS + STARS + BODIES.replace(place, other) + FOOT;
  }

  /** Reads the text as a file, and checks what holds for every document whatever it says. */
  static Parsed read(String text) throws Unreadable {
    return sound(new DocumentReader().read("f.txt", text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Bodies are stretches of the text, apart from each other, and names are unique. */
  static Parsed sound(Parsed parsed) {
    String text = parsed.document().text();
    Set<Object> ids = new HashSet<>();
    assertThat(parsed.resolutions()).isNotEmpty();
    for (Resolution r : parsed.resolutions()) {
      assertThat(r.span().in(text)).as("%s", r.id()).isEqualTo(r.body());
      assertThat(ids.add(r.id())).as("%s is unique", r.id()).isTrue();
      assertThat(r.title()).as("%s", r.id()).isNotBlank();
    }
    List<Span> spans =
        parsed.resolutions().stream()
            .map(Resolution::span)
            .filter(s -> s.length() > 0)
            .sorted()
            .toList();
    for (int i = 1; i < spans.size(); i++) {
      assertThat(spans.get(i).start()).isGreaterThanOrEqualTo(spans.get(i - 1).end());
    }
    return parsed;
  }

  /** The body of the item of that number. */
  static String body(Parsed parsed, int number) {
    return parsed.resolutions().stream()
        .filter(r -> r.id().number().orElse(0) == number)
        .map(Resolution::body)
        .findFirst()
        .orElseThrow();
  }
}
