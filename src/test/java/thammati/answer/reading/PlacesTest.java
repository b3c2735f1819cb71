package thammati.answer.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlacesTest {
  @Test
  void provincesAndCountriesAreFoundByName() {
    assertThat(Places.in("เส้นทางลำปางไปเวียดนาม")).containsExactlyInAnyOrder("ลำปาง", "เวียดนาม");
    assertThat(Places.in("ไม่มีชื่อที่ใด")).isEmpty();
  }

  @Test
  void shortNamesThatAreAlsoWordsNeedTheWordProvince() {
    assertThat(Places.in("จังหวัดน่าน และ จ.เลย")).containsExactlyInAnyOrder("น่าน", "เลย");
    assertThat(Places.in("ดีเลยครับ โรคไม่แพร่แล้ว")).isEmpty();
  }
}
