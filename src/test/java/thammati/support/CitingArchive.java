package thammati.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Three meetings written for the tests, whose resolutions order, pay, appoint and cite. */
public final class CitingArchive {
  /** The name of the resolution that a later one cancels. */
  public static final String CANCELLED = "2021-03-02/1";

  /** A resolution that none later names, though its neighbour of the day is named. */
  public static final String UNTOUCHED = "2021-03-02/3";

  /** One of two that a later resolution may mean. */
  public static final String DOUBTED = "2021-04-06/1";

  private CitingArchive() {}

  /** Writes the summaries that are cited. */
  public static void writeCited(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(
        folder.resolve("a.txt"),
        MeetingSummary.of(
            "2 มีนาคม 2564",
            "โครงการให้ยืมจักรยานไม้ไผ่แก่นักเรียนในเกาะทดลอง",
            "คณะรัฐมนตรีมีมติเห็นชอบโครงการให้ยืมจักรยานไม้ไผ่"
                + " ตามที่กระทรวงเทคโนโลยีสารสนเทศและการสื่อสารเสนอ"
                + " และมอบหมายให้กระทรวงเกษตรและสหกรณ์ (กษ.) รายงานผลภายใน 60 วัน",
            "รายงานผลการนับว่าวในฤดูร้อน",
            "คณะรัฐมนตรีมีมติรับทราบรายงานผลการนับว่าว ตามที่กระทรวงเกษตรและสหกรณ์เสนอ",
            "การแต่งตั้งกรรมการหอสมุดเปลือกหอย",
            "คณะรัฐมนตรีมีมติอนุมัติแต่งตั้ง นายต้นกล้า ใบเขียว เป็นกรรมการหอสมุดเปลือกหอย"
                + " ตั้งแต่วันที่ 2 มีนาคม 2564 เป็นต้นไป"));
    Files.writeString(
        folder.resolve("b.txt"),
        MeetingSummary.of(
            "6 เมษายน 2564",
            "มาตรการดูแลทุ่งดอกบัวระยะที่หนึ่ง",
            "คณะรัฐมนตรีมีมติอนุมัติมาตรการดูแลทุ่งดอกบัว วงเงิน 12.5 ล้านบาท"
                + " ตามที่กระทรวงมหาดไทยเสนอ",
            "มาตรการดูแลทุ่งดอกบัวระยะที่สอง",
            "คณะรัฐมนตรีมีมติอนุมัติมาตรการดูแลทุ่งดอกบัว วงเงิน 3,000 บาท"
                + " ตามที่กระทรวงมหาดไทยเสนอ",
            "=HYPERLINK แผนดูแลศาลาริมน้ำ",
            "คณะรัฐมนตรีมีมติรับทราบ และมอบหมายให้กระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคมดำเนินการ"
                + " วงเงิน 70 บาท ตามพระราชบัญญัติสวนบัว พ.ศ. 2560"));
  }

  /** Writes the summary that cites them. */
  public static void writeCiting(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(
        folder.resolve("c.txt"),
        MeetingSummary.of(
            "4 พฤษภาคม 2564",
            "การยกเลิกโครงการให้ยืมจักรยานไม้ไผ่แก่นักเรียนในเกาะทดลอง",
            "คณะรัฐมนตรีมีมติเห็นชอบให้ยกเลิกมติคณะรัฐมนตรีเมื่อวันที่ 2 มีนาคม 2564 เรื่อง"
                + " โครงการให้ยืมจักรยานไม้ไผ่แก่นักเรียนในเกาะทดลอง ตามที่กระทรวงศึกษาธิการเสนอ",
            "การทบทวนมาตรการดูแลทุ่งดอกบัว",
            "คณะรัฐมนตรีมีมติเห็นชอบให้ทบทวนมติคณะรัฐมนตรีเมื่อวันที่ 6 เมษายน 2564 เรื่อง"
                + " มาตรการดูแลทุ่งดอกบัว ตามที่กระทรวงมหาดไทยเสนอ",
            "รายงานการนับเมฆ",
            "คณะรัฐมนตรีมีมติรับทราบการดำเนินการตามมติคณะรัฐมนตรีเมื่อวันที่ 5 มกราคม 2553 เรื่อง"
                + " การนับเมฆเหนือเกาะทดลอง"));
  }
}
