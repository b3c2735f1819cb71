package thammati.thai;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thammati.thai.Keyboard.Slip;

class KeyboardTest {
  @Test
  void turnsThaiTypedOnTheLatinLayout() {
    assertThat(Keyboard.slips("4kKu mujfbo"))
        .containsExactly(new Slip("4kKu", "ภาษี"), new Slip("mujfbo", "ที่ดิน"));
  }

  @Test
  void turnsEnglishTypedOnTheThaiLayout() {
    assertThat(Keyboard.slips("แฟิรืำะ")).containsExactly(new Slip("แฟิรืำะ", "cabinet"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What did the cabinet approve on 8 February 2022?",
        "Thailand's NEDA concessional loan (North Okkalapa), G1/48",
        "ครม. เห็นชอบเรื่อง COVID-19 และ PM2.5 เมื่อ 12/3/67",
        "e-Service g-Wallet 5G SMEs Pro-active MoU"
      })
  void leavesWhatReadsAlone(String question) {
    assertThat(Keyboard.slips(question)).isEmpty();
  }
}
