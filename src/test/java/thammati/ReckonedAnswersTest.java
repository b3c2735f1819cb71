package thammati;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import thammati.answer.Answer;
import thammati.answer.Outcome;
import thammati.answer.Outcome.Gap;
import thammati.citation.Computed;
import thammati.citation.Statement;
import thammati.support.ReckoningArchive;

/** Answers over several resolutions, and one resolution told in a paragraph. */
class ReckonedAnswersTest {
  private static final String TREES_OF_2565 = "ปี 2565 มีกี่มติเรื่องต้นหางนกยูง";

  @TempDir static Path folder;
  private static Talking talking;

  @BeforeAll
  static void open() throws Exception {
    ReckoningArchive.write(folder.resolve("documents"));
    talking = Talking.over(folder, folder.resolve("documents"));
  }

  @AfterAll
  static void close() throws Exception {
    talking.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        TREES_OF_2565 + " | พบ 2 มติ",
        "ครม. มีมติเรื่องต้นหางนกยูงกี่ครั้ง | พบ 3 มติ",
        "มีมติเกี่ยวกับต้นหางนกยูงกี่เรื่อง | พบ 3 มติ",
        "กระทรวงคมนาคมเสนอกี่มติในปี 2565 | พบ 2 มติ",
        "เดือนมีนาคม 2565 มีกี่มติ | พบ 4 มติ",
        "How many cabinet resolutions did the Ministry of Transport propose in 2022? | Found 2",
      })
  void countsWhatTheArchiveHolds(String question, String told) {
    Statement first = answered(talking.ask(question)).getFirst();

    assertThat(first.text()).startsWith(told).containsAnyOf("คลังมติ", "archive");
    assertThat(first.computed()).hasOnlyElementsOfType(Computed.Count.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "มติ ครม. เรื่องต้นหางนกยูงมีอะไรบ้าง | พบ 3 มติ",
        "ครม. มีมติอะไรบ้างเกี่ยวกับต้นหางนกยูง | พบ 3 มติ",
        "ขอดูมติทั้งหมดเกี่ยวกับต้นหางนกยูง | พบ 3 มติ",
        "มีมติเรื่องต้นหางนกยูงอะไรบ้าง | พบ 3 มติ",
        "มีมติอะไรเกี่ยวกับต้นหางนกยูงบ้าง | พบ 3 มติ",
        "มติ ครม. เกี่ยวกับต้นหางนกยูง | พบ 3 มติ",
        "ปี 2565 กระทรวงคมนาคมเสนอเรื่องอะไรบ้าง | พบ 2 มติ",
        "Which resolutions did the cabinet pass on ต้นหางนกยูง? | Found 3",
      })
  void whoAsksWhichThereAreGetsThemByDayDecisionAndTitle(String question, String told) {
    List<Statement> list = answered(talking.ask(question));

    assertThat(list.getFirst().text()).startsWith(told);
    assertThat(list).hasSize(1 + Integer.parseInt(told.replaceAll("[^0-9]", "")));
    assertThat(list.subList(1, list.size()))
        .allSatisfy(s -> {
          assertThat(s.citations()).hasSize(1);
          assertThat(s.text()).containsAnyOf("เห็นชอบ", "อนุมัติ", "agreed", "approved");
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "มติ ครม. เรื่องโครงการปลูกต้นหางนกยูงหน้าสถานีมีเงื่อนไขอะไรบ้าง",
        "มติ ครม. เรื่องโครงการปลูกต้นหางนกยูงหน้าสถานีมีอะไรบ้าง",
        "มีมติเรื่องต้นหางนกยูงให้ทำอะไรบ้าง",
      })
  void whatStandsInOneResolutionIsNoListOfResolutions(String question) {
    if (talking.ask(question).outcome() instanceof Outcome.Answered(var statements)) {
      assertThat(statements).flatExtracting(Statement::computed).isEmpty();
    }
  }

  @Test
  void addsOneSumOfEachResolutionAndShowsThem() {
    List<Statement> told =
        answered(talking.ask("รวมวงเงินทั้งหมดที่อนุมัติเรื่องต้นหางนกยูง เท่าไร"));

    assertThat(told.getFirst().text()).contains("77.5 ล้านบาท", "3 มติ", "คลังมติ");
    assertThat(told.getFirst().citations()).hasSize(3);
    assertThat(told.getFirst().computed())
        .filteredOn(Computed.Sum.class::isInstance)
        .extracting(Computed::claimed)
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactly(new BigDecimal(77_500_000));
    assertThat(told.subList(1, 4))
        .extracting(Statement::text)
        .anyMatch(text -> text.startsWith("40 ล้านบาท"))
        .anyMatch(text -> text.startsWith("25.5 ล้านบาท"))
        .anyMatch(text -> text.startsWith("12 ล้านบาท"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "สะพานไม้ไผ่ | หลายจำนวน",
        "ร่มชูชีพกระดาษ | จำนวนเท่ากัน",
        "โคมลอยน้ำ | แหล่งต่างกัน",
      })
  void showsApartWhatIsNotCertainToBeAdded(String matter, String reason) {
    List<Statement> told =
        answered(talking.ask("รวมวงเงินทั้งหมดที่อนุมัติเรื่อง" + matter + " เท่าไร"));

    assertThat(told.getFirst().text()).contains(reason);
    assertThat(told).flatExtracting(Statement::computed).isEmpty();
    assertThat(told).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "มติเรื่องต้นหางนกยูงเรื่องไหนวงเงินสูงที่สุด | 40 ล้านบาท | 2022-02-01/1",
        "มติเรื่องต้นหางนกยูงเรื่องไหนวงเงินน้อยที่สุด | 12 ล้านบาท | 2023-02-07/1",
        "ปี 2565 ครม. อนุมัติโครงการไหนวงเงินสูงสุด | 40 ล้านบาท | 2022-02-01/1",
        "Which cabinet resolution of 2022 had the largest budget? | 40 million baht | 2022-02-01/1",
        "มติแรกสุดเรื่องต้นหางนกยูงคือมติไหน | 1 กุมภาพันธ์ 2565 | 2022-02-01/1",
        "มติล่าสุดเรื่องต้นหางนกยูงเมื่อไร | 7 กุมภาพันธ์ 2566 | 2023-02-07/1",
      })
  void tellsTheMostTheLeastTheFirstAndTheLast(String question, String told, String cited) {
    Answer answer = talking.ask(question);

    assertThat(answered(answer).getFirst().text()).contains(told);
    assertThat(talking.cited(answer)).isEqualTo(cited);
  }

  @Test
  void comparesTwoYearsAndTwoMatters() {
    String years =
        answered(talking.ask("ปี 2565 กับปี 2566 ปีไหนมีมติเรื่องต้นหางนกยูงมากกว่ากัน"))
            .getFirst()
            .text();
    assertThat(years).contains("ในปี 2565 มี 2 มติ", "ซึ่งมี 1 มติ", "อยู่ 1 มติ");

    String matters =
        answered(talking.ask("มติเรื่องโคมลอยน้ำกับต้นหางนกยูง เรื่องไหนมีมากกว่ากัน"))
            .getFirst()
            .text();
    assertThat(matters).contains("มี 3 มติเท่ากัน");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ปี 2565 กับปี 2566 ครม. อนุมัติวงเงินเรื่องต้นหางนกยูง ปีไหนมากกว่ากัน",
        "ปี 2566 กับปี 2565 รวมวงเงินทั้งหมดที่อนุมัติเรื่องต้นหางนกยูง ต่างกันเท่าไร",
      })
  void comparesWhatTheSumsOfTwoYearsComeTo(String question) {
    List<Statement> told = answered(talking.ask(question));

    assertThat(told.getFirst().text())
        .contains("ในปี 2565 รวม 65.5 ล้านบาท", "ซึ่งรวม 12 ล้านบาท", "อยู่ 53.5 ล้านบาท");
    assertThat(told.getFirst().computed()).anyMatch(Computed.SumDifference.class::isInstance);
    assertThat(told.getFirst().citations()).hasSize(3);
    assertThat(told.subList(1, told.size())).hasSize(3);
  }

  @Test
  void sumsThatMayOverlapAreNotCompared() {
    Answer answer =
        talking.ask("ปี 2565 กับปี 2566 ครม. อนุมัติวงเงินเรื่องโคมลอยน้ำ ปีไหนมากกว่ากัน");

    if (answer.outcome() instanceof Outcome.Answered(var statements)) {
      assertThat(statements).flatExtracting(Statement::computed).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "แล้วปี 2566 ล่ะ | พบ 1 มติ",
        "แล้วปีถัดมาล่ะ | พบ 1 มติ",
        "what about the year after? | พบ 1 มติ",
      })
  void isAskedAgainOfAnotherYear(String followUp, String told) {
    Answer answer = talking.ask(followUp, TREES_OF_2565);

    assertThat(answered(answer).getFirst().text()).startsWith(told);
    assertThat(talking.kinds(answer)).contains("carried_topic", "date");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "โครงการปลูกต้นหางนกยูงหน้าสถานีใช้วงเงินเท่าไร",
        "โครงการซ่อมสะพานไม้ไผ่ได้เงินมากที่สุดเท่าไร",
        "ทาสีสะพานไม้ไผ่รวมใช้เงินกี่ล้านบาท",
      })
  void whatIsAskedOfOneResolutionIsNotReckoned(String question) {
    assertThat(answered(talking.ask(question))).flatExtracting(Statement::computed).isEmpty();
  }

  @Test
  void aYearWithoutMeetingsHasNothing() {
    assertThat(talking.ask("ปี 2550 มีกี่มติเรื่องต้นหางนกยูง").outcome())
        .isEqualTo(new Outcome.NotFound(Gap.OBJECT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "สรุปมติเรื่องโครงการปลูกต้นหางนกยูงหน้าสถานี",
        "ช่วยสรุปเรื่องโครงการปลูกต้นหางนกยูงหน้าสถานีให้หน่อย",
      })
  void aSummaryTellsDecisionOrderAndTimeShortly(String question) {
    List<Statement> told = answered(talking.ask(question));

    assertThat(told).hasSizeBetween(2, 4);
    assertThat(told.getFirst().text()).contains("เห็นชอบ", "12 ล้านบาท");
    assertThat(told).extracting(Statement::text).anyMatch(text -> text.contains("30 กันยายน 2566"));
    assertThat(told.stream().mapToInt(s -> s.text().length()).sum()).isLessThanOrEqualTo(350);
    assertThat(told)
        .flatExtracting(Statement::citations)
        .extracting(citation -> citation.resolution().id().toString())
        .containsOnly("2023-02-07/1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "แล้วปี 2565 ล่ะ",
        "แล้วปีถัดมาล่ะ",
        "what about the year before?",
        "เดือนก่อนหน้า"
      })
  void anotherPeriodOfNothingAsksBack(String question) {
    assertThat(talking.ask(question).outcome()).isInstanceOf(Outcome.Unclear.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "แล้วการประชุมครั้งถัดไปล่ะ | 1 มีนาคม 2565",
        "the next meeting? | 1 มีนาคม 2565",
      })
  void theNextMeetingIsOneOfTheArchive(String followUp, String day) {
    Answer answer = talking.ask(followUp, "ครม. วันที่ 1 กุมภาพันธ์ 2565 มีเรื่องอะไรบ้าง");

    assertThat(answered(answer).getFirst().text()).contains(day);
  }

  private static List<Statement> answered(Answer answer) {
    assertThat(answer.outcome()).isInstanceOf(Outcome.Answered.class);
    return ((Outcome.Answered) answer.outcome()).statements();
  }
}
