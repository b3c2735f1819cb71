package thammati.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A meeting written for the tests, whose orders name the days by which they are due. */
public final class DatedOrders {
  private DatedOrders() {}

  /** Writes its summary. */
  public static void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    StringBuilder list = new StringBuilder();
    StringBuilder items = new StringBuilder();
    String[] days = {"14 มิถุนายน 2566", "15 มิถุนายน 2566", "31 ธันวาคม 2566"};
    String[] places = {"บึงกระจก", "เนินทราย", "ท่าเรือไม้"};
    for (int i = 0; i < days.length; i++) {
      String title = (i + 1) + ". เรื่อง แผนซ่อมสะพานไม้แห่ง" + places[i] + "\n";
      list.append(title);
      items
          .append(title)
          .append("คณะรัฐมนตรีมีมติรับทราบแผนซ่อมสะพานไม้ ตามที่กระทรวงมหาดไทยเสนอ")
          .append(" และมอบหมายให้กระทรวงคมนาคมรายงานผลต่อคณะรัฐมนตรีภายในวันที่ ")
          .append(days[i])
          .append('\n');
    }
    Files.writeString(
        folder.resolve("orders.txt"),
        "สรุปข่าวการประชุมคณะรัฐมนตรี 10 มกราคม 2566\n"
            + "วันนี้ (10 มกราคม 2566) เวลา 09.00 น. นายกรัฐมนตรีเป็นประธานการประชุม\n"
            + "เศรษฐกิจ-สังคม\n"
            + list
            + "*******************\nเศรษฐกิจ-สังคม\n"
            + items);
  }
}
