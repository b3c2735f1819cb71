package thammati.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import thammati.answer.BestRead.Asked;
import thammati.answer.reading.Ask;
import thammati.answer.reading.Quote;
import thammati.answer.reading.ReadText;
import thammati.answer.reading.Things;
import thammati.facts.FactsReader;
import thammati.resolution.DocumentKind;
import thammati.resolution.Filters;
import thammati.resolution.Resolution;
import thammati.resolution.ResolutionId;
import thammati.resolution.Section;
import thammati.resolution.Source;
import thammati.retrieval.QuestionReader;
import thammati.text.Span;
import thammati.thai.Agencies;
import thammati.thai.Words;

class QuotationsTest {
  private static final Agencies AGENCIES = Agencies.bundled();
  private static final LocalDate DAY = LocalDate.of(2021, 3, 2);
  private static final Words WORDS = new Words();

  private static final String BODY =
      """
      ค่าบำรุงเรือนเพาะชำกำหนดไว้ในอัตราเดือนละ 900 บาท ซึ่งจ่ายให้แก่ผู้ดูแลทุกคนที่ผ่านการอบรมแล้ว
      ผู้ดูแลต้องส่งบัญชีต้นกล้าทุกเดือนและอยู่ในพื้นที่
      การขนส่งต้นกล้าใช้เงินเดือนละ 450 บาท
      """;

  @Test
  void quotationEndsBehindTheFigureThatIsAskedFor() {
    assertThat(quoted("ค่าบำรุงเดือนละกี่บาท", 0, Optional.empty()))
        .containsExactly("ค่าบำรุงเรือนเพาะชำกำหนดไว้ในอัตราเดือนละ 900 บาท");
  }

  @Test
  void quotationOfWhatWordsTellStaysWhole() {
    assertThat(quoted("ค่าบำรุงจ่ายให้ใครอย่างไร", 0, Optional.empty()))
        .containsExactly(BODY.lines().toList().getFirst());
  }

  @Test
  void secondQuotationMustTellSomethingNewOfWhatIsAsked() {
    assertThat(quoted("ค่าบำรุงเดือนละกี่บาท", 0, Optional.of(line(1)))).hasSize(1);
    assertThat(quoted("ค่าบำรุงเดือนละกี่บาท", 0, Optional.of(line(2))))
        .hasSize(2)
        .last()
        .asString()
        .endsWith("450 บาท");
  }

  private static List<String> quoted(String question, int first, Optional<Span> second) {
    var resolution =
        new Resolution(
            ResolutionId.of(DAY, 5),
            "การดูแลต้นกล้า",
            Section.ECONOMY_SOCIETY,
            BODY,
            new Span(0, BODY.length()),
            new Source("0".repeat(64), "a.html", DocumentKind.PAGE, "", "", ""));
    var query = new QuestionReader(AGENCIES, () -> DAY).read(question, List.of(), Filters.NONE);
    ReadText text =
        ReadText.of(
            BODY,
            new FactsReader(AGENCIES).read(resolution),
            question,
            new Things(AGENCIES),
            WORDS);
    Ask ask = Ask.of(query, resolution, WORDS, _ -> 1).getFirst();
    var asked = new Asked(ask, new Quote(line(first), 1, true, 1, second.stream().toList()));
    BestRead read = new BestRead(resolution, text, new Span(0, BODY.length()), List.of(asked));
    return Quotations.of(read.asked(), read).stream().map(span -> span.in(BODY)).toList();
  }

  private static Span line(int number) {
    String line = BODY.lines().toList().get(number);
    int at = BODY.indexOf(line);
    return new Span(at, at + line.length());
  }
}
