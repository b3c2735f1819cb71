package thammati.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static thammati.ingest.Miniature.body;
import static thammati.ingest.Miniature.read;
import static thammati.ingest.Miniature.with;
import static thammati.ingest.Miniature.withBodies;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thammati.resolution.DocumentKind;
import thammati.resolution.Resolution;
import thammati.resolution.Section;

class MeetingSplitterTest {
  private static final String SECOND =
      "2. เรื่อง ร่างพระราชบัญญัติสวนผลไม้ชุมชน (ฉบับที่ ..) พ.ศ. ....";
  private static final String SECOND_BODY =
      "คณะรัฐมนตรีมีมติเห็นชอบร่างพระราชบัญญัติตามที่กระทรวงมหาดไทยเสนอ";
  private static final String THIRD = "3. เรื่อง ขออนุมัติงบกลางเพื่อปลูกดอกทานตะวันริมทางหลวง";
  private static final String THIRD_BODY =
      "คณะรัฐมนตรีมีมติอนุมัติงบกลางจำนวน 15 ล้านบาท ตามที่กระทรวงคมนาคมเสนอ";

  @Test
  void cutsSummaryIntoItsItems() throws Unreadable {
    Parsed parsed = read(Miniature.whole());

    assertThat(parsed.warnings()).isEmpty();
    assertThat(parsed.resolutions())
        .extracting(r -> r.id().toString(), Resolution::section)
        .containsExactly(
            tuple("2019-06-04/1", Section.LAW),
            tuple("2019-06-04/2", Section.LAW),
            tuple("2019-06-04/3", Section.ECONOMY_SOCIETY),
            tuple("2019-06-04/4", Section.FOREIGN_AFFAIRS),
            tuple("2019-06-04/5", Section.APPOINTMENT));
    assertThat(parsed.resolutions().getFirst().title())
        .isEqualTo("ร่างกฎกระทรวงกำหนดเขตเลี้ยงผึ้ง พ.ศ. ....");
    assertThat(body(parsed, 1))
        .startsWith("คณะรัฐมนตรีมีมติอนุมัติหลักการ")
        .endsWith("2. ผู้เลี้ยงต้องแจ้งจำนวนรังทุกปี");
    assertThat(body(parsed, 2)).isEqualTo(SECOND_BODY);
    assertThat(body(parsed, 5)).endsWith("ผู้อำนวยการสถาบันผึ้งแห่งชาติ");
  }

  @Test
  void saysWhereTheSummaryComesFrom() throws Unreadable {
    Parsed parsed = read(Miniature.whole());

    assertThat(parsed.document().date()).isEqualTo(LocalDate.of(2019, 6, 4));
    assertThat(parsed.document().source().kind()).isEqualTo(DocumentKind.PRESS_SUMMARY);
    assertThat(parsed.document().source().url())
        .isEqualTo("https://news.example/contents/details/1");
    assertThat(parsed.document().source().publisher()).contains("สำนักโฆษก");
    assertThat(parsed.document().source().hash()).matches("[0-9a-f]{64}");
  }

  @ParameterizedTest
  @CsvSource({
    "heading without number, เรื่อง ร่างพระราชบัญญัติสวนผลไม้ชุมชน (ฉบับที่ ..) พ.ศ. ....",
    "heading without its word, 2. ร่างพระราชบัญญัติสวนผลไม้ชุมชน (ฉบับที่ ..) พ.ศ. ....",
    "heading of title alone, ร่างพระราชบัญญัติสวนผลไม้ชุมชน (ฉบับที่ ..) พ.ศ. ....",
    "two dots, 2.. เรื่อง ร่างพระราชบัญญัติสวนผลไม้ชุมชน (ฉบับที่ ..) พ.ศ. ....",
    "bracket, 2) เรื่อง ร่างพระราชบัญญัติสวนผลไม้ชุมชน (ฉบับที่ ..) พ.ศ. ....",
    "Thai digit, ๒. เรื่อง ร่างพระราชบัญญัติสวนผลไม้ชุมชน (ฉบับที่ ..) พ.ศ. ....",
    "word without its first vowel, 2. รื่อง ร่างพระราชบัญญัติสวนผลไม้ชุมชน (ฉบับที่ ..) พ.ศ. ....",
    "no blanks, 2.เรื่องร่างพระราชบัญญัติสวนผลไม้ชุมชน(ฉบับที่ ..)พ.ศ. ....",
    "another number, 7. เรื่อง ร่างพระราชบัญญัติสวนผลไม้ชุมชน (ฉบับที่ ..) พ.ศ. ....",
    "title slightly reworded, 2. เรื่อง ร่างพระราชบัญญัติสวนผลไม้ของชุมชน (ฉบับที่ ..) พ.ศ. ....",
    "title that says more, 2. เรื่อง ร่างพระราชบัญญัติสวนผลไม้ชุมชน (ฉบับที่ ..) พ.ศ. .... (ใหม่)"
  })
  void findsHeadingsThatDifferFromTheList(String how, String heading) throws Unreadable {
    Parsed parsed = read(withBodies(SECOND, heading));

    assertThat(parsed.warnings()).isEmpty();
    assertThat(body(parsed, 1)).endsWith("แจ้งจำนวนรังทุกปี");
    assertThat(body(parsed, 2)).isEqualTo(SECOND_BODY);
    assertThat(body(parsed, 3)).isEqualTo(THIRD_BODY);
  }

