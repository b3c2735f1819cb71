package thammati.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import thammati.facts.ReferenceResolver.Ambiguous;
import thammati.facts.ReferenceResolver.Candidate;
import thammati.facts.ReferenceResolver.NoneFits;
import thammati.facts.ReferenceResolver.NotInArchive;
import thammati.facts.ReferenceResolver.Resolved;
import thammati.resolution.ResolutionId;

class ReferenceResolverTest {
  private static final LocalDate DAY = LocalDate.of(2020, 3, 3);
  private static final List<Candidate> OF_THE_DAY =
      List.of(
          candidate(1, "โครงการส่งเสริมการปลูกผักบนดาดฟ้าของโรงเรียนในเมือง"),
          candidate(2, "ร่างกฎกระทรวงกำหนดขนาดกระถางต้นไม้ พ.ศ. ...."),
          candidate(3, "รายงานผลการนับจักรยานประจำปี"));

  @Test
  void theSubjectDecides() {
    assertThat(
            ReferenceResolver.resolve(
                "การส่งเสริมการปลูกผักบนดาดฟ้าของโรงเรียน", "ขอขยายเวลา", OF_THE_DAY))
        .isInstanceOfSatisfying(
            Resolved.class, r -> assertThat(r.id()).isEqualTo(ResolutionId.of(DAY, 1)));
  }

  @Test
  void theHeadingOfTheCitingResolutionHelpsWhereTheSubjectIsMissing() {
    assertThat(
            ReferenceResolver.resolve("", "รายงานผลการนับจักรยานประจำปี (เพิ่มเติม)", OF_THE_DAY))
        .isInstanceOfSatisfying(
            Resolved.class, r -> assertThat(r.id()).isEqualTo(ResolutionId.of(DAY, 3)));
  }

  @Test
  void aShortOrForeignSubjectResolvesToNothingAndNamesTheCandidates() {
    assertThat(ReferenceResolver.resolve("ดังกล่าว", "เรื่องอื่น", OF_THE_DAY))
        .isInstanceOfSatisfying(NoneFits.class, a -> assertThat(a.candidates()).hasSize(3));
  }

  @Test
  void aSubjectThatFitsALittleIsAmbiguousNotForeign() {
    assertThat(
            ReferenceResolver.resolve(
                "การปลูกผักบนดาดฟ้าของอาคารราชการและการเลี้ยงผึ้งในสวนสาธารณะ", "", OF_THE_DAY))
        .isInstanceOfSatisfying(
            Ambiguous.class,
            a -> assertThat(a.candidates().getFirst().id()).isEqualTo(ResolutionId.of(DAY, 1)));
  }

  @Test
  void twinsAreNotToldApart() {
    List<Candidate> twins =
        List.of(
            candidate(1, "การแต่งตั้งข้าราชการการเมือง"),
            candidate(2, "การแต่งตั้งข้าราชการการเมือง"));
    assertThat(ReferenceResolver.resolve("การแต่งตั้งข้าราชการการเมือง", "", twins))
        .isInstanceOf(Ambiguous.class);
  }

  @Test
  void aDayWithoutResolutionsIsNotInTheArchive() {
    assertThat(ReferenceResolver.resolve("สวนผัก", "", List.of())).isEqualTo(new NotInArchive());
  }

  private static Candidate candidate(int item, String title) {
    return new Candidate(ResolutionId.of(DAY, item), title);
  }
}
