package thammati.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import thammati.support.CabinetLanguage;

/** Cabinet papers cancel, order and exempt: those who ask in their words are not refused. */
class OrdinaryLanguageTest {
  @Test
  void ordinaryQuestionsAreNotTakenForOrders() {
    List<String> questions = CabinetLanguage.questions();
    List<String> refused = new ArrayList<>();
    for (String question : questions) {
      if (ScopeGuard.refuses(question).isPresent()) refused.add(question);
    }
    assertThat(questions).hasSizeGreaterThanOrEqualTo(1000).doesNotHaveDuplicates();
    assertThat(refused.size()).as("%s", refused).isLessThanOrEqualTo(questions.size() / 200);
  }
}