  @Test
  void findsTheVeryFirstHeadingThoughItLostItsNumberAndNoRuleStandsAbove() throws Unreadable {
    String bodies = Miniature.BODIES.replace("กฎหมาย\n1. เรื่อง", "เรื่อง");

    Parsed parsed = read(Miniature.HEAD + Miniature.CONTENTS + bodies);

    assertThat(parsed.resolutions()).hasSize(5);
    assertThat(parsed.warnings()).isEmpty();
    assertThat(parsed.resolutions().getLast().title())
        .isEqualTo("การแต่งตั้งผู้อำนวยการสถาบันผึ้งแห่งชาติ");
    assertThat(body(parsed, 1)).startsWith("คณะรัฐมนตรีมีมติอนุมัติหลักการ");
  }

  @Test
  void takesNumberedLinesInsideBodyForPartOfIt() throws Unreadable {
    String extra =
        SECOND_BODY
            + "\nพร้อมข้อสังเกต\n1. เรื่อง การเก็บน้ำผึ้ง ให้ทำปีละครั้ง"
            + "\n3. เรื่อง การขนส่งผลไม้ ให้ใช้รถเย็น";

    Parsed parsed = read(withBodies(SECOND_BODY, extra));

    assertThat(parsed.warnings()).isEmpty();
    assertThat(body(parsed, 1)).startsWith("คณะรัฐมนตรีมีมติอนุมัติหลักการ");
    assertThat(body(parsed, 2)).isEqualTo(extra);
    assertThat(body(parsed, 3)).isEqualTo(THIRD_BODY);
  }

  @Test
  void readsBodyThatBeginsInTheLineOfItsHeading() throws Unreadable {
    Parsed parsed = read(withBodies(SECOND + "\n", SECOND + " "));

    assertThat(body(parsed, 2)).isEqualTo(SECOND_BODY);
    assertThat(body(parsed, 1)).endsWith("แจ้งจำนวนรังทุกปี");
  }

  @Test
  void givesEachItemItsOwnBodyWhereBodiesStandInAnotherOrder() throws Unreadable {
    String second = SECOND + "\n" + SECOND_BODY + "\n";
    String third = THIRD + "\n" + THIRD_BODY + "\n";

    Parsed parsed = read(withBodies(second, "").replace(third, third + "กฎหมาย\n" + second));

    assertThat(parsed.warnings()).isEmpty();
    assertThat(body(parsed, 2)).isEqualTo(SECOND_BODY);
    assertThat(body(parsed, 3)).isEqualTo(THIRD_BODY);
  }

  @Test
  void givesEachItemItsOwnBodyWhereHeadingsSwapTheirNumbers() throws Unreadable {
    Parsed parsed =
        read(
            withBodies(SECOND, SECOND.replace("2.", "3."))
                .replace(THIRD, THIRD.replace("3.", "2.")));

    assertThat(body(parsed, 2)).isEqualTo(SECOND_BODY);
    assertThat(body(parsed, 3)).isEqualTo(THIRD_BODY);
  }

  @Test
  void countsAnewAndReportsWhereTheListUsesNumberTwice() throws Unreadable {
    Parsed parsed =
        read(with("3.       เรื่อง", "2.       เรื่อง").replace(THIRD, THIRD.replace("3.", "2.")));

    assertThat(parsed.resolutions())
        .extracting(r -> r.id().item())
        .containsExactly("1", "2", "6", "4", "5");
    assertThat(parsed.warnings())
        .containsExactly("the contents list has two items 2; one is now 6");
    assertThat(body(parsed, 2)).isEqualTo(SECOND_BODY);
    assertThat(body(parsed, 6)).isEqualTo(THIRD_BODY);
  }

  @Test
  void tellsTwoItemsOfTheSameTitleApart() throws Unreadable {
    String title = "การแต่งตั้งผู้อำนวยการสถาบันผึ้งแห่งชาติ";
    String text =
        with("5.       เรื่อง     " + title, "5. เรื่อง " + title + "\n6. เรื่อง " + title)
            .replace(
                Miniature.FOOT, "6. เรื่อง " + title + "\nคณะรัฐมนตรีมีมติแต่งตั้งอีกคนหนึ่ง\n");

    Parsed parsed = read(text);

    assertThat(body(parsed, 5)).contains("นางสาวน้ำผึ้ง").doesNotContain("อีกคนหนึ่ง");
    assertThat(body(parsed, 6)).isEqualTo("คณะรัฐมนตรีมีมติแต่งตั้งอีกคนหนึ่ง");
  }

