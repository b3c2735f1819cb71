package thammati.answer.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thammati.answer.reading.Reading.Window;
import thammati.facts.FactsReader;
import thammati.resolution.Filters;
import thammati.resolution.Resolution;
import thammati.retrieval.Query;
import thammati.retrieval.QuestionReader;
import thammati.support.Papers;
import thammati.thai.Agencies;
import thammati.thai.Words;

class ReadingTest {
  private static final Resolution RESOLUTION =
      Papers.resolution("2024-01-09/1", "แผนฟื้นฟูลุ่มน้ำ", "คณะรัฐมนตรีมีมติรับทราบ");

  private static final Agencies AGENCIES = Agencies.bundled();
  private static final QuestionReader READER =
      new QuestionReader(AGENCIES, () -> LocalDate.of(2024, 1, 9));
  private static final Words WORDS = new Words();

  private static final String BODY =
      """
      คณะรัฐมนตรีมีมติเห็นชอบแผนฟื้นฟูลุ่มน้ำตามที่กระทรวงทรัพยากรธรรมชาติและสิ่งแวดล้อมเสนอ
      สาระสำคัญ
      แผนนี้เกิดจากการรับฟังความเห็นของประชาชนในพื้นที่ลุ่มน้ำตอนบน ซึ่งประสบภัยแล้งและน้ำหลากสลับกันมาหลายฤดูกาล ชุมชนจึงขอให้รัฐเร่งแก้ปัญหาให้ครบวงจรทั้งต้นน้ำ กลางน้ำ และปลายน้ำ
      การปลูกป่าต้นน้ำดำเนินการบนพื้นที่ 4,800 ไร่ โดยให้ชุมชนดูแลกล้าไม้และรายงานอัตราการรอดตายให้กรมป่าไม้ทราบทุกสิ้นฤดูฝน พร้อมจัดทำแนวกันไฟรอบแปลงปลูกและอบรมอาสาสมัครประจำหมู่บ้าน
      การขุดลอกคลองสายหลักใช้วงเงิน 215 ล้านบาท จากงบประมาณรายจ่ายประจำปี ซึ่งผ่านการพิจารณาของสำนักงบประมาณแล้ว และจะจัดจ้างโดยวิธีประกวดราคาอิเล็กทรอนิกส์ตามระเบียบ
      การซ่อมประตูระบายน้ำใช้วงเงิน 62 ล้านบาท โดยกรมชลประทานเป็นผู้ดำเนินการร่วมกับองค์กรปกครองส่วนท้องถิ่น และให้ติดตั้งระบบตรวจวัดระดับน้ำอัตโนมัติทุกแห่งเพื่อเตือนภัยล่วงหน้า
      การติดตามผลให้รายงานต่อคณะรัฐมนตรีภายในวันที่ 30 กันยายน 2566 เพื่อพิจารณาขยายผลไปยังลุ่มน้ำอื่นที่มีสภาพปัญหาใกล้เคียงกันต่อไปตามความเหมาะสมของแต่ละพื้นที่
      """;

  @ParameterizedTest
  @CsvSource({
    "การขุดลอกคลองใช้วงเงินเท่าไร, 215 ล้านบาท",
    "ซ่อมประตูระบายน้ำใช้เงินกี่ล้านบาท, 62 ล้านบาท",
    "ปลูกป่าต้นน้ำกี่ไร่, '4,800 ไร่'",
    "รายงานต่อคณะรัฐมนตรีภายในวันไหน, 30 กันยายน 2566",
    "ใครเสนอแผนฟื้นฟูลุ่มน้ำ, กระทรวงทรัพยากรธรรมชาติและสิ่งแวดล้อม",
    "How much is spent on ขุดลอกคลอง, 215 ล้านบาท",
  })
  void bestWindowHoldsWhatIsAskedFor(String question, String answer) {
    assertThat(windows(BODY, question).getFirst().span().in(BODY)).contains(answer);
  }

  @Test
  void windowsStandInTheTextBestFirstAndShort() {
    List<Window> windows = windows(BODY, "ขุดลอกคลองใช้วงเงินเท่าไร");
    assertThat(windows)
        .hasSizeGreaterThan(3)
        .isSorted()
        .allSatisfy(window -> {
          assertThat(window.span().length()).isBetween(1, 280);
          assertThat(window.span().end()).isLessThanOrEqualTo(BODY.length());
        });
    assertThat(windows.getFirst().score()).isGreaterThan(windows.getLast().score());
  }

