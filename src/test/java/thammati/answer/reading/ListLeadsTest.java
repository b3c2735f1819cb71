package thammati.answer.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import thammati.facts.FactsReader;
import thammati.resolution.Filters;
import thammati.resolution.Resolution;
import thammati.retrieval.Query;
import thammati.retrieval.QuestionReader;
import thammati.support.Papers;
import thammati.text.Span;
import thammati.thai.Agencies;
import thammati.thai.Words;

class ListLeadsTest {
  private static final Agencies AGENCIES = Agencies.bundled();
  private static final Words WORDS = new Words();
  private static final Resolution RESOLUTION =
      Papers.resolution("2024-01-09/1", "เรื่องอื่น", "คณะรัฐมนตรีมีมติรับทราบ");

  private static final String LIST =
      "กระทรวงมหาดไทยรายงานว่าชาวบ้านขอให้ดูแลสวนริมคลองมาหลายปีและเทศบาลได้ตั้งกรรมการขึ้นสองชุดแล้ว"
          + " ในปีนี้เทศบาลกับโรงเรียนทั้งสามแห่งจะปลูกดอกไม้ในสวนริมคลอง ได้แก่ ดาวเรือง บานชื่น"
          + " และพุดซ้อน";

  @Test
  void listIsQuotedFromTheClauseThatLeadsUpToIt() {
    assertThat(quoted(LIST, "ปลูกดอกไม้อะไรบ้าง")).startsWith("ในปีนี้เทศบาล").endsWith("พุดซ้อน");
  }

  @Test
  void wordsThatOpenThePaperItselfLeadUpToNoList() {
    String paper = "กระทรวงมหาดไทยขอปลูกดอกไม้ในสวน โดยมีสาระสำคัญ ดังนี้ ";
    assertThat(opened(paper + "สวนอยู่ริมคลอง", "ปลูกดอกไม้อะไรบ้าง")).isEmpty();
    assertThat(opened(LIST, "ปลูกดอกไม้อะไรบ้าง")).contains("ได้แก่");
  }

  private static Optional<String> opened(String body, String question) {
    ReadText text = text(body, question);
    Ask ask = ask(question);
    Nearness words = new Nearness(text, ask.terms().weights());
    return new ListLeads(body, ask, words)
        .openedIn(new Span(0, body.length()))
        .map(span -> span.in(body));
  }

  private static String quoted(String body, String question) {
    Reading reading = new Reading(text(body, question), ask(question));
    return reading.quote(ReadingWeights.bundled(), Set.of()).orElseThrow().span().in(body);
  }

  private static ReadText text(String body, String question) {
    return ReadText.of(
        body, new FactsReader(AGENCIES).read(body), question, new Things(AGENCIES), WORDS);
  }

  private static Ask ask(String question) {
    Query query =
        new QuestionReader(AGENCIES, () -> LocalDate.of(2024, 1, 9))
            .read(question, List.of(), Filters.NONE);
    return Ask.of(query, RESOLUTION, WORDS, _ -> 1).getFirst();
  }
}
