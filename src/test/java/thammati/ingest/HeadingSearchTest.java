package thammati.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import thammati.ingest.ContentsList.Entry;
import thammati.ingest.HeadingSearch.Found;
import thammati.resolution.Section;

class HeadingSearchTest {
  private static final Entry BEES = new Entry(1, "การเลี้ยงผึ้งในเขตป่าชุมชน", Section.LAW);
  private static final Entry FLOWERS = new Entry(2, "การปลูกดอกทานตะวันริมทาง", Section.LAW);

  private static List<Found> find(String text, Entry... entries) {
    return new HeadingSearch(Line.of(text), 0).find(List.of(entries));
  }

  @Test
  void findsHeadingsInTheOrderOfTheText() {
    List<Found> found =
        find(
            """
            2. เรื่อง การปลูกดอกทานตะวันริมทาง
            เนื้อความ
            1. เรื่อง การเลี้ยงผึ้งในเขตป่าชุมชน
            """,
            BEES,
            FLOWERS);

    assertThat(found).containsExactly(new Found(FLOWERS, 0, 1, -1), new Found(BEES, 2, 3, -1));
  }

  @Test
  void looksOnlyBehindTheStart() {
    List<Line> lines = Line.of("1. เรื่อง การเลี้ยงผึ้งในเขตป่าชุมชน\nเนื้อความ\n");

    assertThat(new HeadingSearch(lines, 1).find(List.of(BEES))).isEmpty();
  }

  @Test
  void prefersLineOfTheRightNumber() {
    List<Found> found =
        find(
            """
            การเลี้ยงผึ้งในเขตป่าชุมชน
            4. เรื่อง การเลี้ยงผึ้งในเขตป่าชุมชน
            1. เรื่อง การเลี้ยงผึ้งในเขตป่าชุมชน
            """,
            BEES);

    assertThat(found).extracting(Found::first).containsExactly(2);
  }

  @Test
  void passesOverNumberedPointsThatOnlyRepeatTheTitle() {
    assertThat(find("เนื้อความ\n4. การเลี้ยงผึ้งในเขตป่าชุมชน\n", BEES)).isEmpty();
  }

  @Test
  void tellsWhereBodyBeginsInTheLineOfItsHeading() {
    String line = "1. เรื่อง การเลี้ยงผึ้งในเขตป่าชุมชน คณะรัฐมนตรีรับทราบรายงานการเลี้ยงผึ้ง";

    Found found = find(line, BEES).getFirst();

    assertThat(line.substring(found.inline())).startsWith("คณะรัฐมนตรีรับทราบ");
  }

  @Test
  void neverGivesOneLineToTwoEntries() {
    Entry twin = new Entry(2, BEES.title(), Section.LAW);

    List<Found> found = find("1. เรื่อง การเลี้ยงผึ้งในเขตป่าชุมชน\nเนื้อความ\n", BEES, twin);

    assertThat(found).extracting(Found::entry).containsExactly(BEES);
  }

  @Test
  void measuresLikenessFromNothingInCommonToTheSame() {
    assertThat(HeadingSearch.likeness("การเลี้ยงผึ้ง", "การเลี้ยงผึ้ง")).isEqualTo(1);
    assertThat(HeadingSearch.likeness("abcd", "wxyz")).isZero();
    assertThat(HeadingSearch.likeness("", "ก")).isZero();
    assertThat(HeadingSearch.likeness("abcd", "abcx")).isCloseTo(2.0 * 2 / 6, within(1e-9));
  }
}
