package thammati.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import thammati.resolution.DocumentKind;
import thammati.resolution.Resolution;
import thammati.resolution.ResolutionId;
import thammati.resolution.Section;
import thammati.resolution.Source;
import thammati.text.Span;

class StatementTest {
  private static final String BODY = "คณะรัฐมนตรีมีมติรับทราบรายงาน";
  private static final Resolution RESOLUTION =
      new Resolution(
          ResolutionId.of(LocalDate.of(2021, 3, 2), 5),
          "รายงาน",
          Section.LAW,
          BODY,
          new Span(0, BODY.length()),
          new Source("0".repeat(64), "a.html", DocumentKind.PAGE, "", "", ""));

  @Test
  void cannotBeBuiltWithoutCitation() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Statement("รับทราบ", List.of()))
        .withMessageContaining("รับทราบ");
  }

  @Test
  void keepsItsCitationsWhateverBecomesOfTheListGiven() {
    var citations = new ArrayList<>(List.of(new Citation(RESOLUTION, new Span(0, 5), List.of())));
    Statement statement = new Statement("รับทราบ", citations);
    citations.clear();
    assertThat(statement.citations()).hasSize(1);
  }

  @Test
  void quotesTheUnalteredWords() {
    assertThat(new Citation(RESOLUTION, new Span(16, 23), List.of()).quote()).isEqualTo("รับทราบ");
  }

  @Test
  void citationCannotNameWordsThatAreNotThere() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Citation(RESOLUTION, new Span(0, BODY.length() + 1), List.of()))
        .withMessageContaining("2021-03-02/5");
  }
}
