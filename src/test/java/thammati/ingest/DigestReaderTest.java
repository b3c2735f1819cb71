package thammati.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thammati.resolution.DocumentKind;
import thammati.resolution.Resolution;
import thammati.resolution.Section;

class DigestReaderTest {
  private static final String DIGEST =
      """
      ---
      kind: digest
      meeting: 2019-06-04
      item: 3
      title: "งบกลางเพื่อปลูกดอกทานตะวัน"
      section: เศรษฐกิจ-สังคม
      source: https://news.example/3
      note: "บทย่อ: มิใช่ถ้อยคำของทางการ"
      ---

      คณะรัฐมนตรีอนุมัติงบกลาง 15 ล้านบาท

      มติ
      1. อนุมัติงบกลาง
      """;

  @Test
  void readsFrontMatterAndText() throws Unreadable {
    Parsed parsed = Miniature.read(DIGEST);
    Resolution resolution = parsed.resolutions().getFirst();

    assertThat(parsed.warnings()).isEmpty();
    assertThat(parsed.resolutions()).hasSize(1);
    assertThat(resolution.id()).hasToString("2019-06-04/3");
    assertThat(resolution.title()).isEqualTo("งบกลางเพื่อปลูกดอกทานตะวัน");
    assertThat(resolution.section()).isEqualTo(Section.ECONOMY_SOCIETY);
    assertThat(resolution.body())
        .isEqualTo("คณะรัฐมนตรีอนุมัติงบกลาง 15 ล้านบาท\n\nมติ\n1. อนุมัติงบกลาง");
    assertThat(resolution.source().kind()).isEqualTo(DocumentKind.DIGEST);
    assertThat(resolution.source().url()).isEqualTo("https://news.example/3");
    assertThat(resolution.source().publisher()).isEqualTo("ThamMati");
    assertThat(resolution.source().note()).isEqualTo("บทย่อ: มิใช่ถ้อยคำของทางการ");
  }

  @Test
  void readsWindowsLineEndsAndByteOrderMark() throws Unreadable {
    Parsed parsed = Miniature.read("\ufeff" + DIGEST.replace("\n", "\r\n"));

    assertThat(parsed.resolutions().getFirst().id()).hasToString("2019-06-04/3");
  }

  @Test
  void namesDigestWithoutItemByItsTitle() throws Unreadable {
    Parsed parsed = Miniature.read(DIGEST.replace("item: 3\n", ""));

    assertThat(parsed.resolutions().getFirst().id().toString()).matches("2019-06-04/x[0-9a-f]{8}");
  }

  @Test
  void readsNewsWithDateOfPublication() throws Unreadable {
    Parsed parsed =
        Miniature.read(
            DIGEST
                .replace("kind: digest\nmeeting: ", "kind: news\ndate: ")
                .replace("item: 3\n", ""));

    assertThat(parsed.document().source().kind()).isEqualTo(DocumentKind.NEWS);
    assertThat(parsed.document().date()).isEqualTo(LocalDate.of(2019, 6, 4));
  }

  @Test
  void takesSectionItDoesNotKnowForUnstated() throws Unreadable {
    Parsed parsed = Miniature.read(DIGEST.replace("เศรษฐกิจ-สังคม", "อวกาศ"));

    assertThat(parsed.resolutions().getFirst().section()).isEqualTo(Section.UNSTATED);
  }

  @ParameterizedTest
  @CsvSource({
    "'ทางการ\"\n---\n', 'ทางการ\"\n', the front matter is not closed by a line of ---",
    "'title: \"งบกลางเพื่อปลูกดอกทานตะวัน\"\n', '', the front matter names no title",
    "'meeting: 2019-06-04', 'meeting: 4 มิถุนายน 2562', 'is ''4 มิถุนายน 2562'''",
    "'meeting: 2019-06-04', 'meeting: 2019-06-31', 'is ''2019-06-31'''",
    "'meeting: 2019-06-04\n', '', must be a day such as 2022-08-23",
    "'item: 3', 'item: three', 'item must be a number from 1, is ''three'''",
    "'item: 3', 'item: 0', 'item must be a number from 1, is ''0'''",
    "'section: ', 'section: [', the front matter is not YAML",
    "'section: ', '\tsection: ', the front matter is not YAML"
  })
  void saysWhatIsWrongWithFrontMatter(String place, String other, String reason) {
    String broken = DIGEST.replace(place, other);

    assertThatThrownBy(() -> Miniature.read(broken))
        .isInstanceOf(Unreadable.class)
        .hasMessageContaining(reason);
  }

  @Test
  void refusesDigestWithoutText() {
    String bare = DIGEST.substring(0, DIGEST.lastIndexOf("---\n") + 4);

    assertThatThrownBy(() -> Miniature.read(bare + "\n \n"))
        .isInstanceOf(Unreadable.class)
        .hasMessageContaining("no text below the front matter");
  }

  @Test
  void takesRuleAboveOrdinaryTextForNoFrontMatter() throws Unreadable {
    String text =
        "---\nกรมผึ้งเห็นชอบแผนเลี้ยงผึ้งเมือง\n\nที่ประชุมเห็นชอบแผนเลี้ยงผึ้งในเมือง ระยะ 5 ปี"
            + " ซึ่งจะเริ่มในปีงบประมาณหน้า โดยใช้สวนสาธารณะของเมืองเป็นที่ตั้งรัง\n---\n";

    assertThat(Miniature.read(text).document().source().kind()).isEqualTo(DocumentKind.NEWS);
  }
}
