package thammati.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import thammati.facts.Appointment.Kind;

class AppointmentReaderTest {
  private static final String TITLE = "การแต่งตั้งผู้ดูแลสวนผัก";

  @ParameterizedTest
  @CsvSource(
      value = {
        "เสนอแต่งตั้ง นายต้นกล้า ใบเขียว ผู้อำนวยการสวน ให้ดำรงตำแหน่ง ผู้ตรวจสวน กรมสวน"
            + " ตั้งแต่วันที่ 3 มีนาคม 2563 เป็นต้นไป|ต้นกล้า ใบเขียว|ผู้ตรวจสวน กรมสวน|APPOINT",
        "เสนอรับโอน นางสาวรวงข้าว ทุ่งทอง รองอธิบดีกรมสวน และแต่งตั้งให้ดำรงตำแหน่ง อธิบดีกรมนา"
            + " ตั้งแต่วันที่ 3 มีนาคม 2563|รวงข้าว ทุ่งทอง|อธิบดีกรมนา|TRANSFER",
        "แต่งตั้ง ว่าที่ร้อยตรี สนธยา ยามเย็น เป็นกรรมการสวนผัก ตั้งแต่วันที่ 3 มีนาคม 2563|สนธยา"
            + " ยามเย็น|กรรมการสวนผัก|BOARD_MEMBER",
        "แต่งตั้งรองศาสตราจารย์ ดร. ฟ้าใส ณ สวนหลวง เป็นประธานกรรมการสวนผัก แทน นายเก่า ลาออกแล้ว"
            + " ตั้งแต่วันที่ 3 มีนาคม 2563|ฟ้าใส ณ สวนหลวง|ประธานกรรมการสวนผัก|BOARD_MEMBER",
        "มอบหมาย พันตำรวจเอก (พิเศษ) ภูผา สูงชัน รักษาราชการแทนอธิบดีกรมสวน ตั้งแต่วันที่ 3 มีนาคม"
            + " 2563|ภูผา สูงชัน|อธิบดีกรมสวน|ACTING",
      },
      delimiter = '|')
  void personPostDayAndKindAreRead(String body, String person, String position, Kind kind) {
    String lead = "คณะรัฐมนตรีมีมติเห็นชอบตามที่รัฐมนตรีสวน (นายผู้ว่า การสวน) ";
    assertThat(AppointmentReader.read(TITLE, lead + body))
        .extracting(
            Appointment::person, Appointment::position, Appointment::kind, a -> a.firstDay())
        .containsExactly(tuple(person, position, kind, Optional.of(LocalDate.of(2020, 3, 3))));
  }

  @Test
  void listsAreReadLineByLineAndTheDayBehindThemHoldsForAll() {
    String body =
        "คณะรัฐมนตรีมีมติเห็นชอบแต่งตั้งกรรมการผู้ทรงคุณวุฒิในคณะกรรมการสวนผัก จำนวน 3 คน ดังนี้\n"
            + "1. นายต้นกล้า ใบเขียว          ประธานกรรมการ\n"
            + "2. นางรวงข้าว ทุ่งทอง (ด้านดิน)\n"
            + "3. ผู้แทนกรมสวน\n"
            + "4. พลเอก ภูผา สูงชัน เป็นกรรมการ (ผู้แทนชุมชน)\n"
            + "ทั้งนี้ ตั้งแต่วันที่ 3 มีนาคม 2563 เป็นต้นไป";
    assertThat(AppointmentReader.read(TITLE, body))
        .extracting(Appointment::person, Appointment::position)
        .containsExactly(
            tuple("ต้นกล้า ใบเขียว", "ประธานกรรมการ"),
            tuple("รวงข้าว ทุ่งทอง", "กรรมการผู้ทรงคุณวุฒิในคณะกรรมการสวนผัก"),
            tuple("ภูผา สูงชัน", "กรรมการ (ผู้แทนชุมชน)"));
    assertThat(AppointmentReader.read(TITLE, body))
        .allSatisfy(a -> assertThat(a.from()).isEqualTo(LocalDate.of(2020, 3, 3)));
  }

  @Test
  void aDayThatHangsOnTheRoyalCommandIsWordsOnly() {
    String body =
        "แต่งตั้ง นายต้นกล้า ใบเขียว ให้ดำรงตำแหน่ง อธิบดีกรมสวน"
            + " ตั้งแต่วันที่ทรงพระกรุณาโปรดเกล้าโปรดกระหม่อมแต่งตั้งเป็นต้นไป";
    Appointment appointment = AppointmentReader.read(TITLE, body).getFirst();
    assertThat(appointment.firstDay()).isEmpty();
    assertThat(appointment.fromSpan().in(body)).endsWith("เป็นต้นไป");
  }

  @Test
  void anAppointmentTakenBackIsMarked() {
    String body =
        "ให้ยกเลิกการแต่งตั้งข้าราชการการเมือง ดังนี้ 1. นายต้นกล้า ใบเขียว 2. นายภูผา สูงชัน";
    assertThat(AppointmentReader.read(TITLE, body))
        .extracting(Appointment::kind)
        .isEqualTo(List.of(Kind.CANCELLED, Kind.CANCELLED));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "แต่งตั้งผู้แทนกระทรวงพลังงาน เป็นกรรมการ",
        "แต่งตั้งนายทะเบียน กรมสวน เป็นกรรมการ",
        "แต่งตั้งนายแพทย์ทรงคุณวุฒิ โรงพยาบาลสวนผัก",
        "รองนายกรัฐมนตรี (นายต้นกล้า ใบเขียว) เสนอแต่งตั้งคณะกรรมการ",
        "แต่งตั้งกรรมการแทน นายต้นกล้า ใบเขียว",
        "แต่งตั้งทนายความ ฝ่ายจำเลย เป็นกรรมการ",
      })
  void postsProposersAndThoseReplacedAreNotAppointed(String body) {
    assertThat(AppointmentReader.read(TITLE, body)).isEmpty();
  }
}
