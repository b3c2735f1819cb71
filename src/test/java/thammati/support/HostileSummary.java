package thammati.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import thammati.thai.ThaiDates;

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

  private static final int OF_MEETING = 10;

  private HostileSummary() {}

  /** The day of its meeting. */
  public static final String DAY = "2021-06-08";

  /** Writes it; each kind stands in the title, the text, the proposer and the one ordered. */
  public static void write(Path folder) throws IOException {
    write(folder, LocalDate.parse(DAY), KINDS);
  }

  /** Writes these kinds, a few a meeting, over as many weeks from that day on as are needed. */
  public static void writeAll(Path folder, List<String> kinds) throws IOException {
    LocalDate day = LocalDate.parse(DAY);
    for (int from = 0; from < kinds.size(); from += OF_MEETING) {
      int to = Math.min(from + OF_MEETING, kinds.size());
      write(folder, day.plusWeeks(from / OF_MEETING), kinds.subList(from, to));
    }
  }

  private static void write(Path folder, LocalDate day, List<String> kinds) throws IOException {
    StringBuilder list = new StringBuilder();
    StringBuilder items = new StringBuilder();
    int number = 0;
    for (String kind : kinds) {
      number++;
      // Numbered, since kinds that differ by their quotes alone would be one title.
      String title = number + ". เรื่อง โครงการทดสอบที่ " + number + " " + kind + " ในตำบลทดลอง\n";
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
    String held = ThaiDates.format(day);
    Files.writeString(
        folder.resolve("hostile-" + day + ".txt"),
        "สรุปข่าวการประชุมคณะรัฐมนตรี "
            + held
            + "\nวันนี้ ("
            + held
            + ") เวลา 09.00 น. นายกรัฐมนตรีเป็นประธานการประชุม\nกฎหมาย\n"
            + list
            + "*******************\nกฎหมาย\n"
            + items);
  }
}
