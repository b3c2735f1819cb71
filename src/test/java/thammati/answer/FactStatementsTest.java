package thammati.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import thammati.answer.BestRead.Asked;
import thammati.answer.reading.Ask;
import thammati.answer.reading.ReadText;
import thammati.answer.reading.Reading;
import thammati.answer.reading.ReadingWeights;
import thammati.answer.reading.Things;
import thammati.citation.Statement;
import thammati.citation.Verifier;
import thammati.facts.DecisionReader;
import thammati.facts.FactsReader;
import thammati.resolution.DocumentKind;
import thammati.resolution.Filters;
import thammati.resolution.Resolution;
import thammati.resolution.ResolutionId;
import thammati.resolution.Section;
import thammati.resolution.Source;
import thammati.retrieval.Query;
import thammati.retrieval.QuestionReader;
import thammati.text.Span;
import thammati.thai.Agencies;
import thammati.thai.Words;

class FactStatementsTest {
  private static final Agencies AGENCIES = Agencies.bundled();
  private static final LocalDate DAY = LocalDate.of(2021, 3, 2);
  private static final QuestionReader READER = new QuestionReader(AGENCIES, () -> DAY);
  private static final Words WORDS = new Words();
  private static final Verifier VERIFIER = new Verifier(AGENCIES);

  private static final String BODY =
      """
      คณะรัฐมนตรีมีมติเห็นชอบการยกเลิกมติคณะรัฐมนตรีเมื่อวันที่ 6 มิถุนายน 2560 เรื่อง การดูแลเรือนเพาะชำ ตามที่กระทรวงพลังงานเสนอ และมอบหมายให้กรมป่าไม้จัดทำบัญชีเรือนเพาะชำให้แล้วเสร็จภายใน 90 วัน นับแต่วันที่คณะรัฐมนตรีมีมติ
      สาระสำคัญ
      ค่าตอบแทนผู้ดูแลเรือนเพาะชำปรับเพิ่มขึ้นจากเดิม 1,200 บาท เป็น 1,500 บาท เพื่อให้สอดคล้องกับภาระงานที่เพิ่มขึ้นมากในช่วงหลายฤดูกาลที่ผ่านมาและกับค่าครองชีพในแต่ละพื้นที่ของประเทศ
      ร่างประกาศมีผลใช้บังคับตั้งแต่วันที่ 1 เมษายน 2564 เป็นต้นไป โดยชุมชนจะได้รับการอบรมเรื่องการเพาะเมล็ด การย้ายกล้า และการป้องกันโรคจากเจ้าหน้าที่ที่มีประสบการณ์ก่อนถึงกำหนดนั้น
      การอบรมแบ่งเป็นหลายรุ่นตามภูมิภาค และผู้ผ่านการอบรมจะได้รับใบรับรองซึ่งใช้ประกอบการสมัครเป็นผู้ดูแลเรือนเพาะชำของหน่วยงานอื่นได้ด้วยเช่นกันตามความสมัครใจของแต่ละคน
      """;

  @ParameterizedTest
  @CsvSource({
    "ใครเสนอเรื่องเรือนเพาะชำ, กระทรวงพลังงาน เป็นผู้เสนอเรื่องนี้",
    "ค่าตอบแทนผู้ดูแลเรือนเพาะชำปรับจากเท่าไรเป็นเท่าไร, 'เปลี่ยนจากเดิม 1,200 บาท เป็น 1,500 บาท'",
    "ค่าตอบแทนผู้ดูแลเรือนเพาะชำเพิ่มขึ้นจากเดิมเท่าไร, 'จาก 1,200 บาท เป็น 1,500 บาท เพิ่มขึ้น 300"
        + " บาท'",
    "ร่างประกาศมีผลใช้บังคับเมื่อไร, ตั้งแต่วันที่ 1 เมษายน 2564",
    "ยกเลิกมติเดิมวันที่เท่าไร, มติที่อ้างถึง: ",
    "ยกเลิกมติเดิมวันที่เท่าไร, วันที่ 6 มิถุนายน 2560",
    "กรมป่าไม้ต้องจัดทำบัญชีเรือนเพาะชำให้แล้วเสร็จภายในกี่วัน, ภายใน 90 วัน",
    "คณะรัฐมนตรีมีมติอย่างไรเรื่องเรือนเพาะชำ, ที่ประชุมมีมติ",
    "Which ministry proposed it, Proposed by: Ministry of Energy (กระทรวงพลังงาน)",
  })
  void theFactIsSaidInOneSentenceThatHolds(String question, String words) {
    FactStatements told = told(question);
    assertThat(told.left()).isEmpty();
    assertThat(told.statements()).hasSize(1);
    Statement statement = told.statements().getFirst();
    assertThat(statement.text()).contains(words).doesNotContain("\n");
    assertThat(VERIFIER.check(statement)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "การอบรมแบ่งเป็นอย่างไร",
        "ใครเสนอเรื่องเรือนเพาะชำ และมีใครคัดค้าน ใครเห็นด้วย",
        "การอบรมมีกี่รุ่น",
        "กรมป่าไม้ต้องทำอย่างไร",
      })
  void whatNoFactAnswersForCertainIsLeftToBeQuoted(String question) {
    FactStatements told = told(question);
    assertThat(told.statements()).isEmpty();
    assertThat(told.left()).isNotEmpty();
  }

  @Test
  void twoProposersAreNotCertain() {
    String two =
        BODY.replace("ตามที่กระทรวงพลังงานเสนอ", "ตามที่กระทรวงพลังงานและกระทรวงแรงงานเสนอ");
    assertThat(told("ใครเสนอเรื่องเรือนเพาะชำ", two).statements()).isEmpty();
  }

  private static FactStatements told(String question) {
    return told(question, BODY);
  }

  private static FactStatements told(String question, String body) {
    var resolution =
        new Resolution(
            ResolutionId.of(DAY, 5),
            "การดูแลต้นกล้า",
            Section.ECONOMY_SOCIETY,
            body,
            new Span(0, body.length()),
            new Source("0".repeat(64), "a.html", DocumentKind.PAGE, "", "", ""));
    Query query = READER.read(question, List.of(), Filters.NONE);
    ReadText text =
        ReadText.of(
            body,
            new FactsReader(AGENCIES).read(resolution),
            question,
            new Things(AGENCIES),
            WORDS);
    List<Ask> asks = Ask.of(query, resolution, WORDS, _ -> 1);
    List<Asked> asked = new ArrayList<>();
    for (Ask ask : asks) {
      Reading reading = new Reading(text, ask);
      reading
          .quote(ReadingWeights.bundled(), Set.of())
          .map(quote -> new Asked(ask, quote))
          .ifPresent(asked::add);
    }
    BestRead read = new BestRead(resolution, text, new Span(0, body.length()), asked);
    Optional<EnglishKeys> keys =
        query.english() ? Optional.of(new EnglishKeys(AGENCIES)) : Optional.empty();
    return FactStatements.of(
        read, DecisionReader.read(body), keys, WORDS, s -> VERIFIER.check(s).isEmpty());
  }
}
