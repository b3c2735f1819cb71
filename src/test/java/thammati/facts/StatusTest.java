package thammati.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import thammati.facts.ReferenceResolver.Ambiguous;
import thammati.facts.ReferenceResolver.NoneFits;
import thammati.facts.ReferenceResolver.Resolved;
import thammati.facts.ReferenceResolver.Scored;
import thammati.facts.Status.CannotTell;
import thammati.facts.Status.NothingFound;
import thammati.facts.Status.Reason;
import thammati.facts.Status.Touched;
import thammati.resolution.ResolutionId;
import thammati.text.Span;

class StatusTest {
  private static final LocalDate DAY = LocalDate.of(2020, 3, 3);
  private static final LocalDate LAST = LocalDate.of(2024, 1, 9);
  private static final ResolutionId ID = ResolutionId.of(DAY, 4);

  @Test
  void laterResolutionsThatActOnItTouchItOldestFirst() {
    Edge late = edge(LocalDate.of(2022, 5, 3), ReferenceType.AMENDS, new Resolved(ID, 1));
    Edge early = edge(LocalDate.of(2021, 5, 4), ReferenceType.EXEMPTS, new Resolved(ID, 1));
    assertThat(Status.of(ID, List.of(late, early), LAST))
        .isEqualTo(new Touched(List.of(early, late)));
  }

  @Test
  void toBeNamedOrFollowedIsNotToBeTouched() {
    Edge cites = edge(LocalDate.of(2021, 5, 4), ReferenceType.CITES, new Resolved(ID, 1));
    Edge follows = edge(LocalDate.of(2021, 5, 4), ReferenceType.FOLLOWS, new Resolved(ID, 1));
    assertThat(Status.of(ID, List.of(cites, follows), LAST)).isEqualTo(new NothingFound(LAST));
  }

  @Test
  void anOpenEdgeThatMayMeanItForbidsToSayThatNothingWasFound() {
    Edge open =
        edge(
            LocalDate.of(2021, 5, 4),
            ReferenceType.CANCELS,
            new Ambiguous(List.of(new Scored(ID, 0.3))));
    assertThat(Status.of(ID, List.of(open), LAST))
        .isEqualTo(new CannotTell(Reason.UNRESOLVED_EDGES, List.of(open)));
  }

  @Test
  void anEdgeWhoseSubjectFitsNoneOfTheDayIsNoProofEitherWay() {
    Edge foreign = cancels(new NoneFits(List.of(new Scored(ID, 0.1))));
    Edge open = cancels(new Ambiguous(List.of(new Scored(ID, 0.3))));

    assertThat(Status.of(ID, List.of(foreign), LAST))
        .isEqualTo(new CannotTell(Reason.NO_SUBJECT_FITS, List.of(foreign)));
    assertThat(Status.of(ID, List.of(foreign, open), LAST))
        .isEqualTo(new CannotTell(Reason.UNRESOLVED_EDGES, List.of(foreign, open)));
  }

  private static Edge cancels(ReferenceResolver.Resolution target) {
    return edge(LocalDate.of(2021, 5, 4), ReferenceType.CANCELS, target);
  }

  @Test
  void edgesToAnotherOfTheDayOrFromBeforeDoNotCount() {
    Edge other =
        edge(
            LocalDate.of(2021, 5, 4),
            ReferenceType.CANCELS,
            new Resolved(ResolutionId.of(DAY, 5), 1));
    Edge before = edge(LocalDate.of(2019, 5, 4), ReferenceType.CANCELS, new Resolved(ID, 1));
    assertThat(Status.of(ID, List.of(other, before), LAST)).isEqualTo(new NothingFound(LAST));
  }

  @Test
  void withoutDayOrLaterMeetingNothingCanBeTold() {
    assertThat(Status.of(new ResolutionId(null, "1"), List.of(), LAST))
        .isEqualTo(new CannotTell(Reason.NO_DATE, List.of()));
    assertThat(Status.of(ID, List.of(), DAY))
        .isEqualTo(new CannotTell(Reason.NOTHING_LATER, List.of()));
  }

  private static Edge edge(
      LocalDate from, ReferenceType type, ReferenceResolver.Resolution target) {
    Span span = new Span(0, 1);
    Reference reference = new Reference(DAY, type, span, span, span, Confidence.SURE);
    return new Edge(ResolutionId.of(from, 1), reference, "x", target);
  }
}
