package thammati.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thammati.resolution.Filters;
import thammati.resolution.Section;
import thammati.retrieval.Query.Order;
import thammati.thai.Agencies;

class QuestionReaderTest {
  private static final LocalDate TODAY = LocalDate.of(2024, 1, 9);
  private static final QuestionReader READER = new QuestionReader(Agencies.bundled(), () -> TODAY);

  private static Query read(String question, String... history) {
    return READER.read(question, List.of(history), Filters.NONE);
  }

  private static String period(DateWish wish) {
    return wish.from() + ".." + wish.to() + (wish.cued() ? " cued" : "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "มติ ครม. 12/3/67 เรื่องอะไร | 2024-03-12..2024-03-12 cued",
        "ครม. เมื่อ 2 ก.ค. 2567 | 2024-07-02..2024-07-02 cued",
        "ค่าไฟตั้งแต่ 1 ม.ค. 2566 | 2023-01-01..2023-01-01",
        "ครม. มี.ค. 67 เคาะอะไร | 2024-03-01..2024-03-31 cued",
        "ราคาสินค้าช่วงต้นเดือนตุลาคม 2562 | 2019-10-01..2019-10-10",
        "ยอดขาดทุนปลายปี 2562 | 2019-09-01..2019-12-31",
        "แผนงานปีงบ 2566 | 2022-10-01..2023-09-30",
        "ส่งออกไตรมาสแรกปี 65 | 2022-01-01..2022-03-31",
        "ส่งออกไตรมาสที่ 3/2564 | 2021-07-01..2021-09-30",
        "ครึ่งหลังของปี 2565 | 2022-07-01..2022-12-31",
        "เงินสมทบ ก.ย. - พ.ย. ๒๕๖๔ | 2021-09-01..2021-11-30",
        "cabinet approved in June 2020 | 2020-06-01..2020-06-30 cued",
        "มติเดือนที่แล้ว | 2023-12-01..2023-12-31 cued",
        "มติรัฐบาลที่แล้ว | 2019-07-10..2023-08-31",
        "สมัยแพทองธาร | 2024-09-03..2025-09-18"
      })
  void readsDatesAndPeriods(String question, String periods) {
    assertThat(read(question).dates()).extracting(w -> period(w)).contains(periods);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "มติปี 2564 หมวดต่างประเทศ มีอะไรบ้าง | FOREIGN_AFFAIRS",
        "ครม. พิจารณาอะไรในวาระแต่งตั้ง | APPOINTMENT",
        "หมวดเศรษฐกิจ-สังคม เรื่องข้าว | ECONOMY_SOCIETY",
        "resolutions on rice in the legal section | LAW",
        "ร่างกฎหมายต่างประเทศ มีอะไรบ้าง | ",
        "หมวดค่าใช้จ่ายกฎหมาย | ",
      })
  void aSectionIsReadWhereItIsCalledOneAndCanBeTakenOut(String question, Section section) {
    Query read = read(question);
    assertThat(read.filters().section()).isEqualTo(section);
    Set<String> out = Set.of("filter:section");
    assertThat(READER.read(question, List.of(), Filters.NONE, out).filters())
        .isEqualTo(Filters.NONE);
  }

  @Test
  void keepsApartWhatIsNotWanted() {
    Query query = read("ประกันรายได้ข้าว ไม่เอาปี 2563 เอาปี 2564");

    assertThat(query.dates()).extracting(DateWish::label).containsExactly("ปี 2564");
    assertThat(query.datesRuledOut()).extracting(DateWish::label).containsExactly("ปี 2563");
    assertThat(query.periods()).containsExactly("2021");
  }

  @Test
  void takesDatesFromEarlierQuestionsOnlyWhereItNamesNone() {
    assertThat(read("แล้วใครเสนอ", "ครม. มิ.ย. 65 ว่าอะไร").dates()).hasSize(1);
    assertThat(read("แล้วปี 2566 ล่ะ", "ครม. มิ.ย. 65 ว่าอะไร").dates())
        .extracting(DateWish::label)
        .containsExactly("ปี 2566");
  }

  @Test
  void wantsTheNewestOrTheOldest() {
    assertThat(read("มติล่าสุดเรื่องผึ้ง").order()).isEqualTo(Order.NEWEST);
    assertThat(read("ครม. อนุมัติเป็นครั้งแรกเมื่อไร").order()).isEqualTo(Order.OLDEST);
    assertThat(read("โครงการระยะแรก").order()).isEqualTo(Order.NONE);
  }

  @Test
  void saysWhatItUnderstood() {
    assertThat(read("ผอ.สสวท. คนใหม่ ส.ค. 2565").parts())
        .contains(
            new QueryPart(QueryPart.Kind.DATE, "สิงหาคม 2565", ""),
            new QueryPart(
                QueryPart.Kind.ABBREVIATION,
                "สสวท.",
                "สถาบันส่งเสริมการสอนวิทยาศาสตร์และเทคโนโลยี"));
    assertThat(read("แบงก์ชาติว่าอย่างไร").parts())
        .contains(new QueryPart(QueryPart.Kind.SAYING, "แบงก์ชาติ", "ธนาคารแห่งประเทศไทย"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ครม. ไฟเขียวงบกระทรวงคมนาคมปี 2563 เท่าไร | agency:กระทรวงคมนาคม | ครม. ไฟเขียวงบปี 2563"
            + " เท่าไร",
        "งบของ คค. ปี 2563 | abbreviation:คค. | งบของ  ปี 2563",
        "มติล่าสุดเรื่องผึ้ง | order:NEWEST | มติ เรื่องผึ้ง",
        "มติรัฐบาลที่แล้วเรื่องผึ้ง | date:รัฐบาลที่แล้ว | มติ เรื่องผึ้ง",
        "มติ 12/3/67 เรื่องผึ้ง | date:12 มีนาคม 2567 | มติ เรื่องผึ้ง",
        "ครม. อนุมัติเลี้ยงผึ้ง | decision:อนุมัติ | ครม. เลี้ยงผึ้ง",
        "ครม. ไฟเขียวเลี้ยงผึ้ง | saying:ไฟเขียว | ครม. ไฟเขียวเลี้ยงผึ้ง"
      })
  void aPartCanBeLeftOutByItsName(String question, String part, String rest) {
    Query whole = read(question);
    assertThat(whole.parts()).extracting(QueryPart::id).contains(part);

    Query less = READER.read(question, List.of(), Filters.NONE, Set.of(part));
    assertThat(less.parts()).extracting(QueryPart::id).doesNotContain(part);
    assertThat(less.question().replaceAll("\\s+", "")).isEqualTo(rest.replaceAll("\\s+", ""));
  }

  @Test
  void filtersAreLeftOutByTheirNamesAndUnknownPartsMakeNoDifference() {
    Filters filters = new Filters(TODAY, null, Section.LAW, null);

    Query less = READER.read("ผึ้ง", List.of(), filters, Set.of("filter:from", "order:OLDEST"));
    assertThat(less.filters()).isEqualTo(new Filters(null, null, Section.LAW, null));
    assertThat(READER.read("ผึ้ง", List.of(), filters, Set.of("date:ปี 2563")))
        .isEqualTo(READER.read("ผึ้ง", List.of(), filters));
  }

  @Test
  void anEnglishQuestionIsAnsweredInEnglishBehindAThaiOne() {
    assertThat(read("what about the deadline?", "ครม. เห็นชอบเขตเลี้ยงผึ้งเมื่อไร").english())
        .isTrue();
    assertThat(read("แล้วใครเสนอ", "When did the cabinet approve the beekeeping zone?").english())
        .isFalse();
  }

  @Test
  void translatesTellingWordsOfEnglishQuestions() {
    Query query = read("How much is the tax on beekeeping?");

    assertThat(query.english()).isTrue();
    assertThat(query.expansions())
        .filteredOn(e -> e.kind() == QueryPart.Kind.TRANSLATION)
        .anySatisfy(e -> {
          assertThat(e.said()).isEqualTo("tax");
          assertThat(e.forms()).extracting(Expansion.Form::text).contains("ภาษี");
        });
  }

  @Test
  void readsThaiTypedOnTheEnglishLayout() {
    assertThat(read("4kKu mujfbo").english()).isFalse();
    assertThat(read("4kKu mujfbo").expansions())
        .anySatisfy(e -> assertThat(e.forms().getFirst().text()).isEqualTo("ที่ดิน"));
  }
}
