package thammati.answer.silence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import thammati.answer.silence.Lack.Kind;
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

class LacksTest {
  private static final QuestionReader READER =
      new QuestionReader(Agencies.bundled(), () -> LocalDate.of(2024, 1, 9));
  private static final Lacks LACKS = new Lacks(new NamesReader(new Words(), _ -> 4));
  private static final String TITLE = "โครงการเลี้ยงผีเสื้อระยะที่ 2";
  private static final String BODY =
      "คณะรัฐมนตรีมีมติอนุมัติให้ลดค่าเข้าชมสวนผีเสื้อที่จังหวัดลำปาง ตามที่กระทรวงวัฒนธรรม (วธ.)"
          + " เสนอ และรับทราบรายงานการส่งออกกล้วยไม้ในปี 2563";

  @ParameterizedTest
  @CsvSource({
    "สวนผีเสื้อที่ลำพูนเก็บค่าเข้าชมกี่บาท, AGENCY, ลำพูน",
    "สวนผีเสื้อที่เวียดนามเก็บค่าเข้าชมกี่บาท, PLACE, เวียดนาม",
    "กระทรวงกลาโหมเสนอให้เลี้ยงผีเสื้อเมื่อไร, AGENCY, กระทรวงกลาโหม",
    "สวนจระเข้ที่ลำปางเก็บค่าเข้าชมกี่บาท, WORD, จระเข้",
    "เลี้ยงผีเสื้อระยะที่ 5 ใช้เงินเท่าไร, NUMBER, ระยะ 5",
    "เลี้ยงผีเสื้อในปี 2550 กี่ตัว, YEAR, ปี 2550",
    "สวนผีเสื้อเพิ่มค่าเข้าชมกี่บาท, OPPOSITE, เพิ่ม",
    "นำเข้ากล้วยไม้กี่ต้น, OPPOSITE, นำเข้า",
    "ยกเลิกค่าเข้าชมสวนผีเสื้อเมื่อไร, OPPOSITE, ยกเลิก",
  })
  void whatTheResolutionDoesNotSayIsLacking(String question, Kind kind, String said) {
    assertThat(lacks(question))
        .filteredOn(lack -> lack.kind() == kind)
        .extracting(Lack::said)
        .contains(said);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "สวนผีเสื้อที่ลำปางลดค่าเข้าชมเหลือกี่บาท",
        "วธ. เสนอให้เลี้ยงผีเสื้อเมื่อไร",
        "กระทรวงวัฒนธรรมเสนออะไร",
        "สวนผีเสื่อที่ลำปาง",
        "ส่งออกกล้วยไม้ ปี 2563",
        "เลี้ยงผีเสื้อเฟส 2",
        "กรุณาบอกหน่อยว่าได้อะไรบ้างครับ",
        "",
      })
  void whatItSaysInOtherSpellingsIsNot(String question) {
    assertThat(lacks(question)).isEmpty();
  }

  @Test
  void wordsThatTouchAreOneReason() {
    assertThat(lacks("สวนไดโนเสาร์หุ่นยนต์ที่ลำปาง"))
        .filteredOn(lack -> lack.kind() == Kind.WORD)
        .extracting(Lack::said)
        .containsExactly("ไดโนเสาร์หุ่นยนต์");
  }

  @Test
  void inEnglishNamesAloneAreLookedFor() {
    assertThat(lacks("How big are the butterfly gardens of Moscow and their gates?"))
        .extracting(Lack::said)
        .containsExactly("Moscow");
  }

  private static List<Lack> lacks(String question) {
    Resolution resolution =
        new Resolution(
            ResolutionId.of(LocalDate.of(2021, 3, 2), 5),
            TITLE,
            Section.ECONOMY_SOCIETY,
            BODY,
            new Span(0, BODY.length()),
            new Source("0".repeat(64), "a.html", DocumentKind.PAGE, "", "", ""));
    return LACKS.of(READER.read(question, List.of(), Filters.NONE), resolution).lacks();
  }
}
