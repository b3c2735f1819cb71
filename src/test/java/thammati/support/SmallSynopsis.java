package thammati.support;

/** A meeting and its English synopsis, written for the tests in the style of the real ones. */
public final class SmallSynopsis {
  /** The Thai summary; items 5 and 6 are alike. */
  public static final String SUMMARY =
      """
      สรุปข่าวการประชุมคณะรัฐมนตรี 4 มิถุนายน 2562
      กฎหมาย
      1. เรื่อง ร่างกฎกระทรวงกำหนดค่าธรรมเนียมใบอนุญาตโรงแรม พ.ศ. ....
      2. เรื่อง ร่างพระราชกฤษฎีกากำหนดเขตที่ดินที่จะเวนคืน จังหวัดสุโขทัย พ.ศ. ....
      เศรษฐกิจ-สังคม
      3. เรื่อง โครงการสินเชื่อดอกเบี้ยต่ำสำหรับเกษตรกรผู้ปลูกกาแฟ
      4. เรื่อง รายงานสถานการณ์อ่างเก็บน้ำประจำเดือนเมษายน 2562
      5. เรื่อง การจัดตั้งหอดนตรีพื้นบ้านเมืองเหนือ
      6. เรื่อง การจัดตั้งหอดนตรีพื้นบ้านเมืองใต้
      ต่างประเทศ
      7. เรื่อง ร่างบันทึกความเข้าใจว่าด้วยความร่วมมือด้านประมงระหว่างไทยกับมองโกเลีย
      แต่งตั้ง
      8. เรื่อง การแต่งตั้งกรรมการในคณะกรรมการพิพิธภัณฑ์ว่าว
      *******************
      กฎหมาย
      1. เรื่อง ร่างกฎกระทรวงกำหนดค่าธรรมเนียมใบอนุญาตโรงแรม พ.ศ. ....
      คณะรัฐมนตรีมีมติอนุมัติหลักการร่างกฎกระทรวงค่าธรรมเนียมโรงแรม ตามที่กระทรวงมหาดไทยเสนอ ให้เก็บปีละ 350 บาท
      2. เรื่อง ร่างพระราชกฤษฎีกากำหนดเขตที่ดินที่จะเวนคืน จังหวัดสุโขทัย พ.ศ. ....
      คณะรัฐมนตรีมีมติเห็นชอบร่างพระราชกฤษฎีกาเวนคืนที่ดิน ตามที่กระทรวงคมนาคมเสนอ เพื่อสร้างทางหลวงหมายเลข 9126
      เศรษฐกิจ-สังคม
      3. เรื่อง โครงการสินเชื่อดอกเบี้ยต่ำสำหรับเกษตรกรผู้ปลูกกาแฟ
      คณะรัฐมนตรีมีมติอนุมัติโครงการสินเชื่อ วงเงิน 742 ล้านบาท ตามที่กระทรวงเกษตรและสหกรณ์เสนอ
      4. เรื่อง รายงานสถานการณ์อ่างเก็บน้ำประจำเดือนเมษายน 2562
      คณะรัฐมนตรีมีมติรับทราบรายงานสถานการณ์น้ำ ตามที่สำนักงานทรัพยากรน้ำแห่งชาติเสนอ
      5. เรื่อง การจัดตั้งหอดนตรีพื้นบ้านเมืองเหนือ
      คณะรัฐมนตรีมีมติเห็นชอบการจัดตั้งหอดนตรี ตามที่กระทรวงวัฒนธรรมเสนอ
      6. เรื่อง การจัดตั้งหอดนตรีพื้นบ้านเมืองใต้
      คณะรัฐมนตรีมีมติเห็นชอบการจัดตั้งหอดนตรี ตามที่กระทรวงวัฒนธรรมเสนอ
      ต่างประเทศ
      7. เรื่อง ร่างบันทึกความเข้าใจว่าด้วยความร่วมมือด้านประมงระหว่างไทยกับมองโกเลีย
      คณะรัฐมนตรีมีมติเห็นชอบร่างบันทึกความเข้าใจด้านประมง (Steppe Fisheries Initiative) ตามที่กระทรวงเกษตรและสหกรณ์เสนอ
      แต่งตั้ง
      8. เรื่อง การแต่งตั้งกรรมการในคณะกรรมการพิพิธภัณฑ์ว่าว
      คณะรัฐมนตรีมีมติแต่งตั้งนายทดสอบ ใจดี เป็นกรรมการ
      """;

  /** Its synopsis: items 7, 3 and one of 5 and 6; and one that the summary does not have. */
  public static final String SYNOPSIS =
      """
      The cabinet met on June 4, 2019
      The cabinet met on June 4, 2019. Some of the resolutions are as follows:
      Title: Draft MOU on fisheries cooperation between Thailand and Mongolia
      The cabinet approved the draft MOU on the Steppe Fisheries Initiative, as proposed by Ministry of Agriculture and Cooperatives.
      Gist
      Anglers of the zanderling lake will visit each other.
      Title: Low-interest loan scheme for coffee farmers
      The cabinet approved 742 million Baht for coffee farmers, as proposed by Ministry of Agriculture and Cooperatives.
      Title: Establishment of a folk music hall
      The cabinet approved the establishment of the hall, as proposed by Ministry of Culture.
      Title: Launch of a weather balloon
      The cabinet acknowledged that a balloon was launched.
      """;

  private SmallSynopsis() {}
}
