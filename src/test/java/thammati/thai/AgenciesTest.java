package thammati.thai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgenciesTest {
  private static final Agencies AGENCIES = Agencies.bundled();

  @Test
  void everyRowOfTheTableHasNineColumns() throws IOException {
    try (var table = Agencies.class.getResourceAsStream("/thammati/thai/agencies.tsv")) {
      String text =
          new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8);
      List<String> rows = text.lines().filter(l -> !l.startsWith("#") && !l.isBlank()).toList();
      assertThat(rows)
          .hasSizeGreaterThan(500)
          .hasSameSizeAs(AGENCIES.all())
          .allSatisfy(row -> assertThat(row.split("\t", -1)).as(row).hasSize(9));
    }
  }

  @Test
  void everyFormIsAWordOfTwoLettersAtLeast() {
    assertThat(AGENCIES.all())
        .allSatisfy(agency ->
            assertThat(forms(agency))
                .as("%s", agency)
                .allSatisfy(form -> {
                  assertThat(form).isEqualTo(form.strip());
                  assertThat(form.replace(".", "")).hasSizeGreaterThanOrEqualTo(2);
                }));
  }

  @Test
  void everyParentIsAnAgencyOfTheTable() {
    Set<String> names = AGENCIES.all().stream().map(Agency::name).collect(Collectors.toSet());
    assertThat(AGENCIES.all())
        .allSatisfy(a ->
            assertThat(a.parent().isEmpty() || names.contains(a.parent()))
                .as("%s under %s", a.name(), a.parent())
                .isTrue());
  }

  @Test
  void everyNameIsFoundInASentence() {
    assertThat(AGENCIES.all())
        .allSatisfy(agency -> {
          String text = "มอบหมายให้ " + agency.name() + " รับไปดำเนินการ";
          assertThat(AGENCIES.find(text).stream().map(m -> m.span().in(text)))
              .contains(agency.name());
        });
  }

  @ParameterizedTest
  @CsvSource({
    "ตามที่กระทรวงการคลังเสนอ, กระทรวงการคลัง, กระทรวงการคลัง",
    "ตามที่ กค. เสนอ, กค., กระทรวงการคลัง",
    "ตามที่ กค เสนอ, กค, กระทรวงการคลัง",
    "ให้กค.รับไปพิจารณา, กค., กระทรวงการคลัง",
    "ความเห็นของ มท. ด้วย, มท., กระทรวงมหาดไทย",
    "(มท.), มท., กระทรวงมหาดไทย",
    "กระทรวงเกษตรฯ รายงาน, กระทรวงเกษตรฯ, กระทรวงเกษตรและสหกรณ์",
    "proposed by the ministry of finance today, ministry of finance, กระทรวงการคลัง",
  })
  void findsNamesAbbreviationsAndAliases(String text, String words, String name) {
    assertThat(AGENCIES.find(text))
        .singleElement()
        .satisfies(mention -> {
          assertThat(mention.span().in(text)).isEqualTo(words);
          assertThat(mention.agencies()).extracting(Agency::name).contains(name);
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "โฉนดที่ ออก. ให้แล้ว",
        "ให้ผู้ซื้อออก.",
        "ผลผลิตลดลงมาก. ต่อไป",
        "ป่าชายเลน.",
        "พบโรค. จึงปิดด่าน",
        "เลขที่ x.กค.y",
        "ตามที่เสนอ",
        "",
      })
  void lettersInsideWordsAreNoAbbreviation(String text) {
    assertThat(AGENCIES.find(text)).isEmpty();
  }

  @Test
  void longestNameWins() {
    String text = "สำนักงานปลัดกระทรวงการคลัง";
    assertThat(AGENCIES.find("ให้" + text + "ติดตาม").getFirst().span().in("ให้" + text + "ติดตาม"))
        .startsWith("สำนักงานปลัดกระทรวง");
  }

  @Test
  void ambiguousAbbreviationsMeanSeveralAgencies() {
    var ambiguous =
        AGENCIES.all().stream()
            .flatMap(a -> a.abbreviations().stream().distinct())
            .collect(Collectors.groupingBy(a -> a, Collectors.counting()))
            .entrySet()
            .stream()
            .filter(e -> e.getValue() > 1)
            .toList();
    assertThat(ambiguous)
        .isNotEmpty()
        .allSatisfy(entry -> {
          List<AgencyMention> mentions = AGENCIES.find("ตามที่ " + entry.getKey() + " เสนอ");
          assertThat(mentions)
              .singleElement()
              .satisfies(mention -> {
                assertThat(mention.abbreviated()).isTrue();
                assertThat(mention.agencies())
                    .hasSizeGreaterThanOrEqualTo(entry.getValue().intValue());
              });
        });
  }

  private static Stream<String> forms(Agency agency) {
    return Stream.of(List.of(agency.name()), agency.abbreviations(), agency.aliases())
        .flatMap(List::stream);
  }
}
