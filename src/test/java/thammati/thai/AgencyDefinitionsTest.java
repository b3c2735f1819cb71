package thammati.thai;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgencyDefinitionsTest {
  private static final Agencies AGENCIES = Agencies.bundled();

  @ParameterizedTest
  @CsvSource({
    "ตามที่กระทรวงเกษตรและสหกรณ์ (กษ.) เสนอ, กระทรวงเกษตรและสหกรณ์, กระทรวงเกษตรและสหกรณ์",
    "ให้สำนักงานทรัพยากรน้ำแห่งชาติ(สทนช.)รับไป, สำนักงานทรัพยากรน้ำแห่งชาติ, "
        + "สำนักงานทรัพยากรน้ำแห่งชาติ",
    "และกระทรวงเกษตรและสหกรน์ (กษ.) รายงาน, กระทรวงเกษตรและสหกรน์, กระทรวงเกษตรและสหกรณ์",
    "กำหนดให้สำนักงานตำรวจแห่งชาติ (ตร.) ติดตาม, สำนักงานตำรวจแห่งชาติ, สำนักงานตำรวจแห่งชาติ",
  })
  void namesOfTheDictionaryAreKnown(String body, String written, String agency) {
    AgencyDefinition definition = only(body);
    assertThat(definition.name().orElseThrow().in(body)).isEqualTo(written);
    assertThat(definition.isKnown()).isTrue();
    assertThat(definition.agencies()).extracting(Agency::name).containsExactly(agency);
  }

  @ParameterizedTest
  @CsvSource({
    "โดยมีคณะกรรมการกำกับการเลี้ยงผึ้งแห่งชาติ (กผช.) กำกับ, คณะกรรมการกำกับการเลี้ยงผึ้งแห่งชาติ",
    "มอบหมายให้คณะอนุกรรมการกลั่นกรองแผน (อ.ก.ผ.) ตรวจ, คณะอนุกรรมการกลั่นกรองแผน",
    "โดยสำนักงานคณะกรรมการผึ้งไทย (สนง. ผท.) รายงาน, สำนักงานคณะกรรมการผึ้งไทย",
    "โดยสำนักงานคณะกรรมการผึ้งไทย (สนง.ผท.) รายงาน, สำนักงานคณะกรรมการผึ้งไทย",
    "และสมาคมผู้เลี้ยงไหมไทย (ส.ล.ม.) ขอให้, สมาคมผู้เลี้ยงไหมไทย",
    "ร่วมกับสำนักงานกองทุนพัฒนาผึ้ง (สกพผ.) จัดงาน, สำนักงานกองทุนพัฒนาผึ้ง",
    "เห็นชอบโครงการปลูกหม่อนทั่วไทย (ปมท.) ระยะแรก, โครงการปลูกหม่อนทั่วไทย",
    "กระทรวงการคลัง (กค.) เสนอให้ศูนย์ข้อมูลไหมแห่งชาติ (ศขม.) ดำเนินการ, ศูนย์ข้อมูลไหมแห่งชาติ",
  })
  void otherNamesAreTakenAsWritten(String body, String written) {
    AgencyDefinition definition = AgencyDefinitions.of(body, AGENCIES).all().getLast();
    assertThat(definition.name().orElseThrow().in(body)).isEqualTo(written);
    assertThat(definition.isKnown()).isFalse();
    assertThat(definition.agencies()).extracting(Agency::name).containsExactly(written);
    assertThat(definition.span().in(body)).startsWith(written).endsWith(")");
  }

  @Test
  void aNameWhoseBeginningNobodyCanTellIsUnknown() {
    String body = "ผู้ประสานงานประจำหมู่บ้าน (ผปม.) ทุกแห่ง";
    AgencyDefinition definition = only(body);
    assertThat(definition.name()).isEmpty();
    assertThat(definition.agencies()).isEmpty();
    assertThat(definition.span().in(body)).isEqualTo("(ผปม.)");
    assertThat(AGENCIES.find(body, AgencyDefinitions.of(body, AGENCIES))).isEmpty();
  }

  @Test
  void aNameCutShortIsUnknown() {
    assertThat(only("สำนักงานคณะ (ทน.) แจ้ง").name()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ให้ มท. (กฟภ.) ดำเนินการ",
        "ระยะทาง 12 กิโลเมตร (กม.)",
        "จำนวนผู้เข้าร่วม (คน)",
        "ผลผลิตเพิ่มขึ้น (ลดลง)",
        "ไม่มีวงเล็บ",
        "(กษ.)",
        "",
      })
  void partsUnitsAndWordsDefineNothing(String body) {
    assertThat(AgencyDefinitions.of(body, AGENCIES).all()).isEmpty();
  }

  @Test
  void aDefinitionBeatsTheDictionaryFromItsPlaceOn() {
    String body = "กก. แจ้งแล้ว ต่อมาคณะกรรมการกำกับไหมไทย (กก.) ประชุม และ กก. มีมติ";
    List<AgencyMention> mentions = AGENCIES.find(body, AgencyDefinitions.of(body, AGENCIES));
    assertThat(mentions).filteredOn(AgencyMention::abbreviated).hasSize(3);
    assertThat(mentions.getFirst().agencies().getFirst().name())
        .isEqualTo("กระทรวงการท่องเที่ยวและกีฬา");
    assertThat(mentions.getLast().agencies().getFirst().name()).isEqualTo("คณะกรรมการกำกับไหมไทย");
  }

  @Test
  void aDefinitionOfAnotherBodyDoesNotHold() {
    String other = "ตามที่ กผช. เสนอ";
    assertThat(AGENCIES.find(other, AgencyDefinitions.of(other, AGENCIES))).isEmpty();
  }

  @Test
  void usesOfDefinedLettersAreMentions() {
    String body = "คณะกรรมการกำกับการเลี้ยงผึ้ง (กกผ.) ประชุม โดย กกผ. เห็นชอบ และให้กกผ.รายงาน";
    AgencyDefinitions definitions = AgencyDefinitions.of(body, AGENCIES);
    assertThat(AGENCIES.find(body, definitions))
        .extracting(m -> m.span().in(body))
        .containsExactly("คณะกรรมการกำกับการเลี้ยงผึ้ง", "กกผ.", "กกผ.", "กกผ.");
    assertThat(definitions.meaning("กกผ", body.length())).contains(definitions.all().getFirst());
    assertThat(definitions.meaning("กกผ.", 0)).isEmpty();
  }

  @Test
  void theSameLettersCanBeDefinedAnew() {
    String body =
        "คณะกรรมการผ้าไหม (คผม.) ประชุม คผม. เห็นชอบ คณะกรรมการผักไม้ (คผม.) แย้ง คผม. ถอน";
    AgencyDefinitions definitions = AgencyDefinitions.of(body, AGENCIES);
    assertThat(AGENCIES.find(body, definitions).getLast().agencies().getFirst().name())
        .isEqualTo("คณะกรรมการผักไม้");
    assertThat(definitions.meaning("คผม.", body.indexOf("เห็นชอบ")).orElseThrow().agencies())
        .extracting(Agency::name)
        .containsExactly("คณะกรรมการผ้าไหม");
  }

  @Test
  void anAmbiguousAbbreviationWithoutDefinitionKeepsItsCandidates() {
    String bare = "ตามที่ ทช. เสนอ";
    assertThat(AGENCIES.find(bare, AgencyDefinitions.of(bare, AGENCIES)).getFirst().agencies())
        .hasSizeGreaterThan(1);
    String defined = "กรมทางหลวงชนบท (ทช.) แจ้ง ต่อมา ทช. ยืนยัน";
    assertThat(AGENCIES.find(defined, AgencyDefinitions.of(defined, AGENCIES)))
        .allSatisfy(m ->
            assertThat(m.agencies()).extracting(Agency::name).containsExactly("กรมทางหลวงชนบท"));
  }

  private static AgencyDefinition only(String body) {
    List<AgencyDefinition> all = AgencyDefinitions.of(body, AGENCIES).all();
    assertThat(all).hasSize(1);
    return all.getFirst();
  }
}
