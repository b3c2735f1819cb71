package thammati.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A summary whose titles and texts are what attackers put into pages, one kind an item. */
public final class HostileSummary {
  /** Each would leave a mark in the page, or ask another address, were it taken for markup. */
  public static final List<String> KINDS =
      List.of(
          "<script>window.hit=1</script>",
          "<img src=x onerror=window.hit=1>",
          "<svg onload=window.hit=1><a xlink:href=javascript:window.hit=1>x</a></svg>",
          "\"><iframe srcdoc='<script>parent.hit=1</script>'></iframe>",
          "' onmouseover='window.hit=1' autofocus onfocus='window.hit=1",
          "</title><style>@import 'http://attacker.example/a.css'</style>",
          "<a href=\"javascript:window.hit=1\">javascript:window.hit=1</a>",
          "<link rel=stylesheet href=//attacker.example/b.css><meta http-equiv=refresh"
              + " content=0;url=//attacker.example>",
          "{{constructor.constructor('window.hit=1')()}} ${window.hit=1}",
          "<template><img src=//attacker.example/c.png></template><math><mtext></mtext></math>",
          "\u202e<details open ontoggle=window.hit=1>\u2066<form"
              + " action=//attacker.example><input>");

  private HostileSummary() {}

  /** The day of its meeting. */
  public static final String DAY = "2021-06-08";

  /** Writes it; each kind stands in the title, the text, the proposer and the one ordered. */
  public static void write(Path folder) throws IOException {
    StringBuilder list = new StringBuilder();
    StringBuilder items = new StringBuilder();
    int number = 0;
    for (String kind : KINDS) {
      String title = ++number + ". เรื่อง โครงการทดสอบ " + kind + " ในตำบลทดลอง\n";
      list.append(title);
      items
          .append(title)
          .append("คณะรัฐมนตรีมีมติเห็นชอบโครงการทดสอบ วงเงิน 25 ล้านบาท ตามที่กระทรวง")
          .append(kind)
          .append("เสนอ และมอบหมายให้กระทรวงมหาดไทย ")
          .append(kind)
          .append(" รายงานผลภายใน 60 วัน ตามมติคณะรัฐมนตรีเมื่อวันที่ 2 มีนาคม 2564 เรื่อง ")
          .append(kind)
          .append("\n1. แต่งตั้ง นายทดลอง ")
          .append(kind)
          .append(" เป็นกรรมการ ตามพระราชบัญญัติ ")
          .append(kind)
          .append(" พ.ศ. 2560\n");
    }
    Files.createDirectories(folder);
    Files.writeString(
        folder.resolve("hostile.txt"),
        "สรุปข่าวการประชุมคณะรัฐมนตรี 8 มิถุนายน 2564\n"
            + "วันนี้ (8 มิถุนายน 2564) เวลา 09.00 น. นายกรัฐมนตรีเป็นประธานการประชุม\n"
            + "กฎหมาย\n"
            + list
            + "*******************\nกฎหมาย\n"
            + items);
  }
}
