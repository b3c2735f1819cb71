package thammati.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import thammati.text.Span;

class ResolutionTest {
  private static final ResolutionId ID = ResolutionId.of(LocalDate.of(2022, 8, 23), 4);
  private static final Source SOURCE =
      new Source("0".repeat(64), "a.html", DocumentKind.PAGE, "", "", "");

  @Test
  void bodyAndSpanMustAgree() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Resolution(ID, "เรื่อง", Section.LAW, "รับทราบ", new Span(10, 16), SOURCE))
        .withMessageContaining("2022-08-23/4")
        .withMessageContaining("7");
  }

  @Test
  void bodyStandsInTheDocumentAtItsSpan() {
    String document = "เรื่อง ยางพารา\nคณะรัฐมนตรีมีมติรับทราบ";
    Span span = new Span(15, document.length());
    var resolution = new Resolution(ID, "ยางพารา", Section.LAW, span.in(document), span, SOURCE);
    assertThat(resolution.body()).isEqualTo("คณะรัฐมนตรีมีมติรับทราบ");
  }

  @Test
  void sectionIsFoundByItsTitle() {
    for (Section section : Section.values()) {
      assertThat(Section.titled(section.title())).contains(section);
    }
    assertThat(Section.titled("กีฬา")).isEmpty();
  }

  @Test
  void newsIsNoResolutionAndOfLeastAuthority() {
    for (DocumentKind kind : DocumentKind.values()) {
      assertThat(kind.isResolution()).as("%s", kind).isEqualTo(kind != DocumentKind.NEWS);
      assertThat(kind.rank()).as("%s", kind).isLessThanOrEqualTo(DocumentKind.NEWS.rank());
    }
  }
}