  @Test
  void keepsItemsOfTruncatedPageAsTitlesAndReportsThem() throws Unreadable {
    String whole = Miniature.whole();

    Parsed parsed = read(whole.substring(0, whole.indexOf("15 ล้านบาท")));

    assertThat(parsed.resolutions()).hasSize(5);
    assertThat(body(parsed, 3)).isEqualTo("คณะรัฐมนตรีมีมติอนุมัติงบกลางจำนวน");
    assertThat(body(parsed, 4)).isEmpty();
    assertThat(body(parsed, 5)).isEmpty();
    assertThat(parsed.warnings())
        .containsExactly(
            "the source breaks off, perhaps inside the item before; title only: [4, 5]");
  }

  @Test
  void keepsItemsWhereOnlyTheListIsLeft() throws Unreadable {
    Parsed parsed = read(Miniature.HEAD + Miniature.CONTENTS);

    assertThat(parsed.resolutions()).hasSize(5).allMatch(r -> r.body().isEmpty());
    assertThat(parsed.warnings()).singleElement().asString().endsWith("[1, 2, 3, 4, 5]");
  }

  @Test
  void joinsTitlesThatWrapOverThreeLinesHereAndOtherwiseThere() throws Unreadable {
    String title = "บันทึกความเข้าใจว่าด้วยการแลกเปลี่ยนพันธุ์ผึ้งกับประเทศเพื่อนบ้าน";
    String listed = "4.       เรื่อง     " + title;
    String heading = "4. เรื่อง " + title;

    Parsed parsed =
        read(
            with(
                    listed,
                    listed.replace("ว่าด้วย", "\nว่าด้วย").replace("พันธุ์ผึ้ง", "\nพันธุ์ผึ้ง"))
                .replace(heading, heading.replace("การแลก", "\nการแลก").replace("กับ", "\nกับ")));

    assertThat(parsed.warnings()).isEmpty();
    assertThat(parsed.resolutions().get(3).title().replace(" ", "")).isEqualTo(title);
    assertThat(body(parsed, 4))
        .isEqualTo("คณะรัฐมนตรีมีมติเห็นชอบบันทึกความเข้าใจตามที่กระทรวงการต่างประเทศเสนอ");
  }

  @Test
  void leavesFootAndWhatFollowsOut() throws Unreadable {
    Parsed parsed = read(Miniature.whole() + "ข่าวล่าสุด\nซื้อรังผึ้งวันนี้ลดครึ่งราคา\n");

    List<String> bodies = parsed.resolutions().stream().map(Resolution::body).toList();
    assertThat(bodies)
        .noneMatch(b -> b.contains("*") || b.contains("ที่มา") || b.contains("ลดครึ่ง"));
  }

  @Test
  void aRowOfStarsInsideTheContentsListDoesNotEndIt() throws Unreadable {
    Parsed parsed =
        read(with("ต่างประเทศ\n4.       เรื่อง", "*********\nต่างประเทศ\n4.       เรื่อง"));

    assertThat(parsed.warnings()).isEmpty();
    assertThat(bodies(parsed)).isEqualTo(bodies(read(Miniature.whole())));
  }

  @Test
  void twoEntriesOnOneLineOfTheContentsListAreTwoItems() throws Unreadable {
    Parsed parsed =
        read(with("พ.ศ. ....\n2.       เรื่อง     ร่าง", "พ.ศ. .... 2.       เรื่อง     ร่าง"));

    assertThat(parsed.warnings()).isEmpty();
    assertThat(bodies(parsed)).isEqualTo(bodies(read(Miniature.whole())));
  }

  @ParameterizedTest
  @CsvSource({"'เรื่อง     ร่างกฎกระทรวง'", "'ร่างกฎกระทรวง'"})
  void theFirstEntryMayHaveLostItsNumber(String words) throws Unreadable {
    Parsed parsed = read(with("1.       เรื่อง     ร่างกฎกระทรวง", words));

    assertThat(bodies(parsed)).isEqualTo(bodies(read(Miniature.whole())));
  }

  @Test
  void withoutContentsListTheHeadingsTellTheItemsAndThatIsSaid() throws Unreadable {
    Parsed parsed = read(Miniature.HEAD + Miniature.BODIES + Miniature.FOOT);
    Parsed whole = read(Miniature.whole());

    assertThat(parsed.warnings())
        .containsExactly("no contents list; the headings alone tell the items");
    assertThat(bodies(parsed)).isEqualTo(bodies(whole));
    assertThat(parsed.resolutions())
        .extracting(Resolution::section)
        .isEqualTo(whole.resolutions().stream().map(Resolution::section).toList());
  }

  @Test
  void anItemThatAnotherOnesTextHoldsIsNamed() throws Unreadable {
    Parsed parsed = read(with("4.       เรื่อง     บันทึก", "หมายเหตุ บันทึก"));

    assertThat(parsed.warnings()).contains("the text of item 3 holds another item's heading");
  }

  private static List<String> bodies(Parsed parsed) {
    return parsed.resolutions().stream().map(r -> r.id() + r.title() + r.body()).toList();
  }
}
