package thammati.answer.reading;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Provinces of Thailand and countries, by which one question differs from another of its kind. */
public final class Places {
  /** Names that are no other word; the short ones only behind "จังหวัด" or "จ.". */
  private static final List<String> PROVINCES =
      List.of(
          ("กระบี่ กาญจนบุรี กาฬสินธุ์ กำแพงเพชร ขอนแก่น จันทบุรี ฉะเชิงเทรา ชลบุรี ชัยนาท ชัยภูมิ"
               + " ชุมพร เชียงราย เชียงใหม่ นครนายก นครปฐม นครพนม นครราชสีมา นครศรีธรรมราช"
               + " นครสวรรค์ นนทบุรี นราธิวาส บึงกาฬ บุรีรัมย์ ปทุมธานี ประจวบคีรีขันธ์ ปราจีนบุรี"
               + " ปัตตานี พระนครศรีอยุธยา พะเยา พังงา พัทลุง พิจิตร พิษณุโลก เพชรบุรี เพชรบูรณ์"
               + " ภูเก็ต มหาสารคาม มุกดาหาร แม่ฮ่องสอน ยโสธร ร้อยเอ็ด ระนอง ราชบุรี ลพบุรี ลำปาง"
               + " ลำพูน ศรีสะเกษ สกลนคร สงขลา สมุทรปราการ สมุทรสงคราม สมุทรสาคร สระแก้ว สระบุรี"
               + " สิงห์บุรี สุโขทัย สุพรรณบุรี สุราษฎร์ธานี สุรินทร์ หนองคาย หนองบัวลำภู อ่างทอง"
               + " อำนาจเจริญ อุดรธานี อุตรดิตถ์ อุทัยธานี อุบลราชธานี")
              .split(" "));

  private static final List<String> SHORT =
      List.of("เลย", "ตาก", "แพร่", "น่าน", "ตราด", "ตรัง", "ยะลา", "ระยอง", "สตูล");

  private static final List<String> COUNTRIES =
      List.of(
          ("กัมพูชา เวียดนาม เมียนมา มาเลเซีย สิงคโปร์ อินโดนีเซีย ฟิลิปปินส์ บรูไน ญี่ปุ่น"
               + " เกาหลีใต้ เกาหลีเหนือ ไต้หวัน ฮ่องกง อินเดีย ปากีสถาน บังกลาเทศ ศรีลังกา เนปาล"
               + " ภูฏาน มัลดีฟส์ มองโกเลีย ออสเตรเลีย นิวซีแลนด์ แคนาดา เม็กซิโก บราซิล เปรู ชิลี"
               + " อาร์เจนตินา โคลอมเบีย อังกฤษ ฝรั่งเศส เยอรมนี อิตาลี สเปน โปรตุเกส เนเธอร์แลนด์"
               + " เบลเยียม ลักเซมเบิร์ก สวิตเซอร์แลนด์ ออสเตรีย สวีเดน นอร์เวย์ เดนมาร์ก ฟินแลนด์"
               + " ไอซ์แลนด์ ไอร์แลนด์ โปแลนด์ เช็ก ฮังการี โรมาเนีย บัลแกเรีย กรีซ ตุรกี รัสเซีย"
               + " ยูเครน คาซัคสถาน อุซเบกิสถาน อิหร่าน อิสราเอล ซาอุดีอาระเบีย กาตาร์ คูเวต"
               + " บาห์เรน โอมาน อียิปต์ โมร็อกโก เคนยา ไนจีเรีย แอฟริกาใต้ เอธิโอเปีย มาดากัสการ์")
              .split(" "));

  /** A province or country by its bare name. */
  public static final Pattern NAMED =
      Pattern.compile(String.join("|", PROVINCES) + "|" + String.join("|", COUNTRIES));

  private static final Pattern SHORT_NAMED =
      Pattern.compile("(?:จังหวัด|จ\\.)\\s*(" + String.join("|", SHORT) + ")");

  private Places() {}

  /** Places that the text names. */
  public static Set<String> in(String text) {
    Set<String> places = new TreeSet<>();
    PROVINCES.stream().filter(text::contains).forEach(places::add);
    COUNTRIES.stream().filter(text::contains).forEach(places::add);
    var m = SHORT_NAMED.matcher(text);
    while (m.find()) places.add(m.group(1));
    return places;
  }
}
