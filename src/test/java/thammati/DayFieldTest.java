package thammati;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thammati.support.Axe;

/**
 * Days as readers write them and see them: with the years they prefer, whatever their browser's.
 */
@Tag("browser")
class DayFieldTest extends RoomPages {
  /** What is written, and the day it is read as or what is said of it. */
  private static final List<String> WRITTEN =
      List.of(
          "18 มิ.ย. 2567 = 2024-06-18",
          "18 มิถุนายน พ.ศ. 2567 = 2024-06-18",
          "วันที่ ๑๘ มิย. ๖๗ = 2024-06-18",
          "18/6/2567 = 2024-06-18",
          "18-06-67 = 2024-06-18",
          "18.6.2024 = 2024-06-18",
          "18 มิ.ย. ค.ศ. 2024 = 2024-06-18",
          "2024-06-18 = 2024-06-18",
          "2567-06-18 = 2024-06-18",
          "18 Jun 2024 = 2024-06-18",
          "June 18, 2024 = 2024-06-18",
          "18 June B.E. 2567 = 2024-06-18",
          "29 ก.พ. 2567 = 2024-02-29",
          "มิ.ย. 2567 = 2024-06-01",
          "6/2567 = 2024-06-01",
          "2567 = 2024-01-01",
          "30 ก.พ. 2567 = ปฏิทินไม่มีวันที่นี้",
          "29/2/2566 = ปฏิทินไม่มีวันที่นี้",
          "6/18/2567 = ปฏิทินไม่มีวันที่นี้",
          "0/6/2567 = ปฏิทินไม่มีวันที่นี้",
          "18/6/1267 = ปีต้องอยู่ระหว่าง 2443 ถึง 2643",
          "18 มิ.ย. ค.ศ. 2567 = ปีต้องอยู่ระหว่าง 2443 ถึง 2643",
          "18 มิ.ย. = อ่านวันที่นี้ไม่ได้",
          "18/06 = อ่านวันที่นี้ไม่ได้",
          "เมื่อวาน = อ่านวันที่นี้ไม่ได้",
          "18 ม.ย. 2567 = อ่านวันที่นี้ไม่ได้",
          "18/6/2567/1 = อ่านวันที่นี้ไม่ได้",
          "67 = อ่านวันที่นี้ไม่ได้",
          "<img src=x onerror=alert(1)> = อ่านวันที่นี้ไม่ได้");

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource({
    "1280, th, auto, 8 มี.ค. 2565, 8 มี.ค. 2565",
    "360, th, ce, 8/3/2022, 8 มี.ค. ค.ศ. 2022",
    "360, en, auto, 8 March 2022, 8 Mar 2022",
    "1280, en, be, 8/3/2565, 8 Mar B.E. 2565",
  })
  void aDayIsWrittenAndShownWithTheYearThatIsPreferred(
      int width, String lang, String era, String written, String shown) {
    Page page = open(width, 844, lang, "/registers/amounts");
    prefer(page, "era-" + era);
    for (String field : List.of("field-from", "field-to")) {
      page.getByTestId(field).click();
      page.keyboard().insertText(written);
    }
    fits(page);
    page.keyboard().press("Enter");
    page.waitForURL("**/registers/amounts?from=2022-03-08&to=2022-03-08");
    settle(page);
    assertThat(page.getByTestId("field-from")).hasValue(shown);
    assertThat(page.locator("[data-testid=register] tbody tr").first()).containsText(shown);
    fits(page);
  }

  @Test
  void whatIsWrittenIsReadAsADayOrToldWhyNot() {
    Page page = open(1280, 900, "th", "/archive");
    Locator field = page.getByTestId("field-from");
    for (String line : WRITTEN) {
      String[] parts = line.split(" = ", 2);
      field.fill(parts[0]);
      if (parts[1].startsWith("2")) {
        assertThat(page.locator("[name=from]")).hasValue(parts[1]);
        assertThat(field).hasAttribute("aria-invalid", "false");
      } else {
        field.press("Enter");
        assertThat(page.getByTestId("told-from")).containsText(parts[1]);
        assertThat(field).hasAttribute("aria-invalid", "true");
        assertThat(page.locator("[name=from]")).hasValue("");
      }
    }
  }

  @Test
  void aMonthOrAYearAloneIsMeantToItsLastDay() {
    Page page = open(390, 844, "en", "/archive");
    page.locator("[data-testid=further] > summary").click();
    page.getByTestId("field-from").fill("2/2021");
    page.getByTestId("field-to").fill("May 2564");
    assertThat(page.getByTestId("told-from")).hasText("1 Feb 2021");
    assertThat(page.getByTestId("told-to")).hasText("31 May 2021");
    page.getByTestId("field-to").press("Enter");
    page.waitForURL("**/archive?from=2021-02-01&to=2021-05-31*");
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"1280, th, อ่านวันที่นี้ไม่ได้", "360, en, This date cannot be read"})
  void whatCannotBeReadKeepsTheFormAndSaysHowToWriteIt(int width, String lang, String said) {
    Page page = open(width, 844, lang, "/registers/assignments");
    page.getByTestId("field-text").fill("x");
    page.getByTestId("field-to").fill("soon");
    page.getByTestId("filter").click();
    Locator field = page.getByTestId("field-to");
    assertThat(field).isFocused();
    assertThat(field).hasAccessibleDescription(Pattern.compile(said + ".*18.*18/6/"));
    assertThat(field).hasRole(AriaRole.TEXTBOX);
    assertThat(page).hasURL(server.address("/registers/assignments"));
    assertThat(Axe.findings(page)).isEmpty();
    for (String theme : List.of("dark", "contrast")) {
      page.evaluate("theme => document.documentElement.dataset.theme = theme", theme);
      assertThat(Axe.findingsOfColours(page)).isEmpty();
    }
    fits(page);
    field.fill("18/6/2567");
    page.keyboard().press("Enter");
    page.waitForURL("**/registers/assignments?text=x&to=2024-06-18");
  }

  private static void prefer(Page page, String choice) {
    page.getByTestId("preferences-open").click();
    page.getByTestId(choice).check(new Locator.CheckOptions().setForce(true));
    page.keyboard().press("Escape");
  }
}
