package thammati.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import thammati.resolution.DocumentKind;
import thammati.resolution.Resolution;

class LetterReaderTest {
  private static final String LETTER =
      """
      ด่วนที่สุด
      ที่ นร ๐๕๐๕/๑๒๓                          สำนักเลขาธิการคณะรัฐมนตรี
                                                    ทำเนียบรัฐบาล กทม. ๑๐๓๐๐
                    ๗ มิถุนายน ๒๕๖๒
      เรื่อง   ร่างกฎกระทรวงกำหนดเขตเลี้ยงผึ้ง
               พ.ศ. ....
      เรียน   รัฐมนตรีว่าการกระทรวงเกษตรและสหกรณ์
      อ้างถึง  หนังสือกระทรวงเกษตรและสหกรณ์ ที่ กษ ๐๑๐๐/๙

      ตามที่ได้เสนอเรื่องเขตเลี้ยงผึ้งไปเพื่อดำเนินการ นั้น
      คณะรัฐมนตรีได้ประชุมปรึกษาเมื่อวันที่ ๔ มิถุนายน ๒๕๖๒ ลงมติว่า อนุมัติหลักการตามที่เสนอ

      จึงเรียนยืนยันมาและขอได้โปรดดำเนินการต่อไป
      ขอแสดงความนับถือ
      """;

  @Test
  void isAResolutionUnderTheDayOfTheMeeting() throws Unreadable {
    Resolution letter = Miniature.read(LETTER).resolutions().getFirst();

    assertThat(letter.source().kind()).isEqualTo(DocumentKind.LETTER);
    assertThat(letter.source().publisher()).isEqualTo("สำนักเลขาธิการคณะรัฐมนตรี");
    assertThat(letter.id().date()).hasToString("2019-06-04");
    assertThat(letter.title()).isEqualTo("ร่างกฎกระทรวงกำหนดเขตเลี้ยงผึ้ง พ.ศ. ....");
    assertThat(letter.body()).startsWith("ตามที่ได้เสนอ").endsWith("ตามที่เสนอ");
  }

  @Test
  void withoutTheDayOfTheMeetingIsRefused() {
    String undated = LETTER.replace("เมื่อวันที่ ๔ มิถุนายน ๒๕๖๒ ", "");
    assertThatThrownBy(() -> Miniature.read(undated))
        .isInstanceOf(Unreadable.class)
        .hasMessageContaining("does not tell when the cabinet met");
  }

  @Test
  void damagedBytesAreReported() throws Unreadable {
    byte[] bytes = LETTER.repeat(3).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    bytes[bytes.length - 20] = (byte) 0xff;

    assertThat(new DocumentReader().read("f", bytes).warnings()).anyMatch(w -> w.contains("UTF-8"));
  }

  @Test
  void aLetterOfAnotherOfficeIsNone() throws Unreadable {
    String other = LETTER.replace("สำนักเลขาธิการคณะรัฐมนตรี", "กรมผึ้ง");
    assertThat(Miniature.read(other).resolutions().getFirst().source().kind())
        .isNotEqualTo(DocumentKind.LETTER);
  }
}
