package thammati.thai;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgencySuccessionTest {
  private static final Agencies AGENCIES = Agencies.bundled();
  private static final String UNTIL_2016 = "กระทรวงเทคโนโลยีสารสนเทศและการสื่อสาร";
  private static final String SINCE_2016 = "กระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม";

  @Test
  void aMinistryRenamedIsFollowedAndPreceded() {
    assertThat(AGENCIES.successors(one(UNTIL_2016))).containsExactly(one(SINCE_2016));
    assertThat(AGENCIES.predecessors(one(SINCE_2016))).containsExactly(one(UNTIL_2016));
    assertThat(AGENCIES.line(one(UNTIL_2016)))
        .containsExactlyInAnyOrder(one(UNTIL_2016), one(SINCE_2016))
        .isEqualTo(AGENCIES.line(one(SINCE_2016)));
  }

  @Test
  void aDepartmentSplitHasBothPartsInItsLineButNotEachPartTheOther() {
    Agency whole = one("กรมการบินพลเรือน");
    Agency airports = one("กรมท่าอากาศยาน");
    Agency authority = one("สำนักงานการบินพลเรือนแห่งประเทศไทย");
    assertThat(AGENCIES.successors(whole)).containsExactly(airports, authority);
    assertThat(AGENCIES.line(whole)).contains(airports, authority, one("กรมการขนส่งทางอากาศ"));
    assertThat(AGENCIES.line(airports)).contains(whole).doesNotContain(authority);
  }

  @Test
  void anAgencyThatNeverChangedStandsAlone() {
    Agency treasury = one("กระทรวงการคลัง");
    assertThat(AGENCIES.successors(treasury)).isEmpty();
    assertThat(AGENCIES.predecessors(treasury)).isEmpty();
    assertThat(AGENCIES.line(treasury)).containsExactly(treasury);
  }

  @ParameterizedTest
  @CsvSource({
    "2016-09-15, true, false",
    "2016-09-16, false, true",
    "2002-10-02, false, false",
    "2002-10-03, true, false",
  })
  void aNameHoldsFromItsFirstDayToTheLastBeforeItsEnd(LocalDate day, boolean old, boolean young) {
    assertThat(one(UNTIL_2016).existedOn(day)).isEqualTo(old);
    assertThat(one(SINCE_2016).existedOn(day)).isEqualTo(young);
  }

  @Test
  void aYearAloneIsTakenGenerously() {
    Agency agency =
        new Agency("ก", List.of(), List.of(), "", "other", "", "2010", "2012", List.of());
    assertThat(agency.existedOn(LocalDate.parse("2009-12-31"))).isFalse();
    assertThat(agency.existedOn(LocalDate.parse("2010-01-01"))).isTrue();
    assertThat(agency.existedOn(LocalDate.parse("2012-12-31"))).isTrue();
    assertThat(agency.existedOn(LocalDate.parse("2013-01-01"))).isFalse();
  }

  @Test
  void theDayOfAMeetingTellsWhomAnAbbreviationMeans() {
    AgencyMention mention = AGENCIES.find("ตามที่ สศช. เสนอ").getFirst();
    assertThat(mention.agencies()).hasSize(2);
    assertThat(mention.on(LocalDate.parse("2017-05-02")).agencies())
        .containsExactly(one("สำนักงานคณะกรรมการพัฒนาการเศรษฐกิจและสังคมแห่งชาติ"));
    assertThat(mention.on(LocalDate.parse("2022-05-03")).agencies())
        .containsExactly(one("สำนักงานสภาพัฒนาการเศรษฐกิจและสังคมแห่งชาติ"));
  }

  @Test
  void aMentionOfWhatDidNotExistYetStaysAsItIs() {
    AgencyMention mention = AGENCIES.find("ตามที่ ดศ. เสนอ").getFirst();
    assertThat(mention.on(LocalDate.parse("1990-01-01"))).isEqualTo(mention);
  }

  @ParameterizedTest
  @CsvSource({
    "กระทรวงพลังงาน",
    "พน.",
    "พน",
    "Ministry of Energy",
    "ministry of energy",
    "กระทรวง พลังงาน",
  })
  void isFoundByNameAbbreviationAndEnglish(String form) {
    assertThat(AGENCIES.named(form)).containsExactly(one("กระทรวงพลังงาน"));
  }

  @Test
  void nobodyIsFoundByAForeignWord() {
    assertThat(AGENCIES.named("กระทรวงเวทมนตร์")).isEmpty();
    assertThat(AGENCIES.named("")).isEmpty();
  }

  private static Agency one(String name) {
    return AGENCIES.named(name).stream()
        .filter(a -> a.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name));
  }
}
