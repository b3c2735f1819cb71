package thammati;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Meetings, agencies, registers and the picture of relations, as a person uses them. */
@Tag("browser")
class RegisterPageTest extends RoomPages {
  @ParameterizedTest(name = "{0} x {1} {2}")
  @CsvSource({"1280, 900, th, เมษายน 2564", "360, 740, en, April 2021"})
  void theCalendarOfAYearLeadsToItsMeetings(int width, int height, String lang, String month) {
    Page page = open(width, height, lang, "/meetings");
    page.getByTestId("year").filter(text(lang.equals("th") ? "2564" : "2021")).click();
    assertThat(page.getByTestId("day")).hasCount(4);
    assertThat(page.locator("caption").nth(3)).hasText(month);
    fits(page);
    page.getByTestId("day").nth(1).click();
    page.waitForURL("**/meetings/2021-04-06");
    assertThat(page.getByTestId("entry")).hasCount(3);
    page.keyboard().press("]");
    page.waitForURL("**/meetings/2021-05-04");
  }

  @ParameterizedTest(name = "{0} x {1} {2}")
  @CsvSource({"1280, 900, th", "390, 844, en"})
  void anAgencyIsFoundByItsAbbreviationAndHoldsWhatItsFormerNameProposed(
      int width, int height, String lang) {
    Page page = open(width, height, lang, "/agencies");
    page.getByTestId("field-text").fill("ทส");
    page.getByTestId("field-text").fill("ดศ.");
    page.keyboard().press("Enter");
    page.getByTestId("agency").first().click();
    assertThat(page.locator(".names")).containsText("กระทรวงเทคโนโลยีสารสนเทศและการสื่อสาร");
    assertThat(page.getByTestId("entry")).hasCount(1);
    assertThat(page.getByTestId("entry")).containsText("จักรยานไม้ไผ่");
    page.getByTestId("show-ordered").click();
    assertThat(page.getByTestId("register")).containsText("ศาลาริมน้ำ");
  }

  @ParameterizedTest(name = "{0} x {1} {2}")
  @CsvSource({"1280, 900, th", "390, 844, en"})
  void overdueOrdersStandFirstAndFiltersStandInTheAddress(int width, int height, String lang) {
    Page page = open(width, height, lang, "/registers");
    page.getByTestId("register-card").first().click();
    Locator rows = page.locator("[data-testid=register] tbody tr");
    assertThat(rows.first()).containsText("ภายในวันที่ 14 มิถุนายน 2566");
    assertThat(rows.first().locator(".overdue")).isVisible();
    fits(page);
    page.getByTestId("field-due").selectOption("coming");
    page.getByTestId("filter").click();
    page.waitForURL("**/registers/assignments?due=coming");
    assertThat(page.locator(".overdue")).hasCount(0);
    assertThat(rows).hasCount(2);
    rows.first().locator("td").last().locator("a").click();
    page.waitForURL("**/resolutions/2023-01-10/2?document=*#p=*");
    assertThat(page.getByTestId("mark").first()).isVisible();
  }

  @ParameterizedTest
  @CsvSource({
    "amounts?min=3000, 12.5",
    "appointments?kind=board_member, ดาราวุธ",
    "references?type=cancels, ยกเลิก"
  })
  void everyRegisterShowsTheWordsOfItsSourceAndIsDownloaded(String register, String words)
      throws Exception {
    Page phone = open(390, 844, "en", "/registers/" + register);
    assertThat(phone.getByTestId("register")).containsText(words);
    fits(phone);
    Page page = open(1280, 900, "th", "/registers/" + register);
    assertThat(page.getByTestId("register")).containsText(words);
    Download table = page.waitForDownload(() -> page.getByTestId("csv").click());
    assertThat(Files.readString(table.path())).contains(words);
  }

  @ParameterizedTest(name = "{0} x {1} {2}")
  @CsvSource({"1280, 900, th", "390, 844, en"})
  void thePictureTellsTheSameAsItsTableAndIsWalkedByKeyboard(int width, int height, String lang) {
    Page page = open(width, height, lang, CANCELLED);
    page.getByTestId("to-graph").click();
    assertThat(page.getByTestId("node")).hasCount(2);
    assertThat(page.locator(".edge-cancels[data-testid=edge]")).hasCount(1);
    assertThat(page.getByTestId("edge-word")).hasText(in(lang, "ยกเลิก", "cancels"));
    Locator row = page.locator("[data-testid=graph-table] tbody tr");
    assertThat(row).hasCount(1);
    assertThat(row).containsText(in(lang, "ยกเลิก", "cancels"));
    page.keyboard().press("j");
    assertThat(page.getByTestId("node").first()).isFocused();
    assertThat(page.locator("[data-testid=edge].lit")).hasCount(1);
    page.keyboard().press("j");
    page.keyboard().press("Enter");
    page.waitForURL("**/resolutions/2021-05-04/1");
  }
}
