package thammati.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><p>มติ",
        "  \n<html lang=th><body>มติ",
        "<!-- made by hand --><!-- twice -->\n<HTML>",
        "<?xml version='1.0' encoding='utf-8'?>\n<!DOCTYPE html>",
        "<body>มติ</body>"
      })
  void knowsPagesByTheirBeginning(String page) {
    assertThat(HtmlText.isHtml(page)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"มติ <html>", "<ร่าง> ประกาศ", "<bodyguard>", "---\ntitle: a\n---\n"})
  void takesNothingElseForPages(String text) {
    assertThat(HtmlText.isHtml(text)).isFalse();
  }

  @Test
  void keepsTheLinesOfPreformattedText() {
    String page =
        "<html><body><pre>บรรทัดที่ 1\nบรรทัดที่ <b>2</b>\nบรรทัดที่ 3</pre></body></html>";
    assertThat(HtmlText.of(page)).isEqualTo("บรรทัดที่ 1\nบรรทัดที่ 2\nบรรทัดที่ 3\n");
  }

  @Test
  void looksThroughAnyNumberOfCommentsForTheBeginning() {
    assertThat(HtmlText.isHtml("<!-- a -->\n".repeat(20_000) + "<html>")).isTrue();
    assertThat(HtmlText.isHtml("<!-- a -->\n".repeat(20_000) + "มติ")).isFalse();
  }

  @Test
  void leavesScriptsMenusAndShareButtonsOut() {
    String text =
        HtmlText.of(
            """
            <html><head><title>ข่าวผึ้ง</title><style>p {color: red}</style></head><body>
            <header><nav><ul><li>หน้าแรก</li><li>ติดต่อเรา</li></ul></nav></header>
            <script>var secret = "หนึ่ง";</script>
            <div class="breadcrumb">หน้าแรก / ข่าว</div>
            <p>คณะรัฐมนตรีรับทราบ</p>
            <div class="share"><a>แชร์</a></div><button>ถูกใจ</button>
            <p hidden>ลับ</p><p aria-hidden=true>ลับมาก</p>
            <aside>ข่าวอื่น</aside><footer>สงวนลิขสิทธิ์</footer>
            </body></html>
            """);

    assertThat(text).isEqualTo("ข่าวผึ้ง\nคณะรัฐมนตรีรับทราบ\n");
  }

  @Test
  void givesEveryBlockItsLineAndKeepsInlineWordsTogether() {
    String text =
        HtmlText.of(
            "<body><h1>หัวข้อ</h1><p>เห็น<b>ชอบ</b>ตามที่เสนอ<br>ต่อไป</p><ul><li>ก<li>ข</ul>"
                + "<div>ท้าย</div></body>");

    assertThat(text).isEqualTo("หัวข้อ\nเห็นชอบตามที่เสนอ\nต่อไป\nก\nข\nท้าย\n");
  }

  @Test
  void putsBarsBetweenCellsOfTheSameRow() {
    String text =
        HtmlText.of(
            """
            <body><table>
              <tr><th>รายการ</th><th>จำนวน</th><th>บาท</th></tr>
              <tr><td><div>รังผึ้ง</div></td><td>12</td><td><p>1,500</p></td></tr>
              <tr><td>ถัง</td><td></td><td></td></tr>
              <tr><td></td><td>รวม</td><td>1,500</td></tr>
            </table><p>จบ</p></body>
            """);

    assertThat(text)
        .isEqualTo("รายการ | จำนวน | บาท\nรังผึ้ง | 12 | 1,500\nถัง |  |\n | รวม | 1,500\nจบ\n");
  }

  @Test
  void readsPagesThatStandWhollyInsideOneForm() {
    String text =
        HtmlText.of(
            "<body><form action=default.aspx><p>คณะรัฐมนตรีเห็นชอบ</p>"
                + "<select><option>ปี 2562</option></select><button>ค้นหา</button></form></body>");

    assertThat(text).isEqualTo("คณะรัฐมนตรีเห็นชอบ\n");
  }

  @Test
  void readsThousandNestedTags() {
    String page = "<body>" + "<div><b>".repeat(1_000) + "รับทราบ" + "</b></div>".repeat(1_000);

    assertThat(HtmlText.of(page)).isEqualTo("รับทราบ\n");
  }

  @Test
  void believesBytesOverThePagesOwnLabel() throws Unreadable {
    String page =
        """
        <html><head><meta http-equiv="Content-Type" content="text/html; charset=tis-620"></head>
        <body><p>โครงการ “ผึ้งน้อย” – ปี ๒๕๖๒</p></body></html>
        """;

    String decoded = Decoder.decode(page.getBytes(Charset.forName("x-windows-874")));

    assertThat(HtmlText.isHtml(decoded)).isTrue();
    assertThat(HtmlText.of(decoded)).isEqualTo("โครงการ “ผึ้งน้อย” – ปี ๒๕๖๒\n");
  }
}