  @Test
  void sameQuestionReadsTheSame() {
    String question = "ซ่อมประตูระบายน้ำใช้เงินกี่ล้านบาท";
    assertThat(windows(BODY, question)).isEqualTo(windows(BODY, question));
  }

  @Test
  void textOfOneLongWordIsStillCutBetweenLetters() {
    String body = "น้ำ".repeat(300);
    assertThat(windows(body, "น้ำ"))
        .allSatisfy(window -> assertThat(window.span().length()).isBetween(1, 280));
  }

  @Test
  void lettersThatGrowInLowerCaseDoNoHarm() {
    assertThat(windows("İ".repeat(20) + " วงเงิน 5 ล้านบาท", "İİİ วงเงินเท่าไร")).isNotEmpty();
  }

  @Test
  void blankTextHasNoWindow() {
    assertThat(windows(" \n ", "วงเงินเท่าไร")).isEmpty();
  }

  @Test
  void proposerIsReadFromTheFacts() {
    String body =
        """
        คณะรัฐมนตรีมีมติอนุมัติโครงการตามที่กระทรวงพลังงานเสนอ
        กระทรวงมหาดไทยและกระทรวงการคลังพิจารณาโครงการแล้วไม่ขัดข้อง โดยกรมบัญชีกลางเห็นว่าโครงการเป็นไปตามระเบียบทุกประการ และสำนักงบประมาณเห็นว่าเป็นเรื่องที่ดำเนินการได้ตามที่ตั้งไว้ในแผน
        """;
    assertThat(windows(body, "หน่วยงานใดเสนอโครงการ").getFirst().span().in(body))
        .contains("กระทรวงพลังงาน");
  }

  @Test
  void listIsFoundByTheWordsThatOpenIt() {
    String body =
        """
        คณะรัฐมนตรีมีมติรับทราบผลการสำรวจสวนสาธารณะตามที่กระทรวงมหาดไทยเสนอ
        สวนสาธารณะทุกแห่งได้รับการสำรวจ และประชาชนพอใจสวนสาธารณะในเรื่องความร่มรื่นมากกว่าปีก่อนเป็นอย่างมากทุกพื้นที่
        สวนสาธารณะที่ปรับปรุงแล้วรวม 3 แห่ง ได้แก่ สวนริมบึง สวนหินงาม และสวนดอกปีบ
        เทศบาลจะดูแลต้นไม้ต่อไปตามรอบการตัดแต่งกิ่งประจำฤดู และจะขอรับการสนับสนุนกล้าไม้เพิ่มเติม
        """;
    assertThat(windows(body, "สวนสาธารณะ 3 แห่งที่ปรับปรุงมีที่ไหนบ้าง").getFirst().span().in(body))
        .contains("สวนดอกปีบ");
  }

  @Test
  void whatMayAnswerAsWellIsQuotedTooAndElseNothingMore() {
    assertThat(quote("การขุดลอกคลองสายหลักใช้วงเงินเท่าไร").more()).isEmpty();
    assertThat(quoted("ใช้วงเงินเท่าไร")).contains("215 ล้านบาท", "62 ล้านบาท");
  }

  private static String quoted(String question) {
    Quote quote = quote(question);
    return Stream.concat(Stream.of(quote.span()), quote.more().stream())
        .map(span -> span.in(BODY))
        .collect(Collectors.joining("\n"));
  }

  private static Quote quote(String question) {
    Query query = READER.read(question, List.of(), Filters.NONE);
    ReadText text =
        ReadText.of(
            BODY, new FactsReader(AGENCIES).read(BODY), question, new Things(AGENCIES), WORDS);
    Ask ask = Ask.of(query, RESOLUTION, WORDS, _ -> 1).getFirst();
    Reading reading = new Reading(text, ask);
    return reading.quote(ReadingWeights.bundled(), Set.of()).orElseThrow();
  }

  private static List<Window> windows(String body, String question) {
    Query query = READER.read(question, List.of(), Filters.NONE);
    ReadText text =
        ReadText.of(
            body, new FactsReader(AGENCIES).read(body), question, new Things(AGENCIES), WORDS);
    Ask ask = Ask.of(query, RESOLUTION, WORDS, _ -> 1).getFirst();
    return new Reading(text, ask).windows(ReadingWeights.bundled(), Set.of());
  }
}
