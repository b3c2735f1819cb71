package thammati.answer.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

class ListBlockTest {
  private static final Agencies AGENCIES = Agencies.bundled();
  private static final Words WORDS = new Words();
  private static final Resolution RESOLUTION =
      Papers.resolution("2024-01-09/1", "แผนดูแลสวน", "คณะรัฐมนตรีมีมติรับทราบ");

  private static final String BODY =
      """
      คณะรัฐมนตรีมีมติรับทราบแผนดูแลสวนสาธารณะตามที่กระทรวงมหาดไทยเสนอ
      แผนดูแลสวนเน้นงาน 3 ด้าน ดังนี้
      1) การปลูกไม้ยืนต้น โดยให้เทศบาลเลือกพันธุ์ที่เหมาะกับดินของแต่ละแห่งและจัดหากล้าไม้จากเรือนเพาะชำของจังหวัดให้ทันฤดูฝนของทุกปีตามแผนที่วางไว้
      2) การซ่อมทางเดิน ซึ่งต้องทำให้ผู้ใช้รถเข็นเข้าถึงได้ทุกส่วนของสวนและมีป้ายบอกทางที่อ่านง่ายสำหรับผู้สูงอายุตลอดเส้นทางเดินรอบบึงใหญ่ทั้งสองฝั่ง
      3) การดูแลสัตว์ในสวน เพื่อให้สัตว์ที่อาศัยในสวนอยู่ร่วมกับผู้มาเยือนได้โดยไม่รบกวนกันและมีการตรวจนับทุกครึ่งปี
      เทศบาลจะรายงานผลทุกสิ้นปี
      """;

  @Test
  void everyPointIsToldByItsBeginning() {
    assertThat(told(BODY, "ดูแลสวนเน้น 3 ด้านอะไรบ้าง", "แผนดูแลสวนเน้นงาน 3 ด้าน ดังนี้"))
        .hasValue(
            "แผนดูแลสวนเน้นงาน 3 ด้าน ดังนี้|1) การปลูกไม้ยืนต้น|2) การซ่อมทางเดิน|3)"
                + " การดูแลสัตว์ในสวน");
  }

  @Test
  void wordsThatEndByOpeningAListBringIt() {
    assertThat(told(BODY, "แผนดูแลสวนเน้นงานใด", "แผนดูแลสวนเน้นงาน 3 ด้าน ดังนี้"))
        .hasValueSatisfying(words -> assertThat(words).endsWith("3) การดูแลสัตว์ในสวน"));
  }

  @Test
  void listOfAnotherCountIsNotTaken() {
    assertThat(told(BODY, "ดูแลสวนเน้น 5 ด้านอะไรบ้าง", "แผนดูแลสวนเน้นงาน 3 ด้าน ดังนี้"))
        .isEmpty();
  }

  @Test
  void wordsThatOpenNoListBringNone() {
    assertThat(told(BODY, "ใครเสนอแผนดูแลสวน", "ตามที่กระทรวงมหาดไทยเสนอ")).isEmpty();
  }

  @Test
  void longPointsAreCutShorterTogether() {
    String points =
        IntStream.rangeClosed(1, 12)
            .mapToObj(n -> n + ") " + "งานดูแลพื้นที่ส่วนกลาง ".repeat(9).strip())
            .collect(Collectors.joining("\n"));
    String body = "แผนมีงาน 12 เรื่อง ดังนี้\n" + points;
    Optional<ListBlock> block = block(body, "แผนมีงาน 12 เรื่องอะไรบ้าง", new Span(0, 20));
    assertThat(block.orElseThrow().parts()).hasSize(13);
    assertThat(block.orElseThrow().parts().stream().mapToInt(Span::length).sum()).isLessThan(520);
  }

  @Test
  void hostileTextTakesNoTime() {
    String body = "1) ".repeat(30_000) + "ดังนี้";
    assertThat(block(body, "มีอะไรบ้าง", new Span(0, 30))).isEmpty();
  }

  private static Optional<String> told(String body, String question, String window) {
    int at = body.indexOf(window);
    return block(body, question, new Span(at, at + window.length()))
        .map(b -> b.parts().stream().map(p -> p.in(body)).collect(Collectors.joining("|")));
  }

  private static Optional<ListBlock> block(String body, String question, Span window) {
    QuestionReader reader = new QuestionReader(AGENCIES, () -> LocalDate.of(2024, 1, 9));
    Query query = reader.read(question, List.of(), Filters.NONE);
    ReadText text =
        ReadText.of(
            body, new FactsReader(AGENCIES).read(body), question, new Things(AGENCIES), WORDS);
    return ListBlock.of(text, window, Ask.of(query, RESOLUTION, WORDS, _ -> 1).getFirst());
  }
}
