package thammati.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import thammati.citation.Citation;
import thammati.citation.Statement;
import thammati.citation.WordingVerifier;
import thammati.facts.DecisionReader;
import thammati.resolution.Resolution;
import thammati.support.CabinetLanguage;
import thammati.support.Papers;
import thammati.text.Span;
import thammati.thai.Agencies;

/** What keeps orders away from a model lets the language of the cabinet through. */
class OrdinaryWordingTest {
  @Test
  void modelSeesOrdinaryWordsUnchanged() {
    List<String> all = new ArrayList<>(CabinetLanguage.questions());
    all.addAll(CabinetLanguage.sentences());
    assertThat(all)
        .hasSizeGreaterThanOrEqualTo(1000)
        .allSatisfy(text -> assertThat(Screen.shown(text)).isEqualTo(text));
  }

  @Test
  void sentencesThatCancelAndOrderMayBeSaidOfTheirSources() {
    var verifier = new WordingVerifier(Agencies.bundled());
    List<String> sentences = CabinetLanguage.sentences();
    for (int i = 0; i < sentences.size(); i++) {
      String body =
          "คณะรัฐมนตรีมีมติดังนี้\n1. "
              + sentences.get(i)
              + "\n2. "
              + sentences.get((i + 57) % sentences.size());
      Resolution paper = Papers.resolution("2022-03-08/2", "เรื่องเสนอคณะรัฐมนตรี", body);
      Span all = new Span(0, body.length());
      Citation cited = new Citation(paper, all, DecisionReader.read(body));
      assertThat(verifier.check(new Statement(sentences.get(i), List.of(cited)))).isEmpty();
    }
  }
}
